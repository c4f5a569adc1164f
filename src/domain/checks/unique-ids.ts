import type { Kind } from '../catalogue-shape.ts';
import { allOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

// Kinds that are named by id in one list of references, or share one folder of pages.
const families: readonly (readonly Kind[])[] = [
  ['helpline', 'service'],
  ['guide'],
  ['translation'],
  ['page'],
  ['referral-route'],
  ['publication'],
  ['statistic'],
  ['news'],
  ['event'],
];

const firstOf = (documents: readonly Document[]): Map<string, Document> => {
  const first = new Map<string, Document>();
  for (const document of documents) if (!first.has(document.id)) first.set(document.id, document);
  return first;
};

/** No two files that may be named by an id have the same one. */
export const checkUniqueIds = (ground: Ground): Problem[] =>
  families.flatMap((kinds) => {
    const documents = allOf(ground, ...kinds);
    const first = firstOf(documents);
    return documents.flatMap((document) => {
      const other = first.get(document.id);
      if (!other || other === document) return [];
      return [problem('same-id', { file: document.file }, { id: document.id, other: other.file })];
    });
  });
