import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, readPages, sitePath, type Page } from './pages.ts';

/** The digits that the catalogue allows on a page, and those known to be wrong, digits only. */
export interface PrintableDigits {
  digits: readonly string[];
  /** Those of them that only professionals’ pages may hold. */
  professional?: readonly string[];
  never?: readonly string[];
}

/** A built site, as the checks see it. */
export interface Site {
  folder: string;
  pages: readonly Page[];
  /** Every address the site answers to, pages and files: `/guides/`, `/favicon.svg`. */
  paths: ReadonlySet<string>;
  /** `undefined` when the build left no list. */
  printable: PrintableDigits | undefined;
}

/** One rule over a whole built site. */
export interface SiteCheck {
  /** What holds when it passes, for people. */
  name: string;
  /** One line per problem, beginning with the page's path. */
  problems(site: Site): string[] | Promise<string[]>;
}

/** Reads a built site and, from the workshop beside it or here, the list of printable digits. */
export function readSite(folder: string): Site {
  const list = [dirname(folder), '.']
    .map((place) => join(place, '.build', 'printable.json'))
    .find((file) => existsSync(file));
  return {
    folder,
    pages: readPages(folder),
    paths: new Set(filesUnder(folder).map(sitePath)),
    printable: list ? (JSON.parse(readFileSync(list, 'utf8')) as PrintableDigits) : undefined,
  };
}

/** Whether a page is for everyone: all but those for professionals, which may use their own terms. */
export function isForEveryone({ path }: Pick<Page, 'path'>): boolean {
  return !path.startsWith('/professionals/');
}
