import { lostDangers } from './core-dangers.ts';
import { readingOf, wholeOf } from './fold-phrases.ts';
import { listsOf } from './to-search-data.ts';
import type { SearchList } from './search-list.ts';

/** What the lists are checked against. */
export type ListGround = {
  /** Every ref that the site has, such as `helpline/shelter`. */
  refs: ReadonlySet<string>;
  districts: readonly string[];
  /** Ids of helplines that are printed as open day and night. */
  dayAndNight: ReadonlySet<string>;
};

/** One thing wrong, in the field at `path` of the list. */
export type ListProblem = { list: SearchList; path: (string | number)[]; why: string };

const unknownTargets = (lists: readonly SearchList[], { refs }: ListGround): ListProblem[] => {
  const problemsIn = (list: SearchList, field: string, entries: object): ListProblem[] =>
    Object.entries(entries as Record<string, { targets: string[] }>).flatMap(([id, { targets }]) =>
      targets.flatMap((ref, at) => {
        const why = `Nothing on the site is called “${ref}”. Write kind and id, such as helpline/shelter.`;
        return refs.has(ref) ? [] : [{ list, path: [field, id, 'targets', at], why }];
      }),
    );
  return [
    ...listsOf(lists, 'topics').flatMap((list) => problemsIn(list, 'topics', list.topics)),
    ...listsOf(lists, 'danger').flatMap((list) => problemsIn(list, 'danger', list.danger)),
  ];
};

const clashingTopics = (lists: readonly SearchList[]): ListProblem[] => {
  const owners = new Map<string, string>();
  return listsOf(lists, 'topics').flatMap((list) =>
    Object.entries(list.topics).flatMap(([id, { words }]) =>
      words.flatMap((word, at) => {
        const folded = readingOf(word);
        const path = ['topics', id, 'words', at];
        if (folded === '') {
          const why = `“${word}” holds only words that say nothing. Add a word that tells more.`;
          return [{ list, path, why }];
        }
        const owner = owners.get(folded);
        owners.set(folded, id);
        // Twice in one topic does no harm: “followed” and “following” read the same.
        if (owner === undefined || owner === id) return [];
        const why = `“${word}” stands under “${owner}” too, or reads the same. Keep it in one place.`;
        return [{ list, path, why }];
      }),
    ),
  );
};

const clashingSameWords = (lists: readonly SearchList[]): ListProblem[] => {
  const owners = new Map<string, string>();
  return listsOf(lists, 'same-words').flatMap((list) =>
    Object.entries(list.sameWords).flatMap(([word, others]) =>
      others.flatMap((other, at) => {
        const folded = wholeOf(other);
        const owner = owners.get(folded);
        owners.set(folded, word);
        const path = ['sameWords', word, at];
        return owner === undefined || owner === word
          ? []
          : [{ list, path, why: `“${other}” stands for “${owner}” too. Choose one.` }];
      }),
    ),
  );
};

const sleepingLines = (lists: readonly SearchList[], { dayAndNight }: ListGround): ListProblem[] =>
  listsOf(lists, 'danger').flatMap((list) =>
    Object.entries(list.danger).flatMap(([id, { lines }]) => {
      const at = lines.findIndex((line) => !dayAndNight.has(line));
      const why = `“${lines[at] ?? ''}” is not a helpline that is open day and night with a printed number.`;
      return at < 0 ? [] : [{ list, path: ['danger', id, 'lines', at], why }];
    }),
  );

const unheardDangers = (lists: readonly SearchList[]): ListProblem[] =>
  listsOf(lists, 'danger').flatMap((list) =>
    lostDangers(list).map(({ id, say }) => {
      const why = `“${say}” no longer brings up 999 with what helps then. Write its words back under “${id}”.`;
      const path = list.danger[id] ? ['danger', id, 'words'] : ['danger'];
      return { list, path, why };
    }),
  );

const unknownDistricts = (lists: readonly SearchList[], { districts }: ListGround): ListProblem[] =>
  listsOf(lists, 'places').flatMap((list) => {
    const groups = [
      ...Object.keys(list.places).map((id) => ({ path: ['places', id], ids: [id] })),
      ...Object.entries(list.spanning).map(([name, ids]) => ({ path: ['spanning', name], ids })),
      ...Object.entries(list.outcodes).map(([name, ids]) => ({ path: ['outcodes', name], ids })),
    ];
    return groups.flatMap(({ path, ids }) =>
      ids
        .filter((id) => !districts.includes(id))
        .map((id) => ({ list, path, why: `There is no district “${id}”.` })),
    );
  });

/**
 * Everything wrong with the lists of search words: unknown targets, clashes, lines that sleep, plain
 * cries for help that are not heard.
 */
export const listProblems = (lists: readonly SearchList[], ground: ListGround): ListProblem[] => [
  ...unknownTargets(lists, ground),
  ...clashingTopics(lists),
  ...clashingSameWords(lists),
  ...sleepingLines(lists, ground),
  ...unheardDangers(lists),
  ...unknownDistricts(lists, ground),
];
