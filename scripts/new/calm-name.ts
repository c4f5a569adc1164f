import { tellingWords } from '../../src/domain/parts/address.ts';

/** A name as an id: small letters, digits and single hyphens. '' if nothing is left of it. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[’'\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * A name without the words that must not stand in an address or a title, because those stay in the
 * browser’s history.
 * @returns `otherwise` if no word is left
 */
export const calmName = (name: string, otherwise: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '' && !tellingWords.test(word));
  const calm = words
    .join(' ')
    .replace(/^(?:and|or|of|for|the)\s+|\s+(?:and|or|of|for|the)$/gi, '')
    .slice(0, 60)
    .trim();
  return idFrom(calm) === '' || tellingWords.test(idFrom(calm)) ? otherwise : calm;
};
