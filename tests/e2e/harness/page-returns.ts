import type { CDPSession } from '@playwright/test';

/** How a page of the site came onto the screen, told by the page before the guard sees the event. */
export interface PageReturn {
  path: string;
  /** Whether the browser had kept the whole page in its back-forward cache. */
  persisted: boolean;
  /** Whether it was hidden at that moment. */
  covered: boolean;
  /** Why the browser had not kept it, in Chromium's own words. */
  whyNotKept?: string[];
}

/** Collects every "pageshow" of the tab's pages. */
export async function noteHowPagesCameBack(cdp: CDPSession): Promise<PageReturn[]> {
  const returns: PageReturn[] = [];
  let whyNotKept: string[] | undefined;
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tellReturn' });
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'tellReturn') return;
    returns.push({ ...(JSON.parse(payload) as PageReturn), ...(whyNotKept && { whyNotKept }) });
    whyNotKept = undefined;
  });
  await cdp.send('Page.enable');
  cdp.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    whyNotKept = notRestoredExplanations.map(({ reason }) => reason);
  });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${tellReturns})()` });
  return returns;
}

function tellReturns(): void {
  if (location.hostname !== 'site.localhost') return;
  addEventListener('pageshow', ({ persisted }) => {
    const told = {
      path: location.pathname,
      persisted,
      covered: getComputedStyle(document.documentElement).opacity === '0',
    };
    (window as unknown as { tellReturn: (text: string) => void }).tellReturn(JSON.stringify(told));
  });
}
