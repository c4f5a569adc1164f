import { error, warning } from '../issue-text.ts';

/** Issues with dates and with what has grown old. */
export const dateIssues = {
  'date-in-future': error(
    (d: { field: string; date: string; today: string }) =>
      `“${d.field}” is ${d.date}, which is still to come. Nobody can have looked yet.`,
    (d: { field: string; today: string }) =>
      d.field === 'checked'
        ? `checked: ${d.today} # if you looked today`
        : `${d.field}: null # or the date that the source itself carries`,
  ),
  'bank-holiday': error(
    (d: { day: string; why: string }) => `${d.day}: ${d.why}.`,
    () =>
      'Compare the list with www.gov.uk/bank-holidays: a wrong one makes a closed line look open.',
  ),
  'ends-before-it-begins': error(
    (d: { last: string; ends: string; first: string; begins: string }) =>
      `“${d.last}” (${d.ends}) is before “${d.first}” (${d.begins}).`,
    (d: { last: string; ends: string; first: string; begins: string }) =>
      `${d.first}: ${d.ends}\n${d.last}: ${d.begins}`,
  ),
  'review-before-check': error(
    (d: { reviewBy: string; checked: string }) =>
      `reviewBy (${d.reviewBy}) is before checked (${d.checked}).`,
    (d: { later: string }) => `reviewBy: ${d.later}`,
  ),
  'review-overdue': warning(
    (d: { reviewBy: string }) => `This should have been looked at again by ${d.reviewBy}.`,
    (d: { today: string; later: string }) =>
      `After you have compared it with its sources:\nchecked: ${d.today}\nreviewBy: ${d.later}`,
  ),
  'review-far-away': warning(
    (d: { reviewBy: string; checked: string }) =>
      `reviewBy (${d.reviewBy}) is more than two years after checked (${d.checked}).`,
    (d: { later: string }) => `reviewBy: ${d.later}`,
  ),
  'alert-expired': warning(
    (d: { until: string }) => `This notice ended on ${d.until} and is no longer shown.`,
    () => 'Delete the lines of alert:, or give it a new last day.',
  ),
  'hours-ended': warning(
    (d: { until: string }) => `These hours ended on ${d.until}.`,
    () => 'Put in the new hours, or delete the lines of hours:.',
  ),
  'past-last-day': warning(
    (d: { until: string }) => `Its last day was ${d.until}. It should no longer be shown.`,
    () => 'Delete the file, or give it a new last day.',
  ),
  'event-outcome': error(
    (d: { outcome: string; starts: string }) =>
      `outcome says “${d.outcome}”, and the event is on ${d.starts}.`,
    (d: { better: string }) => `outcome: ${d.better}`,
  ),
};
