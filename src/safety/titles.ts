import { neutralTitle } from './neutral-title.ts';

let ownTitle = '';

/** Puts the neutral title on the page and keeps the page's own for later. */
export function showNeutralTitle(): void {
  if (document.title === neutralTitle) return;
  ownTitle = document.title;
  document.title = neutralTitle;
}

/** Puts the page's own title back, when there is one to put back. */
export function showOwnTitle(): void {
  if (ownTitle) document.title = ownTitle;
}
