import { expect, test } from 'vitest';
import {
  congestionWindow,
  firstWindow,
  segmentBytes,
} from '../../../scripts/link-simulator/congestion-window.ts';
import { links } from '../../../scripts/link-simulator/links.ts';
import { sharedPipe } from '../../../scripts/link-simulator/shared-pipe.ts';

test('a byte needs its own time on the line and half a round trip to get there', () => {
  const pipe = sharedPipe(400_000, 200);
  // 1,000 bytes are 8,000 bits: 20 ms at 400 kilobits a second.
  expect(pipe(1000, 0)).toBe(220);
});

test('what is sent while the line is busy waits for its turn', () => {
  const pipe = sharedPipe(400_000, 200);
  pipe(1000, 0);
  expect(pipe(1000, 5)).toBe(240);
  expect(pipe(1000, 500)).toBe(720);
});

test('a connection starts with ten packets and doubles with every round trip', () => {
  const window = congestionWindow(400);
  expect(window.room(0)).toBe(14_600);
  window.sent(firstWindow, 0);
  expect(window.room(100)).toBe(0);
  window.arrived(firstWindow);
  expect(window.room(400)).toBe(2 * 14_600);
});

test('what is under way takes room until it has arrived', () => {
  const window = congestionWindow(400);
  window.sent(3 * segmentBytes, 0);
  window.arrived(segmentBytes);
  expect(window.room(400)).toBe(9 * segmentBytes);
});

test('a connection that was silent for long starts slowly again', () => {
  const window = congestionWindow(400);
  window.sent(firstWindow, 0);
  window.arrived(firstWindow);
  expect(window.room(900)).toBe(2 * firstWindow);
  expect(window.room(1100)).toBe(firstWindow);
});

test('the lines are those that our numbers are told for', () => {
  const { slow3g, twoG } = links;
  expect([slow3g.roundTrip, slow3g.down]).toEqual([400, 400_000]);
  expect([twoG.roundTrip, twoG.down]).toEqual([800, 120_000]);
});
