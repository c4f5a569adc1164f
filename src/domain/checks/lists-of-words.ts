import { closedLists, vocabularyProblems, type ListName } from '../vocabulary-entry.ts';
import { placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

const isListName = (id: string): id is ListName => Object.hasOwn(closedLists, id);

const firstQuoted = (sentence: string): string => /“([^”]+)”/.exec(sentence)?.[1] ?? '';

/** Every closed list has words for each of its ids, and for nothing else. */
export const checkListsOfWords = (ground: Ground): Problem[] =>
  soundOf(ground, 'vocabulary').flatMap((document) => {
    const { id, record } = document;
    if (!isListName(id)) {
      const why = `No closed list is called “${id}”. There are: ${Object.keys(closedLists).join(', ')}.`;
      return [problem('list-of-words', { file: document.file }, { why })];
    }
    return vocabularyProblems(id, record).map((why) =>
      problem('list-of-words', placeOf(document, firstQuoted(why)), { why }),
    );
  });
