import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Forgets every answer when the page is left, and again if the browser brings the page back.
 * At once: a page in the back-forward cache is frozen before React would draw it by itself, and the
 * first picture after Back would still show the answers.
 */
export const useForgetting = (forget: () => void): void => {
  useEffect(() => {
    const onHide = (): void => flushSync(forget);
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) onHide();
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
    };
  }, [forget]);
};
