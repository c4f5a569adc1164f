import { stepsOf, type WizardState } from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';

interface Props {
  state: WizardState;
  data: WizardData;
  onChange: (position: number) => void;
}

/** What was answered, each with a button to change it. */
export const Summary = ({ state, data, onChange }: Props) => {
  const words = data.frame;
  const rows = stepsOf(state).flatMap((step, position) =>
    step.questions.map((question) => {
      const chosen = state.choices[question] ?? [];
      const labels = (data.options[question] ?? [])
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => label);
      return { question, name: data.questions[question]?.name ?? '', position, labels };
    }),
  );
  const isEmpty = rows.every(({ labels }) => labels.length === 0);
  return (
    <details className="no-print">
      <summary>{words.yourAnswers}</summary>
      {isEmpty && <p>{words.noAnswers}</p>}
      <dl className="facts">
        {rows.map(({ question, name, position, labels }) => (
          <div key={question}>
            <dt>{name}</dt>
            <dd>
              {labels.join('; ') || '–'}{' '}
              <button
                type="button"
                className="link"
                aria-label={words.changeLabel.replace('{}', name)}
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
