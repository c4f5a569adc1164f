/**
 * One direction of a line: what is sent waits for what was sent before, by whichever connection, and
 * then needs a while to get there.
 * In: bits per second, and milliseconds of the way. Out: a function from bytes and the time they are
 * sent to the time they arrive; times never go back.
 */
export const sharedPipe = (
  bitsPerSecond: number,
  delay: number,
): ((bytes: number, sentAt: number) => number) => {
  let freeAt = 0;
  return (bytes, sentAt) => {
    freeAt = Math.max(freeAt, sentAt) + (bytes * 8000) / bitsPerSecond;
    return freeAt + delay;
  };
};
