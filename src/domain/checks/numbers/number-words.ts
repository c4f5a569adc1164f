// How digits are said aloud. “Hundred” after a digit adds two noughts: “oh eight hundred”.
const digitWords: Readonly<Record<string, string>> = {
  ...{ o: '0', oh: '0', nil: '0', nought: '0', naught: '0', zero: '0' },
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5' },
  ...{ six: '6', seven: '7', eight: '8', nine: '9', hundred: '00', thousand: '000' },
  ...{ ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15' },
  ...{ sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19' },
  ...{ twenty: '2', thirty: '3', forty: '4', fifty: '5' },
  ...{ sixty: '6', seventy: '7', eighty: '8', ninety: '9' },
};

const repeats: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

// Longest first, so that “seventeen” is not read as “seven”.
const names = [...Object.keys(digitWords), ...Object.keys(repeats)].sort(
  (one, other) => other.length - one.length,
);
const token = `(?:${names.join('|')}|\\d)`;
const gap = '[\\s,.;:*_|()/\\u2010-\\u2015-]{0,6}';
const spelled = new RegExp(`(?<![\\p{L}\\d])${token}(?:${gap}${token}){2,}(?![\\p{L}\\d])`, 'giu');
const tokens = new RegExp(token, 'giu');
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const units = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;

const digitsOf = (found: string): string => {
  const words = (found.toLowerCase().match(tokens) ?? []).map((word) => word);
  let digits = '';
  let times = 1;
  words.forEach((word, index) => {
    const repeat = repeats[word];
    if (repeat !== undefined) {
      times = repeat;
      return;
    }
    // “Eighty” alone is 80, “eighty-eight” is 88.
    const isRound = tens.test(word) && !units.test(words[index + 1] ?? '');
    digits += ((digitWords[word] ?? word) + (isRound ? '0' : '')).repeat(times);
    times = 1;
  });
  return digits;
};

/** A stretch of text in which digits are written as words, wholly or in part. */
export interface SpelledDigits {
  written: string;
  digits: string;
  from: number;
}

/** Finds digits written as words: “oh eight oh eight …”, “0808 one five seven …”. In: any text. */
export const spelledDigits = (text: string): SpelledDigits[] =>
  [...text.matchAll(spelled)]
    // Digits alone are found where digits are looked for.
    .filter(({ 0: written }) => /\p{L}/u.test(written))
    .map(({ 0: written, index }) => ({ written, digits: digitsOf(written), from: index }));
