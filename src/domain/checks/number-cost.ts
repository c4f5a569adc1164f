import type { Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { contactNumbers } from './numbers/contact-numbers.ts';
import { judgeNumber, type NumberKind } from './numbers/uk-ranges.ts';

interface Facts {
  costs: readonly string[];
  bills: readonly string[];
}

// Cost: Ofcom numbering plan. Bills: Ofcom General Condition C3 keeps calls that are free to the
// caller off itemised bills; ordinary and mobile numbers are itemised.
const factsOf: Partial<Record<NumberKind, Facts>> = {
  free: { costs: ['free', 'unknown'], bills: ['should-not-show', 'unknown'] },
  standard: { costs: ['standard', 'unknown'], bills: ['will-show', 'unknown'] },
  mobile: { costs: ['mobile', 'unknown'], bills: ['will-show', 'unknown'] },
};

/** What is said of cost and bills fits the kind of number it is said of. */
export const checkNumberCost = (ground: Ground): Problem[] =>
  contactNumbers(ground).flatMap(({ place, digits, display, use, cost, bill }) => {
    const verdict = judgeNumber(digits, use);
    const facts = 'is' in verdict ? factsOf[verdict.is] : undefined;
    // From abroad even a free number costs what the foreign network asks.
    if (!facts || digits.startsWith('+')) return [];
    const found: Problem[] = [];
    const near = (field: string) => ({
      ...place,
      path: [...(place.path ?? []).slice(0, -1), field],
    });
    if (typeof cost === 'string' && !facts.costs.includes(cost)) {
      const data = { number: display, said: cost, right: facts.costs[0] ?? '' };
      found.push(problem('cost-mismatch', near('cost'), data));
    }
    if (typeof bill === 'string' && !facts.bills.includes(bill)) {
      const data = { number: display, said: bill, right: facts.bills[0] ?? '' };
      found.push(problem('bill-mismatch', near('bill'), data));
    }
    return found;
  });
