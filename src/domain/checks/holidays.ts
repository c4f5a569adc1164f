import { placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

// Banking and Financial Dealings Act 1971, and two by custom: England and Wales have these every year.
const everyYear = [
  'New Year',
  'Good Friday',
  'Easter Monday',
  'Early May',
  'Spring',
  'Summer',
  'Christmas Day',
  'Boxing Day',
] as const;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay());

/** No bank holiday is missing from a year, and none is at a weekend: then another day stands for it. */
export const checkHolidays = (ground: Ground): Problem[] =>
  soundOf(ground, 'bank-holidays').flatMap((document) => {
    const { days } = document.record;
    const atWeekend = days.flatMap(({ date, name }, index) => {
      const why = `${name} is on a weekend: the day off is another one`;
      return isWeekend(date)
        ? [problem('bank-holiday', placeOf(document, 'days', index, 'date'), { day: date, why })]
        : [];
    });
    const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))];
    const missing = years.flatMap((year) =>
      everyYear
        .filter(
          (name) => !days.some((day) => day.date.startsWith(year) && day.name.startsWith(name)),
        )
        .map((name) => {
          const data = { day: year, why: `${name} is missing` };
          return problem('bank-holiday', placeOf(document, 'days'), data);
        }),
    );
    return [...atWeekend, ...missing];
  });
