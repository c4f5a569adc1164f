import { problem, type Problem } from './issue.ts';
import { within, type Text } from './texts.ts';
import { firstNames } from './words/first-names.ts';

const name = "[A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-z]+)*";
const rank =
  'W?PC|P\\.C|PCSO|DC|DS|DI|DCI|DSU|DCS|PS|Insp|Inspector|Chief Inspector|Supt|(?:Chief |Detective )?Superintendent|(?:Police )?(?:Constable|Sergeant|Commander)|Sgt|Det\\.? (?:Con|Sgt|Insp)|Detective(?: Constable| Sergeant| Inspector| Chief Inspector)?|Cllr|Councillor';
const officer = new RegExp(`\\b(?:${rank})\\.?(?: \\d{2,6})? ${name}(?: ${name})?`, 'g');
const titled = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Sir|Dame|Lord|Lady|Nurse|Judge|Rabbi|Imam|Canon|Pastor)\\.? (?:[A-Z]\\.? )?${name}`,
  'g',
);

// First names that are also words, months or places.
const alsoWords = new Set(
  'adele amber bill carol charlotte dawn dean ed eve florence georgia grace grant hope ivan jade jean jordan joy judith june lee may mark max mel olive pat ray rob ron rose rosemary ruby sandy sophia sue victoria will'.split(
    ' ',
  ),
);
// A second word that makes it the name of a place or an organisation.
const notSurname =
  /^(?:Road|Street|Lane|House|Close|Centre|Center|Court|Avenue|Hall|Trust|Foundation|Ward|Act|Law|Order|Code|Line|Project|Lamplugh|Review|Inquiry|Report|Hospital|Hospice|School|College|University|Church|Park|Green|Hill)$/;
const role =
  '(?:social worker|police officer|officer|case ?worker|support worker|manager|co-?ordinator|advis[eo]r|IDVA|ISVA|ISAC|chair|director|detective|solicitor|clerk|commissioner)';

// Looks ahead for the second word, so that in “Ask Mary Jones” each pair is seen.
const pairs = new RegExp(`\\b(${name})(?= (${name}))`, 'g');

const fullNames = (text: string): { found: string; index: number }[] =>
  [...text.matchAll(pairs)].flatMap(({ 1: first = '', 2: last = '', index }) => {
    const own = first.toLowerCase();
    const isName = firstNames.has(own) && !alsoWords.has(own) && !notSurname.test(last);
    return isName ? [{ found: `${first} ${last}`, index }] : [];
  });

const besideRole = (text: string, from: number, to: number): boolean =>
  new RegExp(`\\b${role}[,:]? $`, 'i').test(text.slice(Math.max(0, from - 40), from)) ||
  new RegExp(`^, (?:the |our |an? )?(?:[\\w’-]+ ){0,3}${role}\\b`, 'i').test(
    text.slice(to, to + 60),
  );

const asked = new RegExp(
  `\\b(?:[Aa]sk(?: for)?|[Cc]ontact|[Ss]peak to|[Tt]alk to|[Cc]all|[Rr]ing|[Ee]-?mail|[Mm]eet) (${name})\\b`,
  'g',
);

// “S. Jones” after a bracket, a colon or a word that leads to a person.
const shortened = new RegExp(
  `(?<=\\(|: |\\b(?:[Aa]sk(?: for)?|[Cc]ontact|[Ss]peak to|[Tt]alk to|[Cc]all|[Rr]ing|[Ss]igned|by|from|see) )[A-Z]\\. ?${name}\\b`,
  'g',
);

/** Names of officers and other people in a text. */
export const checkNames = (text: Text): Problem[] => {
  const place = (from: number, found: string) => within(text, from, from + found.length);
  const find = (pattern: RegExp) => [...text.value.matchAll(pattern)];
  const officers = find(officer).map(({ 0: found, index }) =>
    problem('officer-name', place(index, found), { found }),
  );
  const people = fullNames(text.value).map(({ found, index }) =>
    problem(
      besideRole(text.value, index, index + found.length) ? 'officer-name' : 'person-name',
      place(index, found),
      { found },
    ),
  );
  const called = find(asked).flatMap(({ 0: found, 1: first = '', index }) => {
    const own = first.toLowerCase();
    const isAlone = firstNames.has(own) && !alsoWords.has(own);
    const isFull = fullNames(text.value.slice(index)).some((one) => one.found.startsWith(first));
    return isAlone && !isFull
      ? [problem('person-name', place(index, found), { found: first })]
      : [];
  });
  const titles = find(titled).map(({ 0: found, index }) =>
    problem('person-name', place(index, found), { found }),
  );
  const initials = find(shortened).map(({ 0: found, index }) =>
    problem('person-name', place(index, found), { found }),
  );
  const handles = find(/(?<![\w.@/-])@[a-z]\w{2,}(?![\w.])/gi).map(({ 0: found, index }) =>
    problem('person-name', place(index, found), { found }),
  );
  return [...officers, ...people, ...called, ...titles, ...initials, ...handles];
};
