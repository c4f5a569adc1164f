import type { Helpline } from '../helpline.ts';
import type { Partnership } from '../partnership.ts';
import type { Entry } from '../printed.ts';
import type { Publication } from '../publication.ts';
import type { SearchSource } from '../search/search-source.ts';
import type { Service } from '../service.ts';
import type { Vocabulary } from '../vocabulary-entry.ts';
import {
  documentFolder,
  everywhere,
  needMark,
  type DeepKind,
  type DeepPage,
  type Facets,
} from './facets.ts';

/** What a site shows of its content, for one partnership and every reader. */
export type DeepSource = Omit<
  SearchSource,
  'events' | 'needs' | 'about' | 'bodies' | 'sitePages'
> & {
  helplines: readonly Helpline[];
  services: readonly Service[];
  /** The themes of death reviews. Each names the pages that answer it. */
  themes: Vocabulary;
};

const work = 'professional';

const districtsOf = ({ criteria: { areas } }: Entry, partnership: Partnership): string[] => {
  if (Array.isArray(areas)) return areas;
  // What is for the whole county is for each of its districts.
  return areas === 'countywide' ? partnership.districts.map(({ id }) => id) : [];
};

const yearOf = (date: string | null): string[] => (date ? [date.slice(0, 4)] : []);

const yearsFrom = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

// A paper is looked for by when it came out and by the time it is about.
const yearsOf = (paper: Publication): string[] => {
  const about =
    paper.kind === 'strategy' && paper.from !== null
      ? yearsFrom(paper.from, paper.to ?? paper.from)
      : paper.kind === 'death-review' && paper.review.yearOfDeath !== null
        ? [String(paper.review.yearOfDeath)]
        : [];
  return [...new Set([...yearOf(paper.published), ...about])];
};

const themesOf = (paper: Publication): string[] => {
  if (paper.kind === 'death-review') return [...paper.review.themes];
  return paper.kind === 'report' ? paper.reviewThemes.map(({ theme }) => theme) : [];
};

/** Where a publication’s page is. */
const paperAddress = ({ id, kind }: Publication): string =>
  `/professionals/${kind === 'death-review' ? 'death-reviews' : 'publications'}/${id}/`;

const facets = (kind: DeepKind, area: string, more: Partial<Facets>): Facets => ({
  kind: [kind],
  area: [area],
  district: [],
  audience: [work],
  theme: [],
  year: [],
  ...more,
});

// A paper, and each document of its that this site keeps.
const paperPages = (paper: Publication): DeepPage[] => {
  const { name, words, partnership: area } = paper;
  const date = paper.published ?? '';
  const keys = { theme: themesOf(paper), year: yearsOf(paper) };
  const page = { href: paperAddress(paper), name, date, words };
  return [
    { ...page, facets: facets(paper.kind, area, keys) },
    ...paper.documents.flatMap(({ file, label }) =>
      file
        ? [
            {
              ...page,
              href: `${documentFolder}${file}`,
              name: `${name}: ${label}`,
              facets: facets('document', area, keys),
            },
          ]
        : [],
    ),
  ];
};

/** The pages that stand under some key, each with its keys, and the documents. Pages that only list others are left out. */
export const toDeepPages = (source: DeepSource): DeepPage[] => {
  const { partnership, themes } = source;
  const answered = (id: string): string[] =>
    Object.entries(themes).flatMap(([theme, { answers = [] }]) =>
      answers.includes(id) ? [theme] : [],
    );
  const themesWith = (id: string, needs: readonly string[]): string[] => [
    ...answered(id),
    ...needs.map((need) => needMark + need),
  ];
  const entryPage =
    (kind: 'helpline' | 'service', area: string) =>
    (entry: Entry): DeepPage => ({
      href: `/services/${entry.path}/`,
      name: entry.name,
      date: '',
      words: [entry.title, ...entry.words],
      facets: facets(kind, area, {
        district: districtsOf(entry, partnership),
        audience: entry.criteria.helps,
        theme: themesWith(entry.id, entry.criteria.needs),
      }),
    });
  return [
    ...source.helplines.map(entryPage('helpline', everywhere)),
    ...source.services.map(entryPage('service', partnership.id)),
    ...source.guides.map(({ id, path, name, title, words, needs, for: audience }) => ({
      href: `/guides/${path}/`,
      name,
      date: '',
      words: [title, ...words],
      facets: facets('guide', everywhere, { audience, theme: themesWith(id, needs) }),
    })),
    ...source.pages.map(({ id, path, area, name, title, words }) => ({
      href: area === 'professionals' ? `/professionals/${path}/` : `/${path}/`,
      name,
      date: '',
      words: [title, ...words],
      facets: facets('page', partnership.id, {
        audience: area === 'professionals' ? [work] : ['self', work],
        theme: answered(id),
      }),
    })),
    ...source.referralRoutes.map(({ id, name, words, needs }) => ({
      href: `/professionals/referral-routes/${id}/`,
      name,
      date: '',
      words,
      facets: facets('referral-route', partnership.id, { theme: themesWith(id, needs) }),
    })),
    ...source.publications.flatMap(paperPages),
    ...source.statistics.map(({ id, name, asAt, partnership: owner }) => ({
      href: `/professionals/statistics/${id}/`,
      name,
      date: '',
      words: [asAt],
      facets: facets('statistic', owner, { year: /\b(?:19|20)\d{2}\b/.exec(asAt) ?? [] }),
    })),
    ...source.news.map(({ id, name, date }) => ({
      href: `/news/${id}/`,
      name,
      date,
      words: [],
      facets: facets('news', partnership.id, { audience: ['self', work], year: yearOf(date) }),
    })),
  ];
};
