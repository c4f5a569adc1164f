import type { QuestionId } from '../domain/wizard/flow.ts';

type QuestionWords = { name: string; why: string };

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

/** The words of the wizard’s frame. */
export const wizardWords = {
  step: (position: number, count: number) => `Question ${position} of ${count}`,
  skip: 'You can skip every question.',
  next: 'Next',
  back: 'Back',
  toResult: 'Show who can help',
  skipToResult: 'Skip to who can help',
  everything: 'Show me everything instead',
  notSure: 'I am not sure, or I would rather not say',
  outside: 'Somewhere outside the county',
  reload: 'Nothing is kept. If you reload or leave this page, your answers are gone.',
  yourAnswers: 'Your answers',
  noAnswers: 'You have not answered any question. You can still change that.',
  change: 'Change',
  changeLabel: (question: string) => `Change: ${question}`,
  result: 'Who can help you',
  resultOther: 'Who can help',
  found: (count: number) =>
    count === 1 ? 'We found one place to turn to.' : `We found ${count} places to turn to.`,
  because: 'Shown because',
  notKnown: 'What we do not know',
  first: 'What happens first',
  forWhom: 'For',
  checked: 'Checked on',
  startAgain: 'Start again',
  print: 'Print this list',
  noScriptHeading: 'All help, without questions',
  byNeed: 'By what you need',
  byArea: 'By where you live',
  sharpen: 'Answer this for a better match',
  danger: 'You said that someone is in danger now.',
  call999: 'Call 999 now and ask for the police.',
  silent: 'Cannot speak? Call from a mobile, wait for the prompt and press 55.',
} as const;
