import { resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { MatchCatalogue } from '../../src/domain/matching/match-entry.ts';
import { ensureBrowser } from '../browser/find-browser.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import { benchAnswers } from './big-catalogue.ts';

const engine = resolve(import.meta.dirname, '../../src/domain/matching/match.ts');

/** The engine as one script that a page can hold. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { match } from ${JSON.stringify(engine)}; window.match = match;`,
      resolveDir: resolve(import.meta.dirname),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

/**
 * Times one match in Chromium on a slowed processor.
 *
 * In: catalogues by size and how many times slower (Chromium’s own throttling). Out: for each, the
 * times of single matches in milliseconds, after some to warm up, and the bytes of the engine.
 */
export async function timeInChromium(
  catalogues: readonly MatchCatalogue[],
  slowdown: number,
  rounds: number,
): Promise<{ times: number[][]; bytes: number }> {
  const script = await bundle();
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Information</title>');
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times: number[][] = [];
    for (const catalogue of catalogues) {
      const input = { catalogue, answers: benchAnswers, rounds };
      times.push(
        await page.evaluate(({ catalogue: big, answers, rounds: count }) => {
          const { match } = window as unknown as {
            match: (catalogue: unknown, answers: unknown, now: Date) => unknown;
          };
          const now = new Date('2026-11-25T11:00:00Z');
          const measured: number[] = [];
          for (let round = 0; round < count + 20; round += 1) {
            const started = performance.now();
            match(big, answers[round % answers.length], now);
            if (round >= 20) measured.push(performance.now() - started);
          }
          return measured;
        }, input),
      );
    }
    return { times, bytes: Buffer.byteLength(script) };
  } finally {
    await browser.close();
  }
}
