import { translationId } from '../../src/domain/translation.ts';
import { homes } from '../content/folders.ts';
import { EditorMistake } from '../editors/mistake.ts';
import { idFrom } from './calm-name.ts';
import type { Beginning, Starter } from './starter.ts';

/**
 * Where a new file goes.
 * @returns its path from the project’s root, and its id
 * @throws EditorMistake if there is no national folder for its kind
 */
export const placeFor = (
  { kind, dated }: Starter,
  { name, path, today, english }: Beginning,
  { partnership, national }: { partnership: string; national: boolean },
): { file: string; id: string } => {
  const paths = homes.find((home) => home.kind === kind)?.paths ?? [];
  const own = paths.find((one) => one.startsWith('*'));
  const shared = paths.find((one) => one.startsWith('national/'));
  const chosen = national || !own ? shared : own;
  if (!chosen) throw new EditorMistake('This belongs to a partnership: leave out --national.');
  if (english) {
    const id = translationId(english.guide.id, english.language);
    return { file: `content/${english.owner}/translations/${id}.md`, id };
  }
  if (kind === 'partnership') return { file: `content/${path}/partnership.yaml`, id: path };
  // A day in front, and a calm id, because the id of a news item is its address.
  const id = dated ? `${today}-${path}` : idFrom(name);
  return { file: `content/${chosen.replace('*', partnership).replace('+', id)}`, id };
};
