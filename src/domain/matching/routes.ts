import type { Band, Need } from '../vocabulary.ts';
import { reasonsToShow } from './candidate.ts';
import { verdictOf } from './criteria.ts';
import { judges } from './every-criterion.ts';
import { judgeAge } from './judge-person.ts';
import type { MatchCatalogue, MatchEntry, MatchRoute } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { answerOpen, contradicts, meets, recordOpen, shared } from './reason.ts';
import type { Situation } from './situation.ts';

const ownBehaviour: Need = 'worried-about-own-behaviour';

const sectorReason = (route: MatchRoute, { sector }: Situation): Reason[] => {
  if (sector !== null && route.firstFor.includes(sector)) return [meets('sector', [sector])];
  if (route.sectors === 'any') return [];
  if (sector === null) return [answerOpen('sector', route.sectors)];
  const isFor = route.sectors.includes(sector);
  return [isFor ? meets('sector', [sector]) : contradicts('sector', route.sectors)];
};

const bandAbove: Partial<Record<Band, Band>> = { standard: 'medium', medium: 'high' };

/**
 * A sign of danger opens the routes for the highest band and shuts all others, whatever band was
 * chosen. A route for the
 * next band up stays open: judgement, escalation or a repeat can lead there (pathways §2, medium).
 */
const bandReason = (route: MatchRoute, { band, danger }: Situation): Reason[] => {
  if (route.bands.length === 0) return [];
  if (danger.length > 0) {
    const how = band === 'high' ? 'high' : 'in-danger';
    return [route.bands.includes('high') ? meets('band', [how]) : contradicts('band', route.bands)];
  }
  if (band === null) return [answerOpen('band', route.bands)];
  if (route.bands.includes(band)) return [meets('band', [band])];
  const above = bandAbove[band];
  return above && route.bands.includes(above)
    ? [recordOpen('band', route.bands)]
    : [contradicts('band', route.bands)];
};

const named = (
  criterion: 'danger' | 'need' | 'concern' | 'expert',
  of: readonly string[],
  ticks: readonly string[],
): Reason[] => {
  const both = shared(of, ticks);
  return both.length > 0 ? [meets(criterion, both)] : [];
};

/**
 * What speaks against the service that a route leads to first: people it cannot take, unless the
 * route is for them, and their age.
 */
const refusal = (
  route: MatchRoute,
  situation: Situation,
  entries: readonly MatchEntry[],
): Reason[] => {
  const main = entries.find(({ id }) => id === route.entries[0]);
  if (!main) return [];
  const { about, ages } = situation;
  const refused = (main.cannotTake ?? []).filter(
    (tick) => about.includes(tick) && !route.about.includes(tick),
  );
  const age = ages.length > 0 && main.ages !== 'unknown' ? judgeAge(main, situation) : undefined;
  return [
    ...(refused.length > 0 ? [contradicts('cannot-take', refused)] : []),
    ...(age && age.kind !== 'meets' ? [age] : []),
  ];
};

/** Entries the person can use without the professional, of those that may be for them. */
const besideOf = (
  { ownRoutes }: MatchRoute,
  situation: Situation,
  entries: readonly MatchEntry[],
): string[] => {
  const asked = Object.values(judges);
  const isElsewhere = ({ criterion, kind }: Reason) => criterion === 'area' && kind === 'unknown';
  return ownRoutes.filter((id) => {
    const entry = entries.find((one) => one.id === id);
    const reasons = entry && reasonsToShow(entry, situation, asked);
    return reasons !== undefined && !reasons.some(isElsewhere);
  });
};

/** Who asked for nothing is not taken to ask for a talk by way of a professional. */
const needsOf = ({ needs, alsoNeeds }: Situation): readonly string[] => [
  ...needs,
  ...alsoNeeds.filter((need) => need !== 'talk'),
];

/** That somebody is pregnant does not say that there are children. */
const aboutOf = ({ about, alsoAbout }: Situation): readonly string[] => [
  ...about,
  ...alsoAbout.filter((tick) => tick !== 'has-children'),
];

const reasonsOf = (
  route: MatchRoute,
  situation: Situation,
  entries: readonly MatchEntry[],
): Reason[] => [
  ...refusal(route, situation, entries),
  ...sectorReason(route, situation),
  ...bandReason(route, situation),
  ...named('danger', route.dangers, situation.danger),
  ...named('need', route.needs, needsOf(situation)),
  ...named('concern', route.concerns, situation.concerns),
  ...named('expert', route.about, aboutOf(situation)),
];

const isSpecific = ({ criterion, kind }: Reason): boolean =>
  kind === 'meets' && criterion !== 'band';

/**
 * A route for one or two bands is chosen by band; one for all three, and one for afterwards, by what
 * it is about.
 */
const isChosenByBand = ({ bands, isAfterwards }: MatchRoute): boolean =>
  !isAfterwards && bands.length > 0 && bands.length < 3;

const worth: Partial<Record<Reason['criterion'], number>> = {
  // More than all the rest together: what saves a life stands first (pathways §2, red).
  danger: 50,
  expert: 4,
  need: 3,
  concern: 3,
  band: 2,
  sector: 2,
};

/** At high risk the meeting and the adviser come the same day (pathways §2, high). */
const highAlone = 40;

const strength = ({ bands }: MatchRoute, reasons: readonly Reason[]): number =>
  reasons
    .filter(({ kind }) => kind === 'meets')
    .reduce((sum, { criterion, values = [] }) => {
      const isHighAlone = criterion === 'band' && bands.length === 1;
      return sum + (isHighAlone ? highAlone : (worth[criterion] ?? 0) * Math.min(values.length, 3));
    }, 0);

/**
 * The referral routes for a professional, best first, each with the routes the person can use
 * without them. Nobody else is given any, and none lead to where people outside the partnership
 * live. Routes for people who hurt others never stand beside routes for people who are hurt.
 */
export function routesFor(
  { routes, entries }: Pick<MatchCatalogue, 'routes' | 'entries'>,
  situation: Situation,
): Matched[] {
  if (situation.who !== 'professional' || situation.area === 'outside') return [];
  const forPerpetrators = situation.subject === 'own-behaviour';
  return routes
    .filter((route) => route.needs.includes(ownBehaviour) === forPerpetrators)
    .map((route) => ({ route, reasons: reasonsOf(route, situation, entries) }))
    .filter(
      ({ route, reasons }) =>
        verdictOf(reasons) !== 'does-not-fit' &&
        (isChosenByBand(route) || reasons.some(isSpecific)),
    )
    .sort(
      (one, other) =>
        strength(other.route, other.reasons) - strength(one.route, one.reasons) ||
        other.route.dangers.length - one.route.dangers.length ||
        (one.route.id < other.route.id ? -1 : 1),
    )
    .map(({ route, reasons }) => ({
      id: route.id,
      kind: 'referral-route',
      verdict: verdictOf(reasons),
      reasons,
      open: null,
      beside: besideOf(route, situation, entries),
    }));
}
