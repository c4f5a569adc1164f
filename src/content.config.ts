import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { bankHolidaysSchema } from './domain/bank-holidays.ts';
import { eventSchema } from './domain/event.ts';
import { guideSchema } from './domain/guide.ts';
import { helplineSchema } from './domain/helpline.ts';
import { movedSchema } from './domain/moved.ts';
import { newsSchema } from './domain/news.ts';
import { pageSchema } from './domain/page.ts';
import { partnershipSchema } from './domain/partnership.ts';
import { publicationSchema } from './domain/publication.ts';
import { referralRouteSchema } from './domain/referral-route.ts';
import { serviceSchema } from './domain/service.ts';
import { statisticSchema } from './domain/statistic.ts';
import { translationSchema } from './domain/translation.ts';
import { vocabularySchema } from './domain/vocabulary-entry.ts';
import { partnershipId } from './site.ts';

// The file name is the id, whatever the front matter says.
const fileName = ({ entry }: { entry: string }): string =>
  entry.replace(/^.*\//, '').replace(/\.\w+$/, '');

const markdown = (...folders: string[]) =>
  glob({
    base: './content',
    pattern: folders.map((folder) => `${folder}/*.md`),
    generateId: fileName,
  });

const yaml = (pattern: string) => glob({ base: './content', pattern, generateId: fileName });

const local = (kind: string) => `${partnershipId}/${kind}`;

export const collections = {
  helplines: defineCollection({ loader: markdown('national/helplines'), schema: helplineSchema }),
  services: defineCollection({ loader: markdown(local('services')), schema: serviceSchema }),
  guides: defineCollection({
    loader: markdown('national/guides', local('guides')),
    schema: guideSchema,
  }),
  translations: defineCollection({
    loader: markdown('national/translations', local('translations')),
    schema: translationSchema,
  }),
  pages: defineCollection({
    loader: markdown('national/pages', local('pages')),
    schema: pageSchema,
  }),
  referralRoutes: defineCollection({
    loader: markdown(local('referral-routes')),
    schema: referralRouteSchema,
  }),
  // Papers and figures of sister areas are learning for professionals, never local services.
  publications: defineCollection({
    loader: markdown('*/publications'),
    schema: publicationSchema,
  }),
  statistics: defineCollection({ loader: markdown('*/statistics'), schema: statisticSchema }),
  news: defineCollection({ loader: markdown(local('news')), schema: newsSchema }),
  events: defineCollection({ loader: markdown(local('events')), schema: eventSchema }),
  partnerships: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/partnership.yaml',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: partnershipSchema,
  }),
  moved: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['national/moved.yaml', `${partnershipId}/moved.yaml`],
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: movedSchema,
  }),
  vocabulary: defineCollection({ loader: yaml('vocabulary/*.yaml'), schema: vocabularySchema }),
  bankHolidays: defineCollection({
    loader: yaml('national/bank-holidays.yaml'),
    schema: bankHolidaysSchema,
  }),
};
