import type { Document, Ground } from '../../src/domain/checks/ground.ts';
import type { Problem } from '../../src/domain/checks/issue.ts';
import { rules } from '../../src/domain/checks/rules.ts';
import { schemaProblems } from '../../src/domain/checks/schema/schema-problems.ts';
import { homes, sharedFolders, type Home } from '../content/folders.ts';
import type { Content } from '../content/read.ts';
import { recordOf } from '../content/read-document.ts';
import { damagesOf, spoil, type Damage } from './damage.ts';

/** What became of one damage. */
export interface Outcome {
  document: Document;
  damage: Damage;
  end: 'noticed' | 'harmless' | 'silent' | 'crashed';
  message?: string;
}

// What rules need of the other files. Their own texts are left out: they are not what is spoiled.
const needed = ['path', 'kind', 'area'];
const neededOfEntries = [...needed, 'name', 'provider', 'phones', 'texts'];

const outlineOf = (document: Document): Document => {
  const fields = (document.fields ?? {}) as Record<string, unknown>;
  const isEntry = document.kind === 'helpline' || document.kind === 'service';
  const keys = isEntry ? neededOfEntries : needed;
  const kept = keys.filter((key) => Object.hasOwn(fields, key)).map((key) => [key, fields[key]]);
  const isWhole = document.kind === 'partnership';
  return { ...document, body: '', fields: isWhole ? fields : Object.fromEntries(kept) };
};

const homeOfKind = (document: Document): Home => {
  const home = homes.find(({ kind }) => kind === document.kind);
  if (!home) throw new Error(`There is no home for ${document.kind}`);
  return home;
};

const look = (document: Document, others: readonly Document[], ground: Ground): Set<string> => {
  const home = homeOfKind(document);
  const reading = { file: document.file, schema: home.schema, fields: document.fields };
  const own = schemaProblems({ ...reading, written: () => undefined });
  const spoiled: Ground = { ...ground, documents: [...others, document] };
  const found: Problem[] = [...own, ...rules.flatMap((rule) => rule(spoiled))];
  return new Set(
    found
      .filter(({ severity }) => severity !== 'note')
      .map(({ issue, file, path = [] }) => [issue, file, ...path].join(' ')),
  );
};

/** Tries damages on files of the content, one at a time. */
export class Spoiler {
  readonly #ground: Ground;
  readonly #outlines: Map<Document, Document>;

  constructor(content: Content, partnership: string, today: string) {
    const documents = content.documents;
    this.#ground = { documents, partnership, today, allowsMadeUpNumbers: false };
    this.#outlines = new Map(documents.map((one) => [one, outlineOf(one)]));
  }

  // A sister partnership’s file is checked as part of its own site.
  #groundOf({ owner }: Document): Ground {
    const isShared = sharedFolders.includes(owner);
    return isShared ? this.#ground : { ...this.#ground, partnership: owner };
  }

  /** Spoils `document` in each of the given ways and says what was noticed. */
  try(document: Document, damages: readonly Damage[]): Outcome[] {
    // Lists of search words look at the whole site, and nothing looks at them: too slow to repeat.
    const others = [...this.#outlines].flatMap(([one, outline]) =>
      one === document || one.kind === 'search-list' ? [] : [outline],
    );
    const ground = this.#groundOf(document);
    const before = look(document, others, ground);
    return damages.map((damage): Outcome => {
      try {
        const fields = spoil(document.fields, damage);
        const record = recordOf(homeOfKind(document), fields, document);
        const after = look({ ...document, fields, record }, others, ground);
        const isNew = [...after].some((one) => !before.has(one));
        const end = isNew ? 'noticed' : damage.mustBeNoticed ? 'silent' : 'harmless';
        return { document, damage, end };
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        return { document, damage, end: 'crashed', message };
      }
    });
  }
}

/** Every damage to one file. */
export const allDamages = (document: Document): Damage[] =>
  damagesOf(document.fields, homeOfKind(document).schema);

// Lists of words are keyed by ids: one id stands for all.
const idAt: Readonly<Record<string, number>> = { vocabulary: 0, 'search-list': 1 };

/** The place of a damage without positions and ids: `helpline phones.*.digits`. */
export const patternOf = ({ kind }: Document, { path }: Damage): string => {
  const steps = path.map((key, index) =>
    typeof key === 'number' || idAt[kind] === index ? '*' : key,
  );
  return `${kind} ${steps.join('.')}`;
};
