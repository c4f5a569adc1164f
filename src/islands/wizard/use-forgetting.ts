import { useEffect } from 'react';

/** Forgets every answer when the page is left, and again if the browser brings the page back. */
export const useForgetting = (forget: () => void): void => {
  useEffect(() => {
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) forget();
    };
    window.addEventListener('pagehide', forget);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pagehide', forget);
      window.removeEventListener('pageshow', onShow);
    };
  }, [forget]);
};
