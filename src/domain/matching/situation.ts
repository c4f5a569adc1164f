import { genderIds } from '../vocabulary.ts';
import type {
  About,
  Band,
  Concern,
  Contact,
  Danger,
  Gender,
  Need,
  Sector,
  Who,
} from '../vocabulary.ts';
import type { Answers } from './answers.ts';
import type { FollowRules } from './follow-rules.ts';
import { impliedAbout, impliedNeeds } from './implied.ts';

/** Whose help is looked for. Routes for people who hurt others never stand beside victims’. */
export type Subject = 'victim' | 'own-behaviour' | 'bereaved';

/** Years of age, both included. */
export type AgeRange = readonly [from: number, to: number];

const ageOf: Partial<Record<About, AgeRange>> = {
  'under-16': [0, 15],
  'young-16-17': [16, 17],
  older: [60, 120],
};

/** The ticks that tell an age. */
export const ageTicks = Object.keys(ageOf) as readonly About[];

/** The answers, put into one order, with `not-sure` and absent made alike and what follows added. */
export interface Situation {
  /** `null` = not said. */
  who: Who | null;
  subject: Subject;
  danger: readonly Danger[];
  /** True if the question was answered, with “none of these” too. */
  saidDanger: boolean;
  concerns: readonly Concern[];
  needs: readonly Need[];
  /** Needs that follow from other answers; `talk` if nothing was asked for. */
  alsoNeeds: readonly Need[];
  about: readonly About[];
  saidAbout: boolean;
  /** The genders ticked. */
  genders: readonly Gender[];
  /** The ages ticked, each from its youngest year to its oldest. */
  ages: readonly AgeRange[];
  /** Circumstances that follow from other answers. They only ever add. */
  alsoAbout: readonly About[];
  /** A district, `outside`, or `null` = not said. */
  area: string | null;
  /** Wishes how to be in touch. Deaf people who said nothing more wish to be so without a voice. */
  contact: readonly Contact[];
  /** Only ever set for professionals. */
  band: Band | null;
  sector: Sector | null;
}

/** Needs that a person worried about their own behaviour may have besides that one. */
const besideOwnBehaviour: readonly Need[] = [
  'worried-about-own-behaviour',
  'talk',
  'health',
  'counselling-recovery',
];

const ticked = <Id extends string>(
  answer: readonly Id[] | 'not-sure' | undefined,
): readonly Id[] => (Array.isArray(answer) ? [...new Set(answer as readonly Id[])].sort() : []);

const said = <Id extends string>(answer: Id | 'not-sure' | undefined): Id | null =>
  answer === 'not-sure' ? null : (answer ?? null);

const withoutVoice: readonly Contact[] = ['text', 'chat', 'email', 'video-bsl'];

const wished = (contact: readonly Contact[], about: readonly About[]): readonly Contact[] =>
  contact.length === 0 && about.includes('deaf') ? withoutVoice : contact;

const subjectOf = (who: Who | null, needs: readonly Need[], inDanger: boolean): Subject => {
  if (who === 'own-behaviour' || who === 'bereaved') return who;
  // Victims are often told that they are the abusive one: whoever says “for me” stays a victim here.
  const asks =
    who !== 'self' && !inDanger && needs.includes('worried-about-own-behaviour')
      ? needs.every((need) => besideOwnBehaviour.includes(need))
      : false;
  return asks ? 'own-behaviour' : 'victim';
};

/** Reads the answers into one canonical shape, whatever their order. Total: every answer is read. */
export function situationOf(answers: Answers, follows: FollowRules): Situation {
  const who = said(answers.who);
  const danger = ticked(answers.danger);
  const concerns = ticked(answers.concerns);
  const needs = ticked(answers.needs);
  const about = ticked(answers.about);
  const subject = subjectOf(who, needs, danger.length > 0);
  const named = { danger, concerns, needs, about };
  const isProfessional = who === 'professional';
  return {
    who,
    subject,
    ...named,
    saidDanger: Array.isArray(answers.danger),
    saidAbout: Array.isArray(answers.about),
    genders: genderIds.filter((gender) => about.includes(gender)),
    ages: about.flatMap((tick) => (ageOf[tick] ? [ageOf[tick]] : [])),
    alsoNeeds: impliedNeeds(named, subject === 'own-behaviour', follows),
    alsoAbout: impliedAbout(named, follows),
    area: said(answers.area),
    contact: wished(ticked(answers.contact), about),
    band: isProfessional ? said(answers.band) : null,
    sector: isProfessional ? said(answers.sector) : null,
  };
}
