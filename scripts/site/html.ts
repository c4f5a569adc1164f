import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A page as parse5 read it, with the place of every element in the source. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
/** One element of a page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Reads a page the way a browser does. */
export function parseHtml(source: string): HtmlDocument {
  return parse(source, { sourceCodeLocationInfo: true });
}

/** Every element below a node, in the order of the source, those inside `<template>` too. */
export function elementsOf(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const inside = 'content' in node ? node.content : node;
  if (!('childNodes' in inside)) return [];
  return inside.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );
}

/** The value of an attribute; `undefined` when the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text inside a node, scripts and styles included, exactly as a browser sees it. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  const inside = 'content' in node ? node.content : node;
  return 'childNodes' in inside ? inside.childNodes.map(textOf).join('') : '';
}
