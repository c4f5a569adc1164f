const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A rough date in words.
 * In: YYYY, YYYY-MM or YYYY-MM-DD. Out: “2026”, “July 2026” or “8 July 2026”.
 */
export const dateInWords = (date: string): string => {
  const [year = date, month, day] = date.split('-');
  const monthName = month ? (months[Number(month) - 1] ?? '') : '';
  return [day ? String(Number(day)) : '', monthName, year].filter(Boolean).join(' ');
};
