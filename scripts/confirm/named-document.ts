import type { Document } from '../../src/domain/checks/ground.ts';
import { nearest } from '../../src/domain/checks/nearest.ts';
import { EditorMistake } from '../editors/mistake.ts';

/**
 * The file an editor means by its id, or by its kind and id: `service/marac`.
 * @throws EditorMistake if there is none, more than one, or one that cannot be read
 */
export const namedDocument = (documents: readonly Document[], named: string): Document => {
  const [id = '', kind] = named.split('/').toReversed();
  const found = documents.filter(
    (one) => one.id === id && (kind === undefined || one.kind === kind),
  );
  const [document] = found;
  if (!document) {
    const near = nearest(
      id,
      documents.map((one) => one.id),
    );
    throw new EditorMistake(
      `There is no file “${named}”.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  if (found.length > 1) {
    const names = found.map((one) => `${one.kind}/${one.id}`).join(' or ');
    throw new EditorMistake(`More than one file is called “${id}”. Write ${names}.`);
  }
  if (!document.record || !('checked' in document.record)) {
    throw new EditorMistake(`${document.file} has mistakes. Run npm run check:content first.`);
  }
  return document;
};
