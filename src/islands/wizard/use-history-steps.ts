import { useCallback, useEffect, useRef } from 'react';

const depthOf = (state: unknown): number => (typeof state === 'number' ? state : 0);

/** What the wizard can do about its entries in the browser’s history. */
export interface HistorySteps {
  /** Forgets which steps the entries stand for. */
  forget: () => void;
  /** Forgets them and goes back to the first entry, so that Back leads out of the page. */
  rewind: () => void;
}

/**
 * Makes the browser’s Back and Forward walk the steps: entries at the same address that hold a
 * number, their depth, and nothing else (safety requirements 42 and 43). Which step a depth stands
 * for lives in memory: after a reload no entry opens an earlier step, whose answers are gone.
 * In: the step shown, and what to do when the browser goes to another one.
 */
export const useHistorySteps = (
  position: number,
  goTo: (position: number) => void,
): HistorySteps => {
  const trail = useRef([0]);
  const at = useRef(0);
  const forget = useCallback(() => {
    trail.current = [0];
    at.current = 0;
  }, []);
  const rewind = useCallback(() => {
    const depth = depthOf(window.history.state);
    forget();
    if (depth > 0) window.history.go(-depth);
  }, [forget]);
  useEffect(() => {
    const onPop = (event: PopStateEvent): void => {
      const depth = depthOf(event.state);
      const step = trail.current[depth] ?? 0;
      trail.current[depth] = step;
      at.current = depth;
      goTo(step);
    };
    window.addEventListener('popstate', onPop);
    // Entries from before a reload, or from an earlier visit that the browser did not keep whole.
    rewind();
    return () => window.removeEventListener('popstate', onPop);
  }, [goTo, rewind]);
  useEffect(() => {
    if (position === trail.current[at.current]) return;
    at.current += 1;
    trail.current = [...trail.current.slice(0, at.current), position];
    window.history.pushState(at.current, '');
  }, [position]);
  return { forget, rewind };
};
