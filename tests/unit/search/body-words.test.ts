import { expect, it } from 'vitest';
import { bodyWords } from '../../../src/domain/search/body-words.ts';
import { foldWord } from '../../../src/domain/search/fold.ts';

const page = (text: string): string => `Somewhere to stay. ${text}`;

it('gives each page the words that few others hold', () => {
  const texts = ['Narrowboat moorings.', ...Array.from({ length: 9 }, () => 'Nothing.')].map(page);
  const [first = '', second = ''] = bodyWords(texts);
  expect(first.split(' ')).toEqual([foldWord('moorings'), foldWord('narrowboat')].sort());
  expect(second).toBe('');
});

it('reads no addresses, markup or numbers', () => {
  const [words] = bodyWords(['[moorings](https://example.org/lighthouse) 0808 157 0000', 'Other.']);
  expect(words).toBe(foldWord('moorings'));
});
