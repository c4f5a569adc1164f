import type { Who } from '../vocabulary.ts';
import { isSingle, stepsFor, type Entrance, type QuestionId, type Step } from './flow.ts';

/** What has been chosen so far: ids by question. An absent question has not been answered. */
export type Choices = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** The whole memory of the wizard. It lives in the open page and nowhere else. */
export type WizardState = {
  entrance: Entrance;
  choices: Choices;
  /** The place in the steps; equal to their number on the result. */
  position: number;
};

export type WizardAction =
  | { type: 'choose'; question: QuestionId; id: string; on: boolean }
  | { type: 'go-to'; position: number }
  | { type: 'take-over'; choices: Choices }
  | { type: 'forget' };

/** An empty wizard at its first question. */
export const emptyState = (entrance: Entrance): WizardState => ({
  entrance,
  choices: {},
  position: 0,
});

/** The steps this state leads through. */
export const stepsOf = ({ entrance, choices }: WizardState): readonly Step[] =>
  stepsFor(entrance, choices.who?.[0] as Who | undefined);

/** True when all steps are behind and the result is shown. */
export const isFinished = (state: WizardState): boolean => state.position >= stepsOf(state).length;

const withChoice = (choices: Choices, question: QuestionId, id: string, on: boolean): Choices => {
  const before = choices[question] ?? [];
  if (!on) return { ...choices, [question]: before.filter((chosen) => chosen !== id) };
  if (isSingle(question)) return { ...choices, [question]: [id] };
  return before.includes(id) ? choices : { ...choices, [question]: [...before, id] };
};

const within = (state: WizardState, position: number): WizardState => ({
  ...state,
  position: Math.max(0, Math.min(position, stepsOf(state).length)),
});

/** The next state. Pure and total: an action that makes no sense here changes nothing. */
export const reduce = (state: WizardState, action: WizardAction): WizardState => {
  switch (action.type) {
    case 'choose':
      return {
        ...state,
        choices: withChoice(state.choices, action.question, action.id, action.on),
      };
    case 'go-to':
      return within(state, action.position);
    case 'take-over':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'forget':
      return emptyState(state.entrance);
  }
};

/**
 * The answers that matching reads. Unanswered questions are absent, never “no”.
 * A professional’s entrance answers “who” by itself.
 */
export const answersOf = ({
  entrance,
  choices,
}: WizardState): Record<string, string | readonly string[]> => {
  const given = (Object.entries(choices) as [QuestionId, readonly string[]][]).flatMap(
    ([question, [first, ...more]]) =>
      first === undefined ? [] : [[question, isSingle(question) ? first : [first, ...more]]],
  );
  const answers = Object.fromEntries(given) as Record<string, string | readonly string[]>;
  return entrance === 'professional' ? { ...answers, who: 'professional' } : answers;
};
