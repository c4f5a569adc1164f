import { spawnSync } from 'node:child_process';
import type { BuildOptions } from './options.ts';
import { BuildProblem } from './problems.ts';

/**
 * Runs the content check, which prints its own problems.
 * @throws {BuildProblem} when it found any, or could not run
 */
export function checkContent({ partnership }: BuildOptions): void {
  const { status } = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', '--partnership', partnership],
    { stdio: 'inherit', env: { ...process.env, PARTNERSHIP: partnership } },
  );
  if (status !== 0) throw new BuildProblem('The content check failed, so nothing was published.');
}
