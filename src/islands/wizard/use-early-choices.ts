import { useEffect, type RefObject } from 'react';
import type { QuestionId } from '../../domain/wizard/flow.ts';
import type { Choices } from '../../domain/wizard/state.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { placesOf } from './option-codes.ts';

/**
 * Reads what was ticked before the script was live, so that an early tick always counts.
 * In: the wizard’s element, the order of the questions and their options. Calls `take` once.
 */
export const useEarlyChoices = (
  element: RefObject<HTMLElement | null>,
  order: readonly QuestionId[],
  options: WizardData['options'],
  take: (choices: Choices) => void,
): void => {
  useEffect(() => {
    const found: Partial<Record<QuestionId, string[]>> = {};
    for (const field of element.current?.querySelectorAll('input:checked') ?? []) {
      const places = placesOf(field.id);
      const question = places && order[places.question];
      const option = question && options[question]?.[places.option];
      if (question && option) found[question] = [...(found[question] ?? []), option.id];
    }
    take(found);
    // Once, when the island becomes live: later ticks come through their own events.
  }, []);
};
