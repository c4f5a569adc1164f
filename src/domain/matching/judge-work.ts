import type { EntryKind } from '../vocabulary.ts';
import { judgeWayIn } from './judge-access.ts';
import { answerOpen, contradicts, meets, recordOpen, type Judge } from './reason.ts';

/** The professional’s sector, for entries made for professionals alone. */
export const judgeSector: Judge = ({ sectors, helps }, { who, sector }) => {
  if (!sectors?.length || who !== 'professional' || helps.includes('self')) return undefined;
  if (sector === null) return answerOpen('sector', sectors);
  return sectors.includes(sector) ? meets('sector', [sector]) : contradicts('sector', sectors);
};

/** Kinds that take people by their band. What a council or a legal charity does hangs on no band. */
const chosenByBand: readonly EntryKind[] = ['casework', 'advocacy', 'professional-process'];

/** The band a professional chose. The public has none, and records made for it hold none. */
export const judgeBand: Judge = ({ bands, kind }, { who, band }) => {
  if (who !== 'professional' || bands === undefined || bands === 'any') return undefined;
  if (bands === 'unknown') return chosenByBand.includes(kind) ? recordOpen('band') : undefined;
  if (band === null) return answerOpen('band', bands);
  return bands.includes(band) ? meets('band', [band]) : contradicts('band', bands);
};

/** Who may start contact, where the police, a professional or anybody else may do so for somebody. */
export const judgeWayInAtWork: Judge = (entry, situation) => {
  const { routesIn } = entry;
  const { who, sector } = situation;
  if (who !== 'professional' || !routesIn) return judgeWayIn(entry, situation);
  if (routesIn.some((route) => route !== 'police')) return undefined;
  if (sector === 'police-probation') return undefined;
  return sector === null ? answerOpen('way-in', routesIn) : contradicts('way-in', routesIn);
};
