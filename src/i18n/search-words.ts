import type { GroupId, SearchRecord } from '../domain/search/search-data.ts';
import type { Nation } from '../domain/vocabulary.ts';

/** The words of the search page and of its results. */
export const searchWords = {
  heading: 'Search',
  lead: 'Type a word or a whole sentence. Spelling does not matter.',
  label: 'What do you need?',
  hint: 'What you type is not sent and not kept. Someone who can see the screen can read it.',
  clear: 'Clear',
  best: 'Best matches',
  nothing: 'We found nothing for these words. Try other words, or use the lists below.',
  count: (count: number) =>
    count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`,
  dangerSaid: 'In danger, call 999 now.',
  near: (names: string) => `You named a place in ${names}. Help there comes first.`,
  elsewhere: (place: string) =>
    `You named a place outside ${place}. The national lines help there too. Its own council and services can help as well.`,
  held: 'We could not check its number. Its page says what to do instead.',
  checked: 'Checked on',
  call: (name: string, label: string, number: string) => `Call ${name}, ${label}: ${number}`,
  text: (name: string, number: string) => `Text ${name}: ${number}`,
  danger: {
    heading: 'In danger now?',
    call: 'Call 999 and ask for the police.',
    silent: 'Cannot speak? Call from a mobile and press 55 when you are asked.',
    how: 'How it works',
    lines: 'If it is not happening this minute, these lines are open day and night:',
  },
  deep: {
    button: 'Search inside every page and document',
    hint: 'This loads a larger index from this site. Your words are not sent.',
    hintForMany:
      'Not every local service is among the results above. This loads a larger index, which has them all, from this site. Your words are not sent.',
    loading: 'Searching inside every page. This can take a while on a slow line.',
    heading: 'Inside pages',
    forWork: 'For professionals: inside pages and documents',
    nothing: 'No page holds all of these words. Try fewer words, or the lists below.',
    failed:
      'Searching inside pages did not work on this device or line. The results above still work. You can also look through the lists:',
  },
  always: 'You can call, whatever you find here',
  withoutSearch: 'Find help without searching',
  notLive:
    'The search box is not ready yet, or cannot work on this device. The lists below always work.',
  partLost:
    'A part of the search did not arrive, so this box may miss things. It still finds people to call. Every service is in the ',
  lists: {
    aToZ: 'Every service, A to Z',
    need: 'By what you need',
    who: 'By who you are',
    area: 'By where you live',
    talk: 'Talk to someone now',
    guides: 'Options and rights',
  },
} as const;

/** The headings that results stand under. */
export const groupNames: Record<GroupId, string> = {
  lines: 'People to call or message',
  services: 'Services',
  pages: 'Pages to read',
  professionals: 'For professionals',
  news: 'News and events',
};

const pageKinds: Record<string, string> = {
  guide: 'Guide',
  page: 'Page',
  needs: 'Help by need',
  about: 'Help by who you are',
  area: 'Help by district',
  'referral-route': 'Referral route',
  strategy: 'Strategy',
  report: 'Report',
  'death-review': 'Death review',
  statistic: 'Figures',
  news: 'News',
  event: 'Event',
};

/** What kind of thing a result is. In: the kind, and the labels of the kinds of entry. */
export const kindInWords = (kind: string, entryKinds: Readonly<Record<string, string>>): string =>
  pageKinds[kind] ?? entryKinds[kind] ?? '';

const nationNames: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const inList = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');

/** Where a result helps, or null where that says nothing. */
export const whereInWords = (
  { areas, nations }: Pick<SearchRecord, 'areas' | 'nations'>,
  place: string,
  districts: Readonly<Record<string, string>>,
): string | null => {
  if (areas === undefined) return null;
  if (areas === 'countywide') return `All of ${place}`;
  if (typeof areas === 'object') return districtsInWords(areas, districts);
  return nations ? inList(nations.map((id) => nationNames[id])) : 'Anywhere in the UK';
};

/** Names of districts in a sentence. */
export const districtsInWords = (
  ids: readonly string[],
  districts: Readonly<Record<string, string>>,
): string => inList(ids.map((id) => districts[id] ?? id));
