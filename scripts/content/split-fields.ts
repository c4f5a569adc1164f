import { problem, type Problem } from '../../src/domain/checks/issue.ts';

/** A Markdown file, cut into its fields and its text. Positions are counted in the whole file. */
export interface Parts {
  /** Where the fields begin and end. */
  fields: readonly [number, number];
  /** Where the text below the fields begins. */
  body: number;
}

const fence = /^---[ \t]*$/;

/** Finds the fields between the first two lines of three hyphens. */
export const splitFields = (text: string, file: string): Parts | { problem: Problem } => {
  if (text.trim() === '') return { problem: problem('empty-file', { file }, {}) };
  const lines = text.split('\n');
  const isFence = (line: string): boolean => fence.test(line.replace(/\r$/, ''));
  if (!isFence(lines[0] ?? '')) {
    const first = [0, (lines[0] ?? '').length] as const;
    return { problem: problem('no-fields', { file, fileSpan: first }, {}) };
  }
  const start = (lines[0] ?? '').length + 1;
  let at = start;
  for (const line of lines.slice(1)) {
    const end = at + line.length;
    if (isFence(line)) return { fields: [start, at], body: Math.min(end + 1, text.length) };
    // Astro ends the fields at any line that begins so, and would take the rest for text.
    if (line.startsWith('---')) break;
    at = end + 1;
  }
  const last = Math.min(at, text.length - 1);
  return { problem: problem('open-fields', { file, fileSpan: [last, last + 1] }, {}) };
};
