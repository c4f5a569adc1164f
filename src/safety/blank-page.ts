import { neutralTitle } from './neutral-title.ts';

const html = document.documentElement;

/**
 * Takes everything off the page in one step, under the neutral title, and says "Loading".
 * It says no more than that because a loudspeaker may be on.
 */
export function blankPage(): void {
  // A page still arriving would go on filling itself in.
  stop();
  const body = document.createElement('body');
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  body.append(message);
  html.replaceChildren(document.createElement('head'), body);
  document.title = neutralTitle;
  // The style sheet is gone with the rest: without this a dark screen would flash white.
  html.style.colorScheme = 'light dark';
  // Screen readers speak an alert that changes, not one that was there from the start.
  message.textContent = 'Loading';
}

/** Hides the page, keeping its content: what the browser's back-forward cache stores is hidden. */
export function coverPage(): void {
  html.setAttribute('data-c', '');
}

/** Shows a covered page again. */
export function uncoverPage(): void {
  html.removeAttribute('data-c');
}
