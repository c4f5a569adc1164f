/** One page that holds the words. `excerpt` is text with `<mark>` around the words, as HTML. */
export type PageHit = {
  url: string;
  excerpt: string;
  /** `page` only for a page of a document, `date` only for what has one. */
  meta: { title?: string; kind?: string; page?: string; date?: string };
};

/** What narrows and sorts the pages. Every value of a key must hold. */
export type Narrowing = {
  filters?: Readonly<Record<string, string>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
};

/** Pages that hold the words: how many, and the next few whenever they are asked for. */
export type Hits = {
  count: number;
  next: () => Promise<PageHit[]>;
  hasMore: () => boolean;
};

type Pagefind = {
  options: (options: { noWorker: boolean; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    narrowing: Narrowing,
  ) => Promise<{ results: { data: () => Promise<PageHit> }[] }>;
};

const script = '/pagefind/pagefind.js';
const longest = 20_000;
const most = 10;

let loaded: Promise<Pagefind> | null = null;

const load = async (): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // A worker would not be held by the policy of a page. Words are never marked in addresses:
  // `highlightParam` stays unset (safety requirements 50 and 51).
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  // Every key comes at once, whatever is chosen: so no request tells a choice.
  await pagefind.filters();
  return pagefind;
};

const inTime = async <Result>(work: Promise<Result>): Promise<Result> => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    waiting = setTimeout(() => refuse(new Error('The index did not come in time')), longest);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(waiting));
};

// A browser notes how a request ended a moment after its answer was used.
const untilNoted = 150;

// Pagefind takes a part of its index that does not come for one that holds nothing.
const hasLostPart = async (since: number): Promise<boolean> => {
  await new Promise((go) => setTimeout(go, untilNoted));
  return performance.getEntriesByType('resource').some((entry) => {
    const { name, startTime, responseStatus } = entry as PerformanceResourceTiming;
    const came = [undefined, 200, 304].includes(responseStatus);
    return startTime >= since && name.includes('/pagefind/') && !came;
  });
};

/**
 * Searches inside every page. Loads Pagefind when it is first asked for.
 * In: what was typed, and what narrows it; without words everything fits. Out: the pages, best first or
 * as sorted, ten at a time. Fails when its script, its WebAssembly or its index cannot be had, or not
 * within 20 seconds.
 */
export const searchPages = async (query: string, narrowing: Narrowing = {}): Promise<Hits> => {
  try {
    loaded ??= load();
    const pagefind = await inTime(loaded);
    const started = performance.now();
    const { results } = await inTime(pagefind.search(query || null, narrowing));
    if (results.length === 0 && (await hasLostPart(started))) throw new Error('A part is missing');
    let shown = 0;
    return {
      count: results.length,
      hasMore: () => shown < results.length,
      next: async () => {
        const some = results.slice(shown, shown + most);
        shown += some.length;
        return inTime(Promise.all(some.map((result) => result.data())));
      },
    };
  } catch (error) {
    // The next try starts anew: the line may be better then.
    loaded = null;
    throw error;
  }
};
