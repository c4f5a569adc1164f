import { monthsAfter } from '../../src/domain/checks/london-day.ts';
import type { Kind } from '../../src/domain/catalogue-shape.ts';
import type { Guide } from '../../src/domain/guide.ts';
import type { Language } from '../../src/domain/languages.ts';
import { unfinished } from '../../src/domain/checks/unfinished.ts';

/** What the first lines of a new file are made from. */
export interface Beginning {
  name: string;
  /** The name without words that must not stand in an address. */
  calm: string;
  /** The same as an address. */
  path: string;
  today: string;
  /** The partnership’s 24-hour line: the way out until a better one is named. */
  nightLine: string;
  /** The partnership’s name. */
  place: string;
  /** A publication of the partnership, or null if it has none. */
  publication: string | null;
  /** What is to be translated, or null if nothing is. */
  english: English | null;
}

/** A guide to translate. */
export interface English {
  guide: Guide;
  /** The Markdown below its fields. */
  body: string;
  language: Language;
  /** The folder that its file is in: `national`, or a partnership. */
  owner: string;
}

/** One kind of thing that can be started: `strategy` and `report` are kinds of publication. */
export interface Starter {
  kind: Kind;
  /** The values that the first version holds, in any order. */
  values: (from: Beginning) => Record<string, unknown>;
  /** The text below the fields; none if the file has none. */
  text?: string | ((from: Beginning) => string);
  /** True if the file’s name begins with a day. */
  dated?: true;
}

/** What an editor must still write, said in the place where it goes. */
export const write = (what: string): string => `${unfinished}: ${what}`;

/** Who keeps it, and until when; a new file is a draft until somebody says otherwise. */
export const begun = (
  { today }: Beginning,
  owner: string,
  months = 3,
): Record<string, unknown> => ({
  draft: true,
  checked: today,
  reviewBy: monthsAfter(today, months),
  owner,
});
