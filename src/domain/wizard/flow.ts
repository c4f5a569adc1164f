import type { Who } from '../vocabulary.ts';

/** The questions of the public wizard and of the professionals’ one. Each is a key of the answers. */
export type QuestionId =
  'danger' | 'who' | 'needs' | 'concerns' | 'about' | 'contact' | 'area' | 'band' | 'sector';

/** One page of the wizard: one or two questions that belong together. */
export type Step = { id: string; questions: readonly QuestionId[] };

/** Who opened the wizard: the two entrances share their code, not their questions. */
export type Entrance = 'public' | 'professional';

// Danger first, because it must never wait; the place last, because it tells most about a person.
const publicSteps: readonly Step[] = [
  { id: 'danger', questions: ['danger'] },
  { id: 'who', questions: ['who'] },
  { id: 'needs', questions: ['needs'] },
  { id: 'concerns', questions: ['concerns'] },
  { id: 'about', questions: ['about', 'contact'] },
  { id: 'area', questions: ['area'] },
];

const professionalSteps: readonly Step[] = [
  { id: 'danger', questions: ['danger'] },
  { id: 'band', questions: ['band', 'sector'] },
  { id: 'needs', questions: ['needs'] },
  { id: 'concerns', questions: ['concerns'] },
  { id: 'about', questions: ['about', 'contact'] },
  { id: 'area', questions: ['area'] },
];

// Someone worried about their own behaviour is never asked about a partner’s dangers and plans.
const ownBehaviourSteps: readonly Step[] = [
  { id: 'danger', questions: ['danger'] },
  { id: 'who', questions: ['who'] },
  { id: 'area', questions: ['area'] },
];

/**
 * The steps still to be shown, in order. In: the entrance, and who is asking if that is known.
 * Never more than six for the public.
 */
export const stepsFor = (entrance: Entrance, who?: Who | 'not-sure'): readonly Step[] => {
  if (entrance === 'professional') return professionalSteps;
  return who === 'own-behaviour' ? ownBehaviourSteps : publicSteps;
};

const single: ReadonlySet<QuestionId> = new Set(['who', 'area', 'band', 'sector']);

/** True for a question with one answer (radio buttons), false for one with several (tick boxes). */
export const isSingle = (question: QuestionId): boolean => single.has(question);
