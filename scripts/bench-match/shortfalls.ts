import type { FirstVisit } from './time-first-visit.ts';

/** What the wizard is measured by; times in milliseconds. */
export interface Measured {
  /** One match over 1,000 services in Chromium on a slowed processor. */
  match: number;
  /** How many times as long ten times as many services take. */
  growth: number;
  /** From a tap to the next question, on the same processor. */
  tap: number;
  /** First visits over the slow line. */
  visits: readonly FirstVisit[];
}

// 60 pictures a second.
const oneFrame = 16;
// Linear growth is 10; the rest is room for sorting and for a busy machine.
const mostGrowth = 20;
// What the Web Vitals call a good Interaction to Next Paint (web.dev/articles/inp).
const promptAnswer = 200;

/** Says in a sentence each what is slower than it must be; nothing when all is well. */
export const shortfalls = ({ match, growth, tap, visits }: Measured): string[] => {
  const late = (what: string, isLate: (visit: FirstVisit) => boolean): string[] => {
    const count = visits.filter(isLate).length;
    return count > 0 ? [`${what} in ${count} of ${visits.length} visits.`] : [];
  };
  return [
    ...(match < oneFrame ? [] : [`1,000 services take longer than a frame of ${oneFrame} ms.`]),
    ...(growth < mostGrowth ? [] : ['The time of a match grows faster than its services.']),
    ...(tap < promptAnswer ? [] : [`The next question takes longer than ${promptAnswer} ms.`]),
    ...late('The page was not readable at first paint', (visit) => {
      return visit.readable > visit.firstPaint;
    }),
    ...late('No answer could be ticked at first paint', (visit) => {
      return visit.usable > visit.firstPaint;
    }),
    ...late('A tick made before the script was there was lost', (visit) => !visit.isTickKept),
  ];
};
