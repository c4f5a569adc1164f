import type { Bill, Cost } from '../parts/contact.ts';
import type { Alert } from '../parts/upkeep.ts';
import type { MatchCatalogue } from '../matching/match-entry.ts';
import type { NoteId } from '../matching/note-rules.ts';
import type { GroupId } from '../matching/outcome.ts';
import type { QuestionId } from './flow.ts';
import type { WizardPlaces } from './wizard-places.ts';

/** A number as a result shows it. */
export type CardCall = {
  label: string;
  display: string;
  /** What the phone dials, if it is not `display` without its blanks. */
  digits?: string;
  cost: Cost;
  bill: Bill;
};

/** What a result says about one entry or referral route, beside the reasons. All of it may be printed. */
export type WizardCard = {
  name: string;
  /** The address of its page, if it is not `/services/<id>/`. */
  href?: string;
  summary: string;
  audience: string;
  calls?: readonly CardCall[];
  texts?: readonly (CardCall & { how?: string })[];
  /** Chats and video calls with their names, e-mails and the website without. */
  links?: readonly { href: string; label?: string }[];
  hours?: string;
  freshness?: string;
  first?: string;
  checked: string;
  alert?: Alert;
};

/** One answer to tick, with the words for oneself and for somebody else. */
export type WizardOption = { id: string; label: string; labelOther?: string; hint?: string };

/** What a question asks, and why it is asked. */
export type QuestionWords = { name: string; why: string };

/** The heading of a group of a result, and one line on what it holds. */
export type GroupWords = { name: string; text: string };

/** The page that says more of a note. */
export type NoteLink = { href: string; name: string };

/** Words for ids in the sentences of reasons: by the list, then by the id. */
export type ReasonPhrases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that the frame of the questions and of the result says, in the order of reading. */
export type FrameWords = Readonly<
  Record<
    | 'step'
    | 'stepOf'
    | 'skip'
    | 'next'
    | 'back'
    | 'toResult'
    | 'skipToResult'
    | 'yourAnswers'
    | 'noAnswers'
    | 'change'
    | 'changeLabel'
    | 'result'
    | 'resultOther'
    | 'foundOne'
    | 'found'
    | 'unmet'
    | 'because'
    | 'notKnown'
    | 'first'
    | 'forWhom'
    | 'checked'
    | 'alsoKnow'
    | 'sharpen'
    | 'print'
    | 'startAgain'
    | 'reload'
    | 'danger'
    | 'call999'
    | 'placeLabel'
    | 'placeHint'
    | 'placeChosen'
    | 'placesNamed'
    | 'placeUnknown',
    string
  >
>;

/** Everything the wizard needs, handed over before the first question is answered. */
export type WizardData = {
  /** The county, as it stands in a sentence. */
  place: string;
  catalogue: MatchCatalogue;
  cards: Readonly<Record<string, WizardCard>>;
  questions: Readonly<Partial<Record<QuestionId, QuestionWords>>>;
  options: Readonly<Partial<Record<QuestionId, readonly WizardOption[]>>>;
  groups: Readonly<Partial<Record<GroupId, GroupWords>>>;
  phrases: ReasonPhrases;
  /** For the public alone: professionals’ questions take no text at all, lest somebody types a name. */
  places?: WizardPlaces;
  notes: Readonly<Partial<Record<NoteId, string>>>;
  /** `{}` stands for what is put in. */
  frame: FrameWords;
  links: Readonly<Partial<Record<NoteId, NoteLink>>>;
};
