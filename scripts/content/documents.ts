import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, soundOf, type Ground } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';

/** The files that publications can offer, by name: true for a real PDF. */
export type Offered = ReadonlyMap<string, boolean>;

const isPdf = (path: string): boolean =>
  readFileSync(path).subarray(0, 5).toString('latin1') === '%PDF-';

/** Looks at every file in `root`/public/documents. */
export const readOffered = (root: string): Offered => {
  const folder = join(root, 'public/documents');
  const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return new Map(
    inside.filter((one) => one.isFile()).map(({ name }) => [name, isPdf(join(folder, name))]),
  );
};

const whyNot = (file: string, offered: Offered): string => {
  if (!offered.has(file)) return 'it is not in public/documents';
  return offered.get(file) ? '' : 'it is no PDF';
};

/** Every document that a publication offers is there, and is a PDF. */
export const checkDocuments = (ground: Ground, offered: Offered): Problem[] =>
  soundOf(ground, 'publication').flatMap((publication) =>
    publication.record.documents.flatMap(({ file }, index) => {
      const why = file === undefined ? '' : whyNot(file, offered);
      if (file === undefined || why === '') return [];
      const at = placeOf(publication, 'documents', index, 'file');
      return [problem('missing-document', at, { name: file, why })];
    }),
  );
