import type { OpeningFacts } from '../opening/opening-state.ts';
import type { Cost } from '../parts/contact.ts';
import type { Freshness } from '../printed.ts';
import type { Nation } from '../vocabulary.ts';

/** The parts that results are shown in. */
export const groupIds = ['lines', 'services', 'pages', 'professionals', 'news'] as const;
export type GroupId = (typeof groupIds)[number];

/** A number as a result shows it. */
export type SearchNumber = { display: string; digits: string; label: string; cost: Cost };

/** One thing search can find, and what its result shows. All of it may be printed to anyone. */
export type SearchRecord = {
  group: GroupId;
  /** Id of the kind of entry (`casework`), or of page (`guide`). */
  kind: string;
  name: string;
  text: string;
  href: string;
  /** Its hand-kept words as folded phrases, joined by `|`. */
  words: string;
  /** Telling words of its page, folded. They come with the second part. */
  body?: string;
  call?: SearchNumber;
  /** A number to text, if there is none to call. */
  send?: SearchNumber;
  /** The number’s own freshness, only when it is stale. */
  stale?: Freshness;
  hours?: OpeningFacts;
  /** Where a person must live: districts, or a word of the criteria. */
  areas?: readonly string[] | 'national' | 'countywide' | 'outside';
  /** The nations it serves, if not all. */
  nations?: readonly Nation[];
  /** YYYY-MM-DD. */
  checked?: string;
  /** We could not check how to reach it. */
  held?: true;
  /** For people who hurt others. */
  own?: true;
};

/** A danger that words can tell: what matches it, and the places of its lines and pages in `records`. */
export type SearchDanger = {
  id: string;
  words: string;
  lines: readonly number[];
  targets: readonly number[];
};

/** What words lead to; `who`: they say who somebody is. */
export type SearchTopic = { words: string; targets: readonly number[]; who?: true };

/** Everything that instant search needs, made at build. Texts that are compared are folded. */
export type SearchData = {
  place: string;
  records: readonly SearchRecord[];
  /** Folded phrases joined by `|`, and the places in `records` they lead to, best first. */
  topics: readonly SearchTopic[];
  /** Folded other word → folded words it stands for. */
  synonyms: Readonly<Record<string, string>>;
  dangers: readonly SearchDanger[];
  /** Folded phrases, joined by `|`, that look like danger and are not. */
  harmless: string;
  /** Folded place name or outcode → districts; none for a place outside the county. */
  places: Readonly<Record<string, readonly string[]>>;
  districts: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  bankHolidays: readonly string[];
};
