const pressesNeeded = 3;
const longestPauseInMilliseconds = 3000;

/**
 * Calls `exit` after Shift was pressed and let go three times, each within 3 s of the one before
 * (SAFETY 31-34). A press counts when it is let go, so a slow hand may hold the key down.
 */
export function watchShortcut(exit: () => void): void {
  let presses = 0;
  let lastPress = 0;
  let shiftIsBusy: boolean;
  let silence: ReturnType<typeof setTimeout>;

  const say = (text: string) => {
    const status = document.getElementById('exit-status');
    if (status) status.textContent = text;
  };
  // Shift together with anything else (a letter, Tab, a click, the wheel) is not a press of its own.
  const startAgain = (event: KeyboardEvent | MouseEvent) => {
    if (presses > 1) say('');
    presses = 0;
    shiftIsBusy = event.shiftKey;
  };

  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') startAgain(event);
      // Ctrl+Shift and Alt+Shift change the keyboard's language on Windows.
      else if (!event.repeat) shiftIsBusy = event.ctrlKey || event.altKey || event.metaKey;
    },
    true,
  );
  addEventListener('pointerdown', startAgain, true);
  addEventListener('wheel', startAgain, { capture: true, passive: true });
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || shiftIsBusy || isOnScreenKeyboard(event)) return;
      presses = event.timeStamp - lastPress > longestPauseInMilliseconds ? 1 : presses + 1;
      lastPress = event.timeStamp;
      clearTimeout(silence);
      silence = setTimeout(say, longestPauseInMilliseconds, '');
      // Nothing is said on the first press: NVDA users press Shift to pause speech.
      if (presses === pressesNeeded - 1) say('Press Shift once more to leave this page');
      if (presses >= pressesNeeded) exit();
    },
    true,
  );
}

// A phone's own keyboard sends Shift by itself before capital letters.
function isOnScreenKeyboard(event: Event): boolean {
  return matchMedia('(pointer:coarse)').matches && (event.target as Element).matches(':read-write');
}
