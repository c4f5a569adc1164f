import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/domain/checks/nearest.ts';
import { EditorMistake, tellMistakes } from './editors/mistake.ts';
import { beginningOf } from './new/beginning.ts';
import { firstVersion } from './new/first-version.ts';
import { placeFor } from './new/place-for.ts';
import { starters } from './new/starters.ts';

const usage = `npm run new <kind> "<name>" [-- options]
npm run new translation <guide> <language>

  kinds: ${Object.keys(starters).join(', ')}
  --partnership <id>   whose it is (default: hertfordshire)
  --national           true everywhere: for a guide, a page or search words
  --root <folder>      the folder that holds content/ (default: this project)
`;

const run = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      partnership: { type: 'string', default: process.env['PARTNERSHIP'] ?? 'hertfordshire' },
      national: { type: 'boolean', default: false },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      help: { type: 'boolean', default: false },
    },
  });
  const [word = '', ...words] = positionals;
  const name = words.join(' ').trim();
  if (values.help || word === '') {
    process.stdout.write(usage);
    return;
  }
  const starter = Object.hasOwn(starters, word) ? starters[word] : undefined;
  if (!starter) {
    const near = nearest(word, Object.keys(starters));
    const meant = near ? ` Did you mean “${near}”?` : '';
    throw new EditorMistake(`There is no kind “${word}”.${meant}\n\n${usage}`);
  }
  const from = beginningOf(name, starter, values.root, values.partnership);
  const { file, id } = placeFor(starter, from, values);
  if (existsSync(join(values.root, file))) {
    throw new EditorMistake(`${file} is there already. Open it, or choose another name.`);
  }
  mkdirSync(dirname(join(values.root, file)), { recursive: true });
  writeFileSync(join(values.root, file), firstVersion(starter, from));
  const isDraft = 'draft' in starter.values(from);
  const seen = isDraft
    ? 'It is a draft: nobody sees it yet.'
    : 'It counts with the next build of the site.';
  const last = isDraft ? ', take out “draft: true”,\nand' : ',\nand';
  process.stdout.write(
    `Written: ${file}\nIts id is ${id}. ${seen}\n` +
      `Fill in what says WRITE HERE, delete the lines you do not need${last} run: npm run check:content\n`,
  );
};

tellMistakes(run);
