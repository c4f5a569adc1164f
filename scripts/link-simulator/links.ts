/** A line between a visitor and the site. */
export interface Link {
  name: string;
  /** Milliseconds until an answer to something sent can begin to arrive. */
  roundTrip: number;
  /** Bits per second towards the visitor, shared by all connections. */
  down: number;
  /** Bits per second from the visitor. */
  up: number;
}

/** The lines that pages are measured on; names and rates as WebPageTest has them, its 2G made worse. */
export const links = {
  slow3g: { name: 'slow 3G', roundTrip: 400, down: 400_000, up: 400_000 },
  fast3g: { name: 'fast 3G', roundTrip: 150, down: 1_600_000, up: 768_000 },
  twoG: { name: '2G', roundTrip: 800, down: 120_000, up: 120_000 },
} as const satisfies Record<string, Link>;
