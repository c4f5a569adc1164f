import type { Document } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import type { MarkdownLink } from './markdown-links.ts';
import { textsOf, within } from './texts.ts';

// Words that are the same on every link, so that they say nothing about this one.
const doing =
  '(?:please )?(?:click|tap|press|select|follow|go|see|visit|use|try|read|open|view|find out|learn|get|download|watch|continue)(?: on| to| through)?';
const thing =
  '(?:here|there|this|it|more|(?:this|the|that|our|their|my)? ?(?:link|page|site|website|webpage|web page|button|document|pdf|file|article|info|information|details)|more (?:info|information|details|about this|here)|further (?:info|information|details)|all|next|on|now)';
const sayingNothing = new RegExp(
  `^[^\\p{L}\\d]*(?:${doing}|${thing}|${doing} ${thing})(?: for (?:help|more|info|information|details))?[^\\p{L}\\d]*$`,
  'iu',
);
const clicking =
  /\bclick(?:ing)? (?:here|below|on|the (?:link|button))\b|\b(?:tap|press|touch) here\b|\bfollow (?:this|the) link\b/gi;

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

const plainWords = (text: string): string => text.replace(/[*_`~]/g, '').trim();

/** What is wrong with the words of one link. In: a link that is no picture. */
export const checkLinkWords = (link: MarkdownLink, file: string): Problem[] => {
  const at = { file, span: [link.from, link.to] as const };
  const href = link.href || '/guides/';
  if (link.text === null) {
    const isWeb = bareAddress.test(href);
    return isWeb ? [problem('naked-address', at, { href })] : [];
  }
  const words = plainWords(link.text);
  if (words === '') return [problem('empty-link', at, { href })];
  if (bareAddress.test(words)) return [problem('naked-address', at, { href })];
  return sayingNothing.test(words) || new RegExp(clicking.source, 'i').test(words)
    ? [problem('click-here', at, { found: link.text })]
    : [];
};

/** Sentences that say “click here”, whether or not a link stands there. */
export const checkClicking = (document: Document): Problem[] =>
  textsOf(document)
    .filter(({ isShown }) => isShown)
    .flatMap((text) =>
      [...text.value.matchAll(clicking)]
        // A link that begins so is told as a link.
        .filter(({ index }) => !/\[[*_\s]*$/.test(text.value.slice(0, index)))
        .map(({ 0: found, index }) =>
          problem('click-here', within(text, index, index + found.length), { found }),
        ),
    );
