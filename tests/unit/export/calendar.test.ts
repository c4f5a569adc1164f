import { describe, expect, it } from 'vitest';
import { hasDay, toCalendar, type CalendarEvent } from '../../../src/domain/export/calendar.ts';

const anEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '2027-02-28-training',
  name: 'Training; part 1, morning',
  summary: 'A day for everyone.',
  starts: '2027-02-28',
  ends: undefined,
  place: 'Hertford',
  outcome: 'planned',
  checked: '2026-11-21',
  ...changes,
});

const linesOf = (...events: CalendarEvent[]) => toCalendar(events, 'testshire').split('\r\n');

describe('a calendar file', () => {
  it('holds one event of a whole day, which ends before the next day begins', () => {
    expect(linesOf(anEvent())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sunflower//Events//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:2027-02-28-training.events.testshire',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Training\\; part 1\\, morning',
      'DESCRIPTION:A day for everyone.',
      'LOCATION:Hertford',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves out an event whose day nobody knows', () => {
    expect(hasDay(anEvent({ starts: '2027-02' }))).toBe(false);
    expect(hasDay(anEvent({ ends: '2027-03' }))).toBe(false);
    expect(linesOf(anEvent({ starts: '2027-02' }))).not.toContain('BEGIN:VEVENT');
  });

  it('says that an event was cancelled', () => {
    expect(linesOf(anEvent({ outcome: 'did-not-take-place' }))).toContain('STATUS:CANCELLED');
  });

  it('turns a line break into two signs, so that nothing can be added to the file', () => {
    const lines = linesOf(anEvent({ name: 'One\r\nATTENDEE:x', place: 'a\\b' }));
    expect(lines).toContain('SUMMARY:One\\nATTENDEE:x');
    expect(lines).toContain('LOCATION:a\\\\b');
  });

  it('cuts long lines at 75 bytes without breaking a letter', () => {
    const summary = '“é”🌻'.repeat(40);
    const file = toCalendar([anEvent({ summary })], 'testshire');
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${summary}\r\n`);
  });
});
