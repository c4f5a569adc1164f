import { verdictOf } from '../matching/criteria.ts';
import type { Reason, Verdict } from '../matching/outcome.ts';
import { answerOpen, contradicts, meets, shared } from '../matching/reason.ts';
import type { Learning } from '../parts/learning.ts';
import type { LearnerRole, Task } from '../vocabulary.ts';

/** A course or a page, with those it is for and the tasks it teaches. */
export interface LearningItem extends Learning {
  id: string;
  kind: 'course' | 'reading';
}

/** What somebody said of their work. Both may be left out. */
export interface LearningAnswers {
  role?: LearnerRole;
  tasks?: readonly Task[];
}

type LearningCriterion = 'role' | 'task';
type LearningReason = Reason<LearningCriterion>;
type Judge = (item: LearningItem, answers: LearningAnswers) => LearningReason | undefined;

const judgeRole: Judge = ({ roles }, { role }) => {
  if (roles === 'any') return undefined;
  if (role === undefined) return answerOpen('role', roles);
  return roles.includes(role) ? meets('role', [role]) : contradicts('role', roles);
};

const judgeTask: Judge = (item, { tasks }) => {
  if (tasks === undefined || tasks.length === 0) return answerOpen('task', item.tasks);
  const named = shared(item.tasks, tasks);
  return named.length > 0 ? meets('task', named) : contradicts('task', item.tasks);
};

// A new criterion without a judge does not compile, as in matching.
const judges = { role: judgeRole, task: judgeTask } satisfies Record<LearningCriterion, Judge>;

/** One item that is worth learning, and why. */
export interface LearningMatch<Item extends LearningItem> {
  item: Item;
  verdict: Verdict;
  reasons: readonly LearningReason[];
}

const tasksMet = ({ reasons }: { reasons: readonly LearningReason[] }): number =>
  reasons
    .filter(({ criterion, kind }) => criterion === 'task' && kind === 'meets')
    .reduce((sum, { values = [] }) => sum + values.length, 0);

/**
 * What to learn, by the same verdicts as matching: only a clear contradiction leaves an item out, and
 * an answer that was not given never counts against one.
 * In: the items in their own order, and the answers. Out: courses first, then what meets most tasks.
 */
export const learningFor = <Item extends LearningItem>(
  items: readonly Item[],
  answers: LearningAnswers,
): LearningMatch<Item>[] =>
  items
    .map((item) => {
      const reasons = Object.values(judges).flatMap((judge) => judge(item, answers) ?? []);
      return { item, reasons, verdict: verdictOf(reasons) };
    })
    .filter(({ verdict }) => verdict !== 'does-not-fit')
    .sort(
      (one, other) =>
        Number(other.item.kind === 'course') - Number(one.item.kind === 'course') ||
        tasksMet(other) - tasksMet(one),
    );
