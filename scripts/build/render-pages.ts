import { rm } from 'node:fs/promises';
import type { BuildOptions } from './options.ts';
import { BuildProblem } from './problems.ts';

/**
 * Lets Astro write every page into the staging folder, which is emptied first.
 * @throws {BuildProblem} with Astro's own words when a page cannot be made
 */
export async function renderPages({ partnership, staged }: BuildOptions): Promise<void> {
  await rm(staged, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PARTNERSHIP'] = partnership;
  process.env['OUT_DIR'] = staged;
  // Astro reads the environment while it is loaded.
  const { build } = await import('astro');
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    throw new BuildProblem(`Astro could not make the pages.\n${describe(error)}`);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc, cause } = error as { hint?: string; cause?: unknown } & {
    loc?: { file?: string; line?: number };
  };
  const place = loc?.file && `${loc.file}:${loc.line ?? 1}`;
  return [place, hint, error.stack, cause && describe(cause)].filter(Boolean).join('\n');
}
