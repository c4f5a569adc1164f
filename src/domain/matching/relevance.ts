import type { About, Concern } from '../vocabulary.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Concerns that are a subject of their own: whoever lists one is a specialist in it. */
const subjects: readonly Concern[] = [
  'stalking',
  'child-contact',
  'threats-to-children',
  'pets',
  'sexual-violence',
  'more-than-one-abuser',
  'money-control',
  'images-or-devices',
];

/**
 * Ticks that bring nothing in by themselves. Most services help women and people with children;
 * what they need of them, they say with the other answers.
 */
export const quietTicks: readonly string[] = ['woman', 'has-children'];

/** Ticks that do not make an entry a specialist in something rare. */
const common: readonly About[] = ['man', 'woman', 'non-binary'];

/** Ages: to be welcome at one is no reason to call a specialist. */
const ages: readonly About[] = ['under-16', 'young-16-17', 'older'];

const hasSubject = ({ concerns = [] }: MatchEntry): boolean =>
  concerns.some((concern) => subjects.includes(concern));

/** True for an entry that knows about something rarer than abuse itself. */
export const isSpecialist = (entry: MatchEntry): boolean =>
  hasSubject(entry) || (entry.expertIn ?? []).some((tick) => !common.includes(tick));

const met = (reasons: readonly Reason[], criterion: CriterionKind): readonly string[] =>
  reasons.find((one) => one.criterion === criterion && one.kind === 'meets')?.values ?? [];

/** A need narrower than to talk. Health that only follows is no reason to call other specialists. */
const meetsNeed = (entry: MatchEntry, reasons: readonly Reason[], { needs }: Situation): boolean =>
  met(reasons, 'need').some(
    (need) =>
      need !== 'talk' && (need !== 'health' || needs.includes('health') || !hasSubject(entry)),
  );

/** Met by something rarer than a wish to talk to someone, or to be a woman. */
const meetsSomethingOwn = (reasons: readonly Reason[]): boolean =>
  met(reasons, 'danger').length > 0 ||
  met(reasons, 'concern').length > 0 ||
  met(reasons, 'no-recourse').length > 0 ||
  [...met(reasons, 'expert'), ...met(reasons, 'only-for')].some(
    (tick) => !quietTicks.includes(tick),
  );

/** Someone to talk to: general lines for everyone, specialists for those whose life they know. */
const meetsByTalk = (entry: MatchEntry, reasons: readonly Reason[]): boolean =>
  met(reasons, 'need').includes('talk') &&
  (!isSpecialist(entry) ||
    met(reasons, 'welcomes').some((tick) => ![...common, ...ages].some((other) => other === tick)));

/**
 * Whether an entry answers anything of the situation, so that it may take a person’s attention.
 *
 * The local line and the 24-hour line always do. For the bereaved, talk alone brings in only those
 * who say that they help the bereaved. A professional in an emergency also needs the lines for a
 * child or an adult at risk (pathways §2, red).
 */
export function isRelevant(
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
  { localLine, nightLine }: MatchCatalogue['place'],
): boolean {
  const { who, subject, danger } = situation;
  if (entry.id === localLine || meetsSomethingOwn(reasons)) return true;
  // A line for another place, for somebody who lives there.
  if (met(reasons, 'area').includes('outside')) return true;
  if (meetsNeed(entry, reasons, situation)) return true;
  if (subject === 'bereaved') return met(reasons, 'who').length > 0;
  if (entry.id === nightLine || meetsByTalk(entry, reasons)) return true;
  return who === 'professional' && danger.length > 0 && entry.kind === 'safeguarding';
}
