const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day it is in London at the moment `now`, as YYYY-MM-DD. */
export const londonDay = (now: Date): string => {
  const parts = Object.fromEntries(london.formatToParts(now).map((one) => [one.type, one.value]));
  return `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
};

/** The day `months` calendar months after `day`; a day that is not there becomes the month’s last. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
};
