import type { Candidate } from './candidate.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { Situation } from './situation.ts';

/** The emergency number. Its card always carries the Silent Solution. */
export const emergencyId = 'police-999';

const isEmergency = ({ entry }: Candidate): boolean => entry.kind === 'emergency';

const isAtAllHours = ({ entry }: Candidate): boolean =>
  entry.hours.kind === 'always' && (entry.ways.includes('voice') || entry.ways.includes('text'));

const answersDanger = ({ reasons }: Candidate): boolean =>
  reasons.some(({ criterion, kind }) => criterion === 'danger' && kind === 'meets');

/** Made for somebody like this: an expert, or a line for people with this circumstance alone. */
const isMadeForThem = ({ reasons }: Candidate): boolean =>
  reasons.some(
    ({ criterion, kind }) =>
      kind === 'meets' && (criterion === 'expert' || criterion === 'concern'),
  );

const withoutVoice = ({ contact, about }: Situation): boolean =>
  about.includes('deaf') ||
  about.includes('no-phone-or-unsafe-phone') ||
  (contact.length > 0 && !contact.includes('voice'));

/** At most this many 24-hour lines when nobody is in danger. */
const quietLines = 2;

/**
 * The lines that answer at any hour, best first: the partnership’s own 24-hour line, lines made
 * for somebody like this, then the rest that answer something asked for.
 */
const allHourLines = (ranked: readonly Candidate[], nightLine: string): Candidate[] => {
  const lines = ranked.filter((one) => isAtAllHours(one) && !isEmergency(one) && one.isRelevant);
  const place = (one: Candidate): number => {
    if (one.entry.kind === 'police') return 3;
    if (isMadeForThem(one)) return 0;
    return one.entry.id === nightLine ? 1 : 2;
  };
  return [...lines].sort((one, other) => place(one) - place(other));
};

/**
 * The group that always stands first: 999 and lines that answer at any hour.
 *
 * In danger, or if nobody said that there is none and signs were ticked: 999 before all else, the
 * other ways to reach it, then every entry that is the right call for these signs and not closed.
 * Otherwise the 24-hour lines stand first and 999 after them. `ranked` must be in rank order.
 */
export function emergencyGroup(
  { place }: MatchCatalogue,
  situation: Situation,
  ranked: readonly Candidate[],
): Candidate[] {
  const first = ranked.filter(({ entry }) => entry.id === emergencyId);
  const others = ranked.filter((one) => isEmergency(one) && one.entry.id !== emergencyId);
  const lines = allHourLines(ranked, place.nightLine);
  const inDanger = situation.danger.length > 0;
  const silent = inDanger || withoutVoice(situation) ? others : [];
  if (!inDanger) {
    const quiet = lines.slice(0, quietLines);
    return situation.saidDanger ? [...quiet, ...first, ...silent] : [...first, ...silent, ...quiet];
  }
  const called = ranked.filter((one) => answersDanger(one) && one.open.state !== 'closed');
  const reachable = called.filter(({ entry }) => entry.ways.length > 0 || entry.state === 'link');
  return [...new Set([...first, ...silent, ...lines.slice(0, quietLines), ...reachable])];
}
