import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { instantsOf, londonCalendar } from '../../src/domain/opening/london-calendar.ts';
import { isRealDay } from '../../src/domain/parts/dates.ts';

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

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new BadRequest(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const readAnswers = (text: string): unknown => {
  const isFile = !/^\s*[{["]/.test(text) && existsSync(text);
  const json = isFile ? readFileSync(text, 'utf8') : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    const what = isFile ? `The file ${text}` : 'The text after --answers';
    const why = error instanceof Error ? error.message : String(error);
    throw new BadRequest(`${what} is not JSON, nor the name of a file: ${why}\n${usage}`);
  }
};

const timeShape =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time without an offset is meant as clocks in London show it. */
const inLondon = (day: string, time: string): Date => {
  const [today] = londonCalendar(new Date(`${day}T12:00:00Z`), []).days;
  return new Date(today ? instantsOf(today, time).earliest : Number.NaN);
};

const readNow = (text: string | undefined): Date => {
  if (text === undefined) return new Date();
  const [, day = '', time = '00:00', , offset] = timeShape.exec(text) ?? [];
  const isReal = isRealDay(day) && !Number.isNaN(new Date(`${day}T${time}:00Z`).getTime());
  const now = isReal ? (offset ? new Date(text) : inLondon(day, time)) : null;
  if (!now || Number.isNaN(now.getTime())) {
    throw new BadRequest(
      `“${text}” is not a time. Write it as 2026-11-22T03:00 (London) or 2026-11-22T03:00:00Z.`,
    );
  }
  return now;
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
    now: readNow(values.now),
  };
}
