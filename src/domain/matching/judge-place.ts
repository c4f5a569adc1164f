import { answerOpen, contradicts, meets, recordOpen, type Judge } from './reason.ts';

/**
 * Where the person lives, for local services and lines of other places.
 *
 * The site serves one county, so a countywide service stays certain while nobody said “outside”.
 * A person outside is offered no local service, unless its record says that it takes people from
 * elsewhere (facts rule 6, pathways §3).
 */
export const judgeArea: Judge = ({ areas, elsewhere, kind }, { area }) => {
  if (areas === 'national') return undefined;
  if (areas === 'unknown') return recordOpen('area');
  if (areas === 'outside') {
    if (area === null) return answerOpen('area', ['outside']);
    return area === 'outside' ? meets('area', ['outside']) : contradicts('area', ['outside']);
  }
  if (areas === 'countywide') {
    if (area === null) return undefined;
    if (area !== 'outside') return meets('area', [area]);
    return elsewhere === 'yes' ? undefined : contradicts('area', ['countywide']);
  }
  if (area === null) return answerOpen('area', areas);
  if (areas.includes(area)) return meets('area', [area]);
  if (elsewhere === 'yes') return undefined;
  if (elsewhere === 'no' || area === 'outside') return contradicts('area', areas);
  // Any council must take an application from somebody who is homeless (Housing Act 1996, part 7).
  return kind === 'housing' ? undefined : recordOpen('area', areas);
};

/** The nation. Every district of a partnership lies in England; outside it may be any of the four. */
export const judgeNation: Judge = ({ nations }, { area }) => {
  if (!nations) return undefined;
  if (area === 'outside') return answerOpen('nation', nations);
  if (nations.includes('england')) return undefined;
  return area === null ? answerOpen('nation', nations) : contradicts('nation', nations);
};
