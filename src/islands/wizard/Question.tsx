import type { WizardPlaces } from '../../domain/wizard/wizard-places.ts';
import { isSingle, type QuestionId } from '../../domain/wizard/flow.ts';
import type { FrameWords, QuestionWords, WizardOption } from '../../domain/wizard/wizard-data.ts';
import { PlaceField } from './PlaceField.tsx';
import { fieldId } from './option-codes.ts';

interface Props {
  question: QuestionId;
  words: QuestionWords | undefined;
  frame: FrameWords;
  /** The question’s place among all questions: part of the fields’ ids. */
  place: number;
  options: readonly WizardOption[];
  chosen: readonly string[];
  /** True when the help is for somebody else. */
  isForOther: boolean;
  /** For the question about the district: the places it understands. */
  places: WizardPlaces | undefined;
  onChoose: (id: string, on: boolean) => void;
}

/** One question as native form controls, so that it works before the script does. */
export const Question = ({
  question,
  words,
  frame,
  place,
  options,
  chosen,
  isForOther,
  places,
  onChoose,
}: Props) => {
  const type = isSingle(question) ? 'radio' : 'checkbox';
  return (
    <fieldset className="question">
      <legend>{words?.name}</legend>
      <p className="quiet">{words?.why}</p>
      {places && (
        <PlaceField
          words={frame}
          places={places}
          options={options}
          // The radio button itself is pressed, as a finger would, so that there is one way to choose.
          onFound={(index) => document.getElementById(fieldId(place, index))?.click()}
        />
      )}
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
