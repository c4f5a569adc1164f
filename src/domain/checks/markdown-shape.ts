import type { Document, Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { linksIn } from './markdown-links.ts';
import { textsOf, within } from './texts.ts';

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t#]*\r?$/gm;
const gluedHeading = /^ {0,3}(#{1,6})[^\s#].*$/gm;
const underlined = /^[^\s>#-].*\r?\n {0,3}(=+|-{2,})[ \t]*\r?$/gm;
// A tag that is never closed still swallows what follows it.
const html = /<(?:!|\?|%|\/?[a-z][\w-]*(?=[\s/>]|$)(?:[^>]*>)?)/gim;
const coded = /&(?:#x?[0-9a-f]+;?|[a-z][a-z\d]{1,30};)/gi;

const checkHeadings = ({ body, file }: Document): Problem[] => {
  let above = 1;
  const found: Problem[] = [];
  for (const { 0: line, 1: marks = '', 2: words = '', index } of body.matchAll(heading)) {
    const at = { file, span: [index, index + line.length] as const };
    const level = marks.length;
    const better = `${'#'.repeat(Math.max(2, Math.min(level, above + 1)))} ${words || 'The heading'}`;
    const shown = words || marks;
    const tell = (why: string) => problem('heading-order', at, { found: shown, why, better });
    if (words.replace(/[*_`~\s]/g, '') === '') found.push(tell('is empty'));
    else if (level === 1) found.push(tell('is the page’s own heading, which comes from “name”'));
    else if (level > above + 1) found.push(tell(`skips from level ${above} to level ${level}`));
    above = Math.max(2, level);
  }
  for (const { 0: line, 1: marks = '', index } of body.matchAll(gluedHeading)) {
    const better = line.replace(/^ *(#+)/, `${marks} `);
    const data = { found: line.trim(), why: 'needs a space after #', better };
    found.push(problem('heading-order', { file, span: [index, index + line.length] }, data));
  }
  for (const { 0: lines, index } of body.matchAll(underlined)) {
    const [words = ''] = lines.split(/\r?\n/);
    const data = { found: words, why: 'is underlined by a line of signs', better: `## ${words}` };
    found.push(problem('heading-order', { file, span: [index, index + words.length] }, data));
  }
  return found;
};

// Words that are true of any picture.
const sayingNothing =
  /^(?:(?:an? |the )?(?:image|img|picture|photo|photograph|graphic|icon|logo|screenshot|untitled|alt|alt text)(?:[ _-]?\d+)?|\S+\.(?:png|jpe?g|gif|svg|webp|avif)|[\d_-]+|x+)$/i;

const checkPictures = ({ body, file }: Document): Problem[] =>
  linksIn(body)
    .filter(({ isPicture }) => isPicture)
    .flatMap(({ text: words, href, from, to }) => {
      const text = words ?? '';
      const at = { file, span: [from, to] as const };
      const found = body.slice(from, to);
      if (/^(https?:)?\/\//i.test(href) || href.startsWith('data:')) {
        const better = 'Put the picture into public/ and write ![What it shows](/picture.png)';
        return [problem('picture', at, { found, why: 'it comes from another site', better })];
      }
      if (!/^\/[\w/-]+\.(?:png|jpe?g|svg|webp|avif)$/i.test(href)) {
        const better = `![What the picture tells](/pictures/name.png)`;
        const why = 'its address does not begin with / or does not end like a picture';
        return [problem('picture', at, { found, why, better })];
      }
      if (text.trim() !== '' && !sayingNothing.test(text.trim())) return [];
      const better = `![What the picture tells](${href})`;
      return [
        problem('picture', at, {
          found,
          why: text.trim()
            ? 'its words do not say what it shows'
            : 'it has no words for people who cannot see it',
          better,
        }),
      ];
    });

const checkMarks = (document: Document): Problem[] =>
  textsOf(document)
    .filter(({ isShown }) => isShown)
    .flatMap((text) => [
      ...[...text.value.matchAll(html)].map(({ 0: found, index }) =>
        problem('html-in-text', within(text, index, index + found.length), { found }),
      ),
      ...[...text.value.matchAll(coded)].map(({ 0: found, index }) =>
        problem('coded-character', within(text, index, index + found.length), { found }),
      ),
    ]);

/** Headings step down one by one, pictures have words, and the text is Markdown alone. */
export const checkMarkdownShape = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) => [
    ...checkHeadings(document),
    ...checkPictures(document),
    ...checkMarks(document),
  ]);
