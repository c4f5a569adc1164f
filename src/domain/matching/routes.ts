import type { Band, Need } from '../vocabulary.ts';
import { verdictOf } from './criteria.ts';
import type { MatchCatalogue, MatchEntry, MatchRoute } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { answerOpen, contradicts, meets, recordOpen, shared } from './reason.ts';
import type { Situation } from './situation.ts';

const ownBehaviour: Need = 'worried-about-own-behaviour';

const sectorReason = (route: MatchRoute, { sector }: Situation): Reason[] => {
  if (route.sectors === 'any') return [];
  if (sector === null) return [answerOpen('sector', route.sectors)];
  const isFor = route.sectors.includes(sector);
  return [isFor ? meets('sector', [sector]) : contradicts('sector', route.sectors)];
};

const bandAbove: Partial<Record<Band, Band>> = { standard: 'medium', medium: 'high' };

/**
 * A sign of danger opens the routes for the highest band, whatever band was chosen. A route for the
 * next band up stays open: judgement, escalation or a repeat can lead there (pathways §2, medium).
 */
const bandReason = (route: MatchRoute, { band, danger }: Situation): Reason[] => {
  if (route.bands.length === 0) return [];
  if (danger.length > 0 && route.bands.includes('high')) return [meets('band', ['high'])];
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

/** The service a route leads to first may name people it cannot take, unless the route is for them. */
const refusal = (
  route: MatchRoute,
  { about }: Situation,
  entries: readonly MatchEntry[],
): Reason[] => {
  const main = entries.find(({ id }) => id === route.entries[0]);
  const refused = (main?.cannotTake ?? []).filter(
    (tick) => about.includes(tick) && !route.about.includes(tick),
  );
  return refused.length > 0 ? [contradicts('cannot-take', refused)] : [];
};

const reasonsOf = (
  route: MatchRoute,
  situation: Situation,
  entries: readonly MatchEntry[],
): Reason[] => [
  ...refusal(route, situation, entries),
  ...sectorReason(route, situation),
  ...bandReason(route, situation),
  ...named('danger', route.dangers, situation.danger),
  ...named('need', route.needs, [...situation.needs, ...situation.alsoNeeds]),
  ...named('concern', route.concerns, situation.concerns),
  ...named('expert', route.about, [...situation.about, ...situation.alsoAbout]),
];

const isSpecific = ({ criterion, kind }: Reason): boolean =>
  kind === 'meets' && criterion !== 'band' && criterion !== 'sector';

/** A route for one or two bands is chosen by band; one for all three, by what it is about. */
const isChosenByBand = ({ bands }: MatchRoute): boolean => bands.length > 0 && bands.length < 3;

const worth: Partial<Record<Reason['criterion'], number>> = {
  // More than all the rest together: what saves a life stands first (pathways §2, red).
  danger: 50,
  band: 4,
  expert: 4,
  need: 3,
  concern: 3,
  sector: 1,
};

const strength = (reasons: readonly Reason[]): number =>
  reasons
    .filter(({ kind }) => kind === 'meets')
    .reduce((sum, { criterion, values = [] }) => {
      return sum + (worth[criterion] ?? 0) * Math.min(values.length, 3);
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
        strength(other.reasons) - strength(one.reasons) || (one.route.id < other.route.id ? -1 : 1),
    )
    .map(({ route, reasons }) => ({
      id: route.id,
      kind: 'referral-route',
      verdict: verdictOf(reasons),
      reasons,
      open: null,
      beside: route.ownRoutes,
    }));
}
