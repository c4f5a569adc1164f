import type { About, Concern } from '../vocabulary.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { ageTicks, type Situation } from './situation.ts';

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

const hasSubject = ({ concerns = [] }: MatchEntry): boolean =>
  concerns.some((concern) => subjects.includes(concern));

/** True for an entry that knows about something rarer than abuse itself. */
export const isSpecialist = (entry: MatchEntry): boolean =>
  hasSubject(entry) || (entry.expertIn ?? []).some((tick) => !common.includes(tick));

const met = (reasons: readonly Reason[], criterion: CriterionKind): readonly string[] =>
  reasons.find((one) => one.criterion === criterion && one.kind === 'meets')?.values ?? [];

/** Whether one reason is enough, without a wish to talk. */
const bringsIn = (
  { criterion, kind, values = [] }: Reason,
  entry: MatchEntry,
  { subject }: Situation,
): boolean => {
  if (kind !== 'meets') return false;
  switch (criterion) {
    case 'danger':
    case 'concern':
    case 'no-recourse':
      return true;
    case 'expert':
    case 'only-for':
      return values.some((tick) => !quietTicks.includes(tick));
    case 'need':
      // Health alone is no reason to call specialists in something else, such as sexual assault.
      return values.some((need) => need !== 'talk' && (need !== 'health' || !hasSubject(entry)));
    case 'area':
      // A line for another place, for somebody who lives there.
      return values.includes('outside');
    case 'who':
      return subject === 'bereaved';
    default:
      return false;
  }
};

/**
 * Someone to talk to: general lines for everyone, specialists for those whose life they know. To be
 * welcome at an age is no reason to call a specialist.
 */
const meetsByTalk = (entry: MatchEntry, reasons: readonly Reason[]): boolean =>
  met(reasons, 'need').includes('talk') &&
  (!isSpecialist(entry) ||
    met(reasons, 'welcomes').some(
      (tick) => ![...common, ...ageTicks].some((other) => other === tick),
    ));

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
  if (entry.id === localLine) return true;
  if (reasons.some((reason) => bringsIn(reason, entry, situation))) return true;
  const { who, subject, danger } = situation;
  if (subject === 'bereaved') return false;
  if (entry.id === nightLine || meetsByTalk(entry, reasons)) return true;
  return who === 'professional' && danger.length > 0 && entry.kind === 'safeguarding';
}
