import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';

interface Node {
  type?: string;
  tagName?: string;
  value?: string;
  children?: readonly unknown[];
}

const wordsIn = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => wordsIn(child as Node)).join('');

const headingsIn = (node: Node): string[] =>
  node.tagName === 'th'
    ? [wordsIn(node).trim()]
    : (node.children ?? []).flatMap((child) => headingsIn(child as Node));

// Two tables on a page have different headings, so each scroll region has a name of its own.
const nameOfTable = (table: Node): string =>
  `Table: ${headingsIn(table)
    .filter((heading) => heading !== '')
    .join(', ')}`;

// Rule 55 of the safety specification: no page we link to learns where the reader came from.
const outwardLinks = defineHastPlugin({
  name: 'outward-links',
  element: {
    filter: ['a'],
    visit(node, ctx) {
      const href = node.properties?.['href'];
      if (typeof href === 'string' && /^https?:/.test(href)) {
        ctx.setProperty(node, 'rel', 'noreferrer noopener');
      }
    },
  },
});

// A wide table scrolls by itself at 320 pixels, and a keyboard can scroll it too.
const scrollingTables = defineHastPlugin({
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, ctx) {
      ctx.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          tabIndex: 0,
          role: 'group',
          ariaLabel: nameOfTable(node),
        },
        children: [],
      });
    },
  },
});

// “- [ ] words” is a line to tick. No name and no autocomplete: no browser keeps or brings back a tick.
const tickableLines = defineHastPlugin({
  name: 'tickable-lines',
  element: {
    filter: ['li'],
    visit(node, ctx) {
      const [box, ...words] = node.children;
      if (box?.type !== 'element' || box.tagName !== 'input') return;
      const open = { type: 'checkbox', autoComplete: ['off'] };
      ctx.replaceNode(node, {
        type: 'element',
        tagName: 'li',
        properties: { className: ['tickable'] },
        children: [
          {
            type: 'element',
            tagName: 'label',
            properties: {},
            children: [
              { type: 'element', tagName: 'input', properties: open, children: [] },
              { type: 'element', tagName: 'span', properties: {}, children: words },
            ],
          },
        ],
      });
    },
  },
});

/**
 * How the words of content/ become HTML: as Astro does it, with safe links, scrolling tables
 * and lines to tick.
 */
export const markdown = {
  processor: satteri({ hastPlugins: [outwardLinks, scrollingTables, tickableLines] }),
  syntaxHighlight: false as const,
};
