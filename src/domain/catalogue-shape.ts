import type { BankHolidays } from './bank-holidays.ts';
import type { PartnershipEvent } from './event.ts';
import type { Guide } from './guide.ts';
import type { Helpline } from './helpline.ts';
import type { Moved } from './moved.ts';
import type { NewsItem } from './news.ts';
import type { Page } from './page.ts';
import type { Partnership } from './partnership.ts';
import type { Publication } from './publication.ts';
import type { ReferralRoute } from './referral-route.ts';
import type { SearchList } from './search/search-list.ts';
import type { Service } from './service.ts';
import type { Statistic } from './statistic.ts';
import type { Translation } from './translation.ts';
import type { Vocabulary } from './vocabulary-entry.ts';

/** What one file of each kind becomes. */
export interface Records {
  helpline: Helpline;
  service: Service;
  guide: Guide;
  translation: Translation;
  page: Page;
  'referral-route': ReferralRoute;
  publication: Publication;
  statistic: Statistic;
  news: NewsItem;
  event: PartnershipEvent;
  partnership: Partnership;
  vocabulary: Vocabulary;
  'bank-holidays': BankHolidays & { id: string };
  'search-list': SearchList & { id: string };
  moved: Moved & { id: string };
}

/** The kinds of file that content/ holds. */
export type Kind = keyof Records;
