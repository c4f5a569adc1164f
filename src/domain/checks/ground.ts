import type { Kind, Records } from '../catalogue-shape.ts';
import type { Entry } from '../printed.ts';
import type { Place } from './issue.ts';

/** A remark of an editor beside the fields. */
export interface Comment {
  value: string;
  /** Where it begins in the whole file, in characters. */
  from: number;
}

/** One file of content/: what stands in it, and what its schema makes of it. */
export interface Document<K extends Kind = Kind> {
  /** Path from the project's root, for people to find it. */
  file: string;
  kind: K;
  /** The file name without its ending. */
  id: string;
  /** `national`, `vocabulary`, or the id of the partnership whose folder it is in. */
  owner: string;
  /** The fields as they are written, whether or not they follow the schema. */
  fields: unknown;
  /** Some of its lines are broken: the rest is read only to find further mistakes. */
  isMended?: boolean;
  /** The Markdown text below the fields; '' if there is none. */
  body: string;
  /** What editors remarked in the fields. Nothing prints it, but everybody can read the file. */
  comments?: readonly Comment[];
  /** The record, or null if the fields do not follow the schema. */
  record: Records[K] | null;
}

/** A document whose fields follow its schema. */
export type Sound<K extends Kind = Kind> = Document<K> & { record: Records[K] };

/** Everything a rule may look at. */
export interface Ground {
  documents: readonly Document[];
  /** The partnership whose site is checked. */
  partnership: string;
  /** Ids in other partnerships’ folders: national words may name them, and a site drops what it has not. */
  elsewhere?: ReadonlySet<string>;
  /** Today in London, YYYY-MM-DD. */
  today: string;
  /** Ofcom's made-up numbers are allowed: only in tests and examples. */
  allowsMadeUpNumbers: boolean;
}

/** The sound documents of some kinds. */
export const soundOf = <K extends Kind>(ground: Ground, ...kinds: K[]): Sound<K>[] =>
  (ground.documents as readonly Document<K>[]).filter(
    (one): one is Sound<K> => one.record !== null && kinds.includes(one.kind),
  );

/** Every helpline and service that follows its schema. */
export const entriesOf = (ground: Ground): (Sound<'helpline'> | Sound<'service'>)[] => [
  ...soundOf(ground, 'helpline'),
  ...soundOf(ground, 'service'),
];

/** Every file of some kinds, sound or not: a broken file still has its id. */
export const allOf = (ground: Ground, ...kinds: Kind[]): Document[] =>
  ground.documents.filter(({ kind }) => kinds.includes(kind));

/** True for a file of which not every field could be read. */
export const isUnread = ({ fields, isMended }: Document): boolean =>
  fields === null || isMended === true;

/** How an entry is named to an editor. */
export const nameOf = (document: Document): string => {
  const record = document.record as Entry | null;
  return record && 'name' in record ? record.name : document.id;
};

/** The place of a field. */
export const placeOf = (document: Document, ...path: (string | number)[]): Place => ({
  file: document.file,
  path,
});
