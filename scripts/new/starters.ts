import { idFrom } from './calm-name.ts';
import { translationStarter } from './translation-starter.ts';
import { begun, write, type Beginning, type Starter } from './starter.ts';

const source = { what: write('where you read it'), date: null };

const entry = (from: Beginning, kind: string, owner: string): Record<string, unknown> => ({
  name: from.name,
  title: from.calm,
  path: from.path,
  provider: write('who runs it'),
  kind,
  summary: write('one plain sentence, what they do for you'),
  audience: write('who it is for'),
  // Careful until a source is there: no number is printed.
  publish: 'hold',
  status: 'unverified',
  evidence: { confidence: 'unconfirmed', lastConfirmed: null, sources: [] },
  criteria: {
    helps: ['self'],
    areas: 'unknown',
    bands: 'unknown',
    genders: 'unknown',
    ages: 'unknown',
  },
  fallback: { entries: [from.nightLine] },
  ...begun(from, owner),
});

const publication = (from: Beginning, kind: string): Record<string, unknown> => ({
  kind,
  name: from.name,
  summary: write('what it says, in one or two sentences'),
  published: null,
  author: write('the body that published it'),
  confidence: 'unconfirmed',
  sources: [source],
  ...begun(from, 'partnership-team', 6),
});

/** Everything that `npm run new` can begin, by the word an editor types. */
export const starters: Readonly<Record<string, Starter>> = {
  helpline: { kind: 'helpline', values: (from) => entry(from, 'helpline', 'helplines-editor') },
  service: {
    kind: 'service',
    values: (from) => ({
      ...entry(from, 'casework', 'services-editor'),
      // Careful again: an address is named only where it is public.
      location: { kind: 'undisclosed', area: from.place },
    }),
  },
  guide: {
    kind: 'guide',
    text: write('the page. Begin a heading with two # signs.'),
    values: (from) => ({
      name: from.name,
      title: from.calm,
      path: from.path,
      summary: write('one plain sentence'),
      section: 'now',
      first: [write('what to do first, in a short sentence')],
      helpers: [from.nightLine],
      sources: [source],
      ...begun(from, 'rights-editor'),
    }),
  },
  translation: translationStarter,
  page: {
    kind: 'page',
    text: write('the page. Begin a heading with two # signs.'),
    values: (from) => ({
      name: from.name,
      title: from.calm,
      path: from.path,
      summary: write('one plain sentence'),
      area: 'professionals',
      ...begun(from, 'professionals-editor', 6),
    }),
  },
  'referral-route': {
    kind: 'referral-route',
    values: (from) => ({
      name: from.name,
      summary: write('who it is for and what it leads to'),
      whoFor: write('who it is for'),
      consent: write('the consent rule, and when you may share without it'),
      next: [write('what happens first')],
      ifNobodyReplies: write('what to do if nobody answers'),
      sources: [source],
      ...begun(from, 'professionals-editor'),
    }),
  },
  strategy: {
    kind: 'publication',
    values: (from) => ({ ...publication(from, 'strategy'), from: null, to: null }),
  },
  report: { kind: 'publication', values: (from) => publication(from, 'report') },
  'death-review': {
    kind: 'publication',
    values: (from) => ({
      ...publication(from, 'death-review'),
      review: {
        area: from.place,
        kind: 'unknown',
        relationship: 'unknown',
        contentNote: write('what a reader should know before opening it'),
      },
    }),
  },
  statistic: {
    kind: 'statistic',
    values: (from) => ({
      name: from.name,
      summary: write('what the table shows'),
      period: write('the time it covers'),
      asAt: write('the date of the figures'),
      publication: from.publication ?? '',
      section: write('where in the paper it stands'),
      columns: [
        { id: 'what', label: write('the first heading'), unit: 'text' },
        { id: 'count', label: write('the second heading'), unit: 'count' },
      ],
      rows: [[write('the first line'), null]],
      ...begun(from, 'partnership-team', 6),
    }),
  },
  news: {
    kind: 'news',
    dated: true,
    text: write('the news, in a few short sentences.'),
    values: (from) => ({
      name: from.name,
      title: from.calm,
      summary: write('one or two plain sentences'),
      date: from.today,
      sources: [source],
      ...begun(from, 'partnership-team', 6),
    }),
  },
  event: {
    kind: 'event',
    dated: true,
    values: (from) => ({
      name: from.name,
      summary: write('what it is, in one or two plain sentences'),
      starts: from.today,
      kind: 'meeting',
      outcome: 'planned',
      sources: [source],
      ...begun(from, 'partnership-team', 6),
    }),
  },
  partnership: {
    kind: 'partnership',
    values: (from) => {
      const { draft: _never, ...upkeep } = begun(from, 'partnership-team', 6);
      return {
        name: from.name,
        siteName: from.name,
        place: from.name,
        policeForce: write('the police force'),
        districts: [
          {
            id: idFrom(from.calm.replace(/\d/g, '')) || 'all',
            name: from.name,
            shape: 'M20 20H300V180H20Z',
            label: [160, 100],
          },
        ],
        picture: { width: 320, height: 200 },
        nightLine: from.nightLine,
        localLine: null,
        ...upkeep,
      };
    },
  },
  'search-words': {
    kind: 'search-list',
    values: (from) => {
      const { draft: _never, ...upkeep } = begun(from, 'services-editor', 6);
      return {
        list: 'topics',
        topics: {
          [from.path]: {
            words: [from.name.toLowerCase()],
            targets: [`helpline/${from.nightLine}`],
          },
        },
        ...upkeep,
      };
    },
  },
};
