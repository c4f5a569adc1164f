import type { APIRoute } from 'astro';
import { news } from '../../catalogue.ts';
import { toNewsFeed } from '../../domain/export/news-feed.ts';
import { newsWords } from '../../i18n/news-words.ts';
import { brand, partnershipId } from '../../site.ts';

/** The news as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const place = { owner: partnershipId, name: `${brand} – ${newsWords.heading}`, site: site?.href };
  return new Response(toNewsFeed(await news(), place, new Date()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
