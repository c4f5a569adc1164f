import type { Who } from '../vocabulary.ts';

/** The questions of the public wizard and of the professionals’ one. Each is a key of the answers. */
export type QuestionId =
  'danger' | 'who' | 'needs' | 'concerns' | 'about' | 'contact' | 'area' | 'band' | 'sector';

/** One page of the wizard: one or two questions that belong together. */
export type Step = { id: string; questions: readonly QuestionId[] };

/** Who opened the wizard: the two entrances share their code, not their questions. */
export type Entrance = 'public' | 'professional';

const danger: Step = { id: 'danger', questions: ['danger'] };
const who: Step = { id: 'who', questions: ['who'] };
const area: Step = { id: 'area', questions: ['area'] };

// Danger first, because it must never wait; the place last, because it tells most about a person.
const about = (first: Step): readonly Step[] => [
  danger,
  first,
  { id: 'needs', questions: ['needs'] },
  { id: 'concerns', questions: ['concerns'] },
  { id: 'about', questions: ['about', 'contact'] },
  area,
];

const publicSteps = about(who);
const professionalSteps = about({ id: 'band', questions: ['band', 'sector'] });

// Someone worried about their own behaviour is never asked about a partner’s dangers and plans.
const ownBehaviourSteps: readonly Step[] = [danger, who, area];

/**
 * The steps still to be shown, in order. In: the entrance, and who is asking if that is known.
 * Never more than six for the public.
 */
export const stepsFor = (entrance: Entrance, asking?: Who | 'not-sure'): readonly Step[] => {
  if (entrance === 'professional') return professionalSteps;
  return asking === 'own-behaviour' ? ownBehaviourSteps : publicSteps;
};

const single: ReadonlySet<QuestionId> = new Set(['who', 'area', 'band', 'sector']);

/** True for a question with one answer (radio buttons), false for one with several (tick boxes). */
export const isSingle = (question: QuestionId): boolean => single.has(question);
