/** One change of text in one source file of the exit. */
export interface Edit {
  /** Path from the project's root. */
  file: string;
  find: string;
  replace: string;
}

/** The exit broken in one way. */
export interface Mutation {
  /** What is broken, in words. */
  name: string;
  edits: readonly Edit[];
  /** Part of the title of the tests that should notice: they are run first. */
  noticedBy: string;
  /** For a part that Chromium does not need but another browser may: why no test can notice. */
  unnoticedBecause?: string;
}

/**
 * Makes the broken text of a file.
 * @throws when the text to change is not there exactly once: the mutation must follow the source.
 */
export function applyEdit(source: string, edit: Edit): string {
  const parts = source.split(edit.find);
  if (parts.length !== 2) {
    throw new Error(`${edit.file} holds ${parts.length - 1} times: ${edit.find}`);
  }
  return parts.join(edit.replace);
}
