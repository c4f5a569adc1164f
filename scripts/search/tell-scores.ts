import type { Judged, Scores } from './judge-queries.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const row = ({ q, who, place, right, shown }: Judged): string =>
  [
    (place < 0 ? 'none' : String(place + 1)).padEnd(5),
    who.padEnd(13),
    q.padEnd(44),
    `${right[0] ?? ''}`.padEnd(38),
    shown.slice(0, 3).join(', '),
  ].join(' ');

/** The scores and a table of every query whose right answer did not come first. */
export function tellScores({ judged, atOne, atThree, missedDangers }: Scores): string {
  const misses = judged.filter(({ place }) => place !== 0);
  const groups = [...new Set(judged.map(({ who }) => who))].map((who) => {
    const own = judged.filter((one) => one.who === who);
    const first = own.filter(({ place }) => place === 0).length / own.length;
    const three = own.filter(({ place }) => place >= 0 && place < 3).length / own.length;
    return `  ${who.padEnd(14)} ${String(own.length).padStart(4)} queries  ${percent(first)}  ${percent(three)}`;
  });
  return [
    `Queries: ${judged.length}`,
    `Right answer first:           ${percent(atOne)}`,
    `Right answer in first three:  ${percent(atThree)}`,
    ...groups,
    `Danger box missing: ${missedDangers.length}`,
    ...missedDangers.map(({ q, danger = '' }) => `  ${q}: ${danger}`),
    ...(misses.length > 0
      ? [
          '',
          'place who           query'.padEnd(66) + 'wanted'.padEnd(39) + 'shown',
          ...misses.map(row),
        ]
      : []),
  ].join('\n');
}
