import { useId, useState } from 'react';
import { areasNamed, readPlaces, type WizardPlaces } from '../../domain/wizard/wizard-places.ts';
import type { FrameWords, WizardOption } from '../../domain/wizard/wizard-data.ts';

interface Props {
  words: FrameWords;
  places: WizardPlaces;
  options: readonly WizardOption[];
  /** Chooses one of the answers below, by its place among them. */
  onFound: (index: number) => void;
}

/**
 * Finds the district of a town or an outcode. What is typed stays in this field: no state, no name,
 * nothing the browser could keep, send or complete.
 */
export const PlaceField = ({ words, places, options, onFound }: Props) => {
  const [told, setTold] = useState('');
  const id = useId();
  const look = (text: string, isDone: boolean): void => {
    const found = areasNamed(text, readPlaces(places)).flatMap((area) =>
      options.filter((option) => option.id === area),
    );
    const [first] = found;
    if (first && found.length === 1) onFound(options.indexOf(first));
    const isUnknown = isDone && text.trim() !== '';
    const sentence = found.length === 1 ? words.placeChosen : words.placesNamed;
    const names = found.map(({ label }) => label).join(', ');
    setTold(first ? sentence.replace('{}', names) : isUnknown ? words.placeUnknown : '');
  };
  return (
    <div className="search no-print">
      <label htmlFor={id}>{words.placeLabel}</label>
      <p id={`${id}h`} className="quiet">
        {words.placeHint}
      </p>
      <div className="search-box">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={80}
          aria-describedby={`${id}h`}
          onChange={(event) => look(event.currentTarget.value, false)}
          onBlur={(event) => look(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') look(event.currentTarget.value, true);
          }}
        />
      </div>
      <p role="status">{told}</p>
    </div>
  );
};
