import { useEffect, useMemo, type Dispatch, type RefObject } from 'react';
import type { Answers } from '../../domain/matching/answers.ts';
import type { Match } from '../../domain/matching/matcher.ts';
import { silentSolution } from '../../domain/matching/notes.ts';
import type { QuestionId } from '../../domain/wizard/flow.ts';
import {
  answersOf,
  stepsOf,
  type WizardAction,
  type WizardState,
} from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import type { WorkSentences } from '../../i18n/reasons.ts';
import { wizardWords as words } from '../../i18n/wizard-words.ts';
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
  const { groups, missing, notes: allNotes } = match(data.catalogue, answers, now);
  // The emergency box above says it already.
  const notes = allNotes.filter((id) => id !== silentSolution);
  const isForOther = answers.who === 'someone-else' || answers.who === 'professional';
  const areas = data.options.area ?? [];
  const context = {
    place: data.place,
    area: (id: string) => areas.find((option) => option.id === id)?.label ?? id,
    isForOther,
    phrases: data.phrases,
    ...(work ? { work } : {}),
  };
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  useEffect(() => {
    say(words.found(count));
    return () => say('');
  }, [count, say]);
  const positionOf = (question: QuestionId): number =>
    stepsOf(state).findIndex(({ questions }) => questions.includes(question));
  const sharper = missing.filter(({ question }) => positionOf(question) >= 0);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {isForOther ? words.resultOther : words.result}
      </h2>
      <p>{words.found(count)}</p>
      <Summary
        state={state}
        data={data}
        onChange={(position) => dispatch({ type: 'go-to', position })}
      />
      {notes.length > 0 && (
        <ul className="note notes">
          {notes.map((id) => (
            <li key={id}>
              {data.notes[id]}{' '}
              {data.guides[id] && (
                <a href={`/guides/${data.guides[id].path}/`}>{data.guides[id].name}</a>
              )}
            </li>
          ))}
        </ul>
      )}
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
                now={now}
              />
            ) : null;
          })}
        </section>
      ))}
      {sharper.length > 0 && (
        <div className="no-print">
          <h3>{words.sharpen}</h3>
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
          {words.print}
        </button>
        <button type="button" className="button secondary" onClick={startAgain}>
          {words.startAgain}
        </button>
      </p>
    </section>
  );
};
