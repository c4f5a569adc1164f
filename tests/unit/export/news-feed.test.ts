import { describe, expect, it } from 'vitest';
import { isCurrent, toNewsFeed, type FeedItem } from '../../../src/domain/export/news-feed.ts';

const anItem = (changes: Partial<FeedItem> = {}): FeedItem => ({
  id: '2026-11-01-moves',
  title: 'A & B <move>',
  summary: 'They say “we move”.',
  date: '2026-11-01',
  until: undefined,
  ...changes,
});
const now = new Date('2026-11-22T09:00:00Z');
const place = { owner: 'testshire', name: 'Sunflower – News' };
const feedOf = (items: readonly FeedItem[], site?: string) =>
  toNewsFeed(items, { ...place, site }, now);

describe('the feed', () => {
  it('holds whole addresses only when the address of the site is known', () => {
    expect(feedOf([anItem()], 'https://example.org')).toContain(
      '<link href="https://example.org/news/2026-11-01-moves/"/>',
    );
    expect(feedOf([anItem()])).toContain('<link href="/news/2026-11-01-moves/"/>');
  });

  it('keeps the id of an item when the site gets an address', () => {
    const id = '<id>urn:x-sunflower:testshire:news:2026-11-01-moves</id>';
    expect(feedOf([anItem()])).toContain(id);
    expect(feedOf([anItem()], 'https://example.org')).toContain(id);
  });

  it('writes the signs of XML as text', () => {
    expect(feedOf([anItem()])).toContain('<title>A &amp; B &lt;move&gt;</title>');
  });

  it('puts the newest first and was updated when that was', () => {
    const feed = feedOf([anItem(), anItem({ id: 'newer', date: '2026-11-20' })]);
    expect(feed.indexOf('news:newer')).toBeLessThan(feed.indexOf('news:2026-11-01-moves'));
    expect(feed.slice(0, feed.indexOf('<entry>'))).toContain(
      '<updated>2026-11-20T00:00:00Z</updated>',
    );
  });

  it('loses an item the day after its last day', () => {
    expect(isCurrent({ until: '2026-11-22' }, now)).toBe(true);
    expect(feedOf([anItem({ until: '2026-11-21' })])).not.toContain('<entry>');
  });
});
