import type { CDPSession } from '@playwright/test';

/** What a page held at one moment, told by the page itself. */
export interface PageSample {
  /** How often Shift had been let go. */
  afterPress: number;
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
  let afterPress = 0;
  let isTelling = false;
  const tell = () => {
    const sample = {
      afterPress,
      title: document.title,
      text: document.body?.innerText ?? '',
      elements: [...document.querySelectorAll('*')].map((element) => element.localName).join(' '),
    };
    (window as unknown as { tellSample: (text: string) => void }).tellSample(
      JSON.stringify(sample),
    );
    requestAnimationFrame(tell);
  };
  const begin = (event: Event) => {
    if (event.type === 'keyup') afterPress++;
    if (!isTelling) requestAnimationFrame(tell);
    isTelling = true;
  };
  for (const type of ['click', 'auxclick', 'keyup']) addEventListener(type, begin, true);
}
