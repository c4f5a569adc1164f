import { spawnSync } from 'node:child_process';
import type { FormerPage } from '../../src/domain/checks/moved-pages.ts';
import { pathOf } from '../../src/domain/checks/site-paths.ts';
import { homeOf } from './folders.ts';
import { formerTranslations } from './former-translations.ts';
import { blankDocument } from './read-document.ts';

const git = (root: string, args: readonly string[]): string => {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 200 * 1024 * 1024,
  });
  return status === 0 ? stdout : '';
};

/** The addresses that a file gave to its page, if its `path` was `path`. */
const formerPage = (file: string, path: string): FormerPage[] => {
  const below = file.replace(/^content\//, '');
  const home = homeOf(below);
  if (!home) return [];
  const document = { ...blankDocument(home, below), fields: { path } };
  const found = [{ path }, { path, area: 'professionals' }, { path, kind: 'death-review' }]
    .map((fields) => pathOf({ ...document, fields }, []))
    .filter((one) => one !== '');
  return found.length > 0 ? [{ owner: document.owner, paths: [...new Set(found)] }] : [];
};

// What was offered beside a page: calendar entries, which have no page, and PDFs.
const formerFile = (file: string): FormerPage[] => {
  const [, owner, event] = /^content\/([^/]+)\/events\/([^/]+)\.md$/.exec(file) ?? [];
  if (owner && event) return [{ owner, paths: [`/events/${event}.ics`] }];
  const [, pdf] = /^public\/documents\/([^/]+\.pdf)$/.exec(file) ?? [];
  return pdf ? [{ owner: 'national', paths: [`/documents/${pdf}`] }] : [];
};

/**
 * Every address that a page or file had at some time and may have lost since, from what Git remembers: changed
 * and removed `path` fields, and removed files. Nothing if there is no Git.
 */
export const formerPages = (root: string): FormerPage[] => {
  const told = (...options: string[]): string => {
    const same = ['--no-renames', '--relative', ...options, '--', 'content', 'public/documents'];
    // What is not saved in Git yet first: the warning should come before the address is lost.
    return git(root, ['diff', 'HEAD', ...same]) + git(root, ['log', '--format=', ...same]);
  };
  const patches = told('-p', '-U0', '-G^path: ');
  const removed = told('--diff-filter=D', '--name-only');
  let file = '';
  const changed = patches.split('\n').flatMap((line): FormerPage[] => {
    if (line.startsWith('--- ')) file = line.replace(/^--- a?\/?/, '');
    const path = /^-path: ["']?([a-z0-9-]+)/.exec(line)?.[1];
    return path === undefined ? [] : formerPage(file, path);
  });
  const removedFiles = removed.split('\n');
  const gone = removedFiles
    .filter((name) => name !== '' && !name.includes('/services/') && !name.includes('/helplines/'))
    .flatMap((name) => formerPage(name, ''));
  const translations = formerTranslations(removedFiles, patches);
  const files = removedFiles.flatMap(formerFile);
  const all = [...changed, ...gone, ...translations, ...files].map(
    (one) => [one.paths.join(), one] as const,
  );
  return [...new Map(all).values()];
};
