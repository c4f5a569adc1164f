import { z } from 'zod';
import { calmPathSchema, calmTitleSchema } from './parts/address.ts';
import { languageIds } from './languages.ts';
import * as ids from './vocabulary.ts';

/** Every closed list, under the name of its file in content/vocabulary. */
export const closedLists = {
  who: ids.whoIds,
  danger: ids.dangerIds,
  concerns: ids.concernIds,
  needs: ids.needIds,
  about: ids.aboutIds,
  band: ids.bandIds,
  contact: ids.contactIds,
  sector: ids.sectorIds,
  stage: ids.stageIds,
  gender: ids.genderIds,
  'route-in': ids.routeInIds,
  nation: ids.nationIds,
  'entry-kind': ids.entryKindIds,
  'review-theme': ids.reviewThemeIds,
  'learner-role': ids.learnerRoleIds,
  task: ids.taskIds,
  language: languageIds,
} as const satisfies Record<string, readonly string[]>;

/** The name of a closed list. */
export type ListName = keyof typeof closedLists;

// Each id of these lists has a page of its own, so it needs an address and a title.
const listsWithPages: readonly ListName[] = ['needs', 'about'];

export const vocabularyEntrySchema = z.strictObject({
  label: z
    .string()
    .min(1)
    .max(90)
    .describe('What a visitor reads beside a tick box: plain, kind and calm.'),
  labelOther: z
    .string()
    .min(1)
    .max(90)
    .optional()
    .describe('The same for someone else: “they” instead of “you”. Leave out if label fits both.'),
  hint: z
    .string()
    .min(1)
    .max(140)
    .nullable()
    .default(null)
    .describe('One short sentence: what is meant, or why it matters. null if label says it all.'),
  heading: z.string().min(1).max(60).describe('A short name for headings and lists.'),
  path: calmPathSchema.optional(),
  title: calmTitleSchema.optional(),
  professional: z.string().min(1).describe('The term the field uses. For professionals’ pages.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words people search with: slang, short forms, misspellings. Never shown.'),
  answers: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .optional()
    .describe(
      'For themes of death reviews: ids of pages, referral routes and guides that answer it.',
    ),
});

/** One file of content/vocabulary: an entry for each id of one closed list. */
export const vocabularySchema = z.record(z.string(), vocabularyEntrySchema);

export type VocabularyEntry = z.infer<typeof vocabularyEntrySchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;

const pageProblems = (vocabulary: Vocabulary): string[] => {
  const owners = new Map<string, string>();
  return Object.entries(vocabulary).flatMap(([id, { path, title }]) => {
    if (!path || !title) return [`“${id}” has a page of its own. Give it a path and a title.`];
    const owner = owners.get(path);
    owners.set(path, id);
    return owner ? [`“${id}” and “${owner}” have the same path, “${path}”. Change one.`] : [];
  });
};

/**
 * What is wrong with the words of one closed list, one sentence each; empty if nothing is.
 * In: the list’s name and its file, already read by `vocabularySchema`.
 */
export const vocabularyProblems = (list: ListName, vocabulary: Vocabulary): string[] => {
  const wanted: readonly string[] = closedLists[list];
  const missing = wanted.filter((id) => !Object.hasOwn(vocabulary, id));
  const unknown = Object.keys(vocabulary).filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) => `“${id}” has no words yet. Add an entry “${id}:” to ${list}.yaml.`),
    ...unknown.map(
      (id) => `“${id}” is not in the list. ${list}.yaml may hold only: ${wanted.join(', ')}.`,
    ),
    ...(listsWithPages.includes(list) ? pageProblems(vocabulary) : []),
  ];
};

/**
 * Reads the words of one closed list.
 * In: the list’s name and the parsed YAML. Out: an entry for every id.
 * Throws an error that names every missing or unknown id, or every wrong field.
 */
export const readVocabulary = <L extends ListName>(
  list: L,
  data: unknown,
): Record<(typeof closedLists)[L][number], VocabularyEntry> => {
  const read = vocabularySchema.safeParse(data);
  if (!read.success) throw new Error(`${list}.yaml: ${z.prettifyError(read.error)}`);
  const problems = vocabularyProblems(list, read.data);
  if (problems.length > 0) throw new Error(`${list}.yaml: ${problems.join(' ')}`);
  return read.data;
};
