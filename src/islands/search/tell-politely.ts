// Long enough that a screen reader is not interrupted at every key.
const pause = 900;

/**
 * Gives a function that puts a text into a status element once typing has paused.
 * In: the element. An empty text is put there at once.
 */
export const tellPolitely = (status: HTMLElement): ((text: string) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    if (text === '') status.textContent = '';
    else waiting = setTimeout(() => (status.textContent = text), pause);
  };
};
