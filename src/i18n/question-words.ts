import type { QuestionId } from '../domain/wizard/flow.ts';
import type { QuestionWords } from '../domain/wizard/wizard-data.ts';

/** What each question asks, and why it is asked. */
export const questionWords: Record<QuestionId, QuestionWords> = {
  danger: {
    name: 'Is any of this happening now?',
    why: 'So that the fastest help comes first. Tick any that are true.',
  },
  who: {
    name: 'Who is the help for?',
    why: 'Some services talk to friends and workers. Some only to the person.',
  },
  needs: {
    name: 'What would help you most?',
    why: 'So that we can show who does exactly that. Tick as many as you like.',
  },
  concerns: {
    name: 'What else is going on?',
    why: 'Some services know a lot about one kind of worry.',
  },
  about: {
    name: 'Is any of this true of the person who needs help?',
    why: 'Some services are made for some people. Some cannot take everyone.',
  },
  contact: {
    name: 'Which ways of getting in touch are possible?',
    why: 'So that we show those first.',
  },
  area: {
    name: 'Which part of the county?',
    why: 'Some services only help people who live nearby. We never ask for an address.',
  },
  band: {
    name: 'Which risk band did you reach?',
    why: 'With your own tool and judgement. Judgement outranks the tool. It decides which referral routes are shown.',
  },
  sector: {
    name: 'Where do you work?',
    why: 'Some referral routes are for one sector.',
  },
};

/** Words of answers that no vocabulary file holds. */
export const answerWords = {
  notSure: 'I am not sure, or I would rather not say',
  outside: 'Somewhere outside the county',
} as const;
