import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withdrawDocuments } from '../../../scripts/build/withdraw-documents.ts';
import { publicationSchema, type DeathReviewPublication } from '../../../src/domain/publication.ts';
import { isWithdrawn, shownNow, withdrawnFiles } from '../../../src/domain/publish-until.ts';
import { groupReviews, seenBefore } from '../../../src/domain/review-groups.ts';

const fields = (id: string, review: object, file = `${id}.pdf`) => ({
  kind: 'death-review',
  name: `Review ${id}`,
  summary: 'A review.',
  published: null,
  author: 'A partnership',
  documents: [{ label: 'Report (PDF)', file }],
  checked: '2026-11-01',
  reviewBy: '2027-05-01',
  owner: 'professionals-editor',
  review: {
    area: 'North',
    kind: 'unknown',
    relationship: 'unknown',
    contentNote: 'It is about a death.',
    ...review,
  },
});

const aReview = (id: string, review: object, file?: string) =>
  ({
    ...publicationSchema.parse(fields(id, review, file)),
    id,
    partnership: 'testshire',
  }) as DeathReviewPublication;

const ended = aReview('ended', { publishUntil: '2026-11-21' });
const open = aReview('open', { publishUntil: '2027-01-01', yearOfDeath: 2014 });
const endless = aReview('endless', { area: 'South', themes: ['separation', 'health'] });
const now = new Date('2026-11-22T09:00:00Z');

describe('a review with a last day', () => {
  it('is shown on that day and gone on the next', () => {
    expect(isWithdrawn(ended, new Date('2026-11-21T23:59:00Z'))).toBe(false);
    expect(isWithdrawn(ended, new Date('2026-11-22T00:01:00Z'))).toBe(true);
  });

  it('ends at midnight in London, also in summer time', () => {
    const summer = aReview('summer', { publishUntil: '2026-06-30' });
    expect(isWithdrawn(summer, new Date('2026-06-30T22:59:00Z'))).toBe(false);
    expect(isWithdrawn(summer, new Date('2026-06-30T23:01:00Z'))).toBe(true);
  });

  it('leaves every list, and those without a last day stay', () => {
    expect(shownNow([ended, open, endless], now)).toEqual([open, endless]);
  });

  it('takes its documents along, unless another review still shows the same file', () => {
    expect(withdrawnFiles([ended, open], now)).toEqual(['ended.pdf']);
    expect(withdrawnFiles([ended, aReview('other', {}, 'ended.pdf')], now)).toEqual([]);
  });
});

describe('the build', () => {
  it('takes a document whose last day has passed out of the site and leaves the others', () => {
    const root = mkdtempSync(join(tmpdir(), 'withdraw-'));
    const papers = join(root, 'content', 'testshire', 'publications');
    const documents = join(root, 'site', 'documents');
    for (const folder of [papers, documents]) mkdirSync(folder, { recursive: true });
    for (const [id, until] of [
      ['ended', '2026-11-21'],
      ['open', '2027-01-01'],
    ] as const) {
      const text = JSON.stringify(fields(id, { publishUntil: until }));
      writeFileSync(join(papers, `${id}.md`), `---\n${text}\n---\n`);
      writeFileSync(join(documents, `${id}.pdf`), 'a document');
    }
    expect(withdrawDocuments(root, join(root, 'site'), now)).toEqual(['ended.pdf']);
    expect(readdirSync(documents)).toEqual(['open.pdf']);
  });
});

describe('the library', () => {
  it('groups reviews by what they state and leaves out what they do not', () => {
    expect(groupReviews([open, endless], 'area').map(({ value }) => value)).toEqual([
      'North',
      'South',
    ]);
    expect(groupReviews([open, endless], 'year')).toEqual([{ value: '2014', reviews: [open] }]);
    expect(groupReviews([open, endless], 'theme').map(({ value }) => value)).toEqual([
      'health',
      'separation',
    ]);
  });

  it('shows where a theme was seen before, never the review itself', () => {
    const again = aReview('again', { themes: ['health'] });
    expect(seenBefore(again, [again, open, endless])).toEqual([
      { value: 'health', reviews: [endless] },
    ]);
    expect(seenBefore(open, [again, endless])).toEqual([]);
  });
});
