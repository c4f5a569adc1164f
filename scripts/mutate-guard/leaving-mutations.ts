import type { Mutation } from './mutation.ts';

const guard = 'src/safety/guard.ts';
const blankPage = 'src/safety/blank-page.ts';
const memory = 'src/safety/exit-memory.ts';
const titles = 'src/safety/titles.ts';
const anchors = 'src/safety/page-anchors.ts';

/** Ways to break leaving, staying gone, and what History keeps. */
export const leavingMutations: readonly Mutation[] = [
  {
    name: 'other tabs are not told',
    edits: [{ file: guard, find: 'otherTabs?.postMessage(1);', replace: '' }],
    noticedBy: 'every other open tab',
  },
  {
    name: 'the exit is a new entry instead of a replacement',
    edits: [
      { file: guard, find: 'location.replace(EXIT_TARGET', replace: 'location.assign(EXIT_TARGET' },
    ],
    noticedBy: 'after one page, Back',
  },
  {
    name: 'the link is left to the browser',
    edits: [
      {
        file: guard,
        find: 'event.preventDefault();\n    exitEveryTab();',
        replace: 'rememberExit();',
      },
    ],
    noticedBy: 'nothing of the page is left one frame after click',
  },
  {
    name: 'a page kept by the browser is shown again',
    edits: [
      {
        file: guard,
        find: 'if (event.persisted && isFromBeforeExit()) leaveAgain();\n  else if',
        replace: 'if',
      },
    ],
    noticedBy: 'without BroadcastChannel the exit leaves',
  },
  {
    name: 'a page is stored uncovered',
    edits: [{ file: guard, find: '  coverPage();\n', replace: '' }],
    noticedBy: 'is still hidden when it comes back',
  },
  {
    name: 'a page loaded from history is shown',
    edits: [{ file: guard, find: 'else if (isFromBeforeExit()) leaveAgain();', replace: '' }],
    noticedBy: 'after one page, Back|Back to pages from before',
  },
  {
    name: 'a reload shows the page that was left',
    edits: [{ file: guard, find: "=== 'navigate'", replace: "!== 'back_forward'" }],
    noticedBy: 'a reload of the blank page',
  },
  {
    name: 'the exit is not remembered',
    edits: [{ file: memory, find: 'writeEntries([]);', replace: '' }],
    noticedBy: 'after one page, Back|Back to pages from before',
  },
  {
    name: 'pages opened after the exit are not remembered',
    edits: [{ file: memory, find: '[...entries, key]', replace: 'entries' }],
    noticedBy: 'who comes back by typing',
  },
  {
    name: "the wizard's steps after the exit are not remembered",
    edits: [{ file: guard, find: 'if (!gone) rememberFreshEntry();', replace: '' }],
    noticedBy: 'who comes back by typing',
  },
  {
    name: 'a refusing session storage stops the exit',
    edits: [
      {
        file: memory,
        find: '} catch {\n    // Storage',
        replace: '} catch (error) {\n    throw error;\n    // Storage',
      },
    ],
    noticedBy: 'session storage',
  },
  {
    name: 'a missing Navigation API stops the guard',
    edits: [
      {
        file: memory,
        find: 'window.navigation?.currentEntry',
        replace: 'window.navigation.currentEntry',
      },
    ],
    noticedBy: 'without the Navigation API',
  },
  {
    name: 'a missing BroadcastChannel stops the guard',
    edits: [
      {
        file: guard,
        find: "try {\n  otherTabs = new BroadcastChannel('c');\n  otherTabs.onmessage = exit;\n} catch {",
        replace: "otherTabs = new BroadcastChannel('c');\notherTabs.onmessage = exit;\n{",
      },
    ],
    noticedBy: 'without BroadcastChannel',
  },
  {
    name: 'the page is hidden instead of emptied',
    edits: [{ file: guard, find: 'blankPage();', replace: 'coverPage();' }],
    noticedBy: 'nothing of the page is left',
  },
  {
    name: 'a hidden page is shown when looked at',
    edits: [
      { file: guard, find: 'blankPage();', replace: 'coverPage();' },
      {
        file: guard,
        find: "('visibilitychange', () => onTitleMoment())",
        replace: "('visibilitychange', uncoverPage)",
      },
    ],
    noticedBy: 'the page stays blank when the exit answers nothing',
  },
  {
    name: 'the rest of an arriving page is let in',
    edits: [{ file: blankPage, find: '  stop();\n', replace: '' }],
    noticedBy: 'before there is anything to see',
    unnoticedBecause: 'Chromium stops the page by itself when it is replaced while arriving',
  },
  {
    name: 'the blank page keeps the title',
    edits: [{ file: blankPage, find: 'document.title = neutralTitle;', replace: '' }],
    noticedBy: 'nothing of the page is left',
  },
  {
    name: 'the blank page is white on a dark screen',
    edits: [{ file: blankPage, find: "'light dark'", replace: "'light'" }],
    noticedBy: 'dark on a dark screen',
  },
  {
    name: 'a stopped exit is not tried again',
    edits: [{ file: guard, find: 'retriesLeft-- > 0', replace: 'retriesLeft < 0' }],
    noticedBy: 'a stopped exit is tried again',
  },
  {
    name: 'the visitor is asked before leaving',
    edits: [
      {
        file: guard,
        find: "'beforeunload', () => onTitleMoment(true)",
        replace: "'beforeunload', (event) => event.preventDefault()",
      },
    ],
    noticedBy: 'nobody is ever asked',
  },
  {
    name: 'the title stays when leaving for another site',
    edits: [
      {
        file: guard,
        find: "addEventListener('beforeunload', () => onTitleMoment(true));",
        replace: '',
      },
    ],
    noticedBy: 'however a page is left',
  },
  {
    name: 'the title stays when a page goes without asking first',
    edits: [{ file: guard, find: 'coverPage();\n  onTitleMoment(true);', replace: 'coverPage();' }],
    noticedBy: 'goes without asking first',
  },
  {
    name: 'the title stays when the tab is out of sight',
    edits: [{ file: titles, find: 'document.hidden || ', replace: '' }],
    noticedBy: 'out of sight',
  },
  {
    name: 'the own title never comes back',
    edits: [{ file: titles, find: 'else if (ownTitle) document.title = ownTitle;', replace: '' }],
    noticedBy: 'Back is instant|out of sight',
  },
  {
    name: 'a telephone link takes the title away',
    edits: [{ file: guard, find: '[href^=tel],', replace: '' }],
    noticedBy: 'a link to tel',
  },
  {
    name: 'links within the page write into History',
    edits: [{ file: anchors, find: 'event.preventDefault();', replace: '' }],
    noticedBy: 'a link within the page moves',
  },
  {
    name: 'links within the page leave the focus behind',
    edits: [{ file: anchors, find: 'part.focus({ preventScroll: true });', replace: '' }],
    noticedBy: 'a link within the page moves',
  },
  {
    name: 'an opening window keeps its hold',
    edits: [{ file: guard, find: 'window.opener = null;', replace: '' }],
    noticedBy: 'a window that opened the site',
  },
];
