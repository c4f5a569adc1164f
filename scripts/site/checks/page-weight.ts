import { isForEveryone, type SiteCheck } from '../site.ts';
import { weighPages } from '../weigh-pages.ts';

// What a server may send before it has to wait for the first answer: ten packets (RFC 6928).
const LIMIT = 14_600;

/** A page for everyone arrives in the first burst of a connection, also on a bad line. */
export const pageWeight: SiteCheck = {
  name: `Every page for the public fits into ${LIMIT} bytes`,
  async problems({ pages }) {
    const weights = await weighPages(pages.filter(isForEveryone));
    return weights
      .filter(({ brotli }) => brotli > LIMIT)
      .map(
        ({ path, brotli }) => `${path}: ${brotli} bytes with brotli, ${brotli - LIMIT} too many`,
      );
  },
};
