import type { CDPSession } from '@playwright/test';

/** What a page held at one moment, told by the page itself. */
export interface PageSample {
  moment: 'at exit' | 'frame';
  title: string;
  text: string;
  elements: string;
}

/**
 * Lets every page of the tab tell, from inside, what it holds in the frames after a key, click or
 * message. (From outside Chromium does not answer while a load of another site is pending.)
 */
export async function samplePages(cdp: CDPSession): Promise<PageSample[]> {
  const samples: PageSample[] = [];
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tellSample' });
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'tellSample') samples.push(JSON.parse(payload) as PageSample);
  });
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${tellSamples})()` });
  return samples;
}

function tellSamples(): void {
  const tell = () => {
    const sample = {
      title: document.title,
      text: document.body?.innerText ?? '',
      elements: [...document.querySelectorAll('*')].map((element) => element.localName).join(' '),
    };
    (window as unknown as { tellSample: (text: string) => void }).tellSample(JSON.stringify(sample));
    requestAnimationFrame(tell);
  };
  // Registered before the guard's own listener, so the next frame is the first after the guard ran.
  for (const type of ['click', 'auxclick', 'keyup']) {
    addEventListener(type, () => requestAnimationFrame(tell), { capture: true, once: true });
  }
}
