import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Match } from '../../domain/matching/matcher.ts';
import type { Entrance, QuestionId } from '../../domain/wizard/flow.ts';
import { emptyState, isFinished, reduce, stepsOf } from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import type { WorkSentences } from '../../i18n/reasons.ts';
import { Emergency } from './Emergency.tsx';
import { Result } from './Result.tsx';
import { Steps } from './Steps.tsx';
import { useEarlyChoices } from './use-early-choices.ts';
import { useForgetting } from './use-forgetting.ts';
import { useHistorySteps } from './use-history-steps.ts';

interface Props {
  entrance: Entrance;
  data: WizardData;
  /** How this kind of reader is matched. */
  match: Match;
  /** The sentences that only professionals read. */
  work?: WorkSentences;
}

/**
 * The pathway wizard. Answers live in this component’s memory and nowhere else.
 * On the server, and until the script is live, it is a list of open questions; then one at a time.
 */
export const Wizard = ({ entrance, data, match, work }: Props) => {
  const [state, dispatch] = useReducer(reduce, entrance, emptyState);
  const [isLive, setIsLive] = useState(false);
  // A new key makes the native fields forget too.
  const [memory, setMemory] = useState(0);
  // Screen readers pass over a status that arrives with its words: this one is there from the start.
  const [said, setSaid] = useState('');
  const element = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = stepsOf(state);
  const order: readonly QuestionId[] = stepsOf(emptyState(entrance)).flatMap(
    ({ questions }) => questions,
  );

  useEarlyChoices(element, order, data.options, (choices) => {
    dispatch({ type: 'take-over', choices });
    setIsLive(true);
  });
  const { forget: forgetTrail, rewind } = useHistorySteps(
    state.position,
    useCallback((position: number) => dispatch({ type: 'go-to', position }), []),
  );
  const forget = useCallback(() => {
    forgetTrail();
    dispatch({ type: 'forget' });
    setMemory((count) => count + 1);
  }, [forgetTrail]);
  useForgetting(forget, rewind);
  const isFirstStep = useRef(true);
  useEffect(() => {
    if (isFirstStep.current) isFirstStep.current = false;
    else heading.current?.focus();
  }, [state.position]);

  return (
    <div className="wizard" ref={element} key={memory}>
      {(state.choices.danger?.length ?? 0) > 0 && <Emergency data={data} />}
      {isFinished(state) ? (
        <Result
          state={state}
          data={data}
          match={match}
          work={work}
          heading={heading}
          dispatch={dispatch}
          startAgain={() => {
            rewind();
            forget();
          }}
          say={setSaid}
        />
      ) : (
        <Steps
          state={state}
          steps={steps}
          order={order}
          data={data}
          isLive={isLive}
          heading={heading}
          dispatch={dispatch}
        />
      )}
      <p role="status" className="visually-hidden no-print">
        {said}
      </p>
      <p className="quiet no-print">{data.frame.reload}</p>
    </div>
  );
};
