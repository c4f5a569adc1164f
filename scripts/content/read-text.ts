import { readFileSync, statSync } from 'node:fs';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';

/** Largest content file, in kB (1 kB = 1000 bytes). */
export const mostKilobytes = 200;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or the reason why it is no text. */
export type Text = { text: string } | { problem: Problem };

const decode = (bytes: Uint8Array, file: string): Text => {
  const at = { file };
  const [first = 0, second = 0] = bytes;
  if (first + second === 0xff + 0xfe && first >= 0xfe) {
    return { problem: problem('file-encoding', at, { why: 'it is UTF-16' }) };
  }
  if (first === 0xef && second === 0xbb) {
    return { problem: problem('file-encoding', at, { why: 'it begins with a byte order mark' }) };
  }
  if (bytes.includes(0)) {
    return { problem: problem('file-encoding', at, { why: 'it holds zero bytes' }) };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return {
      problem: problem('file-encoding', at, { why: 'some letters are in an old encoding' }),
    };
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this computer does not allow it',
  EISDIR: 'it is a folder',
  ENOENT: 'it is a link to nothing',
  ELOOP: 'it is a link to itself',
};

/**
 * Reads one file as UTF-8 text.
 * @param path where it is on the disk
 * @param file how it is named to the editor
 */
export const readText = (path: string, file: string): Text => {
  try {
    const size = Math.ceil(statSync(path).size / 1000);
    const tooBig = { size, most: mostKilobytes };
    if (size > mostKilobytes) return { problem: problem('file-too-big', { file }, tooBig) };
    return decode(readFileSync(path), file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const why = reasons[code] ?? `the system says ${code || 'no'}`;
    return { problem: problem('unreadable-file', { file }, { why }) };
  }
};
