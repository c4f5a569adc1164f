import type { Mutation } from './mutation.ts';

const guard = 'src/safety/guard.ts';
const blankPage = 'src/safety/blank-page.ts';
const shortcut = 'src/safety/shortcut.ts';
const link = 'src/components/exit/ExitLink.astro';
const skipLink = 'src/components/exit/ExitSkipLink.astro';
const styles = 'src/styles/exit.css';

/** Ways to break the link, its place on the screen, and the keyboard shortcut. */
export const reachingMutations: readonly Mutation[] = [
  {
    name: 'the exit link is not marked as an exit',
    edits: [{ file: link, find: ' data-exit', replace: '' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the exit skip link is not marked as an exit',
    edits: [{ file: skipLink, find: ' data-exit', replace: '' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the exit link may send a Referer',
    edits: [{ file: link, find: 'noreferrer ', replace: '' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the exit link has hover text',
    edits: [{ file: link, find: ' data-exit', replace: ' title="Leave" data-exit' }],
    noticedBy: 'every page of the site holds one exit link',
  },
  {
    name: 'the middle button opens a tab',
    edits: [
      { file: guard, find: "document.addEventListener('auxclick', onClick, true);", replace: '' },
    ],
    noticedBy: 'a middle click',
  },
  {
    name: 'the right button leaves',
    edits: [{ file: guard, find: 'if (event.button > 1) return;', replace: '' }],
    noticedBy: 'the right mouse button',
  },
  {
    name: 'the exit scrolls away',
    edits: [{ file: styles, find: 'position: sticky;', replace: 'position: relative;' }],
    noticedBy: 'the exit is in view',
  },
  {
    name: 'the exit is small',
    edits: [{ file: styles, find: 'min-block-size: 44px;', replace: 'block-size: 30px;' }],
    noticedBy: 'the exit is in view',
  },
  {
    name: 'what has the focus may lie under the exit',
    edits: [{ file: styles, find: 'scroll-padding-top:', replace: 'scroll-padding-bottom:' }],
    noticedBy: 'nothing that has the focus',
  },
  {
    name: 'the exit is printed',
    edits: [{ file: styles, find: '@media print', replace: '@media (max-width: 1px)' }],
    noticedBy: 'the exit is not printed',
  },
  {
    name: 'forced colours hide the exit',
    edits: [{ file: styles, find: 'background: Canvas;', replace: 'background: LinkText;' }],
    noticedBy: 'in forced colours',
  },
  {
    name: 'Esc leaves',
    edits: [
      {
        file: shortcut,
        find: "if (event.key !== 'Shift') startAgain(event);",
        replace:
          "if (event.key === 'Escape') exit();\n      if (event.key !== 'Shift') startAgain(event);",
      },
    ],
    noticedBy: 'Esc does nothing',
  },
  {
    name: 'two presses are enough',
    edits: [{ file: shortcut, find: 'pressesNeeded = 3', replace: 'pressesNeeded = 2' }],
    noticedBy: 'three times, does not leave',
  },
  {
    name: 'four presses are needed',
    edits: [{ file: shortcut, find: 'pressesNeeded = 3', replace: 'pressesNeeded = 4' }],
    noticedBy: 'without any click before',
  },
  {
    name: 'slow hands are too slow',
    edits: [{ file: shortcut, find: 'Milliseconds = 3000', replace: 'Milliseconds = 2000' }],
    noticedBy: 'a slow hand',
  },
  {
    name: 'presses count for ever',
    edits: [{ file: shortcut, find: 'Milliseconds = 3000', replace: 'Milliseconds = 30000' }],
    noticedBy: 'more than three seconds apart',
  },
  {
    name: 'a letter with Shift counts',
    edits: [{ file: shortcut, find: 'shiftIsBusy = event.shiftKey;', replace: '' }],
    noticedBy: 'three times, does not leave',
  },
  {
    name: 'another key does not start the count again',
    edits: [{ file: shortcut, find: '    presses = 0;\n', replace: '' }],
    noticedBy: 'three times, does not leave',
  },
  {
    name: 'a click with Shift counts',
    edits: [
      { file: shortcut, find: "addEventListener('pointerdown', startAgain, true);", replace: '' },
    ],
    noticedBy: 'Shift and a click, three times',
  },
  {
    name: 'the wheel with Shift counts',
    edits: [
      {
        file: shortcut,
        find: "addEventListener('wheel', startAgain, { capture: true, passive: true });",
        replace: '',
      },
    ],
    noticedBy: 'Shift and the wheel',
  },
  {
    name: 'Alt and Shift counts',
    edits: [
      { file: shortcut, find: 'event.ctrlKey || event.altKey || event.metaKey', replace: 'false' },
    ],
    noticedBy: 'and Shift, three times',
  },
  {
    name: "a phone's keyboard leaves",
    edits: [{ file: shortcut, find: ' || isOnScreenKeyboard(event)', replace: '' }],
    noticedBy: 'on a phone, Shift',
  },
  {
    name: 'the shortcut is dead in fields',
    edits: [{ file: shortcut, find: "matchMedia('(pointer:coarse)').matches && ", replace: '' }],
    noticedBy: 'leave from a text field',
  },
  {
    name: 'the first press is announced',
    edits: [
      { file: shortcut, find: 'presses === pressesNeeded - 1', replace: 'presses < pressesNeeded' },
    ],
    noticedBy: 'nothing is said after the first press',
  },
  {
    name: 'the announcement stays for ever',
    edits: [
      {
        file: shortcut,
        find: "silence = setTimeout(say, longestPauseInMilliseconds, '');",
        replace: '',
      },
    ],
    noticedBy: 'nothing is said after the first press',
  },
  {
    name: '"Loading" is not announced',
    edits: [{ file: blankPage, find: "message.setAttribute('role', 'alert');", replace: '' }],
    noticedBy: 'the page stays blank',
  },
];
