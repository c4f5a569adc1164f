import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeContent } from '../../scripts/content/check.ts';
import { readOffered } from '../../scripts/documents/read-offered.ts';
import { readContent } from '../../scripts/content/read.ts';

const root = resolve(import.meta.dirname, '../..');
const content = readContent(join(root, 'content'));
const offered = readOffered(root);
const now = new Date('2026-11-22T12:00:00Z');

const errorsFor = (partnership: string, documents = content.documents) =>
  judgeContent({ ...content, documents }, offered, { now, partnership })
    .placed.filter(({ severity }) => severity === 'error')
    .map(({ file, issue }) => `${file} ${issue}`);

describe('one code, four partnerships', { timeout: 60_000 }, () => {
  it.each(['hertfordshire', 'luton', 'essex', 'rotherham'])(
    'the content of %s can be published',
    (partnership) => {
      expect(errorsFor(partnership)).toEqual([]);
    },
  );

  it('a national guide may not name a service that no partnership has', () => {
    const withoutHelpline = content.documents.filter(({ id }) => id !== 'hdah');
    expect(errorsFor('rotherham', withoutHelpline)).toContainEqual(
      expect.stringMatching(/^content\/national\/guides\/.* dangling-reference$/),
    );
  });

  it('a service may not send people to a service of another partnership', () => {
    const moved = content.documents.map((one) =>
      one.id === 'sada' ? { ...one, owner: 'luton' } : one,
    );
    expect(errorsFor('luton', moved)).toContainEqual(
      expect.stringMatching(/sada\.md dangling-reference$/),
    );
  });
});
