import type { Course } from '../domain/learning/courses.ts';
import { learningFor, type LearningItem } from '../domain/learning/learning-needs.ts';
import type { Page } from '../domain/page.ts';
import type { ReferralRoute } from '../domain/referral-route.ts';
import { learnerRoleIds, type LearnerRole } from '../domain/vocabulary.ts';
import { dateInWords } from './dates.ts';
import { trainingWords } from './training-words.ts';

/** One line of the list of courses and reading. */
export interface LearningLine extends LearningItem {
  href: string;
  name: string;
  /** When a course is or was held; null for reading. */
  when: string | null;
  /** Every role that the engine does not rule out. */
  fitsRoles: LearnerRole[];
}

type Item = Omit<LearningLine, 'fitsRoles'>;

const courseItem = ({ event, isOver }: Course): Item => ({
  ...event.learning,
  id: event.id,
  kind: 'course',
  href: isOver ? '/events/past/' : '/events/',
  name: event.name,
  when: `${dateInWords(event.starts)}. ${isOver ? trainingWords.past : trainingWords.coming}`,
});

const readingItem = (
  { id, name, learning }: Pick<Page | ReferralRoute, 'id' | 'name' | 'learning'>,
  href: string,
): Item[] => (learning ? [{ ...learning, id, kind: 'reading', href, name, when: null }] : []);

/** Every course and page that teaches something, courses first, each with the roles it fits. */
export const learningLines = ({
  courses,
  pages,
  routes,
}: {
  courses: readonly Course[];
  pages: readonly Page[];
  routes: readonly ReferralRoute[];
}): LearningLine[] => {
  const items = [
    ...courses.map(courseItem),
    ...pages.flatMap((page) => readingItem(page, `/professionals/${page.path}/`)),
    ...routes.flatMap((route) => readingItem(route, `/professionals/referral-routes/${route.id}/`)),
  ];
  const fits = new Map(
    learnerRoleIds.map((role) => [
      role,
      new Set(learningFor(items, { role }).map(({ item }) => item)),
    ]),
  );
  return learningFor(items, {}).map(({ item }) => ({
    ...item,
    fitsRoles: learnerRoleIds.filter((role) => fits.get(role)?.has(item)),
  }));
};
