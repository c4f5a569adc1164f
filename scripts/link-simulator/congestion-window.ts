/** What one packet carries over the internet, in bytes. */
export const segmentBytes = 1460;

/** What a server sends before it has heard that anything arrived: ten packets (RFC 6928). */
export const firstWindow = 10 * segmentBytes;

// The shortest time after which a sender takes silence for loss (RFC 6298).
const shortestTimeout = 1000;

/** How much one connection may have under way: TCP slow start (RFC 5681) on a line that loses nothing. */
export interface CongestionWindow {
  /** Bytes that may still be sent. */
  room: (now: number) => number;
  sent: (bytes: number, now: number) => void;
  /** Every byte that is known to have arrived makes room for itself and one more. */
  arrived: (bytes: number) => void;
}

/** A window that opens with ten packets, and again after it was silent for long (RFC 5681, 4.1). */
export const congestionWindow = (roundTrip: number): CongestionWindow => {
  const restartAfter = Math.max(shortestTimeout, 2 * roundTrip);
  let size = firstWindow;
  let underWay = 0;
  let lastSent = 0;
  return {
    room(now) {
      if (underWay === 0 && now - lastSent > restartAfter) size = Math.min(size, firstWindow);
      return Math.max(0, size - underWay);
    },
    sent(bytes, now) {
      underWay += bytes;
      lastSent = now;
    },
    arrived(bytes) {
      underWay -= bytes;
      size += bytes;
    },
  };
};
