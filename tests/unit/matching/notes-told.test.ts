import { describe, expect, it } from 'vitest';
import { tellMatch } from '../../../scripts/matching/tell.ts';
import { notesAtWork } from '../../../src/domain/matching/note-rules.ts';
import { weekday } from '../../fixtures/matching/entry.ts';
import { realContent } from '../../fixtures/matching/real.ts';

describe('the notes as they are told', () => {
  it('stand before the list four at most, those of danger first, and the others after it', () => {
    const { notes } = tellMatch(
      realContent,
      {
        who: 'self',
        danger: ['strangled', 'hurt-now'],
        concerns: ['stalking', 'separating'],
        about: ['has-pets', 'council-tenant', 'older'],
      },
      weekday,
    );
    expect(notes.map(({ id, place }) => `${id} ${place}`)).toEqual([
      'silent-solution before the list',
      'strangled before the list',
      'while-you-wait before the list',
      'carer before the list',
      'stalking before the list',
      'keep-tenancy after the list',
      'pets-early after the list',
      'leaving after the list',
    ]);
  });

  it('hold at work no rule for the public alone', () => {
    const ids = notesAtWork.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['silent-solution', 'professional-in-danger']);
    expect(ids).toContain('may-be-hurt');
    expect(ids).toContain('stalking-helpers');
    for (const own of ['child', 'while-you-wait', 'how-to-be-a-friend', 'bereaved']) {
      expect(ids).not.toContain(own);
    }
  });
});
