import { nameOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { linksIn } from './markdown-links.ts';
import { contactNumbers, printableNumbers } from './numbers/contact-numbers.ts';
import { knownWrongNumbers } from './numbers/known-wrong-numbers.ts';
import { numbersInText, type NumberInText } from './numbers/numbers-in-text.ts';
import { judgeNumber, nationalDigits } from './numbers/uk-ranges.ts';
import { textsOf, within, type Text } from './texts.ts';

/** Numbers that may stand in any text: they reach the same help everywhere and never change. */
const everywhere = new Set(['999', '101', '111', '112', '18000', '18001', '18002', '18001101']);

// Fields that say how one contact of the same entry is used.
const aboutOwnNumber = new Set(['how', 'relay', 'label', 'words']);

// In words it is no number that anybody can tap, or that this check can compare with its field.
const isHowToUse = (number: NumberInText, text: Text): boolean =>
  aboutOwnNumber.has(text.field) && (text.field === 'words' || !/\p{L}{3}/u.test(number.written));

interface Known {
  printable: Map<string, Document[]>;
  /** Numbers that stand in a field of each file, printable or not. */
  own: Map<string, Set<string>>;
  /** Numbers of entries that cannot be read: whether they may be printed is not known yet. */
  unsure: Set<string>;
}

const judge = (number: NumberInText, text: Text, document: Document, known: Known): Problem[] => {
  const at = within(text, number.from, number.to);
  const national = nationalDigits(number.digits);
  if (everywhere.has(number.digits)) return [];
  const shown = { number: number.written };
  const wrong = knownWrongNumbers.find(({ digits }) => digits === national);
  if (wrong) {
    const data = { ...shown, why: wrong.why };
    return [problem('known-wrong-number', at, data)];
  }
  const verdict = judgeNumber(number.digits);
  if ('refused' in verdict && verdict.refused === 'undiallable') {
    const data = { ...shown, why: verdict.why, better: 'Take the number out of the text.' };
    return [problem('undiallable-number', at, data)];
  }
  if ('refused' in verdict && verdict.refused === 'premium') {
    return [problem('premium-number', at, { ...shown, why: verdict.why })];
  }
  const holders = known.printable.get(national) ?? [];
  if (holders.some(({ file }) => file === document.file)) {
    return isHowToUse(number, text) ? [] : [problem('number-in-text', at, shown)];
  }
  const isOwnContact = known.own.get(document.file)?.has(national) ?? false;
  // How a held number would be used is told beside it, and is not printed either.
  if (isOwnContact && text.field !== 'words' && aboutOwnNumber.has(text.field)) return [];
  const [holder] = holders;
  if (!holder && known.unsure.has(national)) return [];
  if (!holder) return [problem('unknown-number', at, shown)];
  const data = { ...shown, holder: nameOf(holder), id: holder.id };
  return [problem('number-of-another', at, data)];
};

// A number in an address: wa.me/44…, /call/0808-…, picture-0808….png.
const inAddress = /(?<!\d)(?:\+?44|0)[1-9](?:(?:[-_.+ ]|%20)?\d){8,9}(?!\d)/g;

const addressNumbers = ({ body, file }: Document): { number: NumberInText; text: Text }[] =>
  linksIn(body)
    // Others are found where text is read.
    .filter(({ href }) => !/^(?:tel|sms):/i.test(href))
    .flatMap(({ href, from, to }) =>
      [...href.matchAll(inAddress)].map(({ 0: written }) => {
        const digits = written.replace(/%20|\D/g, '').replace(/^44/, '+44');
        const place = { file, span: [0, body.length] as const };
        return {
          number: { written, digits, from, to },
          text: { value: body, place, field: 'body', isShown: true },
        };
      }),
    );

/** Text holds no number to call: those live in fields, with their evidence. */
export const checkNumberInText = (ground: Ground): Problem[] => {
  const known: Known = { printable: printableNumbers(ground), own: new Map(), unsure: new Set() };
  for (const { document, national } of contactNumbers(ground)) {
    if (document.record === null) known.unsure.add(national);
    const own = known.own.get(document.file) ?? new Set();
    known.own.set(document.file, own.add(national));
  }
  return ground.documents.flatMap((document) => [
    ...textsOf(document).flatMap((text) =>
      numbersInText(text.value).flatMap((number) => judge(number, text, document, known)),
    ),
    ...addressNumbers(document).flatMap(({ number, text }) => judge(number, text, document, known)),
  ]);
};
