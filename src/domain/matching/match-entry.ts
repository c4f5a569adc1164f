import type { OpeningFacts } from '../opening/opening-state.ts';
import type { PrintedState } from '../printed.ts';
import type {
  About,
  Band,
  Concern,
  Contact,
  Danger,
  EntryKind,
  Gender,
  Nation,
  Need,
  RouteIn,
  Sector,
  Who,
} from '../vocabulary.ts';
import type { FollowRules } from './follow-rules.ts';
import type { NoteRule } from './note-rules.ts';

/** What every outcome must hold (pathways §0.3). */
export type GuaranteeId = 'all-hours' | 'local' | 'without-voice' | 'without-internet';

/**
 * The few fields of an entry that matching needs; the browser gets these and no others.
 *
 * Made by `toMatchEntry`, from what may be printed. An absent list is empty, absent `nations` are
 * all, and every other absent field is not known. Made for the public it holds no band and no sector.
 */
export interface MatchEntry {
  id: string;
  kind: EntryKind;
  /** A service of the partnership, not a national helpline. */
  local: boolean;
  state: PrintedState;
  /** No source of it is recent: others go first where all else is equal. */
  stale?: true;
  /** The ways of contact that are printed. */
  ways: readonly Contact[];
  hours: OpeningFacts;
  /** It has nothing but a page, and is neither a chat nor a list of others. Made by `toMatchEntry`. */
  isOnlyAPage?: true;
  helps: readonly Who[];
  areas: 'national' | 'countywide' | 'outside' | 'unknown' | readonly string[];
  elsewhere?: 'yes' | 'no';
  nations?: readonly Nation[];
  genders: 'any' | 'unknown' | readonly Gender[];
  ages: 'any' | 'unknown' | { from?: number; to?: number };
  /** What no question asks and has to be so, as words after “It is for people”. */
  onlyPeople?: string;
  routesIn?: readonly RouteIn[];
  needs?: readonly Need[];
  dangers?: readonly Danger[];
  concerns?: readonly Concern[];
  /** The guarantees it gives. Made by `withMarks`, as are the next four. */
  gives: readonly GuaranteeId[];
  /** For people who hurt others, and nobody else. */
  isForPerpetrators?: true;
  /** Somebody is referred to it, and nobody knows who may do so. */
  isByReferral?: true;
  /** It knows a concern that is a subject of its own, as stalking. */
  hasSubject?: true;
  /** It knows about something rarer than abuse itself. */
  isSpecialist?: true;
  expertIn?: readonly About[];
  welcomes?: readonly About[];
  cannotTake?: readonly About[];
  onlyFor?: readonly About[];
  /** Circumstances that may keep people out, of which the record says nothing. */
  unsaid?: readonly About[];
  children?: 'yes' | 'no';
  noRecourse?: 'yes' | 'no';
  bands?: 'any' | 'unknown' | readonly Band[];
  sectors?: readonly Sector[];
  /** What to use instead while it is closed or does not answer. */
  fallback?: readonly string[];
}

/** The few fields of a referral route that matching needs. */
export interface MatchRoute {
  id: string;
  bands: readonly Band[];
  sectors: 'any' | readonly Sector[];
  /** Sectors whose first step it often is. */
  firstFor: readonly Sector[];
  /** For when the risk has fallen, so that a band alone does not bring it in. */
  isAfterwards: boolean;
  needs: readonly Need[];
  dangers: readonly Danger[];
  concerns: readonly Concern[];
  about: readonly About[];
  /** Entries the route leads to. */
  entries: readonly string[];
  /** Entries the person can use without the professional. */
  ownRoutes: readonly string[];
}

/** Everything matching chooses from. `routes` is empty when it is made for the public. */
export interface MatchCatalogue {
  entries: readonly MatchEntry[];
  routes: readonly MatchRoute[];
  /** The partnership’s districts, its 24-hour line and its local line, by id. */
  place: {
    districts: readonly string[];
    /** For each district itself and those beside it. */
    near: Readonly<Record<string, readonly string[]>>;
    nightLine: string;
    localLine: string | null;
  };
  /** Bank holidays in England, YYYY-MM-DD. */
  bankHolidays: readonly string[];
  /** When to tell what, in the order it is told. */
  notes: readonly NoteRule[];
  /** What follows from what was ticked. */
  follows: FollowRules;
}
