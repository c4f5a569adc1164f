import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearestId } from '../../src/domain/matching/nearest.ts';
import { NotATime, readNow } from './read-now.ts';

/** What was asked for on the command line, before the answers are checked against a partnership. */
export type Request =
  | { kind: 'vocabulary'; partnership: string }
  | { kind: 'match'; partnership: string; answers: unknown; now: Date };

/** Something on the command line cannot be understood. The message is for the person who typed it. */
export class BadRequest extends Error {}

const usage =
  'Use: npm run -s match -- --answers \'{"who": "self"}\' [--now 2026-11-21T03:00:00Z] [--partnership hertfordshire]\n' +
  'or:  npm run -s match -- --vocabulary';

const options = {
  answers: { type: 'string' },
  now: { type: 'string' },
  partnership: { type: 'string' },
  vocabulary: { type: 'boolean' },
} as const;

/** Says in plain words what Node says of options: one that is not known, or has no value. */
const plainly = (message: string): string => {
  const [, bare] = /^Option '(--\w+)[^']*' argument (?:missing|is ambiguous)/.exec(message) ?? [];
  if (bare !== undefined) return `Nothing stands after ${bare}.`;
  const [, option] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (option === undefined) return message;
  const names = Object.keys(options);
  const near = nearestId(option.replace(/^-+/, ''), names) ?? '';
  const known = names.map((name) => `--${name}`).join(', ');
  return `There is no option “${option}”. Did you mean “--${near}”? There are: ${known}.`;
};

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BadRequest(`${plainly(message)}\n${usage}`);
  }
};

const readText = (file: string): string => {
  if (statSync(file).isDirectory()) {
    throw new BadRequest(`${file} is a folder. Name a file in it.\n${usage}`);
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BadRequest(`The file ${file} cannot be read: ${why}\n${usage}`);
  }
};

const readAnswers = (text: string): unknown => {
  if (text.trim() === '') throw new BadRequest(`Nothing stands after --answers.\n${usage}`);
  const isFile = !/^\s*[{["]/.test(text) && existsSync(text);
  const json = isFile ? readText(text) : text;
  try {
    // Some editors put a mark before the first letter of a file.
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const what = isFile ? `The file ${text}` : 'The text after --answers';
    const why = error instanceof Error ? error.message : String(error);
    throw new BadRequest(`${what} is not JSON, nor the name of a file: ${why}\n${usage}`);
  }
};

const timeOf = (text: string | undefined): Date => {
  if (text === undefined) return new Date();
  try {
    return readNow(text);
  } catch (error) {
    throw error instanceof NotATime ? new BadRequest(error.message) : error;
  }
};

/**
 * Reads the command line.
 *
 * In: the arguments after the script’s name. Out: the request. Throws `BadRequest` with one
 * sentence for the person who typed it. Without --now it is this moment.
 */
export function readRequest(args: readonly string[]): Request {
  const values = readArguments(args);
  const partnership = values.partnership ?? (process.env.PARTNERSHIP || 'hertfordshire');
  if (values.vocabulary) return { kind: 'vocabulary', partnership };
  if (values.answers === undefined) throw new BadRequest(`--answers is missing.\n${usage}`);
  return {
    kind: 'match',
    partnership,
    answers: readAnswers(values.answers),
    now: timeOf(values.now),
  };
}
