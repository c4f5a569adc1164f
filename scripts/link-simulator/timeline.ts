/**
 * Does things at their time and in their order: timers of their own could overtake each other by a
 * millisecond, and bytes out of order are no connection any more.
 * In: a clock in milliseconds. Out: a function that takes a time and what to do then; a time before
 * that of the thing planned last waits for it.
 */
export const timeline = (clock: () => number): ((at: number, action: () => void) => void) => {
  const planned: { at: number; action: () => void }[] = [];
  let isWaiting = false;
  const wait = (): void => {
    const next = planned[0];
    isWaiting = next !== undefined;
    if (next) setTimeout(run, Math.max(0, Math.ceil(next.at - clock())));
  };
  const run = (): void => {
    for (let next = planned[0]; next && next.at <= clock(); next = planned[0]) {
      planned.shift();
      next.action();
    }
    wait();
  };
  return (at, action) => {
    planned.push({ at, action });
    if (!isWaiting) wait();
  };
};
