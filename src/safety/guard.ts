/*
 * The guard: leaving in an instant, and staying gone. The first script in <head>, the same on every
 * page, alone: no framework, nothing to download, nothing that needs the rest of the page to work.
 *
 * What it relies on browsers to do:
 *  - location.replace() puts the exit site in place of the page's own history entry.
 *  - sessionStorage lives and dies with the tab; a restored or duplicated tab keeps its own copy.
 *  - navigation.currentEntry.key names a history entry for as long as the entry lives, also after
 *    reload and restore, and also for pushState entries (Chrome 102, Firefox 147, Safari 26.2).
 *  - The navigation timing type is "navigate" for links, typed addresses and bookmarks;
 *    "back_forward" for history and restored tabs; "reload" for reload.
 *  - A script in <head> runs before the first paint of the page.
 *  - bfcache stores the page as it is after "pagehide" and shows it as it is before "pageshow".
 *  - A BroadcastChannel message reaches every open tab of the site, without a click there, and makes
 *    Chromium drop the copies in its bfcache. Without it one frame may flash before "pageshow".
 *  - Chromium writes the last title of a page into History, but only those that come while it loads
 *    or within five seconds after. "beforeunload" is the last moment for a leave to another site,
 *    "pagehide" for a forced close, "visibilitychange" for a phone. After a new entry of the same
 *    page (the wizard's steps) it takes titles at any time; after a return from its bfcache, none.
 *  - "navigateerror" tells that a load was stopped. (A load answered with 204 or a download tells
 *    nobody: the page then stays blank, and a page not left keeps the neutral title until looked at.)
 *  - A tel: or mailto: link fires "beforeunload" too, though nobody leaves the page.
 *  - window.stop() ends the parsing of the page and loads under way.
 * Each of Navigation API, BroadcastChannel and sessionStorage may be missing or throw: leaving works
 * all the same.
 */
import { blankPage, coverPage, uncoverPage } from './blank-page.ts';
import { isFromBeforeExit, rememberExit, rememberFreshEntry } from './exit-memory.ts';
import { followPageAnchor } from './page-anchors.ts';
import { watchShortcut } from './shortcut.ts';
import { noteShown, settleTitle, showNeutralTitle } from './titles.ts';

// Written in by the build.
declare const EXIT_TARGET: string;

let gone = false;
let retriesLeft = 2;
let otherTabs: BroadcastChannel | undefined;

const goToExitTarget = () => location.replace(EXIT_TARGET);

// For a page that history brought back: it was left before, and is left again.
const leaveAgain = () => {
  gone = true;
  try {
    blankPage();
  } finally {
    goToExitTarget();
  }
};

const exit = () => {
  if (gone) return;
  rememberExit();
  leaveAgain();
};

const exitEveryTab = () => {
  if (gone) return;
  exit();
  otherTabs?.postMessage(1);
};

const onTitleMoment = (isLeaving?: boolean) => {
  if (gone) return;
  if (isLeaving) showNeutralTitle();
  else settleTitle();
};

// A window that opened this one keeps no hold on it, also where the host forgets the COOP header.
window.opener = null;

const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrival?.type === 'navigate') rememberFreshEntry();
else if (isFromBeforeExit()) leaveAgain();

try {
  otherTabs = new BroadcastChannel('c');
  otherTabs.onmessage = exit;
} catch {
  // Other tabs cannot be told.
}

// Sets the title only, and never asks: a question here would stop the exit.
addEventListener('beforeunload', () => onTitleMoment(true));
addEventListener('pagehide', () => {
  coverPage();
  onTitleMoment(true);
});
addEventListener('pageshow', (event) => {
  if (event.persisted && isFromBeforeExit()) leaveAgain();
  else if (!gone) {
    uncoverPage();
    noteShown(onTitleMoment);
  }
});
document.addEventListener('visibilitychange', () => onTitleMoment());

window.navigation?.addEventListener('navigateerror', () => {
  if (!gone) settleTitle();
  else if (retriesLeft-- > 0) setTimeout(goToExitTarget, 300);
});
// The wizard's steps are entries of their own.
window.navigation?.addEventListener('currententrychange', () => {
  if (!gone) rememberFreshEntry();
});

watchShortcut(exitEveryTab);

const onClick = (event: MouseEvent) => {
  const target = event.target as Element;
  // The right button opens the menu, where the link is still a link.
  if (event.button > 1) return;
  if (target.closest('[data-exit]')) {
    event.preventDefault();
    exitEveryTab();
  } else if (!event.button) {
    followPageAnchor(event);
    // These open a program, and the page stays: its title comes back.
    if (target.closest('[href^=tel],[href^=sms],[href^=mailto]')) setTimeout(onTitleMoment, 500);
  }
};
document.addEventListener('click', onClick, true);
document.addEventListener('auxclick', onClick, true);
