/** A reason not to publish, in words for the person who started the build. */
export class BuildProblem extends Error {
  override name = 'BuildProblem';
}

/**
 * Stops the build when there is anything to say.
 * @throws {BuildProblem} with all problems, one to a line
 */
export function stopAt(heading: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new BuildProblem([heading, ...problems.map((problem) => `  ${problem}`)].join('\n'));
}
