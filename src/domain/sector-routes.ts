import type { ReferralRoute } from './referral-route.ts';
import { bandIds, type Band, type Sector } from './vocabulary.ts';

/** Routes that serve one risk band. */
export interface BandRoutes {
  band: Band;
  routes: ReferralRoute[];
}

/** The routes of every band, the most urgent band first. A route stands in each band it serves. */
export const routesByBand = (routes: readonly ReferralRoute[]): BandRoutes[] =>
  [...bandIds]
    .reverse()
    .map((band) => ({ band, routes: routes.filter(({ bands }) => bands.includes(band)) }));

/** True when people who work in this sector may use the route. */
export const isForSector = ({ sectors }: Pick<ReferralRoute, 'sectors'>, sector: Sector): boolean =>
  sectors === 'any' || sectors.includes(sector);

/**
 * The routes for people who work in one sector.
 * In: every route, the sector, and the ids its page names as the first to open.
 * Out: those in the order named, and all the others the sector may use.
 */
export const routesForSector = (
  routes: readonly ReferralRoute[],
  sector: Sector,
  firstIds: readonly string[],
): { first: ReferralRoute[]; others: ReferralRoute[] } => {
  const open = routes.filter((route) => isForSector(route, sector));
  const first = firstIds.flatMap((id) => open.filter((route) => route.id === id));
  return { first, others: open.filter((route) => !first.includes(route)) };
};

/** True for a route that only people at high risk may take: its threshold decides the band. */
export const isForHighRiskOnly = ({ bands }: Pick<ReferralRoute, 'bands'>): boolean =>
  bands.length === 1 && bands[0] === 'high';
