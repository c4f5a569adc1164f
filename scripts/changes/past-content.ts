import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/domain/checks/ground.ts';
import { homeOf } from '../content/folders.ts';
import { readDocument } from '../content/read-document.ts';
import { EditorMistake } from '../editors/mistake.ts';
import type { Pair } from './tell-changes.ts';

const git = (root: string, args: readonly string[]): string | null => {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 200 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
};

const read = (file: string, text: string | null): Document | null => {
  const path = file.replace(/^content\//, '');
  const home = homeOf(path);
  return text === null || !home ? null : readDocument(home, path, text).document;
};

/** The state of the content at the beginning of `since`: a commit, or null if Git knows none so old. */
const commitBefore = (root: string, since: string): string | null => {
  const found = git(root, ['rev-list', '-1', `--before=${since}T00:00:00`, 'HEAD']);
  if (found === null) {
    throw new EditorMistake('There is no history here: this is not a Git clone of the project.');
  }
  return found.trim() || null;
};

/** Every content file that is not as it was at the beginning of the day `since`. */
export const changedSince = (root: string, since: string): Pair[] => {
  const base = commitBefore(root, since);
  // Git’s name for a state without any file.
  const from = base ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const names = git(root, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    from,
    '--',
    'content',
  ]);
  const added = git(root, ['ls-files', '--others', '--exclude-standard', '--', 'content']);
  const files = new Set([...(names ?? '').split('\n'), ...(added ?? '').split('\n')]);
  return [...files]
    .filter((file) => file !== '')
    .sort()
    .map((file) => {
      const path = join(root, file);
      return {
        before: read(file, base === null ? null : git(root, ['show', `${base}:./${file}`])),
        after: read(file, existsSync(path) ? readFileSync(path, 'utf8') : null),
      };
    });
};
