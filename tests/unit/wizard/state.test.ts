import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsFor } from '../../../src/domain/wizard/flow.ts';
import {
  answersOf,
  emptyState,
  isFinished,
  reduce,
  type WizardAction,
  type WizardState,
} from '../../../src/domain/wizard/state.ts';

const walk = (actions: readonly WizardAction[], state: WizardState = emptyState('public')) =>
  actions.reduce(reduce, state);

const choose = (
  question: 'danger' | 'who' | 'needs' | 'area',
  id: string,
  on = true,
): WizardAction => ({ type: 'choose', question, id, on });

const anyAction: fc.Arbitrary<WizardAction> = fc.oneof(
  fc.constant<WizardAction>({ type: 'forget' }),
  fc.record({ type: fc.constant('go-to' as const), position: fc.integer({ min: -5, max: 20 }) }),
  fc.record({
    type: fc.constant('choose' as const),
    question: fc.constantFrom('danger', 'who', 'needs', 'area'),
    id: fc.constantFrom('self', 'own-behaviour', 'housing', 'hurt-now', 'stevenage', 'not-sure'),
    on: fc.boolean(),
  }),
);

describe('the questions', () => {
  it('ask the public at most six things, danger first and the place last', () => {
    const steps = stepsFor('public');
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(steps[0]?.id).toBe('danger');
    expect(steps.at(-1)?.id).toBe('area');
  });

  it('never ask the public for a risk band', () => {
    const asked = stepsFor('public').flatMap(({ questions }) => questions);
    expect(asked).not.toContain('band');
  });

  it('do not ask someone worried about their own behaviour what a partner needs', () => {
    const asked = stepsFor('public', 'own-behaviour').flatMap(({ questions }) => questions);
    expect(asked).not.toContain('needs');
    expect(asked).not.toContain('concerns');
  });
});

describe('the memory', () => {
  it('lets every question be skipped', () => {
    const state = walk([{ type: 'go-to', position: 6 }]);
    expect(isFinished(state)).toBe(true);
    expect(answersOf(state)).toEqual({});
  });

  it('keeps several ticks of one question and takes one back', () => {
    const ticked = walk([choose('needs', 'housing'), choose('needs', 'money')]);
    expect(answersOf(ticked)).toEqual({ needs: ['housing', 'money'] });
    expect(answersOf(reduce(ticked, choose('needs', 'housing', false)))).toEqual({
      needs: ['money'],
    });
  });

  it('keeps one answer where only one makes sense', () => {
    const state = walk([choose('area', 'stevenage'), choose('area', 'watford')]);
    expect(answersOf(state)).toEqual({ area: 'watford' });
  });

  it('treats a question that was cleared again as not answered', () => {
    const state = walk([choose('needs', 'housing'), choose('needs', 'housing', false)]);
    expect(answersOf(state)).toEqual({});
  });

  it('counts what was chosen before the script was there', () => {
    const state = walk([{ type: 'take-over', choices: { danger: ['strangled'] } }]);
    expect(answersOf(state)).toEqual({ danger: ['strangled'] });
  });

  it('knows that the professionals’ entrance is used by a professional', () => {
    expect(answersOf(emptyState('professional'))).toEqual({ who: 'professional' });
  });

  it('forgets everything when asked', () => {
    const state = walk([
      choose('danger', 'hurt-now'),
      { type: 'go-to', position: 1 },
      { type: 'forget' },
    ]);
    expect(state).toEqual(emptyState('public'));
  });

  it('never points outside its own steps, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const { position } = walk(actions);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(6);
      }),
    );
  });
});
