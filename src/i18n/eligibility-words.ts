import type { Criteria } from '../domain/parts/criteria.ts';
import type { Nation } from '../domain/vocabulary.ts';

/** Names for ids: districts by area id, labels by id of the closed lists. */
export type Names = {
  place: string;
  area: (id: string) => string;
  about: (id: string) => string;
  gender: (id: string) => string;
};

const notKnown = 'We do not know. Ask them.';

const nations: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const inList = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');

const areasInWords = (
  { areas, areasElsewhere, nations: served }: Criteria,
  names: Names,
): string => {
  if (areas === 'unknown') return notKnown;
  if (areas === 'countywide') return `Anywhere in ${names.place}.`;
  if (areas === 'national' || areas === 'outside') {
    return served === 'any' ? 'Anywhere in the UK.' : `${inList(served.map((id) => nations[id]))}.`;
  }
  const listed = `${inList(areas.map(names.area))}.`;
  if (areasElsewhere === 'yes') return `${listed} They also help people from other places.`;
  return areasElsewhere === 'unknown'
    ? `${listed} We do not know about other places: ask them.`
    : listed;
};

const agesInWords = (ages: Criteria['ages']): string => {
  if (ages === 'any') return 'Any age.';
  if (ages === 'unknown') return notKnown;
  if (ages.from !== undefined && ages.to !== undefined) return `Age ${ages.from} to ${ages.to}.`;
  if (ages.from !== undefined) return `Age ${ages.from} or over.`;
  return ages.to === undefined ? notKnown : `Up to age ${ages.to}.`;
};

const gendersInWords = (genders: Criteria['genders'], names: Names): string => {
  if (genders === 'any') return 'Anyone.';
  return genders === 'unknown' ? notKnown : `${inList(genders.map(names.gender))}.`;
};

const yesNo = { yes: 'Yes.', no: 'No.', unknown: notKnown };

/**
 * Who an entry is for, as questions and answers. Unknown is said kindly, never left out.
 * In: the criteria and the names of ids. Out: rows in a fixed order.
 */
export const eligibilityInWords = (
  criteria: Criteria,
  names: Names,
): { question: string; answer: string }[] => {
  const { specialist, welcomes, cannotTake } = criteria.circumstances;
  const takes = [...new Set([...specialist, ...welcomes])].map(names.about);
  return [
    { question: 'Where you live', answer: areasInWords(criteria, names) },
    { question: 'Women, men, everyone?', answer: gendersInWords(criteria.genders, names) },
    { question: 'Age', answer: agesInWords(criteria.ages) },
    ...(criteria.onlyPeople
      ? [{ question: 'Made for', answer: `People ${criteria.onlyPeople}.` }]
      : []),
    { question: 'Can children be helped too?', answer: yesNo[criteria.children] },
    ...(criteria.noRecourse === 'unknown'
      ? []
      : [{ question: 'With no recourse to public funds?', answer: yesNo[criteria.noRecourse] }]),
    ...(takes.length
      ? [{ question: 'They have experience with', answer: `${inList(takes)}.` }]
      : []),
    ...(cannotTake.length
      ? [
          {
            question: 'They say they cannot help',
            answer: `${inList(cannotTake.map(names.about))}.`,
          },
        ]
      : []),
  ];
};
