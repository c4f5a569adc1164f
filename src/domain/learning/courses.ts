import type { PartnershipEvent } from '../event.ts';
import { isOver } from '../event-time.ts';
import type { Learning } from '../parts/learning.ts';

/** A training day that teaches something, and whether it is over. */
export interface Course {
  event: PartnershipEvent & { learning: Learning };
  isOver: boolean;
}

const isCourse = (event: PartnershipEvent): event is Course['event'] =>
  event.kind === 'training' && event.learning !== undefined;

/**
 * The courses to show: every one to come, soonest first. For people who have none to come, the last
 * one that was held, so that they know what to ask for. In: all events and the time now.
 */
export const coursesOf = (events: readonly PartnershipEvent[], now: Date): Course[] => {
  const courses = events
    .filter(isCourse)
    .map((event) => ({ event, isOver: isOver(event, now) }))
    .sort((one, other) => one.event.starts.localeCompare(other.event.starts));
  const keyOf = ({ event }: Course): string => String(event.learning.roles);
  const coming = courses.filter((course) => !course.isOver);
  const lastOfOthers = [...new Set(courses.map(keyOf))]
    .filter((key) => !coming.some((course) => keyOf(course) === key))
    .flatMap((key) => courses.findLast((course) => keyOf(course) === key) ?? []);
  return [...coming, ...lastOfOthers];
};
