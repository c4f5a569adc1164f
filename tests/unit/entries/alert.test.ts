import { describe, expect, it } from 'vitest';
import { isShown } from '../../../src/domain/alert.ts';

const alert = { text: 'Closed for a move.', from: '2026-07-20', until: '2026-07-21' };
const at = (time: string) => isShown(alert, new Date(time));

describe('a dated notice', () => {
  it('is shown from its first day to its last, both whole', () => {
    expect(at('2026-07-20T12:00:00Z')).toBe(true);
    expect(at('2026-07-21T20:00:00Z')).toBe(true);
    expect(at('2026-07-22T12:00:00Z')).toBe(false);
    expect(at('2026-07-19T12:00:00Z')).toBe(false);
  });

  it('starts and ends at midnight in London, not in Greenwich', () => {
    expect(at('2026-07-19T22:59:00Z')).toBe(false);
    expect(at('2026-07-19T23:00:00Z')).toBe(true);
    expect(at('2026-07-21T22:59:00Z')).toBe(true);
    expect(at('2026-07-21T23:00:00Z')).toBe(false);
  });
});
