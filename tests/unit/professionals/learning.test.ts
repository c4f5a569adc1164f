import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOver } from '../../../src/domain/event-time.ts';
import { eventSchema } from '../../../src/domain/event.ts';
import { coursesOf } from '../../../src/domain/learning/courses.ts';
import { learningFor, type LearningItem } from '../../../src/domain/learning/learning-needs.ts';
import { learnerRoleIds, taskIds } from '../../../src/domain/vocabulary.ts';

const reading = (id: string, more: Partial<LearningItem>): LearningItem => ({
  id,
  kind: 'reading',
  roles: 'any',
  tasks: ['refer'],
  ...more,
});
const items = [
  reading('everybody', {}),
  reading('leads', { roles: ['lead-champion'], tasks: ['refer', 'assess-risk'] }),
  reading('course', { kind: 'course', roles: ['j9-champion'], tasks: ['point-to-help'] }),
];
const found = (answers: Parameters<typeof learningFor>[1]) =>
  learningFor(items, answers).map(({ item }) => item.id);

describe('what to learn', () => {
  it('is everything, courses first, when nothing is said', () => {
    expect(found({})).toEqual(['course', 'everybody', 'leads']);
    expect(found({ tasks: [] })).toEqual(['course', 'everybody', 'leads']);
  });

  it('leaves out what is for another role', () => {
    expect(found({ role: 'lead-champion' })).toEqual(['everybody', 'leads']);
    expect(found({ role: 'j9-champion' })).toEqual(['course', 'everybody']);
  });

  it('leaves out what teaches none of the tasks, and puts first what teaches most of them', () => {
    expect(found({ tasks: ['point-to-help'] })).toEqual(['course']);
    expect(found({ tasks: ['assess-risk', 'refer'] })).toEqual(['leads', 'everybody']);
  });

  it('gives a J9 champion nothing about risk', () => {
    expect(found({ role: 'j9-champion', tasks: ['assess-risk'] })).toEqual([]);
  });

  it('fits only when both are answered; before, it may fit', () => {
    const verdicts = (answers: Parameters<typeof learningFor>[1]) =>
      learningFor(items, answers).map(({ verdict }) => verdict);
    expect(verdicts({ role: 'lead-champion' })).toEqual(['may-fit', 'may-fit']);
    expect(verdicts({ role: 'lead-champion', tasks: ['refer'] })).toEqual(['fits', 'fits']);
  });
});

const training = (id: string, starts: string, roles: string[]) => ({
  ...eventSchema.parse({
    name: id,
    summary: 'A day.',
    starts,
    kind: 'training',
    learning: { roles, tasks: ['refer'] },
    checked: '2026-11-20',
    reviewBy: '2027-05-20',
    owner: 'partnership-team',
  }),
  id,
});

describe('courses', () => {
  const now = new Date('2026-06-15T12:00:00Z');

  it('are those to come; people with none to come get the last that was held', () => {
    const events = [
      training('j9 old', '2019-02-06', ['j9-champion']),
      training('j9 last', '2019-03-11', ['j9-champion']),
      training('lead old', '2019-01-30', ['lead-champion']),
      training('lead soon', '2026-06-15', ['lead-champion']),
      training('lead later', '2026-09', ['lead-champion']),
    ];
    expect(coursesOf(events, now).map(({ event, isOver: over }) => [event.id, over])).toEqual([
      ['lead soon', false],
      ['lead later', false],
      ['j9 last', true],
    ]);
  });

  it('are only training that says what it teaches', () => {
    const silent = { ...training('silent', '2026-09', ['lead-champion']), learning: undefined };
    const meeting = { ...training('meeting', '2026-09', ['lead-champion']), kind: 'meeting' };
    expect(coursesOf([silent, meeting] as Parameters<typeof coursesOf>[0], now)).toEqual([]);
  });
});

describe('an event', () => {
  it('is over after its last day in London', () => {
    const event = { starts: '2026-06-14', ends: '2026-06-15' };
    expect(isOver(event, new Date('2026-06-15T22:59:00Z'))).toBe(false);
    expect(isOver(event, new Date('2026-06-15T23:00:00Z'))).toBe(true);
  });

  it('known by its month alone is not over before the month is', () => {
    expect(isOver({ starts: '2026-06' }, new Date('2026-06-30T12:00:00Z'))).toBe(false);
    expect(isOver({ starts: '2026-06' }, new Date('2026-07-01T12:00:00Z'))).toBe(true);
  });
});

describe('the rules that shorten the list', () => {
  const css = readFileSync('src/styles/training.css', 'utf8').replaceAll(/\s+/g, '');
  const task = (id: string) =>
    `.choose:has(#task-${id}:checked)[data-tasks~='${id}']{display:list-item;}`;
  const role = (id: string) =>
    `.choose:has(#role-${id}:checked)[data-roles]:not([data-roles~='${id}']){display:none;}`;

  it('are one for every task and every role, and for nothing else', () => {
    const rules = [...taskIds.map(task), ...learnerRoleIds.map(role)];
    expect(rules.filter((rule) => !css.includes(rule))).toEqual([]);
    expect(css.match(/#(?:task|role)-/g)).toHaveLength(rules.length);
  });

  it('let a role outrank the tasks by coming last', () => {
    expect(css.indexOf('#role-')).toBeGreaterThan(css.lastIndexOf('#task-'));
  });
});
