import type { YAMLError } from 'yaml';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import type { OpenSign } from './open-signs.ts';

const reasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the spaces at its beginning do not match the lines around it.',
  BAD_SCALAR_START: 'a value cannot begin with this sign. Put the value in quotes.',
  BAD_DQ_ESCAPE: 'a backslash in double quotes has a special meaning. Take it out.',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second “: ” in this line. Put the value in quotes.',
  BLOCK_IN_FLOW: 'a list with hyphens cannot stand inside [ ] or { }.',
  MISSING_CHAR: 'something is missing: a quote, a bracket, a comma, or a space after “:” or “-”.',
  MULTILINE_IMPLICIT_KEY: 'a “:” is missing after a field’s name, or a quote is never closed.',
  MULTIPLE_DOCS: 'there is a line of hyphens between fields.',
  NON_STRING_KEY: 'the name of a field must be a plain word.',
  TAB_AS_INDENT: 'there is a tab at its beginning. Use spaces.',
  UNEXPECTED_TOKEN: 'there is a sign here that does not belong.',
};

const lineAt = (text: string, position: number): string => {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
};

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/** The line with its value in quotes: what most broken lines need. */
const quoted = (line: string): string => {
  const [, name = '', value = ''] = /^(\s*(?:- )?[\w-]+:\s+)(\S.*)$/.exec(line) ?? [];
  const inner = value
    .replace(/^["']|["']$/g, '')
    .replace(/\\/g, '')
    .replace(/"/g, "'");
  return name ? `${name}"${inner}"` : '';
};

/** `publish ready` and `publish:ready` as they were meant. */
const withColon = (line: string): string => {
  const [, name = '', value = ''] = /^(\s*(?:- )?[a-z][\w-]*)(?::|\s)\s*(\S.*)$/i.exec(line) ?? [];
  return name ? `${name}: ${value}` : '';
};

const lineAfter = (text: string, position: number): { at: number; line: string } => {
  const at = text.indexOf('\n', position) + 1;
  return { at, line: at > 0 ? lineAt(text, at) : '' };
};

const errorProblem = (error: YAMLError, text: string, offset: number, file: string): Problem => {
  const [from, to] = error.pos;
  const at = { file, fileSpan: [from + offset, Math.max(to, from + 1) + offset] as const };
  const line = lineAt(text, from);
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^\s*(?:- )?["']?([\w-]+)/.exec(line)?.[1] ?? line.trim();
    return problem('repeated-field', at, { field });
  }
  if (error.code === 'TAB_AS_INDENT') {
    return problem('tab', at, { line: line.replaceAll('\t', '  ') });
  }
  const next = lineAfter(text, from);
  const isTooFarIn = indentOf(next.line) > indentOf(line) && !/:\s.*:\s/.test(line);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && isTooFarIn) {
    const span = [next.at + offset, next.at + indentOf(next.line) + offset] as const;
    const why = 'it stands further in than the line above, which has its value already.';
    const better = ' '.repeat(indentOf(line)) + next.line.trim();
    return problem('broken-yaml', { file, fileSpan: span }, { why, line: better });
  }
  const isOpenBracket =
    error.message.startsWith('Flow') || (error.code === 'BAD_INDENT' && /[[{][^\]}]*$/.test(line));
  const why = isOpenBracket
    ? 'a bracket is opened here or just above and never closed.'
    : (reasons[error.code] ?? 'it is not YAML.');
  const isUnnamed = error.code === 'MULTILINE_IMPLICIT_KEY';
  const isTwoCommas = /,\s*,/.test(line) && /[[{]/.test(line);
  const single = isTwoCommas ? line.replace(/,\s*,/g, ',') : quoted(line);
  const mended = isUnnamed ? withColon(line) : single;
  const better = isOpenBracket ? 'Close it on its own line: [one, two]' : mended;
  return problem('broken-yaml', at, { why, line: better });
};

/** One mistake makes the reader stumble several times; a tab makes it stumble on every line. */
const firstOnEachLine = (errors: readonly YAMLError[], text: string): YAMLError[] => {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Set<number>();
  const last = { code: '', line: -1 };
  return (tabs.length > 0 ? tabs : errors).filter(({ code, pos }) => {
    const line = text.slice(0, pos[0]).split('\n').length;
    const isFirst = !lines.has(line);
    lines.add(line);
    // One line that stands too far in makes every line below it stand wrong.
    const isFollowing = code === last.code && line === last.line + 1;
    Object.assign(last, { code, line });
    return isFirst && !(isFollowing && ['BAD_INDENT', 'UNEXPECTED_TOKEN'].includes(code));
  });
};

const openProblem = ({ at, sign, line }: OpenSign, offset: number, file: string): Problem => {
  const what = /["']/.test(sign) ? 'quote' : 'bracket';
  const why = `a ${what} is opened here and never closed.`;
  const fileSpan = [at + offset, at + offset + 1] as const;
  return problem('broken-yaml', { file, fileSpan }, { why, line });
};

const indentedFromTheStart = (text: string, offset: number, file: string): Problem[] => {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#-].*/.exec(text);
  if (!first) return [];
  const from = first.index + first[0].length - (first[0].split('\n').at(-1) ?? '').length;
  const line = lineAt(text, from);
  const fileSpan = [from + offset, from + indentOf(line) + offset] as const;
  const why = 'it stands too far in: the first field begins the line.';
  return [problem('broken-yaml', { file, fileSpan }, { why, line: line.trim() })];
};

/**
 * Tells why the YAML of a file cannot be read: each slip once, where it was made.
 * @param text the YAML without the signs that are never closed
 * @param offset where it begins in its file, in characters
 */
export const yamlProblems = (
  text: string,
  errors: readonly YAMLError[],
  signs: readonly OpenSign[],
  offset: number,
  file: string,
): Problem[] => {
  const indented = indentedFromTheStart(text, offset, file);
  const isAllIndented = indented.length > 0 && errors.length > 0;
  const others = isAllIndented
    ? indented
    : firstOnEachLine(errors, text).map((error) => errorProblem(error, text, offset, file));
  return [...signs.map((sign) => openProblem(sign, offset, file)), ...others];
};
