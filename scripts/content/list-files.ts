import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file below content/, or a folder or link that could not be followed. */
export interface Found {
  /** Path below content/, with forward slashes. */
  path: string;
  isFile: boolean;
}

// What operating systems and Git leave behind, the handbook itself, and its list of words.
const isNoContent = (name: string, path: string): boolean =>
  ['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name) ||
  ['README.md', 'spelling.txt'].includes(path);

/** Lists everything below `folder`, in the order of the alphabet; nothing if it does not exist. */
export const listFiles = (folder: string): Found[] => {
  const found: Found[] = [];
  const visit = (at: string): void => {
    const inside = readdirSync(at, { withFileTypes: true });
    for (const one of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = relative(folder, join(at, one.name)).split(sep).join('/');
      if (one.isDirectory()) visit(join(at, one.name));
      else if (!isNoContent(one.name, path)) found.push({ path, isFile: one.isFile() });
    }
  };
  try {
    visit(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
  return found;
};
