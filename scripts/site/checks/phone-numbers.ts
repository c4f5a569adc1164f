import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, textOf } from '../html.ts';
import type { Page } from '../pages.ts';
import { digitRuns, looksLikeNumber, nationalDigits } from '../phone-digits.ts';
import { isForEveryone, type SiteCheck } from '../site.ts';

/**
 * A wrong number can kill: what can be called, and what looks like a number, is on the catalogue's
 * list of what may be printed; what is known to be wrong is nowhere, not even in a data file.
 */
export const phoneNumbers: SiteCheck = {
  name: 'Every telephone number is one that may be printed',
  problems({ pages, paths, folder, printable }) {
    if (!printable) {
      return ['.build/printable.json: is missing, so no number could be checked'];
    }
    const forAll = new Set(printable.digits.map(nationalDigits));
    const forSome = new Set((printable.professional ?? []).map(nationalDigits));
    const open = new Set([...forAll].filter((digits) => !forSome.has(digits)));
    const never = (printable.never ?? []).map(nationalDigits);
    const inFiles = [...paths]
      .filter((path) => /\.(json|csv|txt|xml|ics|js)$/.test(path))
      .flatMap((path) => {
        const texts = [readFileSync(join(folder, path), 'utf8')];
        const closed = isForEveryone({ path }) ? [...forSome] : [];
        const why = 'which only professionals’ pages may hold';
        return [...wrongNumbers(path, texts, never), ...wrongNumbers(path, texts, closed, why)];
      });
    return [
      ...pages.flatMap((page) => {
        const allowed = isForEveryone(page) ? open : forAll;
        return [
          ...unlistedLinks(page, allowed),
          ...unlistedText(page, allowed),
          ...wrongNumbers(page.path, [page.source, textOf(page.document)], never),
        ];
      }),
      ...inFiles,
    ];
  },
};

function unlistedLinks({ path, elements }: Page, allowed: ReadonlySet<string>): string[] {
  return elements
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => /^(tel|sms):/i.test(href))
    .flatMap((href) => {
      const digits = nationalDigits(href.replace(/^\w+:/, '').replace(/\?.*/s, ''));
      const prefilled = href.includes('?')
        ? [`${path}: ${href} writes a text for the visitor`]
        : [];
      return allowed.has(digits)
        ? prefilled
        : [...prefilled, `${path}: ${href} may not be printed`];
    });
}

function unlistedText({ path, document }: Page, allowed: ReadonlySet<string>): string[] {
  const runs = new Set(digitRuns(textOf(document)));
  return [...runs]
    .filter((digits) => looksLikeNumber(digits) && !allowed.has(digits))
    .map((digits) => `${path}: the text holds ${digits}, which may not be printed`);
}

function wrongNumbers(
  path: string,
  texts: readonly string[],
  never: readonly string[],
  why = 'which is known to be wrong',
): string[] {
  const runs = texts.flatMap(digitRuns);
  return never
    .filter((wrong) => runs.some((digits) => digits.includes(wrong)))
    .map((wrong) => `${path}: holds ${wrong}, ${why}`);
}
