import { useEffect, useRef } from 'react';

/**
 * Makes the browser’s Back and Forward walk the steps: entries at the same address that hold a
 * number and nothing else (safety requirements 42 and 43). In: the step shown, and what to do when
 * the browser goes to another one.
 */
export const useHistorySteps = (position: number, goTo: (position: number) => void): void => {
  const shown = useRef(0);
  useEffect(() => {
    const onPop = (event: PopStateEvent): void => {
      const state: unknown = event.state;
      const step = typeof state === 'number' ? state : 0;
      shown.current = step;
      goTo(step);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [goTo]);
  useEffect(() => {
    if (position === shown.current) return;
    shown.current = position;
    window.history.pushState(position, '');
  }, [position]);
};
