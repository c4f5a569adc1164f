import type { OpeningState } from '../domain/opening/opening-state.ts';
import { timeInWords } from './hours-words.ts';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: string): { day: string; time: string } => {
  const parts = london.formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: part('weekday'), time: timeInWords(`${part('hour')}:${part('minute')}`) };
};

/**
 * Whether an entry is open, in words: “Open now, until 9pm”, “Closed now. Opens Monday at 9am”.
 * In: the state and the time now, to leave out today’s name. Out: null when it must be checked.
 */
export const openInWords = (open: OpeningState, now: Date): string | null => {
  if (open.state === 'check') return null;
  const today = partsOf(now.toISOString()).day;
  const when = (instant: string, preposition: string): string => {
    const { day, time } = partsOf(instant);
    return day === today ? `${preposition}${time}` : `${day} ${preposition}${time}`;
  };
  if (open.state === 'open') {
    return open.until === null ? 'Open now' : `Open now, until ${when(open.until, '')}`;
  }
  return open.opens === null
    ? 'Closed now. Check when they open'
    : `Closed now. Opens ${when(open.opens, 'at ')}`;
};
