import type { CDPSession, Page } from '@playwright/test';
import { shareOfPixels } from './count-pixels.ts';

/**
 * Paints everything red on pages that hold a link, that is on pages of the site. To run in the page
 * before the guard. A style sheet object is not refused by the content security policy.
 */
export function paintSiteRed(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'html:has(a), html:has(a) * { background: #f00 !important; color: #f00 !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

/** Records what the screen shows, frame by frame. */
export interface ScreenRecording {
  /** Frames since the last call, and how many of them were mostly red. */
  count: () => Promise<{ frames: number; red: number }>;
}

/** Starts to record the screen of a page (small pictures, every frame that Chromium draws). */
export async function recordScreen(cdp: CDPSession, page: Page): Promise<ScreenRecording> {
  let pictures: Buffer[] = [];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(Buffer.from(data, 'base64'));
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await cdp.send('Page.startScreencast', {
    format: 'png',
    maxWidth: 160,
    maxHeight: 120,
    everyNthFrame: 1,
  });
  return {
    async count() {
      await page.waitForTimeout(150);
      const red = pictures.filter((picture) => shareOfPixels(picture, isRed) > 0.2).length;
      const frames = pictures.length;
      pictures = [];
      return { frames, red };
    },
  };
}

function isRed(red: number, green: number, blue: number): boolean {
  return red > 240 && green < 16 && blue < 16;
}
