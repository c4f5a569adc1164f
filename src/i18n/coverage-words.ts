import type { CoverageLevel } from '../domain/coverage/coverage-grid.ts';

/** What a cell of the coverage grid says, and what it means. */
export const levelWords: Record<CoverageLevel, { short: string; meaning: string }> = {
  named: {
    short: 'named',
    meaning: 'A local support service surely fits and names this circumstance.',
  },
  support: { short: 'fits', meaning: 'A local support service surely fits.' },
  unsure: {
    short: 'may fit',
    meaning: 'There is local support, but its record leaves something open.',
  },
  line: {
    short: 'line only',
    meaning:
      'No local support service that we may print: only a helpline, statutory services or help for afterwards.',
  },
  none: { short: 'none', meaning: 'Nothing local that we may print.' },
};
