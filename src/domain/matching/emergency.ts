import { meetsAny } from './always.ts';
import type { Candidate } from './candidate.ts';
import { met } from './for-whom.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { Reason } from './outcome.ts';
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

const isAtAllHours = ({ entry }: Candidate): boolean => entry.gives.includes('all-hours');

const answersDanger = (one: Candidate): boolean => meetsAny(one, ['danger']);

const withoutVoice = ({ contact, about }: Situation): boolean =>
  about.includes('deaf') ||
  about.includes('no-phone-or-unsafe-phone') ||
  (contact.length > 0 && !contact.includes('voice'));

/**
 * Made for certain people or places, and nobody said whether this is one of them. Whoever is outside
 * the county is most likely in England: a line for England is not kept from them in a crisis.
 */
const isUnsettled = ({ reasons, entry }: Candidate, nightLine: string): boolean =>
  entry.id !== nightLine &&
  reasons.some(
    ({ kind, whose, criterion, values }) =>
      kind === 'unknown' &&
      (whose === 'answer'
        ? criterion !== 'nation' || !values?.includes('england')
        : criterion === 'area' || criterion === 'who'),
  );

/** Somebody to talk to at any hour, who is neither the police nor the council. */
const listens = (one: Candidate): boolean =>
  isAtAllHours(one) && !isEmergency(one) && !isPolice(one) && !isSafeguarding(one);

/** At most this many 24-hour lines: a frightened person needs one, and one more if it is busy. */
const quietLines = 2;

/** Lines from here on are general ones. */
const general = 7;

/** Reached as somebody wishes who wishes more than a voice. */
const isWrittenAsAsked = ({ reasons }: Candidate): boolean =>
  met(reasons, 'contact').some((way) => way !== 'voice');

/** Somebody else’s hand may be in it. */
const isHurtIn = ({ danger }: Situation): boolean =>
  danger.some((sign) => sign !== 'nowhere-tonight' && sign !== 'may-harm-self');

/**
 * How apt a 24-hour line is, the aptest first: protecting a child who is hurt, made for children, for
 * somebody like this, written to as asked, the right call for the danger, knowing about the worry,
 * the partnership’s own; then general ones, those that protect children and adults, the police. A
 * crisis line is made for the ill, and waits while somebody is being hurt.
 */
const aptnessIn = (situation: Situation, nightLine: string) => {
  const isHurt = isHurtIn(situation);
  return (one: Candidate): number => {
    if (isPolice(one)) return 9;
    if (isSafeguarding(one)) return answersDanger(one) ? 0 : 8;
    const isForChild = ({ kind, values }: Reason) =>
      kind === 'meets' && values?.includes('under-16');
    if (one.reasons.some(isForChild)) return 0;
    const isExpert = meetsAny(one, ['expert']);
    if (isExpert && one.entry.kind !== 'crisis') return 1;
    const mayComeFirst = !isHurt || one.entry.kind !== 'crisis';
    if (isWrittenAsAsked(one)) return mayComeFirst ? 2 : 6.5;
    if (isExpert && mayComeFirst) return 3;
    if (answersDanger(one)) return 4;
    // Nobody who knows a subject of its own is shown unless it was asked for.
    if (one.entry.hasSubject || meetsAny(one, ['concern'])) return 5;
    return one.entry.id === nightLine ? 6 : general;
  };
};

/**
 * The lines that answer at any hour and something asked for, the aptest first. Of the general ones
 * only those that are surely open now.
 */
const allHourLines = (
  ranked: readonly Candidate[],
  nightLine: string,
  { about }: Situation,
  aptness: (one: Candidate) => number,
): Candidate[] =>
  ranked
    .filter(
      (one) =>
        isAtAllHours(one) &&
        !isEmergency(one) &&
        // Who is hurt by an officer meets helplines first.
        !(isPolice(one) && about.includes('forces-or-police-abuser')) &&
        one.isRelevant &&
        !isUnsettled(one, nightLine) &&
        (one.open.state === 'open' || aptness(one) !== general),
    )
    .sort((one, other) => aptness(one) - aptness(other));

/** The general line to fall back on, if what was asked for brings none in. */
const spareLine = (candidates: readonly Candidate[]): Candidate[] =>
  rank(candidates.filter((one) => listens(one) && one.isSure && !one.entry.isSpecialist)).slice(
    0,
    1,
  );

/**
 * The group that always stands first: 999 and lines that answer at any hour.
 *
 * In danger: 999 before all else, the other ways to reach it for deaf people, 24-hour lines, then
 * every entry that is the right call for these signs and not closed, for a child those who protect
 * children, and the other ways to reach 999: a text needs signing up, so hearing people meet it later. If nobody answered the question, 999 still
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
  const aptness = aptnessIn(situation, place.nightLine);
  const known = allHourLines(ranked, place.nightLine, situation, aptness);
  const lines = known.some(listens) ? known : [...spareLine(candidates), ...known];
  const { subject, who, about } = situation;
  const isForDeaf = (one: Candidate): boolean =>
    meetsAny(one, about.includes('deaf') ? ['expert', 'contact'] : ['expert']);
  // A relay number is of use to those who use relay; a text or a video call to anyone. Whether the
  // caller is deaf is not known of those who call for somebody else.
  const others = ranked.filter(
    (one) =>
      isEmergency(one) &&
      one.entry.id !== emergencyId &&
      (isForDeaf(one) || !one.entry.ways.includes('voice')) &&
      !(who === 'someone-else' && isUnsettled(one, place.nightLine)),
  );
  const silent = inDanger || withoutVoice(situation) ? others : [];
  if (!inDanger) {
    // Who was bereaved soon comes to those who were made for them.
    const quiet = lines.slice(0, subject === 'bereaved' ? 1 : quietLines);
    const saidNothing = new Set([...first, ...silent.filter(isForDeaf), ...quiet, ...silent]);
    return situation.saidDanger ? [...quiet, ...first, ...silent] : [...saidNothing];
  }
  const called = ranked.filter(
    (one) =>
      one.open.state !== 'closed' &&
      // Another council can be called; nobody else knows what the aptest line knows.
      !(one.isLikelyClosed && one.entry.kind === 'housing') &&
      !isEmergency(one) &&
      // A meeting of agencies cannot be called.
      one.entry.kind !== 'professional-process' &&
      (answersDanger(one) ||
        (isSafeguarding(one) && (isUnder18(situation) || who === 'professional'))) &&
      !isUnsettled(one, place.nightLine),
  );
  const apt = lines.filter((one) => aptness(one) < general);
  // The first line of all always listens, if any does.
  const urgent = apt.length > 0 ? apt.slice(0, quietLines) : lines.slice(0, 1);
  // 999 stands above already: other police, and who is likely closed, come after everybody else.
  const isLate = (one: Candidate): number => Number(isPolice(one) || one.isLikelyClosed);
  called.sort((one, other) => isLate(one) - isLate(other));
  // Who may harm themselves and cannot speak needs somebody who reads, before texts to 999.
  const reads = situation.danger.every((sign) => sign === 'may-harm-self')
    ? urgent.filter(isWrittenAsAsked)
    : [];
  const written = silent.filter(isWrittenAsAsked);
  return [
    ...new Set([
      ...first,
      ...reads,
      ...silent.filter(isForDeaf),
      ...(isHurtIn(situation) ? written : []),
      ...urgent,
      ...written,
      ...called,
      ...silent,
    ]),
  ];
}
