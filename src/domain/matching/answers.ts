import type { About, Band, Concern, Contact, Danger, Need, Sector, Who } from '../vocabulary.ts';

/** The person does not know, or would rather not say. Never counts against anything. */
export type NotSure = 'not-sure';

type One<Id> = Id | NotSure | undefined;
type Many<Id> = readonly Id[] | NotSure | undefined;

/**
 * What somebody told the site about the situation. Any key may be absent or `not-sure`; an empty
 * list says “none of these”. `area` is a district’s id, `outside` or `not-sure`. `band` and
 * `sector` count only when `who` is `professional`.
 */
export interface Answers {
  who?: One<Who>;
  danger?: Many<Danger>;
  concerns?: Many<Concern>;
  needs?: Many<Need>;
  about?: Many<About>;
  area?: string | undefined;
  band?: One<Band>;
  contact?: Many<Contact>;
  sector?: One<Sector>;
}

/** A question of the wizard, named after the answer it gives. */
export type Question = keyof Answers;
