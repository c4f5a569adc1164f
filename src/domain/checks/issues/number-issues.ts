import { error, note, warning } from '../issue-text.ts';

interface Numbered {
  number: string;
}

/** Issues with numbers. A wrong number can cost a life. */
export const numberIssues = {
  'wrong-emergency-words': error(
    (d: { found: string; why: string }) => `“${d.found}” may cost a life. ${d.why}`,
    (d: { write: string }) => d.write,
  ),
  'premium-number': error(
    (d: Numbered & { why: string }) => `${d.number} costs the caller money: ${d.why}.`,
    () =>
      'Find the free (0800, 0808, 116) or ordinary (01, 02, 03) number on the service’s own page.',
  ),
  'foreign-number': error(
    (d: Numbered) => `${d.number} is not a UK number.`,
    () =>
      'Give the number that people in the UK dial. A +44 number needs “from abroad” in its label.',
  ),
  'undiallable-number': error(
    (d: Numbered & { why: string }) => `${d.number} cannot be dialled: ${d.why}.`,
    (d: { better: string }) => d.better || 'Copy the number again from the service’s own page.',
  ),
  'not-a-number': error(
    (d: Numbered & { why: string }) =>
      `${d.number} is not a number that exists in the UK: ${d.why}.`,
    () => 'Copy the number again, digit by digit, from the service’s own page.',
  ),
  'short-freephone': warning(
    (d: Numbered) =>
      `${d.number} has ten digits. Nearly every 0800 number has eleven: is one missing?`,
    () => 'Compare it with the service’s own page, digit by digit.',
  ),
  'number-in-wrong-field': error(
    (d: Numbered & { why: string }) => `${d.number} cannot stand in this field: ${d.why}.`,
    (d: { better: string }) => d.better,
  ),
  'known-wrong-number': error(
    (d: Numbered & { why: string }) =>
      `${d.number} is a wrong number that is known to be going round: ${d.why}.`,
    () => 'Copy the number again, digit by digit, from the service’s own page of today.',
  ),
  'made-up-number': error(
    (d: Numbered) =>
      `${d.number} is one of Ofcom’s made-up numbers for films and examples. Nobody answers it.`,
    () => 'Put in the real number from the service’s own page, or null if you do not know it.',
  ),
  'same-number': error(
    (d: Numbered & { other: string }) =>
      `${d.number} stands here and under another name (${d.other}). One of them may be wrong.`,
    () =>
      'Look both numbers up. If two services really share a line, say so in both labels: label: "through …"',
  ),
  'nearly-same-number': warning(
    (d: Numbered & { like: string; other: string }) =>
      `${d.number} differs in one digit from ${d.like} (${d.other}). Is one of them misprinted?`,
    () => 'Compare both with their sources, digit by digit.',
  ),
  'unknown-number': error(
    (d: Numbered) =>
      `${d.number} is in the text, but no entry holds it as a number that may be printed.`,
    () =>
      'Take it out of the text. If it is right, put it into phones: of its own entry, with its source.',
  ),
  'number-of-another': error(
    (d: Numbered & { holder: string }) =>
      `${d.number} is in the text, but it belongs to ${d.holder}.`,
    (d: { id: string }) =>
      `Take it out of the text and name the entry instead, so that a changed number changes here too: ${d.id}`,
  ),
  'number-in-text': warning(
    (d: Numbered) =>
      `${d.number} is in the text as well as in its field. The text would be forgotten.`,
    () => 'Take it out of the text. The page prints the number from its field.',
  ),
  'cost-mismatch': error(
    (d: Numbered & { said: string; right: string }) =>
      `${d.number} is said to be “${d.said}”, but a number of this kind is ${d.right}.`,
    (d: { right: string }) => `cost: ${d.right}`,
  ),
  'bill-mismatch': error(
    (d: Numbered & { said: string; right: string }) =>
      `bill says “${d.said}” for ${d.number}. On a bill at home that could give someone away.`,
    (d: { right: string }) => `bill: ${d.right}`,
  ),
  'not-printed': note(
    (d: { what: string; why: string }) => `${d.what} is not printed: ${d.why}.`,
    () => 'Nothing to do now. When a source confirms it, change its confidence and its sources.',
  ),
  'misleading-hours': warning(
    (d: { words: string }) =>
      `The text says “${d.words}”, but the hours of this entry are not confirmed as open all day, every day.`,
    () => 'Take the times out of the text. The page prints the hours from their own field.',
  ),
};
