import type { Mutation } from './mutation.ts';

const guard = 'src/safety/guard.ts';
const blankPage = 'src/safety/blank-page.ts';
const memory = 'src/safety/exit-memory.ts';
const shortcut = 'src/safety/shortcut.ts';
const titles = 'src/safety/titles.ts';
const cloak = 'src/safety/cloak.css';

/** Ways to do the right thing too late, too often, in the wrong order, or to forget it again. */
export const momentMutations: readonly Mutation[] = [
  {
    name: 'the page is emptied a moment later',
    edits: [
      { file: guard, find: '    blankPage();\n', replace: '    setTimeout(blankPage, 60);\n' },
    ],
    noticedBy: 'nothing of the page is left',
  },
  {
    name: 'the exit begins a second later',
    edits: [
      {
        file: guard,
        find: '  } finally {\n    goToExitTarget();',
        replace: '  } finally {\n    setTimeout(goToExitTarget, 1000);',
      },
    ],
    noticedBy: 'the exit begins in the same moment',
  },
  {
    name: 'leaving begins before the page is stopped and emptied, which stops the leaving',
    edits: [
      {
        file: guard,
        find: '    blankPage();\n  } finally {\n    goToExitTarget();',
        replace: '    goToExitTarget();\n  } finally {\n    blankPage();',
      },
    ],
    noticedBy: 'tried again soon, twice|cannot be emptied',
  },
  {
    name: 'a page that cannot be emptied is not left',
    edits: [
      {
        file: guard,
        find: '  try {\n    blankPage();\n  } finally {\n    goToExitTarget();\n  }',
        replace: '  blankPage();\n  goToExitTarget();',
      },
    ],
    noticedBy: 'cannot be emptied',
  },
  {
    name: 'a fault while emptying is swallowed, and leaving with it',
    edits: [{ file: guard, find: '} finally {\n    goToExitTarget();', replace: '} catch {' }],
    noticedBy: 'the exit begins in the same moment',
  },
  {
    name: 'a stopped exit is tried for ever',
    edits: [{ file: guard, find: 'retriesLeft = 2', replace: 'retriesLeft = 99' }],
    noticedBy: 'tried again soon, twice',
  },
  {
    name: 'a stopped exit is tried once only',
    edits: [{ file: guard, find: 'retriesLeft = 2', replace: 'retriesLeft = 1' }],
    noticedBy: 'tried again soon, twice',
  },
  {
    name: 'a stopped exit is tried again after five seconds',
    edits: [
      {
        file: guard,
        find: 'setTimeout(goToExitTarget, 300)',
        replace: 'setTimeout(goToExitTarget, 5000)',
      },
    ],
    noticedBy: 'tried again soon, twice',
  },
  {
    name: 'who has left is not remembered within the page',
    edits: [{ file: guard, find: '  gone = true;\n', replace: '' }],
    noticedBy: 'a stopped exit is tried again',
  },
  {
    name: 'a page that came back from the cache stays covered',
    edits: [{ file: guard, find: '    uncoverPage();\n', replace: '' }],
    noticedBy: 'before an exit, Back is instant',
  },
  {
    name: 'the cover hides nothing',
    edits: [{ file: cloak, find: 'html[data-c]', replace: 'html[data-x]' }],
    noticedBy: 'is still hidden when it comes back',
  },
  {
    name: 'a left page gives its title back when looked at',
    edits: [
      { file: guard, find: '  if (gone) return;\n  if (isLeaving)', replace: '  if (isLeaving)' },
    ],
    noticedBy: 'out of sight before the exit',
  },
  {
    name: 'the own title is forgotten by the second event of a leave',
    edits: [
      { file: titles, find: '  if (document.title === neutralTitle) return;\n', replace: '' },
    ],
    noticedBy: 'before an exit, Back is instant',
  },
  {
    name: 'a stopped load leaves a page of the site with the neutral title',
    edits: [{ file: guard, find: 'if (!gone) settleTitle();\n  else if', replace: 'if' }],
    noticedBy: 'a stopped load',
  },
  {
    name: 'the exit is remembered under one name and looked for under another',
    edits: [
      {
        file: memory,
        find: 'sessionStorage.getItem(storageName)',
        replace: "sessionStorage.getItem('d')",
      },
    ],
    noticedBy: 'after one page, Back|Back to pages from before',
  },
  {
    name: 'the exit is remembered in every tab for ever',
    edits: [
      { file: memory, find: 'if (entries) sessionStorage', replace: 'if (entries) localStorage' },
    ],
    noticedBy: 'after an exit the tab remembers nothing|after one page, Back',
  },
  {
    name: 'without the Navigation API the exit is never forgotten',
    edits: [
      {
        file: memory,
        find: 'key ? [...entries, key] : null',
        replace: '[...entries, key as string]',
      },
    ],
    noticedBy: 'without the Navigation API a newly typed',
  },
  {
    name: '"Loading" is in the alert before there is anybody to hear it',
    edits: [
      {
        file: blankPage,
        find: "  message.setAttribute('role', 'alert');",
        replace: "  message.setAttribute('role', 'alert');\n  message.textContent = 'Loading';",
      },
      {
        file: blankPage,
        find: "  // Screen readers speak an alert that changes, not one that was there from the start.\n  message.textContent = 'Loading';\n",
        replace: '',
      },
    ],
    noticedBy: 'what a screen reader is to say',
  },
  {
    name: 'what stood in the head stays',
    edits: [
      {
        file: blankPage,
        find: "html.replaceChildren(document.createElement('head'), body);",
        replace: 'html.replaceChildren(document.head, body);',
      },
    ],
    noticedBy: 'nothing of the page is left',
  },
  {
    name: 'the announcement goes three seconds after the first press',
    edits: [{ file: shortcut, find: '      clearTimeout(silence);\n', replace: '' }],
    noticedBy: 'stays three seconds, however long',
  },
  {
    name: 'the moment of a press is not noted',
    edits: [{ file: shortcut, find: '      lastPress = event.timeStamp;\n', replace: '' }],
    noticedBy: 'a slow hand',
  },
  {
    name: 'a page read for longer than Chromium takes titles keeps its own in History',
    edits: [{ file: titles, find: 'age > neutralFrom && age < neutralUntil', replace: 'false' }],
    noticedBy: 'read for eight seconds',
  },
  {
    name: 'the own title comes back while Chromium still takes titles',
    edits: [{ file: titles, find: 'neutralUntil = 6500', replace: 'neutralUntil = 4300' }],
    noticedBy: 'read for eight seconds',
  },
  {
    name: 'only the first showing of a page gives History a neutral title',
    edits: [
      {
        file: titles,
        find: '  shownAt = performance.now();\n',
        replace: '  shownAt ||= performance.now();\n',
      },
    ],
    noticedBy: 'read for eight seconds',
    unnoticedBecause: 'Chromium takes no title of a page that its cache gave back; others may',
  },
];
