import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdit, type Mutation } from './mutation.ts';

const sourcesOfTheExit = ['src/safety', 'src/components/exit', 'src/styles/exit.css'];

/**
 * Copies the sources of the exit into a new folder and breaks them there.
 * Gives the folder. Throws when an edit no longer matches.
 */
export function writeBrokenSources(mutation: Mutation): string {
  const folder = mkdtempSync(join(tmpdir(), 'exit-mutant-'));
  for (const path of sourcesOfTheExit) cpSync(path, join(folder, path), { recursive: true });
  for (const edit of mutation.edits) {
    const file = join(folder, edit.file);
    writeFileSync(file, applyEdit(readFileSync(file, 'utf8'), edit));
  }
  return folder;
}
