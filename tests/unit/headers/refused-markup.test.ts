import { expect, test } from 'vitest';
import { refusedMarkup } from '../../../scripts/headers/refused-markup.ts';
import { pageOf, pageSource } from '../site/site-folder.ts';

test('a page without fault has nothing to refuse', () => {
  expect(refusedMarkup(pageOf(pageSource()))).toEqual([]);
});

test.each([
  ['<p style="color:red">', 'style attribute'],
  ['<svg><path style="fill:red"/></svg>', 'style attribute'],
  ['<template><p style="a:b"></p></template>', 'style attribute'],
  ['<button onclick="x()">', 'onclick'],
  ['<body onload="x()">', 'onload'],
  ['<a href="javascript:x()">x</a>', 'javascript:'],
  ['<a href=" java\nscript:x()">x</a>', 'javascript:'],
  ['<img src="https://elsewhere.example/a.png" alt="">', 'https://elsewhere.example/a.png'],
  ['<img srcset="/a.png 1x, //elsewhere.example/b.png 2x" alt="">', '//elsewhere.example/b.png'],
  ['<img src="data:image/png;base64,AA" alt="">', 'data:'],
  ['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'a.css'],
  ['<style>a{background:url("https://elsewhere.example/a.png")}</style>', 'a.png'],
  ['<style>@import "https://elsewhere.example/a.css";</style>', 'a.css'],
  ['<svg><use href="https://elsewhere.example/a.svg#x"/></svg>', 'a.svg'],
  ['<form action="https://elsewhere.example/">', 'https://elsewhere.example/'],
  ['<a href="/" ping="https://elsewhere.example/">x</a>', 'https://elsewhere.example/'],
])('%s is refused', (main, words) => {
  const finds = refusedMarkup(pageOf(pageSource({ main }), '/odd/'));
  expect(finds).toHaveLength(1);
  expect(finds[0]).toMatch(/^\/odd\/: /);
  expect(finds[0]).toContain(words);
});

test('a link may lead elsewhere, and a page may name its own address', () => {
  const main = '<a href="https://elsewhere.example/">Elsewhere</a>';
  const head = '<link rel="canonical" href="https://site.example/">';
  expect(refusedMarkup(pageOf(pageSource({ main, head })))).toEqual([]);
});
