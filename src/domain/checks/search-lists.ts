import { printed } from '../printed.ts';
import { listProblems } from '../search/list-problems.ts';
import type { SearchList } from '../search/search-list.ts';
import { toRecords } from '../search/to-records.ts';
import { listsOf } from '../search/to-search-data.ts';
import { entriesOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

const isOpenDayAndNight = (entry: Parameters<typeof printed>[0]): boolean => {
  const { hours, phones, texts } = printed(entry);
  return hours.kind === 'always' && hours.mayCountAsOpen && phones.length + texts.length > 0;
};

/** The lists of search words lead only to what the site has, and do not contradict each other. */
export const checkSearchLists = (ground: Ground): Problem[] => {
  const own = <T extends { owner: string }>(documents: readonly T[]): T[] =>
    documents.filter(({ owner }) => ['national', 'vocabulary', ground.partnership].includes(owner));
  const sound = own(soundOf(ground, 'search-list'));
  const fileOf = new Map<SearchList, string>(sound.map(({ record, file }) => [record, file]));
  const lists = sound.map(({ record }) => record);
  const [partnership] = own(soundOf(ground, 'partnership'));
  const words = (id: string) =>
    own(soundOf(ground, 'vocabulary')).find((one) => one.id === id)?.record ?? {};
  if (!partnership || lists.length === 0) return [];
  const records = toRecords({
    helplines: own(soundOf(ground, 'helpline')).map(({ record }) => record),
    services: own(soundOf(ground, 'service')).map(({ record }) => record),
    guides: own(soundOf(ground, 'guide')).map(({ record }) => record),
    pages: own(soundOf(ground, 'page')).map(({ record }) => record),
    referralRoutes: own(soundOf(ground, 'referral-route')).map(({ record }) => record),
    publications: soundOf(ground, 'publication').map(({ record }) => record),
    statistics: soundOf(ground, 'statistic').map(({ record }) => record),
    news: own(soundOf(ground, 'news')).map(({ record }) => record),
    events: own(soundOf(ground, 'event')).map(({ record }) => record),
    needs: words('needs'),
    about: words('about'),
    partnership: partnership.record,
    sitePages: listsOf(lists, 'site-pages'),
  });
  // A broken file has told its own problems: the lists that name it are right all the same.
  const broken = own(ground.documents).filter(({ record }) => record === null);
  if (broken.some(({ kind }) => kind === 'vocabulary')) return [];
  const problems = listProblems(lists, {
    refs: new Set([
      ...records.map(({ ref }) => ref),
      ...broken.map(({ kind, id }) => `${kind}/${id}`),
    ]),
    districts: partnership.record.districts.map(({ id }) => id),
    dayAndNight: new Set(
      [
        ...entriesOf(ground).filter(({ record }) => isOpenDayAndNight(record)),
        ...broken.filter(({ kind }) => kind === 'helpline'),
      ].map(({ id }) => id),
    ),
  });
  return problems.map(({ list, path, why }) =>
    problem('search-list', { file: fileOf.get(list) ?? '', path }, { why }),
  );
};
