import type { PartnershipEvent } from '../event.ts';
import type { Guide } from '../guide.ts';
import type { NewsItem } from '../news.ts';
import type { Page } from '../page.ts';
import type { Partnership } from '../partnership.ts';
import type { Entry } from '../printed.ts';
import type { Publication } from '../publication.ts';
import type { ReferralRoute } from '../referral-route.ts';
import type { Statistic } from '../statistic.ts';
import type { Vocabulary } from '../vocabulary-entry.ts';
import type { SearchListOf } from './search-list.ts';

/** What the records are made from, for one partnership. */
export type SearchSource = {
  helplines: readonly Entry[];
  services: readonly Entry[];
  guides: readonly Guide[];
  pages: readonly Page[];
  referralRoutes: readonly ReferralRoute[];
  publications: readonly Publication[];
  statistics: readonly Statistic[];
  news: readonly NewsItem[];
  events: readonly PartnershipEvent[];
  needs: Vocabulary;
  about: Vocabulary;
  partnership: Partnership;
  /** The text of pages, in Markdown, by kind and id: `guide/pets`. */
  bodies?: ReadonlyMap<string, string>;
  sitePages: readonly SearchListOf<'site-pages'>[];
};
