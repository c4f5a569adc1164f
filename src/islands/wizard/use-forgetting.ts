import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Forgets every answer when the page is left, and again if the browser brings the page back.
 * At once: a page in the back-forward cache is frozen before React would draw it by itself, and the
 * first picture after Back would still show the answers. In: how to forget, and how to return to the
 * page’s first entry of the history once it is shown again.
 */
export const useForgetting = (forget: () => void, rewind: () => void): void => {
  useEffect(() => {
    const onHide = (): void => flushSync(forget);
    const onShow = (event: PageTransitionEvent): void => {
      if (!event.persisted) return;
      rewind();
      onHide();
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
    };
  }, [forget, rewind]);
};
