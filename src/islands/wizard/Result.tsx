import { useEffect, useMemo, type Dispatch, type RefObject } from 'react';
import type { Answers } from '../../domain/matching/answers.ts';
import type { Match } from '../../domain/matching/matcher.ts';
import { mostInFront, silentSolution } from '../../domain/matching/notes.ts';
import type { QuestionId } from '../../domain/wizard/flow.ts';
import {
  answersOf,
  stepsOf,
  type WizardAction,
  type WizardState,
} from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import type { WorkSentences } from '../../i18n/reasons.ts';
import { unmetInWords } from '../../i18n/unmet-words.ts';
import { Notes } from './Notes.tsx';
import { ResultEntry } from './ResultEntry.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  state: WizardState;
  data: WizardData;
  match: Match;
  work: WorkSentences | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  dispatch: Dispatch<WizardAction>;
  startAgain: () => void;
  /** Tells people who cannot see the page; an empty text takes it back. */
  say: (text: string) => void;
}

/** Who can help, in groups, with the reasons. Worked out here, in memory, from the answers. */
export const Result = ({ state, data, match, work, heading, dispatch, startAgain, say }: Props) => {
  const now = useMemo(() => new Date(), []);
  const answers = answersOf(state) as Answers;
  const { groups, missing, notes: allNotes, unmet } = match(data.catalogue, answers, now);
  // The emergency box above says it already.
  const notes = allNotes.filter((id) => id !== silentSolution);
  const after = notes.slice(mostInFront);
  const isForOther = answers.who === 'someone-else' || answers.who === 'professional';
  const areas = data.options.area ?? [];
  const context = {
    place: data.place,
    area: (id: string) => areas.find((option) => option.id === id)?.label ?? id,
    isForOther,
    phrases: data.phrases,
    ...(work ? { work } : {}),
  };
  const { frame } = data;
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const found = count === 1 ? frame.foundOne : frame.found.replace('{}', String(count));
  useEffect(() => {
    say(found);
    return () => say('');
  }, [found, say]);
  const positionOf = (question: QuestionId): number =>
    stepsOf(state).findIndex(({ questions }) => questions.includes(question));
  const sharper = missing.filter(({ question }) => positionOf(question) >= 0);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {isForOther ? frame.resultOther : frame.result}
      </h2>
      <p>{found}</p>
      <Summary
        state={state}
        data={data}
        onChange={(position) => dispatch({ type: 'go-to', position })}
      />
      <Notes ids={notes.slice(0, mostInFront)} data={data} />
      {unmet.length > 0 && <p>{unmetInWords(frame.unmet, unmet, data.phrases)}</p>}
      {groups.map(({ id, entries }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h3 id={`group-${id}`}>{data.groups[id]?.name}</h3>
          <p className="quiet">{data.groups[id]?.text}</p>
          {entries.map((matched) => {
            const card = data.cards[matched.id];
            return card ? (
              <ResultEntry
                key={matched.id}
                matched={matched}
                card={card}
                context={context}
                words={frame}
                now={now}
              />
            ) : null;
          })}
        </section>
      ))}
      {after.length > 0 && (
        <>
          <h3>{frame.alsoKnow}</h3>
          <Notes ids={after} data={data} />
        </>
      )}
      {sharper.length > 0 && (
        <div className="no-print">
          <h3>{frame.sharpen}</h3>
          <ul>
            {sharper.map(({ question }) => (
              <li key={question}>
                <button
                  type="button"
                  className="link"
                  onClick={() => dispatch({ type: 'go-to', position: positionOf(question) })}
                >
                  {data.questions[question]?.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="buttons no-print">
        <button type="button" className="button secondary" onClick={() => window.print()}>
          {frame.print}
        </button>
        <button type="button" className="button secondary" onClick={startAgain}>
          {frame.startAgain}
        </button>
      </p>
    </section>
  );
};
