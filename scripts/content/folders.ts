import type { z } from 'zod';
import { bankHolidaysSchema } from '../../src/domain/bank-holidays.ts';
import type { Kind } from '../../src/domain/catalogue-shape.ts';
import { eventSchema } from '../../src/domain/event.ts';
import { guideSchema } from '../../src/domain/guide.ts';
import { helplineSchema } from '../../src/domain/helpline.ts';
import { movedSchema } from '../../src/domain/moved.ts';
import { newsSchema } from '../../src/domain/news.ts';
import { pageSchema } from '../../src/domain/page.ts';
import { partnershipSchema } from '../../src/domain/partnership.ts';
import { publicationSchema } from '../../src/domain/publication.ts';
import { referralRouteSchema } from '../../src/domain/referral-route.ts';
import { searchListSchema } from '../../src/domain/search/search-list.ts';
import { serviceSchema } from '../../src/domain/service.ts';
import { statisticSchema } from '../../src/domain/statistic.ts';
import { translationSchema } from '../../src/domain/translation.ts';
import { vocabularySchema } from '../../src/domain/vocabulary-entry.ts';

/** Where the files of one kind live, and which schema they follow. */
export interface Home {
  kind: Kind;
  /** How people call one of them. */
  name: string;
  /** Paths below content/. `*` is a partnership’s folder, `+` the id. */
  paths: readonly string[];
  schema: z.ZodType;
  /** `text`: the Markdown below the fields is the page, so it may not be empty. */
  body: 'text' | 'may-have-text' | 'none';
}

/** Every kind of content file. src/content.config.ts reads the same folders with the same schemas. */
export const homes: readonly Home[] = [
  {
    kind: 'helpline',
    name: 'helpline',
    paths: ['national/helplines/+.md'],
    schema: helplineSchema,
    body: 'may-have-text',
  },
  {
    kind: 'service',
    name: 'service',
    paths: ['*/services/+.md'],
    schema: serviceSchema,
    body: 'may-have-text',
  },
  {
    kind: 'guide',
    name: 'guide',
    paths: ['national/guides/+.md', '*/guides/+.md'],
    schema: guideSchema,
    body: 'text',
  },
  {
    kind: 'translation',
    name: 'translation of a guide',
    paths: ['national/translations/+.md', '*/translations/+.md'],
    schema: translationSchema,
    body: 'text',
  },
  {
    kind: 'page',
    name: 'page',
    paths: ['national/pages/+.md', '*/pages/+.md'],
    schema: pageSchema,
    body: 'text',
  },
  {
    kind: 'referral-route',
    name: 'referral route',
    paths: ['*/referral-routes/+.md'],
    schema: referralRouteSchema,
    body: 'may-have-text',
  },
  {
    kind: 'publication',
    name: 'publication',
    paths: ['*/publications/+.md'],
    schema: publicationSchema,
    body: 'may-have-text',
  },
  {
    kind: 'statistic',
    name: 'table of figures',
    paths: ['*/statistics/+.md'],
    schema: statisticSchema,
    body: 'may-have-text',
  },
  {
    kind: 'news',
    name: 'news item',
    paths: ['*/news/+.md'],
    schema: newsSchema,
    body: 'may-have-text',
  },
  {
    kind: 'event',
    name: 'event',
    paths: ['*/events/+.md'],
    schema: eventSchema,
    body: 'may-have-text',
  },
  {
    kind: 'partnership',
    name: 'partnership',
    paths: ['*/partnership.yaml'],
    schema: partnershipSchema,
    body: 'none',
  },
  {
    kind: 'vocabulary',
    name: 'list of words',
    paths: ['vocabulary/+.yaml'],
    schema: vocabularySchema,
    body: 'none',
  },
  {
    kind: 'bank-holidays',
    name: 'list of bank holidays',
    paths: ['national/bank-holidays.yaml'],
    schema: bankHolidaysSchema,
    body: 'none',
  },
  {
    kind: 'search-list',
    name: 'list of search words',
    paths: ['national/search/+.yaml', '*/search/+.yaml'],
    schema: searchListSchema,
    body: 'none',
  },
  {
    kind: 'moved',
    name: 'list of old addresses',
    paths: ['national/moved.yaml', '*/moved.yaml'],
    schema: movedSchema,
    body: 'none',
  },
];

/** Folders of content/ that are no partnership. */
export const sharedFolders: readonly string[] = ['national', 'vocabulary'];

const partnershipFolder = `(?!(?:${sharedFolders.join('|')})/)[^/]+`;

const patternOf = (path: string): RegExp => {
  const signs: Record<string, string> = { '.': '\\.', '*': partnershipFolder, '+': '[^/]+' };
  return new RegExp(`^${path.replace(/[.*+]/g, (sign) => signs[sign] ?? sign)}$`);
};

const patterns = homes.flatMap((home) =>
  home.paths.map((path) => ({ home, pattern: patternOf(path) })),
);

/** The home a file belongs to, from its path below content/; null if nothing reads it there. */
export const homeOf = (path: string): Home | null =>
  patterns.find(({ pattern }) => pattern.test(path))?.home ?? null;
