import { join } from 'node:path';
import { londonDay } from '../../src/domain/checks/london-day.ts';
import type { Partnership } from '../../src/domain/partnership.ts';
import { readContent } from '../content/read.ts';
import { EditorMistake } from '../editors/mistake.ts';
import { englishPage } from './english-page.ts';
import { calmName, idFrom } from './calm-name.ts';
import type { Beginning, Starter } from './starter.ts';

/**
 * Gathers what the first version of a file needs from the content that is there.
 * @throws EditorMistake if the name is empty or the partnership does not exist
 */
export const beginningOf = (
  name: string,
  { kind }: Starter,
  root: string,
  partnershipId: string,
): Beginning => {
  if (idFrom(name) === '' && kind !== 'translation') {
    throw new EditorMistake('Give it a name, in quotes: npm run new service "The name"');
  }
  const { documents } = readContent(join(root, 'content'));
  const partnerships = documents.filter((one) => one.kind === 'partnership');
  const owner = partnerships.find(({ id }) => id === partnershipId) ?? null;
  if (!owner?.record) {
    const known = partnerships.map(({ id }) => id).join(', ');
    throw new EditorMistake(`There is no partnership “${partnershipId}”. There are: ${known}`);
  }
  const { nightLine, name: place } = owner.record as Partnership;
  const [publication] = documents.filter(
    (one) => one.kind === 'publication' && one.owner === partnershipId,
  );
  if (kind === 'statistic' && !publication) {
    throw new EditorMistake('A table belongs to a paper. First: npm run new report "Its name"');
  }
  const english = kind === 'translation' ? englishPage(documents, name) : null;
  const calm = calmName(name, 'Information');
  const path = idFrom(calm);
  const today = londonDay(new Date());
  const paper = publication?.id ?? null;
  return { name, calm, path, today, nightLine, place, publication: paper, english };
};
