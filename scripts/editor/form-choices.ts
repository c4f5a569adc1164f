import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { closedLists, vocabularySchema } from '../../src/domain/vocabulary-entry.ts';
import { splitFields } from '../content/split-fields.ts';

/** One line of a list to choose from. */
export interface Option {
  label: string;
  value: string;
}

/** Everything that a form lets people choose from, read from the content as it stands. */
export interface FormChoices {
  /** Words for the ids of each closed list, by the ids joined with spaces. */
  words: ReadonlyMap<string, readonly Option[]>;
  /** Entries by the folder they are in: `helplines`, `services`, `guides` … */
  entries: ReadonlyMap<string, readonly Option[]>;
  districts: readonly Option[];
}

const fieldsOf = (file: string): Record<string, unknown> => {
  const text = readFileSync(file, 'utf8');
  const parts = splitFields(text, file);
  // A broken file must not keep the form shut: the check tells what is wrong with it.
  if ('problem' in parts) return {};
  return (parse(text.slice(...parts.fields)) ?? {}) as Record<string, unknown>;
};

const entriesIn = (folder: string): Option[] => {
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.md'),
  );
  return files.map(({ name }) => {
    const value = basename(name, '.md');
    const { name: title } = fieldsOf(join(folder, name));
    return { label: typeof title === 'string' ? `${title} (${value})` : value, value };
  });
};

const foldersOf = (home: string): string[] =>
  readdirSync(home, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));

const readWords = (content: string): ReadonlyMap<string, readonly Option[]> =>
  new Map(
    Object.entries(closedLists).map(([list, ids]) => {
      const file = join(content, 'vocabulary', `${list}.yaml`);
      const words = vocabularySchema.parse(parse(readFileSync(file, 'utf8')));
      const options = ids.map((id) => ({ label: words[id]?.heading ?? id, value: id }));
      return [ids.join(' '), options];
    }),
  );

/** Reads what the forms of one partnership let people choose from. In: the content folder. */
export const readChoices = (content: string, partnership: string): FormChoices => {
  const homes = [join(content, 'national'), join(content, partnership)];
  const entries = new Map<string, Option[]>();
  for (const home of homes) {
    for (const folder of foldersOf(home)) {
      entries.set(folder, [...(entries.get(folder) ?? []), ...entriesIn(join(home, folder))]);
    }
  }
  const own = parse(readFileSync(join(content, partnership, 'partnership.yaml'), 'utf8')) as {
    districts: { id: string; name: string }[];
  };
  const districts = own.districts.map(({ id, name }) => ({ label: name, value: id }));
  return { words: readWords(content), entries, districts };
};
