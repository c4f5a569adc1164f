import { useId, useMemo, useState } from 'react';
import { areasNamed, readPlaces, type WizardPlaces } from '../../domain/wizard/wizard-places.ts';
import type { WizardOption } from '../../domain/wizard/wizard-data.ts';
import { placeWords as words } from '../../i18n/wizard-words.ts';

interface Props {
  places: WizardPlaces;
  options: readonly WizardOption[];
  /** Chooses one of the answers below, by its place among them. */
  onFound: (index: number) => void;
}

/**
 * Finds the district of a town or an outcode. What is typed stays in this field: no state, no name,
 * nothing the browser could keep, send or complete.
 */
export const PlaceField = ({ places, options, onFound }: Props) => {
  const [told, setTold] = useState('');
  const id = useId();
  const known = useMemo(() => readPlaces(places), [places]);
  const look = (text: string, isDone: boolean): void => {
    const found = areasNamed(text, known).flatMap((area) =>
      options.filter((option) => option.id === area),
    );
    const [first] = found;
    if (first && found.length === 1) onFound(options.indexOf(first));
    const isUnknown = isDone && text.trim() !== '';
    setTold(first ? words.found(found.map(({ label }) => label)) : isUnknown ? words.unknown : '');
  };
  return (
    <div className="search no-print">
      <label htmlFor={id}>{words.label}</label>
      <p id={`${id}h`} className="quiet">
        {words.hint}
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
