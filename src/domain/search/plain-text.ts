const apostrophes = /['’‘`´]/g;
const onlyEnglish = /^[ -~]*$/;

/**
 * A text in small letters without accents and apostrophes, and what stands between its words. To ask
 * for letters of every language costs an old phone far more, and most texts have English ones.
 */
export const lettersOf = (text: string): { plain: string; between: RegExp } => {
  const plain = text.replace(apostrophes, '').toLowerCase();
  if (onlyEnglish.test(plain)) return { plain, between: /[^a-z0-9]+/ };
  return {
    plain: text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}|['’‘`´]/gu, ''),
    between: /[^\p{L}\p{N}]+/u,
  };
};

/** The words of such a text as they stand, with none of the ways in which people write in haste. */
export const namesIn = (text: string): string[] => {
  const { plain, between } = lettersOf(text);
  return plain.split(between).filter((word) => word !== '');
};
