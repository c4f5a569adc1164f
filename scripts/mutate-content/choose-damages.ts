import type { Document } from '../../src/domain/checks/ground.ts';
import type { Damage } from './damage.ts';
import { allDamages, patternOf } from './try-damage.ts';

/** A file and the damages to try on it. */
export type Plan = Map<Document, Damage[]>;

/**
 * One damage of each sort: for each kind of file, each field and each way to spoil it, the first file
 * that has the field.
 * @param every take only every so many, evenly spread; 1 takes them all
 */
export const oneOfEachSort = (documents: readonly Document[], every: number): Plan => {
  const plan: Plan = new Map();
  const seen = new Set<string>();
  for (const document of documents) {
    for (const damage of allDamages(document)) {
      const sort = `${patternOf(document, damage)} ${damage.name}`;
      if (seen.has(sort)) continue;
      seen.add(sort);
      if (seen.size % every === 0) plan.set(document, [...(plan.get(document) ?? []), damage]);
    }
  }
  return plan;
};
