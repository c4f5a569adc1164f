import type { Mutation } from './mutation.ts';

const guard = 'src/safety/guard.ts';
const shortcut = 'src/safety/shortcut.ts';
const link = 'src/components/exit/ExitLink.astro';
const skipLink = 'src/components/exit/ExitSkipLink.astro';
const status = 'src/components/exit/ExitStatus.astro';
const styles = 'src/styles/exit.css';

/** Ways to hear only some of the clicks, keys, links and tabs, and to break the markup they need. */
export const hearingMutations: readonly Mutation[] = [
  {
    name: 'only the visible link is heard',
    edits: [{ file: guard, find: "closest('[data-exit]')", replace: "closest('.exit-link')" }],
    noticedBy: 'Enter on the exit skip link',
  },
  {
    name: 'the browser follows the link as well',
    edits: [
      {
        file: guard,
        find: 'event.preventDefault();\n    exitEveryTab();',
        replace: 'exitEveryTab();',
      },
    ],
    noticedBy: 'after one page, Back|a middle click|Ctrl and a click',
  },
  {
    name: 'a click with a key held is left to the browser',
    edits: [
      {
        file: guard,
        find: 'if (event.button > 1) return;',
        replace: 'if (event.button > 1 || event.altKey || event.metaKey || event.ctrlKey) return;',
      },
    ],
    noticedBy: 'Ctrl and a click|Alt and a click',
  },
  {
    name: 'a script of the page can keep a click from the guard',
    edits: [
      {
        file: guard,
        find: "document.addEventListener('click', onClick, true);",
        replace: "document.addEventListener('click', onClick);",
      },
    ],
    noticedBy: 'keeps clicks to itself',
  },
  {
    name: 'a click on the link does nothing until the page has loaded',
    edits: [
      {
        file: guard,
        find: "document.addEventListener('click', onClick, true);",
        replace:
          "addEventListener('load', () => document.addEventListener('click', onClick, true));",
      },
    ],
    noticedBy: 'while the page is still arriving',
  },
  {
    name: 'a click leaves other tabs open',
    edits: [{ file: guard, find: '    exitEveryTab();\n', replace: '    exit();\n' }],
    noticedBy: 'other tabs are blank within a second',
  },
  {
    name: 'the shortcut leaves other tabs open',
    edits: [{ file: guard, find: 'watchShortcut(exitEveryTab)', replace: 'watchShortcut(exit)' }],
    noticedBy: 'every other open tab',
  },
  {
    name: 'only visible tabs leave',
    edits: [
      {
        file: guard,
        find: 'otherTabs.onmessage = exit;',
        replace: 'otherTabs.onmessage = () => document.hidden || exit();',
      },
    ],
    noticedBy: 'every other open tab',
  },
  {
    name: 'other tabs do not remember that they were left',
    edits: [
      {
        file: guard,
        find: 'otherTabs.onmessage = exit;',
        replace: 'otherTabs.onmessage = leaveAgain;',
      },
    ],
    noticedBy: 'other tabs are blank within a second',
  },
  {
    name: 'a script of the page can keep a key from the guard',
    edits: [
      {
        file: shortcut,
        find: '      if (presses >= pressesNeeded) exit();\n    },\n    true,',
        replace: '      if (presses >= pressesNeeded) exit();\n    },\n    false,',
      },
    ],
    noticedBy: 'three presses of Shift leave from a',
  },
  {
    name: 'only the left Shift counts',
    edits: [
      {
        file: shortcut,
        find: "event.key !== 'Shift' || shiftIsBusy",
        replace: "event.code !== 'ShiftLeft' || shiftIsBusy",
      },
    ],
    noticedBy: 'left and right Shift',
  },
  {
    name: 'Shift counts when it goes down',
    edits: [{ file: shortcut, find: "    'keyup',", replace: "    'keydown'," }],
    noticedBy: 'three times, does not leave|Shift held down',
  },
  {
    name: 'a repeated Shift forgets the click it was used for',
    edits: [
      { file: shortcut, find: 'else if (!event.repeat) shiftIsBusy', replace: 'else shiftIsBusy' },
    ],
    noticedBy: 'Shift held down and a click',
  },
  {
    name: 'the Windows key with Shift counts',
    edits: [{ file: shortcut, find: ' || event.metaKey', replace: '' }],
    noticedBy: 'the Windows key and Shift',
  },
  {
    name: 'a click does not start the count again',
    edits: [
      {
        file: shortcut,
        find: "addEventListener('pointerdown', startAgain, true);",
        replace:
          "addEventListener('pointerdown', (event) => { shiftIsBusy = event.shiftKey; }, true);",
      },
    ],
    noticedBy: 'Shift and a click, three times',
  },
  {
    name: 'the announcement goes nowhere',
    edits: [{ file: status, find: ' role="status"', replace: '' }],
    noticedBy: 'nothing is said after the first press',
  },
  {
    name: 'a text or e-mail link takes the title away',
    edits: [{ file: guard, find: ',[href^=sms],[href^=mailto]', replace: '' }],
    noticedBy: 'a link to (sms|mailto)',
  },
  {
    name: 'the exit link opens a new tab',
    edits: [{ file: link, find: ' data-exit', replace: ' target="_blank" data-exit' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the exit skip link may send a Referer',
    edits: [{ file: skipLink, find: 'noreferrer ', replace: '' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the exit is a button that only scripts can use',
    edits: [{ file: link, find: 'href={href}', replace: 'role="button" tabindex="0"' }],
    noticedBy: 'every page of the site holds one exit link|when JavaScript is unavailable',
  },
  {
    name: 'something else may lie over the exit',
    edits: [{ file: styles, find: 'z-index: 1000;', replace: '' }],
    noticedBy: 'nothing on a page can lie over the exit',
  },
  {
    name: 'the exit skip link cannot be seen when it has the focus',
    edits: [{ file: styles, find: '.exit-skip-link:not(:focus),', replace: '.exit-skip-link,' }],
    noticedBy: 'the first Tab goes to the content link',
  },
];
