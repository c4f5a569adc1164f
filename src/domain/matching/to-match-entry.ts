import type { BankHolidays } from '../bank-holidays.ts';
import { nearOf } from '../neighbours.ts';
import type { Partnership } from '../partnership.ts';
import { printed, type Entry, type Printed, type Reader } from '../printed.ts';
import type { ReferralRoute } from '../referral-route.ts';
import type { Contact } from '../vocabulary.ts';
import { followRules } from './follow-rules.ts';
import type { MatchCatalogue, MatchEntry, MatchRoute } from './match-entry.ts';
import { withMarks } from './marks.ts';
import { notesAtWork, publicNotes } from './note-rules.ts';
import { unsaidOf } from './unsaid.ts';

const waysOf = (entry: Entry, shown: Printed): Contact[] => {
  const has: Record<Contact, boolean> = {
    voice: shown.phones.length > 0,
    text: shown.texts.length > 0,
    // A chat stands on its own page, even where no more may be printed.
    chat: shown.chats.length > 0 || (entry.kind === 'chat' && shown.link !== null),
    email: shown.emails.length > 0,
    'in-person': 'location' in entry && entry.location.kind === 'open' && shown.state !== 'held',
    'video-bsl': shown.videos.length > 0,
  };
  return (Object.keys(has) as Contact[]).filter((way) => has[way]);
};

const isOnlyOutOfHours = ({ phones, texts, chats }: Printed): boolean =>
  phones.length > 0 &&
  phones.every(({ onlyOutOfHours }) => onlyOutOfHours) &&
  texts.length + chats.length === 0;

/** Answered at every hour, however old the source of its hours: 999 in every form, and NHS 111. */
const neverCloses = ({ kind, id }: Entry): boolean => kind === 'emergency' || id === 'nhs-111-mh';

/**
 * When nights, weekends and holidays surely are. Not known well enough to count as open: only to
 * tell that nobody is there by day.
 */
const outOfHours: MatchEntry['hours'] = {
  kind: 'weekly',
  periods: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '00:00', close: '09:00' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '17:00', close: '24:00' },
    { days: ['sat', 'sun'], open: '00:00', close: '24:00' },
  ],
  bankHolidays: 'unknown',
  mayCountAsOpen: false,
};

/** Of use without a number: made for the bereaved, or a page to find somebody. */
const pages: readonly Entry['kind'][] = ['bereavement', 'finder'];

const isOnlyAPage = ({ kind }: Entry, ways: readonly Contact[]): boolean =>
  ways.length === 0 && !pages.includes(kind);

const hoursOf = (entry: Entry, shown: Printed): MatchEntry['hours'] => {
  const { hours } = shown;
  if (isOnlyOutOfHours(shown)) return outOfHours;
  if (hours.kind === 'check') return hours;
  if (neverCloses(entry)) {
    return { kind: 'always', periods: [], bankHolidays: 'open', mayCountAsOpen: true };
  }
  // The dates of evidence stay on the server: matching asks only whether the hours count.
  const { kind, periods, bankHolidays, validFrom, validUntil, countsUntil, mayCountAsOpen } = hours;
  return {
    kind,
    periods,
    bankHolidays,
    ...(validFrom ? { validFrom } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(countsUntil && mayCountAsOpen ? { countsUntil } : {}),
    mayCountAsOpen,
  };
};

const list = <Key extends string, Id extends string>(key: Key, ids: readonly Id[]) =>
  (ids.length > 0 ? { [key]: ids } : {}) as Partial<Record<Key, readonly Id[]>>;

const known = <Key extends string>(key: Key, value: 'yes' | 'no' | 'unknown') =>
  (value === 'unknown' ? {} : { [key]: value }) as Partial<Record<Key, 'yes' | 'no'>>;

const agesOf = (ages: Entry['criteria']['ages']): MatchEntry['ages'] =>
  typeof ages === 'string'
    ? ages
    : {
        ...(ages.from === undefined ? {} : { from: ages.from }),
        ...(ages.to === undefined ? {} : { to: ages.to }),
      };

/**
 * Boils an entry down to what matching needs, from what may be printed to that reader.
 * For the public it leaves out bands and sectors: no page for the public holds them.
 */
export function toMatchEntry(entry: Entry, local: boolean, reader: Reader): MatchEntry {
  const shown = printed(entry, reader);
  const ways = waysOf(entry, shown);
  const { criteria, howIn } = entry;
  const { circumstances } = criteria;
  const expertIn = [...new Set([...circumstances.specialist, ...criteria.byAndFor])];
  return withMarks({
    id: entry.id,
    kind: entry.kind,
    local,
    state: shown.state,
    ...(shown.stale ? { stale: true as const } : {}),
    ways,
    hours: hoursOf(entry, shown),
    ...(isOnlyAPage(entry, ways) ? { isOnlyAPage: true as const } : {}),
    helps: criteria.helps,
    areas: criteria.areas,
    ...known('elsewhere', criteria.areasElsewhere),
    ...(criteria.nations === 'any' ? {} : { nations: criteria.nations }),
    genders: criteria.genders,
    ages: agesOf(criteria.ages),
    ...(criteria.onlyPeople ? { onlyPeople: criteria.onlyPeople } : {}),
    ...(howIn.routes === 'unknown' ? {} : { routesIn: howIn.routes }),
    ...list('needs', criteria.needs),
    ...list('dangers', criteria.dangers),
    ...list('concerns', criteria.concerns),
    ...list('expertIn', expertIn),
    ...list('welcomes', circumstances.welcomes),
    ...list('cannotTake', circumstances.cannotTake),
    ...list('onlyFor', circumstances.onlyFor),
    ...list('unsaid', unsaidOf(entry)),
    ...known('children', criteria.children),
    ...known('noRecourse', criteria.noRecourse),
    ...(reader === 'professional' ? { bands: criteria.bands } : {}),
    ...(reader === 'professional' ? list('sectors', criteria.sectors) : {}),
    ...list('fallback', entry.fallback.entries),
  });
}

const toMatchRoute = (route: ReferralRoute): MatchRoute => ({
  id: route.id,
  bands: route.bands,
  sectors: route.sectors,
  firstFor: route.firstFor,
  isAfterwards: route.stages[0] === 'step-down',
  needs: route.needs,
  dangers: route.dangers,
  concerns: route.concerns,
  about: route.about,
  entries: route.entries,
  ownRoutes: route.ownRoutes,
});

/**
 * Puts together what matching chooses from, for one partnership and one kind of reader.
 *
 * For the public: no referral routes, nothing held, and nothing that helps professionals alone.
 */
export function toMatchCatalogue(
  from: {
    helplines: readonly Entry[];
    services: readonly Entry[];
    referralRoutes: readonly ReferralRoute[];
    partnership: Partnership;
    bankHolidays: Pick<BankHolidays, 'days'>;
  },
  reader: Reader,
): MatchCatalogue {
  const isFor = (entry: Entry) =>
    !entry.hasLeft &&
    (reader === 'professional' ||
      (printed(entry).state !== 'held' &&
        entry.criteria.helps.some((who) => who !== 'professional')));
  const { districts, nightLine, localLine } = from.partnership;
  return {
    entries: [
      ...from.helplines.filter(isFor).map((entry) => toMatchEntry(entry, false, reader)),
      ...from.services.filter(isFor).map((entry) => toMatchEntry(entry, true, reader)),
    ],
    routes: reader === 'professional' ? from.referralRoutes.map(toMatchRoute) : [],
    place: {
      districts: districts.map(({ id }) => id),
      near: nearOf(districts),
      nightLine,
      localLine,
    },
    bankHolidays: from.bankHolidays.days.map(({ date }) => date),
    notes: reader === 'professional' ? notesAtWork : publicNotes,
    follows: followRules,
  };
}
