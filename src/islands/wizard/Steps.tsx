import type { Dispatch, RefObject } from 'react';
import type { QuestionId, Step } from '../../domain/wizard/flow.ts';
import type { WizardAction, WizardState } from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { Question } from './Question.tsx';

interface Props {
  state: WizardState;
  steps: readonly Step[];
  order: readonly QuestionId[];
  data: WizardData;
  isLive: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  dispatch: Dispatch<WizardAction>;
}

/** The questions: all of them to open one by one before the script is live, then one at a time. */
export const Steps = ({ state, steps, order, data, isLive, heading, dispatch }: Props) => {
  const { position, choices } = state;
  const words = data.frame;
  const goTo = (step: number): void => dispatch({ type: 'go-to', position: step });
  const who = choices.who?.[0];
  const isForOther = who === 'someone-else' || state.entrance === 'professional';
  const questions = (step: Step) =>
    step.questions.map((question) => (
      <Question
        key={question}
        question={question}
        place={order.indexOf(question)}
        words={data.questions[question]}
        options={data.options[question] ?? []}
        chosen={choices[question] ?? []}
        isForOther={isForOther}
        frame={words}
        places={isLive && question === 'area' ? data.places : undefined}
        onChoose={(id, on) => dispatch({ type: 'choose', question, id, on })}
      />
    ));
  if (!isLive) {
    return steps.map((step, index) => (
      <details key={step.id} open={index === 0}>
        <summary>
          {index + 1}. {step.questions.map((question) => data.questions[question]?.name).join(' ')}
        </summary>
        {questions(step)}
      </details>
    ));
  }
  const current = steps[position];
  if (!current) return null;
  const isLast = position === steps.length - 1;
  return (
    <div key={current.id}>
      <h2 ref={heading} tabIndex={-1} className="step">
        {[words.step, position + 1, words.stepOf, steps.length].join(' ')}
      </h2>
      {questions(current)}
      <p className="quiet">{words.skip}</p>
      <p className="buttons">
        {position > 0 && (
          <button type="button" className="button secondary" onClick={() => window.history.back()}>
            {words.back}
          </button>
        )}
        <button type="button" className="button" onClick={() => goTo(position + 1)}>
          {isLast ? words.toResult : words.next}
        </button>
        {!isLast && (
          <button type="button" className="button secondary" onClick={() => goTo(steps.length)}>
            {words.skipToResult}
          </button>
        )}
      </p>
    </div>
  );
};
