import { isForOwnBehaviour } from '../listing.ts';
import { printed, type Entry } from '../printed.ts';
import { entriesOf, placeOf, soundOf, type Ground, type Sound } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';

type Document = Sound<'partnership'>;

const tell = (document: Document, path: Path, why: string): Problem =>
  problem('wrong-line', placeOf(document, ...path), { field: String(path.at(-1)), why });

const isForVictims = (entry: Entry): boolean =>
  entry.criteria.helps.includes('self') && !isForOwnBehaviour(entry);

const checkLines = (document: Document, entries: Map<string, Entry>): Problem[] => {
  const { nightLine, localLine } = document.record;
  const night = entries.get(nightLine);
  const local = localLine === null ? undefined : entries.get(localLine);
  const found: Problem[] = [];
  if (night && (!isForVictims(night) || printed(night).hours.kind !== 'always')) {
    const why = `${night.name} is not open day and night for people who are hurt`;
    found.push(tell(document, ['nightLine'], why));
  }
  if (local && !isForVictims(local)) {
    found.push(tell(document, ['localLine'], `${local.name} is not for people who are hurt`));
  }
  return found;
};

const checkHousing = (document: Document, entries: Map<string, Entry>): Problem[] =>
  document.record.districts.flatMap(({ id, name, housing }, index) => {
    const team = housing ? entries.get(housing) : undefined;
    const areas = team?.criteria.areas;
    const known = document.record.districts.some((district) => areas?.includes(district.id));
    if (!Array.isArray(areas) || areas.includes(id) || !known) return [];
    const why = `${team?.name ?? ''} does not name ${name} among its areas`;
    return [tell(document, ['districts', index, 'housing'], why)];
  });

const checkMaracAreas = (document: Document): Problem[] => {
  const { maracAreas, districts } = document.record;
  const ids = districts.map(({ id }) => id);
  const named = maracAreas.flatMap((area) => area.districts);
  // A district that is there twice, or is none, is told elsewhere.
  const isSound = new Set(ids).size === ids.length && named.every((id) => ids.includes(id));
  if (named.length === 0 || !isSound) return [];
  return districts.flatMap(({ id, name }) => {
    const times = named.filter((one) => one === id).length;
    const why = `${name} is in ${times === 0 ? 'none' : `${times}`} of them`;
    return times === 1 ? [] : [tell(document, ['maracAreas'], why)];
  });
};

/** The lines on every page are the right ones, and each district has one council and one MARAC. */
export const checkPartnershipLines = (ground: Ground): Problem[] => {
  const entries = new Map(entriesOf(ground).map(({ id, record }) => [id, record as Entry]));
  return soundOf(ground, 'partnership')
    .filter(({ id }) => id === ground.partnership)
    .flatMap((document) => [
      ...checkLines(document, entries),
      ...checkHousing(document, entries),
      ...checkMaracAreas(document),
    ]);
};
