import { resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { toColumns, type fromColumns } from '../../src/domain/columns.ts';
import type { Answers } from '../../src/domain/matching/answers.ts';
import type { Match } from '../../src/domain/matching/matcher.ts';
import type { MatchCatalogue, MatchEntry } from '../../src/domain/matching/match-entry.ts';
import { ensureBrowser } from '../browser/find-browser.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import { benchAnswers } from './big-catalogue.ts';

const domain = resolve(import.meta.dirname, '../../src/domain');

// Entries come to a visitor as columns: the page makes them of the same shape as here.
const engine = `
  import { fromColumns } from ${JSON.stringify(`${domain}/columns.ts`)};
  import { match } from ${JSON.stringify(`${domain}/matching/match.ts`)};
  window.engine = { fromColumns, match };`;

interface Engine {
  fromColumns: typeof fromColumns;
  match: Match;
}

/** The engine as one script that a page can hold. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: engine, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

/** Times of single matches in milliseconds. */
export interface MatchTimes {
  /** The very first, when nothing of the engine has run yet: what a visitor waits for. */
  first: number;
  /** Those after some to warm up: what the growth is judged by. */
  warm: number[];
}

/**
 * Times one match in Chromium on a slowed processor, each catalogue in a page of its own.
 * In: catalogues and how many times slower (Chromium’s own throttling). Out: times for each.
 */
export async function timeInChromium(
  catalogues: readonly MatchCatalogue[],
  slowdown: number,
  rounds: number,
): Promise<MatchTimes[]> {
  const script = await bundle();
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
  try {
    const times: MatchTimes[] = [];
    for (const catalogue of catalogues) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>Information</title>');
      await page.addScriptTag({ content: script });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const { entries, ...rest } = catalogue;
      const input = { rest, entries: toColumns(entries), answers: benchAnswers, rounds };
      times.push(
        await page.evaluate(({ rest: others, entries: columns, answers, rounds: count }) => {
          const { fromColumns, match } = (window as unknown as { engine: Engine }).engine;
          const big = { ...others, entries: fromColumns<MatchEntry>(columns) };
          const now = new Date('2026-11-25T11:00:00Z');
          const measure = (answer: Answers): number => {
            const started = performance.now();
            match(big, answer, now);
            return performance.now() - started;
          };
          // The last answers are the heaviest.
          const first = measure(answers.at(-1) ?? {});
          const warm = Array.from({ length: count + 20 }, (_, round) =>
            measure(answers[round % answers.length] ?? {}),
          );
          return { first, warm: warm.slice(20) };
        }, input),
      );
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}
