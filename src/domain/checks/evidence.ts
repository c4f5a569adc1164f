import { newestDate } from '../newest-date.ts';
import { isPrintable, type Evidence } from '../parts/evidence.ts';
import { entriesOf, placeOf, type Ground, type Sound } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';

type EntryDocument = Sound<'helpline'> | Sound<'service'>;

// Facts: what no source has stated since 2025 is stale.
const freshSince = '2025';

const lists = ['phones', 'texts', 'emails', 'chats', 'videos'] as const;

const contactsOf = (document: EntryDocument): { evidence: Evidence; path: Path }[] => [
  ...lists.flatMap((list) =>
    document.record[list].map(({ evidence }, index) => ({
      evidence,
      path: [list, index, 'evidence'],
    })),
  ),
  ...(document.record.hours
    ? [{ evidence: document.record.hours.evidence, path: ['hours', 'evidence'] }]
    : []),
];

const newestOf = (evidence: Evidence): string =>
  [evidence.lastConfirmed, newestDate(evidence.sources)]
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? '';

const checkEntry = (document: EntryDocument): Problem[] => {
  const whole = document.record.evidence;
  const found: Problem[] = [];
  if (isPrintable(whole.confidence) && whole.sources.length === 0) {
    const data = { confidence: whole.confidence };
    found.push(problem('no-source', placeOf(document, 'evidence', 'sources'), data));
  }
  const newest = newestOf(whole);
  if (!whole.stale && newest < freshSince && isPrintable(whole.confidence)) {
    const data = { newest: newest || 'without a date' };
    found.push(problem('stale-not-marked', placeOf(document, 'evidence', 'stale'), data));
  }
  for (const { evidence, path } of contactsOf(document)) {
    const own = newestOf(evidence);
    const isOld = own !== '' && own < freshSince;
    if (isOld && !evidence.stale && !whole.stale && isPrintable(evidence.confidence)) {
      const at = placeOf(document, ...path, 'stale');
      found.push(problem('stale-not-marked', at, { newest: own }));
    }
  }
  return found;
};

/** What is called confirmed has a source, and what no source has stated since 2025 is marked stale. */
export const checkEvidence = (ground: Ground): Problem[] => entriesOf(ground).flatMap(checkEntry);
