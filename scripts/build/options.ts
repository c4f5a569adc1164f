import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where one build works, and for whom. */
export interface BuildOptions {
  partnership: string;
  /** The folder that holds the finished site. */
  out: string;
  /** The folder beside it for everything made on the way. */
  workshop: string;
  /** The unfinished site. */
  staged: string;
}

/**
 * Reads `--partnership <id>` (or PARTNERSHIP; hertfordshire) and `--out <folder>` (dist).
 * @throws when an option is unknown
 */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { partnership: { type: 'string' }, out: { type: 'string', default: 'dist' } },
  });
  const out = resolve(values.out);
  const workshop = join(dirname(out), '.build');
  return {
    partnership: values.partnership ?? process.env['PARTNERSHIP'] ?? 'hertfordshire',
    out,
    workshop,
    staged: join(workshop, 'site'),
  };
}
