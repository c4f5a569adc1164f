import { stepsOf, type WizardState } from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { questionWords, wizardWords as words } from '../../i18n/wizard-words.ts';

interface Props {
  state: WizardState;
  options: WizardData['options'];
  onChange: (position: number) => void;
}

/** What was answered, each with a button to change it. */
export const Summary = ({ state, options, onChange }: Props) => {
  const rows = stepsOf(state).flatMap((step, position) =>
    step.questions.map((question) => {
      const chosen = state.choices[question] ?? [];
      const labels = (options[question] ?? [])
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => label);
      return { question, position, labels };
    }),
  );
  const isEmpty = rows.every(({ labels }) => labels.length === 0);
  return (
    <details className="no-print">
      <summary>{words.yourAnswers}</summary>
      {isEmpty && <p>{words.noAnswers}</p>}
      <dl className="facts">
        {rows.map(({ question, position, labels }) => (
          <div key={question}>
            <dt>{questionWords[question].name}</dt>
            <dd>
              {labels.join('; ') || '–'}{' '}
              <button
                type="button"
                className="link"
                aria-label={words.changeLabel(questionWords[question].name)}
                onClick={() => onChange(position)}
              >
                {words.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
