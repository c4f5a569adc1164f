import { describe } from 'vitest';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { table } from '../../fixtures/matching/judge-table.ts';

describe('the person', () => {
  table('gender', [
    [{}, { about: ['man'] }, 'nothing'],
    [{ genders: 'unknown' }, {}, 'unknown (record):'],
    [{ genders: ['woman'] }, {}, 'unknown (answer): woman'],
    [{ genders: ['woman'] }, { about: ['lgbt'] }, 'unknown (answer): woman'],
    [{ genders: ['woman'] }, { about: ['woman'] }, 'meets: woman'],
    [{ genders: ['woman'] }, { about: ['man'] }, 'contradicts: woman'],
    [{ genders: ['woman'] }, { about: ['non-binary'] }, 'contradicts: woman'],
    [
      { genders: ['woman'], welcomes: ['lgbt'] },
      { about: ['non-binary'] },
      'unknown (record): woman',
    ],
    [{ genders: ['woman'], welcomes: ['lgbt'] }, { about: ['man'] }, 'contradicts: woman'],
    [{ genders: ['woman', 'man'] }, {}, 'nothing'],
    [{ genders: ['woman', 'man'] }, { about: ['man'] }, 'meets: woman man'],
    [{ genders: ['woman'] }, { about: ['woman', 'man'] }, 'unknown (answer): woman'],
    [{ genders: ['woman', 'man'] }, { about: ['woman', 'man'] }, 'meets: woman man'],
  ]);
  table('age', [
    [{}, { about: ['older'] }, 'nothing'],
    [{ ages: 'unknown' }, {}, 'nothing'],
    [{ ages: 'unknown' }, { about: ['older'] }, 'unknown (record):'],
    // Who is made for older people, or says it helps them, leaves their age no longer open.
    [{ ages: 'unknown', onlyFor: ['older'] }, { about: ['older', 'man'] }, 'nothing'],
    [{ ages: 'unknown', expertIn: ['older'] }, { about: ['older'] }, 'nothing'],
    [{ ages: 'unknown', welcomes: ['older'] }, { about: ['older'] }, 'nothing'],
    [{ ages: 'unknown', welcomes: ['man'] }, { about: ['older', 'man'] }, 'unknown (record):'],
    [
      { ages: 'unknown', onlyFor: ['older'] },
      { about: ['older', 'under-16'] },
      'unknown (record):',
    ],
    [{ ages: { from: 18 } }, {}, 'nothing'],
    [{ ages: { from: 19 } }, {}, 'unknown (answer): 19 120'],
    [{ ages: { from: 16, to: 59 } }, {}, 'nothing'],
    [{ ages: { from: 16, to: 58 } }, {}, 'unknown (answer): 16 58'],
    [{ ages: { to: 18 } }, {}, 'unknown (answer): 0 18'],
    [{ ages: {} }, { about: ['under-16'] }, 'meets: 0 120'],
    [{ ages: { to: 15 } }, { about: ['under-16'] }, 'meets: 0 15'],
    [{ ages: { to: 18 } }, { about: ['under-16', 'older'] }, 'meets: 0 18'],
    [{ ages: { to: 14 } }, { about: ['under-16'] }, 'unknown (answer): 0 14'],
    [{ ages: { from: 16 } }, { about: ['under-16'] }, 'contradicts: 16 120'],
    [{ ages: { from: 16 } }, { about: ['young-16-17'] }, 'meets: 16 120'],
    [{ ages: { from: 17 } }, { about: ['young-16-17'] }, 'unknown (answer): 17 120'],
    [{ ages: { from: 18 } }, { about: ['young-16-17'] }, 'contradicts: 18 120'],
    [{ ages: { to: 59 } }, { about: ['older'] }, 'contradicts: 0 59'],
    [{ ages: { to: 60 } }, { about: ['older'] }, 'unknown (answer): 0 60'],
    [{ ages: { from: 60 } }, { about: ['older'] }, 'meets: 60 120'],
    [{ ages: { from: 18 } }, { about: ['under-16', 'older'] }, 'unknown (answer): 18 120'],
    [{ ages: { from: 16, to: 17 } }, { about: ['under-16', 'older'] }, 'contradicts: 16 17'],
  ]);
  table('only-people', [
    [{}, { about: ['woman'] }, 'nothing'],
    [{ onlyPeople: 'who were in care' }, {}, 'unknown (answer): who were in care'],
    [
      { onlyPeople: 'who were in care' },
      { about: ['older'] },
      'unknown (answer): who were in care',
    ],
  ]);
  table('cannot-take', [
    [{}, { about: ['deaf'] }, 'nothing'],
    [{ cannotTake: ['has-pets', 'deaf'] }, { about: ['deaf'] }, 'contradicts: deaf'],
    [{ cannotTake: ['has-pets'] }, { about: ['deaf'] }, 'nothing'],
    // Only what was said rules out; what merely follows does not.
    [{ cannotTake: ['has-pets'] }, { needs: ['pets'] }, 'nothing'],
  ]);
  table('only-for', [
    [{}, {}, 'nothing'],
    [{ onlyFor: [] }, {}, 'nothing'],
    [{ onlyFor: ['has-pets'] }, {}, 'unknown (answer): has-pets'],
    [{ onlyFor: ['has-pets'] }, { about: ['woman'] }, 'unknown (answer): has-pets'],
    [{ onlyFor: ['has-pets'] }, { about: ['has-pets'] }, 'meets: has-pets'],
    [{ onlyFor: ['has-pets'] }, { needs: ['pets'] }, 'meets: has-pets'],
  ]);
  table('expert', [
    [{}, { about: ['deaf'] }, 'nothing'],
    [{ expertIn: ['deaf', 'older'] }, { about: ['deaf'] }, 'meets: deaf'],
    [{ expertIn: ['has-pets'] }, { concerns: ['pets'] }, 'meets: has-pets'],
    [{ expertIn: ['deaf'] }, { about: ['older'] }, 'nothing'],
  ]);
  table('welcomes', [
    [{}, { about: ['deaf'] }, 'nothing'],
    [{ welcomes: ['deaf'] }, { about: ['deaf', 'older'] }, 'meets: deaf'],
    [{ welcomes: ['deaf'] }, { about: ['older'] }, 'nothing'],
    [{ welcomes: ['man'] }, { about: ['man'] }, 'meets: man'],
    [{ welcomes: ['man'], genders: ['woman', 'man'] }, { about: ['man'] }, 'nothing'],
    [{ welcomes: ['man'], genders: ['woman'] }, { about: ['man'] }, 'meets: man'],
  ]);
});

describe('a circumstance the record does not list', () => {
  table('not-listed', [
    [{}, { about: ['deaf'] }, 'nothing'],
    [{ unsaid: ['deaf', 'has-pets'] }, {}, 'nothing'],
    [{ unsaid: ['deaf', 'has-pets'] }, { about: ['deaf', 'lgbt'] }, 'unknown (record): deaf'],
    [
      { unsaid: ['deaf', 'has-pets'] },
      { about: ['has-pets', 'deaf'] },
      'unknown (record): deaf has-pets',
    ],
    // What only follows from a wish is no circumstance to be doubted.
    [{ unsaid: ['has-pets'] }, { needs: ['pets'] }, 'nothing'],
  ]);
});

describe('children and no recourse', () => {
  const roof: Partial<MatchEntry> = { kind: 'safe-accommodation' };
  table('children', [
    [{ children: 'yes' }, {}, 'nothing'],
    [{ children: 'yes' }, { about: ['has-children'] }, 'meets: has-children'],
    [{ children: 'yes' }, { concerns: ['child-contact'] }, 'meets: has-children'],
    [{ children: 'yes', kind: 'emergency' }, { about: ['has-children'] }, 'nothing'],
    [{ children: 'yes', kind: 'police' }, { about: ['has-children'] }, 'nothing'],
    [{ children: 'no' }, { about: ['has-children'] }, 'nothing'],
    [{ ...roof, children: 'no' }, { about: ['has-children'] }, 'contradicts: has-children'],
    [{ ...roof, children: 'no' }, { needs: ['children'] }, 'contradicts: has-children'],
    [{ ...roof, children: 'no' }, { concerns: ['pregnant-or-new-baby'] }, 'nothing'],
    [{ ...roof }, { about: ['has-children'] }, 'nothing'],
  ]);
  table('no-recourse', [
    [{ noRecourse: 'yes' }, {}, 'nothing'],
    [{}, { about: ['migrant-or-nrpf'] }, 'nothing'],
    [{ noRecourse: 'yes' }, { about: ['migrant-or-nrpf'] }, 'meets: migrant-or-nrpf'],
    [{ noRecourse: 'yes' }, { needs: ['immigration'] }, 'meets: migrant-or-nrpf'],
    [{ noRecourse: 'no' }, { about: ['migrant-or-nrpf'] }, 'unknown (answer): migrant-or-nrpf'],
  ]);
});
