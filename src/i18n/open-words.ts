import type { OpeningState } from '../domain/opening/opening-state.ts';
import { timeInWords } from './time-words.ts';

let london: Intl.DateTimeFormat | undefined;

const partsOf = (instant: Date) => {
  // Made when it is first needed: it takes long.
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = london.formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = part('weekday');
  const date = `${weekday} ${part('day')} ${part('month')}`;
  return { weekday, date, time: timeInWords(`${part('hour')}:${part('minute')}`) };
};

// From then on the name of a day could mean today’s namesake.
const sixDays = 6 * 24 * 60 * 60_000;

/**
 * Whether an entry is open, in words: “Open now, until 9pm”, “Closed now. Opens Monday at 9am”.
 * In: the state and the time now, to leave out today’s name, and to add the date to days that are
 * not near. Out: null when it must be checked.
 */
export const openInWords = (open: OpeningState, now: Date): string | null => {
  if (open.state === 'check') return null;
  const when = (iso: string, preposition: string): string => {
    const instant = new Date(iso);
    const { weekday, date, time } = partsOf(instant);
    if (date === partsOf(now).date) return `${preposition}${time}`;
    const isNear = instant.getTime() - now.getTime() < sixDays;
    return `${isNear ? weekday : date} ${preposition}${time}`;
  };
  if (open.state === 'open') {
    return open.until === null ? 'Open now' : `Open now, until ${when(open.until, '')}`;
  }
  return open.opens === null
    ? 'Closed now. Check when they open'
    : `Closed now. Opens ${when(open.opens, 'at ')}`;
};
