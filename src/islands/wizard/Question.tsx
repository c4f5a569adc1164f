import { isSingle, type QuestionId } from '../../domain/wizard/flow.ts';
import type { WizardOption } from '../../domain/wizard/wizard-data.ts';
import { questionWords } from '../../i18n/wizard-words.ts';
import { fieldId } from './option-codes.ts';

interface Props {
  question: QuestionId;
  /** The question’s place among all questions: part of the fields’ ids. */
  place: number;
  options: readonly WizardOption[];
  chosen: readonly string[];
  /** True when the help is for somebody else. */
  isForOther: boolean;
  onChoose: (id: string, on: boolean) => void;
}

/** One question as native form controls, so that it works before the script does. */
export const Question = ({ question, place, options, chosen, isForOther, onChoose }: Props) => {
  const { name, why } = questionWords[question];
  const type = isSingle(question) ? 'radio' : 'checkbox';
  return (
    <fieldset className="question">
      <legend>{name}</legend>
      <p className="quiet">{why}</p>
      {options.map(({ id, label, labelOther, hint }, index) => {
        const field = fieldId(place, index);
        return (
          <div className="option" key={id}>
            <input
              id={field}
              type={type}
              // Radio buttons need one name to be one choice; a number tells nothing.
              name={type === 'radio' ? `a${place}` : undefined}
              autoComplete="off"
              defaultChecked={chosen.includes(id)}
              aria-describedby={hint ? `${field}h` : undefined}
              onChange={(event) => onChoose(id, event.currentTarget.checked)}
            />
            <label htmlFor={field}>{isForOther && labelOther ? labelOther : label}</label>
            {hint && (
              <span id={`${field}h`} className="quiet">
                {hint}
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
