import type { Vocabulary } from '../vocabulary-entry.ts';
import { entryRecord } from './entry-record.ts';
import { simpleRecord, type NamedRecord } from './named-record.ts';
import { newsRecords } from './news-records.ts';
import type { SearchSource } from './search-source.ts';
import { workRecords } from './work-records.ts';

const pageRecords = (kind: string, folder: string, list: Vocabulary): NamedRecord[] =>
  Object.entries(list).map(([id, { heading, hint, path, title, professional, words }]) =>
    simpleRecord(
      {
        ref: `${kind}/${id}`,
        group: 'pages',
        kind,
        name: title ?? heading,
        text: hint ?? '',
        href: `${folder}${path ?? id}/`,
      },
      [heading, professional, ...words],
    ),
  );

/** Everything search can find, from what may be shown to anyone. */
export const toRecords = (source: SearchSource): NamedRecord[] => {
  return [
    ...source.helplines.map((entry) => entryRecord('helpline', entry)),
    ...source.services.map((entry) => entryRecord('service', entry)),
    ...source.guides.map(({ id, name, title, path, summary, words, checked, for: readers }) => ({
      ...simpleRecord(
        {
          ref: `guide/${id}`,
          group: 'pages',
          kind: 'guide',
          name,
          text: summary,
          href: `/guides/${path}/`,
        },
        [title, ...words],
        checked,
      ),
      ...(readers.every((who) => who === 'own-behaviour') ? { own: true as const } : {}),
    })),
    ...pageRecords('needs', '/need/', source.needs),
    ...pageRecords('about', '/who/', source.about),
    ...source.partnership.districts.map(({ id, name }) =>
      simpleRecord(
        { ref: `area/${id}`, group: 'pages', kind: 'area', name, text: '', href: `/area/${id}/` },
        [],
      ),
    ),
    ...source.sitePages.flatMap(({ pages, checked }) =>
      Object.entries(pages).map(([id, { path, name, text, professional, words }]) =>
        simpleRecord(
          {
            ref: `site/${id}`,
            group: professional ? 'professionals' : 'pages',
            kind: 'page',
            name,
            text,
            href: path,
          },
          words,
          checked,
        ),
      ),
    ),
    ...source.pages.map(({ id, area, path, name, title, summary, words, checked }) =>
      simpleRecord(
        {
          ref: `page/${id}`,
          group: area === 'professionals' ? 'professionals' : 'pages',
          kind: 'page',
          name,
          text: summary,
          href: area === 'professionals' ? `/professionals/${path}/` : `/${path}/`,
        },
        [title, ...words],
        checked,
      ),
    ),
    ...workRecords(source),
    ...newsRecords(source),
  ];
};
