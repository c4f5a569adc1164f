import { publishingState } from '../published.ts';
import type { Page } from '../page.ts';
import { translationPath } from '../translation.ts';
import { allOf, soundOf, type Document, type Ground } from './ground.ts';

/** Pages that the site always has, whatever its content. */
const fixedPaths: readonly string[] = [
  '/',
  '/talk-now/',
  '/find-help/',
  '/need/',
  '/who/',
  '/area/',
  '/a-z/',
  '/guides/',
  '/quick-view/',
  '/using-this-site/',
  '/search/',
  '/professionals/',
  '/professionals/search/',
  '/professionals/lists/kind/',
  '/professionals/lists/district/',
  '/professionals/lists/audience/',
  '/professionals/lists/theme/',
  '/professionals/lists/year/',
  '/professionals/lists/area/',
  '/professionals/referral-routes/',
  '/professionals/risk-and-marac/',
  '/professionals/risk-aid/',
  '/professionals/referral-sheet/',
  '/professionals/find-a-route/',
  '/professionals/routes-by-sector/',
  '/professionals/routes-by-band/',
  '/professionals/recommendations/',
  '/professionals/statistics/',
  '/professionals/publications/',
  '/professionals/death-reviews/',
  '/professionals/death-reviews/themes/',
  '/professionals/training-check/',
  '/news/',
  '/events/',
  '/events/past/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/contact/',
  '/site-map/',
];

/** The closed lists whose ids have pages of their own, and where those stand. */
const foldersOfLists: Readonly<Record<string, string>> = { needs: 'need', about: 'who' };

/** What of a file decides its address. */
export type Addressed = Pick<Document, 'kind' | 'id' | 'fields'>;

const fieldOf = (document: Addressed, field: string): string => {
  const value: unknown = (document.fields as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
};

const reviewOrPublication = (document: Addressed): string =>
  fieldOf(document, 'kind') === 'death-review' ? 'death-reviews' : 'publications';

/**
 * The address of the page a file becomes; '' if it has no page of its own.
 * In: the file, and the others of its site: a translation stands below the page it translates.
 */
export const pathOf = (document: Addressed, others: readonly Addressed[]): string => {
  const path = fieldOf(document, 'path');
  switch (document.kind) {
    case 'helpline':
    case 'service':
      return path && `/services/${path}/`;
    case 'guide':
      return path && `/guides/${path}/`;
    case 'translation': {
      const guideId = fieldOf(document, 'guide');
      const guide = others.find(({ kind, id }) => kind === 'guide' && id === guideId);
      const [above, language] = [guide && fieldOf(guide, 'path'), fieldOf(document, 'language')];
      return above && language ? translationPath(above, language) : '';
    }
    case 'page': {
      const area = fieldOf(document, 'area') as Page['area'];
      return path && (area === 'professionals' ? `/professionals/${path}/` : `/${path}/`);
    }
    case 'referral-route':
      return `/professionals/referral-routes/${document.id}/`;
    case 'statistic':
      return `/professionals/statistics/${document.id}/`;
    case 'publication':
      return `/professionals/${reviewOrPublication(document)}/${document.id}/`;
    case 'news':
      return `/news/${document.id}/`;
    case 'event':
    case 'partnership':
    case 'vocabulary':
    case 'bank-holidays':
    case 'search-list':
    case 'moved':
      return '';
  }
};

const districtsOf = (document: Document): string[] => {
  const districts: unknown = (document.fields as Record<string, unknown> | null)?.['districts'];
  if (!Array.isArray(districts)) return [];
  return districts.flatMap((one: unknown) => {
    const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : null;
    return typeof id === 'string' ? [id] : [];
  });
};

// A draft has no page yet. A page whose last day has passed still leads somewhere.
const isAhead = ({ record }: Document, { today }: Ground): boolean =>
  record !== null && ['draft', 'ahead'].includes(publishingState(record, today));

/** Every address on the site, with the file it comes from where there is one. */
export const sitePaths = (ground: Ground): Map<string, Document | null> => {
  const paths = new Map<string, Document | null>(fixedPaths.map((path) => [path, null]));
  for (const { id, record } of soundOf(ground, 'vocabulary')) {
    const folder = foldersOfLists[id];
    for (const { path } of folder ? Object.values(record) : []) {
      if (path) paths.set(`/${String(folder)}/${path}/`, null);
    }
  }
  for (const partnership of allOf(ground, 'partnership')) {
    for (const id of districtsOf(partnership)) paths.set(`/area/${id}/`, null);
  }
  for (const document of ground.documents) {
    const path = pathOf(document, ground.documents);
    if (path && !isAhead(document, ground)) paths.set(path, document);
  }
  return paths;
};
