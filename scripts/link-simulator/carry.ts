import type { Socket } from 'node:net';
import { segmentBytes, type CongestionWindow } from './congestion-window.ts';
import { timeline } from './timeline.ts';

/** How bytes of one connection get from one end to the other. */
export interface Way {
  /** Tells when bytes that are sent now arrive. */
  pipe: (bytes: number, sentAt: number) => number;
  /** Nothing is sent before this time: the connection is still being made. */
  opensAt: number;
  /** What the sender may have under way; no bound without it. */
  window?: CongestionWindow;
  /** How long it takes until the sender knows that bytes arrived, in milliseconds. */
  wayBack: number;
  onBytes: (bytes: number) => void;
}

// Enough to fill the line, little enough that the server can still decide what comes next.
const mostWaiting = 64 * 1024;

const clock = (): number => performance.now();

/** Carries everything that `from` sends to `to`, packet by packet, as a slow line would. */
export const carry = (from: Socket, to: Socket, way: Way): void => {
  const arrivals = timeline(clock);
  const news = timeline(clock);
  let waiting = Buffer.alloc(0);
  let hasEnded = false;
  let isClosed = false;

  const send = (): void => {
    const now = clock();
    while (waiting.length > 0) {
      const bytes = Math.min(segmentBytes, waiting.length);
      if (way.window && way.window.room(now) < bytes) break;
      const segment = waiting.subarray(0, bytes);
      waiting = waiting.subarray(bytes);
      const arrival = way.pipe(bytes, Math.max(now, way.opensAt));
      way.window?.sent(bytes, now);
      arrivals(arrival, () => {
        way.onBytes(bytes);
        if (to.writable) to.write(segment);
      });
      news(arrival + way.wayBack, () => {
        way.window?.arrived(bytes);
        send();
      });
    }
    if (waiting.length < mostWaiting) from.resume();
    if (!hasEnded || isClosed || waiting.length > 0) return;
    isClosed = true;
    arrivals(way.pipe(0, now), () => to.end());
  };

  from.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    if (waiting.length >= mostWaiting) from.pause();
    send();
  });
  from.on('end', () => {
    hasEnded = true;
    send();
  });
  from.on('error', () => to.destroy());
};
