import type { Kind } from '../catalogue-shape.ts';
import { isOnSite, publishingState } from '../published.ts';
import { allOf, isUnread, placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';
import { nearest } from './nearest.ts';

/** A field that names other files by their ids. `*` stands for every line of a list or field of a map. */
interface Reference {
  in: readonly Kind[];
  at: readonly string[];
  to: readonly Kind[] | 'district';
  wants: string;
}

const entry = { to: ['helpline', 'service'], wants: 'helpline or service' } as const;
const district = { to: 'district', wants: 'district' } as const;

const references: readonly Reference[] = [
  { in: ['helpline', 'service'], at: ['fallback', 'entries', '*'], ...entry },
  { in: ['helpline', 'service'], at: ['criteria', 'areas', '*'], ...district },
  { in: ['guide', 'page'], at: ['helpers', '*'], ...entry },
  { in: ['guide'], at: ['related', '*'], to: ['guide'], wants: 'guide' },
  { in: ['translation'], at: ['guide'], to: ['guide'], wants: 'guide' },
  {
    in: ['page'],
    at: ['related', '*'],
    to: ['page', 'guide', 'referral-route', 'statistic', 'publication'],
    wants: 'page, guide, referral route, table or publication',
  },
  {
    in: ['vocabulary'],
    at: ['*', 'answers', '*'],
    to: ['page', 'guide', 'referral-route'],
    wants: 'page, guide or referral route',
  },
  { in: ['referral-route'], at: ['entries', '*'], ...entry },
  { in: ['referral-route'], at: ['ownRoutes', '*'], ...entry },
  { in: ['statistic'], at: ['publication'], to: ['publication'], wants: 'publication' },
  { in: ['publication'], at: ['replaces'], to: ['publication'], wants: 'publication' },
  { in: ['partnership'], at: ['nightLine'], ...entry },
  { in: ['partnership'], at: ['localLine'], ...entry },
  { in: ['partnership'], at: ['districts', '*', 'housing'], ...entry },
  { in: ['partnership'], at: ['maracAreas', '*', 'districts', '*'], ...district },
];

interface Named {
  id: string;
  path: Path;
}

const namedAt = (value: unknown, steps: readonly string[], path: Path): Named[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ id: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') {
    return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
      namedAt(one, rest, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return namedAt((value as Record<string, unknown>)[step], rest, [...path, step]);
};

/** The ids of the districts of the partnership that is checked. */
export const districtIds = (ground: Ground): string[] =>
  allOf(ground, 'partnership')
    .filter(({ id }) => id === ground.partnership)
    .flatMap(({ fields }) => namedAt(fields, ['districts', '*', 'id'], []))
    .map(({ id }) => id);

const isNational = ({ owner }: Document): boolean => owner === 'national' || owner === 'vocabulary';

const isOwnOrNational = (document: Document, ground: Ground): boolean =>
  document.owner === ground.partnership || isNational(document);

/** Every id that names something names something that is there. */
export const checkReferences = (ground: Ground): Problem[] =>
  references.flatMap((reference) => {
    const known = new Set(
      reference.to === 'district'
        ? districtIds(ground)
        : allOf(ground, ...reference.to).map(({ id }) => id),
    );
    const isUnsure =
      reference.to === 'district' && allOf(ground, 'partnership').some((one) => isUnread(one));
    if (isUnsure) return [];
    const isOnSiteNow = ({ record }: Document) => record !== null && isOnSite(record, ground.today);
    const notShown = (id: string) => {
      const targets = reference.to === 'district' ? [] : allOf(ground, ...reference.to);
      const target = targets.find((one) => one.id === id);
      const state = target?.record ? publishingState(target.record, ground.today) : 'on';
      if (state === 'on') return null;
      return state === 'over' ? 'no-longer-on-site' : 'not-on-site-yet';
    };
    const from = allOf(ground, ...reference.in).filter((one) => isOwnOrNational(one, ground));
    return from.flatMap((document) =>
      namedAt(document.fields, reference.at, []).flatMap(({ id, path }): Problem[] => {
        const at = placeOf(document, ...path);
        const isOneKind = reference.to !== 'district' && reference.to.includes(document.kind);
        if (isOneKind && id === document.id) return [problem('refers-to-itself', at, { id })];
        const unshown = isOnSiteNow(document) ? notShown(id) : null;
        if (unshown) return [problem(unshown, at, { id })];
        if (known.has(id) || (isNational(document) && ground.elsewhere?.has(id))) return [];
        const near = nearest(id, known);
        const isListed = typeof path.at(-1) === 'number';
        const line = isListed ? `- ${near}` : `${String(path.at(-1))}: ${near}`;
        const data = { id, wants: reference.wants, nearest: near, line };
        const found = problem('dangling-reference', at, data);
        return [near ? { ...found, swap: [id, near] } : found];
      }),
    );
  });
