/** Something an editor typed cannot be done. The message says what to do instead. */
export class EditorMistake extends Error {}

/**
 * Runs a command for editors. What they cannot help is told in a sentence, never as a stack trace.
 * The exit code is 1 if anything went wrong.
 */
export const tellMistakes = (run: () => void): void => {
  try {
    run();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`${why}\n`);
    process.exitCode = 1;
  }
};
