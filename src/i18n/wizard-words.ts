/** The words of the wizard’s frame. */
export const wizardWords = {
  step: (position: number, count: number) => `Question ${position} of ${count}`,
  skip: 'You can skip every question.',
  next: 'Next',
  back: 'Back',
  toResult: 'Show who can help',
  skipToResult: 'Skip to who can help',
  yourAnswers: 'Your answers',
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
} as const;

/** Sentences of the frame that come with the data: the script for the public is short. */
export const wizardSentences = {
  reload: 'Nothing is kept. If you reload or leave this page, your answers are gone.',
  noAnswers: 'You have not answered any question. You can still change that.',
  danger: 'You said that someone is in danger now.',
  alsoKnow: 'Good to know',
  sharpen: 'Answer this for a better match',
  print: 'Print this list',
  unmet: 'We found nobody in our list for {}. The lines shown can help you look.',
  call999: 'Call 999 now. Ask for the police, or for an ambulance if someone is hurt.',
} as const;

/** The words of the field that finds a district. */
export const placeWords = {
  label: 'Town, village or first half of a postcode',
  hint: 'If you do not know the district. It stays on this device.',
  found: (names: readonly string[]) =>
    names.length === 1
      ? `We chose this for you below: ${names.join('')}.`
      : `This could be: ${names.join(', ')}. Choose one below.`,
  unknown: 'We do not know this place. Choose below, or skip the question.',
} as const;
