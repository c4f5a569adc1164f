import { connect, createServer, type Server, type Socket } from 'node:net';
import { carry } from './carry.ts';
import { congestionWindow } from './congestion-window.ts';
import type { Link } from './links.ts';
import { sharedPipe } from './shared-pipe.ts';

/** Bytes that came through, with everything that encryption adds, without the headers of packets. */
export interface Traffic {
  down: number;
  up: number;
}

/** A proxy that behaves like a slow line, not yet listening. */
export interface LinkProxy {
  server: Server;
  traffic: Traffic;
  /** Ends every connection. */
  drop: () => void;
}

/**
 * Makes a proxy before a local server. Each connection costs its own round trip before the first byte
 * and starts slowly; all share the rate of the link. Names are known: looking one up would cost more.
 */
export const linkProxy = (link: Link, port: number): LinkProxy => {
  const halfWay = link.roundTrip / 2;
  const down = sharedPipe(link.down, halfWay);
  const up = sharedPipe(link.up, halfWay);
  const traffic: Traffic = { down: 0, up: 0 };
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (visitor) => {
    const site = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    for (const socket of [visitor, site]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    // The browser's own handshake with this proxy took no time: its way there and back is added.
    carry(visitor, site, {
      pipe: up,
      opensAt: performance.now() + link.roundTrip,
      wayBack: halfWay,
      onBytes: (bytes) => (traffic.up += bytes),
    });
    carry(site, visitor, {
      pipe: down,
      opensAt: 0,
      window: congestionWindow(link.roundTrip),
      wayBack: halfWay,
      onBytes: (bytes) => (traffic.down += bytes),
    });
  });
  const drop = (): void => open.forEach((socket) => socket.destroy());
  return { server, traffic, drop };
};
