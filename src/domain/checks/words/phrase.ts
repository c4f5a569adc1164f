/** A phrase that must not stand in what visitors read. */
export interface Phrase {
  pattern: RegExp;
  why: string;
  instead: string;
  /** Fine where the sentence denies it: “you did not provoke this”. */
  unlessDenied?: true;
  /** Fine where the sentence says who claims it: “They say that …”. */
  unlessReported?: true;
}
