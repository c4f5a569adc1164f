import type { Source } from './parts/evidence.ts';

/** The newest date among the sources, as exact as it was given; null if none has a date. */
export const newestDate = (sources: readonly Source[]): string | null =>
  sources
    .map((source) => source.date)
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;
