import { createHash } from 'node:crypto';
import { attribute, textOf, type HtmlElement } from '../site/html.ts';
import type { Page } from '../site/pages.ts';
import type { InlineHashes } from './policy.ts';

/** An inline script or style of a page, named by its content. */
export interface InlinePart {
  kind: 'script' | 'style';
  /** As a policy names it: `'sha256-…'`. */
  hash: string;
  text: string;
}

// Whatever else stands in a script's type is data, which browsers neither run nor ask the policy about.
const RUNNABLE_TYPES =
  /^(module|importmap|speculationrules|(text|application)\/(java|ecma)script)?$/i;

/** The source expression by which a policy allows exactly this inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Every inline script that runs and every style element of a page, in the order of the source. */
export function inlineParts(page: Pick<Page, 'elements'>): InlinePart[] {
  return page.elements.flatMap((element) => {
    const kind = inlineKind(element);
    if (!kind) return [];
    const text = textOf(element);
    return [{ kind, hash: hashSource(text), text }];
  });
}

/** The distinct hashes among parts, sorted, as a policy takes them. */
export function hashesOf(parts: readonly InlinePart[]): InlineHashes {
  const distinct = (kind: InlinePart['kind']) => [
    ...new Set(parts.filter((part) => part.kind === kind).map(({ hash }) => hash)),
  ];
  return { scripts: distinct('script').sort(), styles: distinct('style').sort() };
}

function inlineKind(element: HtmlElement): InlinePart['kind'] | undefined {
  if (element.tagName === 'style') return 'style';
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return undefined;
  return RUNNABLE_TYPES.test(attribute(element, 'type') ?? '') ? 'script' : undefined;
}
