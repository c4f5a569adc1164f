/** What calling a number costs. `refused` numbers are never printed. */
export type NumberKind = 'free' | 'standard' | 'mobile' | 'service' | 'text-code';

/** What a string of digits is, or why it may not be printed. */
export type Judgement =
  | { is: NumberKind }
  | { refused: 'premium' | 'foreign' | 'undiallable' | 'no-such-number'; why: string };

interface Range {
  /** How the number begins. The first range that fits decides. */
  begins: RegExp;
  lengths: readonly number[];
  is: NumberKind | { premium: string } | { nothing: string };
}

const charged = 'a service charge is added to the price of the call';

// Ofcom, National Telephone Numbering Plan: Part A (ranges) and Part B (what they may cost).
const ranges: readonly Range[] = [
  { begins: /^0800/, lengths: [11, 10], is: 'free' },
  { begins: /^0808/, lengths: [11], is: 'free' },
  { begins: /^080/, lengths: [11], is: { nothing: 'only 0800 and 0808 are free numbers' } },
  { begins: /^0(84|87)/, lengths: [11], is: { premium: `for 084 and 087 numbers ${charged}` } },
  { begins: /^08/, lengths: [11], is: { nothing: '08 numbers begin 0800 or 0808' } },
  { begins: /^09/, lengths: [11], is: { premium: '09 is premium rate' } },
  { begins: /^070/, lengths: [11], is: { premium: '070 is a redirected “personal” number' } },
  { begins: /^07624/, lengths: [11], is: 'mobile' },
  { begins: /^076/, lengths: [11], is: { premium: '076 is a pager' } },
  { begins: /^07[1-57-9]/, lengths: [11], is: 'mobile' },
  { begins: /^03[0347]/, lengths: [11], is: 'standard' },
  { begins: /^020[3478]/, lengths: [11], is: 'standard' },
  { begins: /^02(3[089]|47|8[2-9]|92)/, lengths: [11], is: 'standard' },
  { begins: /^01(1[3-8]|[2-9]\d)/, lengths: [11], is: 'standard' },
  { begins: /^05/, lengths: [11], is: { nothing: '05 numbers are not for the public' } },
  { begins: /^0/, lengths: [], is: { nothing: 'no UK number begins like this' } },
];

/** Short numbers that are answered everywhere in the UK. */
const serviceNumbers: ReadonlySet<string> = new Set([
  '999',
  '112',
  '101',
  '111',
  '105',
  '159',
  '18000',
  '18001',
  '18002',
]);

// Harmonised numbers of social value that Ofcom has given out (116 000 is missing children).
const socialValueNumbers: ReadonlySet<string> = new Set(['116000', '116006', '116111', '116123']);

const freeExceptions: ReadonlySet<string> = new Set(['08001111']);

const nothing = (why: string): Judgement => ({ refused: 'no-such-number', why });

const judgeRange = (digits: string): Judgement => {
  const range = ranges.find(({ begins }) => begins.test(digits));
  if (!range) return nothing('UK numbers begin with 0, or are short numbers such as 999');
  const { is, lengths } = range;
  if (typeof is === 'object' && 'premium' in is) return { refused: 'premium', why: is.premium };
  if (typeof is === 'object') return nothing(is.nothing);
  if (lengths.includes(digits.length)) return { is };
  const count = digits.length;
  const wants = lengths[0] ?? 0;
  return nothing(`it has ${count} digits, and numbers of this kind have ${wants}`);
};

/** The number as it is dialled in the UK: 0044 and +44 become 0. */
export const nationalDigits = (digits: string): string => {
  const bare = digits.replace(/^(\+|00)44/, '');
  return bare === digits ? digits : `0${bare}`;
};

/**
 * Says what a number is.
 * @param digits digits only, perhaps with + in front
 * @param use a number to call, or a number to text
 */
export const judgeNumber = (digits: string, use: 'call' | 'text' = 'call'): Judgement => {
  if (/^(\+|00)440/.test(digits)) {
    return { refused: 'undiallable', why: 'after +44 the first 0 must be left out' };
  }
  if (/^(\+|00)(?!44)/.test(digits)) return { refused: 'foreign', why: 'it is not a UK number' };
  if (/^(\+|00)44/.test(digits)) return judgeRange(nationalDigits(digits));
  if (serviceNumbers.has(digits)) return { is: 'service' };
  if (/^1800[12]/.test(digits)) return judgeNumber(digits.slice(5), use);
  if (socialValueNumbers.has(digits) || freeExceptions.has(digits)) return { is: 'free' };
  if (/^118/.test(digits)) return { refused: 'premium', why: '118 is directory enquiries' };
  if (use === 'text' && /^[6-8]\d{4}$/.test(digits)) {
    // Ofcom and the Phone-paid Services code: these short codes carry charges or adult services.
    const isCharged = /^(69|70|79|89)/.test(digits);
    return isCharged
      ? { refused: 'premium', why: 'texts to 69, 70, 79 and 89 codes are charged' }
      : { is: 'text-code' };
  }
  return judgeRange(digits);
};

// Ofcom, “Telephone numbers for drama use”. Nobody ever answers them.
const madeUp = [
  '011[3-8]4960',
  '01[2-6]14960',
  '01914980',
  '01632960',
  '02079460',
  '02896496',
  '02920180',
  '03069990',
  '07700900',
  '08081570',
  '09098790',
];
const madeUpNumber = new RegExp(`^(${madeUp.join('|')})\\d{3}$`);

/** True for one of Ofcom’s numbers for drama and examples. */
export const isMadeUpNumber = (digits: string): boolean =>
  madeUpNumber.test(nationalDigits(digits));
