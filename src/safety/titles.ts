import { neutralTitle } from './neutral-title.ts';

// Chromium writes a title into History while a page loads and for five seconds after that; of what
// comes later it writes nothing. So the neutral title is the last one of that time, and with room on
// both sides for busy machines: a page left later has a neutral row already.
const neutralFrom = 4000;
const neutralUntil = 6500;

let ownTitle = '';
let shownAt = 0;

/** Puts the neutral title on the page and keeps the page's own for later. */
export function showNeutralTitle(): void {
  if (document.title === neutralTitle) return;
  ownTitle = document.title;
  document.title = neutralTitle;
}

/** Gives the page the title of this moment: its own, or the neutral one while nobody looks. */
export function settleTitle(): void {
  const age = performance.now() - shownAt;
  if (document.hidden || (age > neutralFrom && age < neutralUntil)) showNeutralTitle();
  else if (ownTitle) document.title = ownTitle;
}

/** Notes that the page is on the screen from now on. `settle` is called when its title may change. */
export function noteShown(settle: () => void): void {
  shownAt = performance.now();
  settle();
  for (const age of [neutralFrom, neutralUntil]) setTimeout(settle, age + 10);
}
