import { allOf, placeOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

// Royal Mail’s shape of a postcode: area, district, sector, unit.
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

const tidied = (written: string): string => {
  const letters = written.toUpperCase().replace(/[^A-Z\d]/g, '');
  const spaced = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
  return postcode.test(spaced) ? spaced : '…';
};

/** The postcode of a public place is one. */
export const checkPostcodes = (ground: Ground): Problem[] =>
  allOf(ground, 'service').flatMap((document) => {
    const location: unknown = (document.fields as Record<string, unknown> | null)?.['location'];
    const isGroup = typeof location === 'object' && location !== null && 'postcode' in location;
    const written = isGroup ? location.postcode : undefined;
    if (typeof written !== 'string' || postcode.test(written)) return [];
    const at = placeOf(document, 'location', 'postcode');
    const why = 'This is no postcode. Write it with capitals and one space.';
    const fix = `postcode: "${tidied(written)}"`;
    return [problem('wrong-format', at, { field: 'postcode', about: '', why, fix })];
  });
