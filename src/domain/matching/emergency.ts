import { gives } from './always.ts';
import type { Candidate } from './candidate.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { rank } from './rank.ts';
import type { Situation } from './situation.ts';

/** The emergency number. Its card always carries the Silent Solution. */
export const emergencyId = 'police-999';

const isEmergency = ({ entry }: Candidate): boolean => entry.kind === 'emergency';
const isPolice = ({ entry }: Candidate): boolean => entry.kind === 'police';
/** Until 18 somebody is a child in law, and for those who protect children. */
const isUnder18 = ({ about }: Situation): boolean =>
  about.includes('under-16') || about.includes('young-16-17');
const isSafeguarding = ({ entry }: Candidate): boolean => entry.kind === 'safeguarding';

const isAtAllHours = ({ entry }: Candidate): boolean => gives['all-hours'](entry);

const meetsAny = ({ reasons }: Candidate, criteria: readonly CriterionKind[]): boolean =>
  reasons.some(({ criterion, kind }) => kind === 'meets' && criteria.includes(criterion));

const answersDanger = (one: Candidate): boolean => meetsAny(one, ['danger']);

const withoutVoice = ({ contact, about }: Situation): boolean =>
  about.includes('deaf') ||
  about.includes('no-phone-or-unsafe-phone') ||
  (contact.length > 0 && !contact.includes('voice'));

/** Made for certain people or places, and nobody said whether this is one of them. */
const isUnsettled = ({ reasons, entry }: Candidate, nightLine: string): boolean =>
  entry.id !== nightLine &&
  reasons.some(
    ({ kind, whose, criterion }) =>
      kind === 'unknown' && (whose === 'answer' || criterion === 'area' || criterion === 'who'),
  );

/** Somebody to talk to at any hour, who is neither the police nor the council. */
const listens = (one: Candidate): boolean =>
  isAtAllHours(one) && !isEmergency(one) && !isPolice(one) && !isSafeguarding(one);

/** At most this many 24-hour lines: a frightened person needs one, and one more if it is busy. */
const quietLines = 2;

/** Lines from here on are general ones. */
const general = 4;

/**
 * How apt a 24-hour line is, the aptest first: made for children, for somebody like this, the right call for the
 * danger, knowing about the worry, the partnership’s own; then general ones, those that protect
 * children and adults, the police.
 */
const aptness = (one: Candidate, nightLine: string): number => {
  if (isPolice(one)) return 6;
  if (isSafeguarding(one)) return 5;
  const isForChild = ({ kind, values }: Reason) => kind === 'meets' && values?.includes('under-16');
  if (one.reasons.some(isForChild)) return -1;
  if (meetsAny(one, ['expert', 'contact'])) return 0;
  if (answersDanger(one)) return 1;
  if (meetsAny(one, ['concern'])) return 2;
  return one.entry.id === nightLine ? 3 : general;
};

/**
 * The lines that answer at any hour and something asked for, the aptest first. Of the general ones
 * only those that are surely open now.
 */
const allHourLines = (ranked: readonly Candidate[], nightLine: string): Candidate[] =>
  ranked
    .filter(
      (one) =>
        isAtAllHours(one) &&
        !isEmergency(one) &&
        one.isRelevant &&
        !isUnsettled(one, nightLine) &&
        (one.open.state === 'open' || aptness(one, nightLine) !== general),
    )
    .sort((one, other) => aptness(one, nightLine) - aptness(other, nightLine));

/** The general line to fall back on, if what was asked for brings none in. */
const spareLine = (candidates: readonly Candidate[]): Candidate[] =>
  rank(candidates.filter((one) => listens(one) && one.isSure && !one.entry.isSpecialist)).slice(
    0,
    1,
  );

/**
 * The group that always stands first: 999 and lines that answer at any hour.
 *
 * In danger: 999 before all else, the other ways to reach it for those who need them, 24-hour lines,
 * then every entry that is the right call for these signs and not closed, for a child those who
 * protect children, and the other ways to reach 999. If nobody answered the question, 999 still
 * stands first, for not answered is not “no” (pathways §0.2). If there is surely no danger, the
 * 24-hour lines stand first and 999 after them. Nobody is left with 999 and the police alone while a
 * 24-hour line may listen to them. `ranked` must be in rank order; `candidates` holds everything
 * that may be shown.
 */
export function emergencyGroup(
  { place }: MatchCatalogue,
  situation: Situation,
  ranked: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const inDanger = situation.danger.length > 0;
  const first = ranked.filter(({ entry }) => entry.id === emergencyId);
  const known = allHourLines(ranked, place.nightLine);
  const lines = known.some(listens) ? known : [...spareLine(candidates), ...known];
  const { subject, who } = situation;
  const isAsked = (one: Candidate): boolean => meetsAny(one, ['expert', 'contact']);
  // A relay number is of use to those who use relay; a text or a video call to anyone. Whether the
  // caller is deaf is not known of those who call for somebody else.
  const others = ranked.filter(
    (one) =>
      isEmergency(one) &&
      one.entry.id !== emergencyId &&
      (meetsAny(one, ['expert']) || !one.entry.ways.includes('voice')) &&
      !(who === 'someone-else' && isUnsettled(one, place.nightLine)),
  );
  const silent = inDanger || withoutVoice(situation) ? others : [];
  if (!inDanger) {
    // Who was bereaved soon comes to those who were made for them.
    const quiet = lines.slice(0, subject === 'bereaved' ? 1 : quietLines);
    return situation.saidDanger ? [...quiet, ...first, ...silent] : [...first, ...silent, ...quiet];
  }
  const called = ranked.filter(
    (one) =>
      one.open.state !== 'closed' &&
      !isEmergency(one) &&
      // A meeting of agencies cannot be called.
      one.entry.kind !== 'professional-process' &&
      (answersDanger(one) || (isUnder18(situation) && isSafeguarding(one))) &&
      !isUnsettled(one, place.nightLine),
  );
  const apt = lines.filter((one) => aptness(one, place.nightLine) < general);
  // The first line of all always listens, if any does.
  const urgent = apt.length > 0 ? apt.slice(0, quietLines) : lines.slice(0, 1);
  // 999 stands above already: other police come after everybody who is not the police.
  called.sort((one, other) => Number(isPolice(one)) - Number(isPolice(other)));
  return [...new Set([...first, ...silent.filter(isAsked), ...urgent, ...called, ...silent])];
}
