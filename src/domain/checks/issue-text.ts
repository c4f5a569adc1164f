/** error = nothing is published. warning = look at it soon. note = good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** How one kind of issue is told to an editor: what is wrong, and what to write instead. */
export interface IssueText<Data> {
  severity: Severity;
  wrong: (data: Data) => string;
  /** Corrected lines of the file, or an instruction if no line can be given. */
  write: (data: Data) => string;
}

const text =
  (severity: Severity) =>
  <A, B>(wrong: (data: A) => string, write: (data: B) => string): IssueText<A & B> => ({
    severity,
    wrong,
    write,
  });

/** An issue that stops the site from being built. */
export const error = text('error');

/** An issue that a person should look at, while the site is still built. */
export const warning = text('warning');

/** Something an editor may want to know. */
export const note = text('note');
