import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'content/national/guides';
const guides = readdirSync(folder).map((file) => {
  const [, fields = '', ...text] = readFileSync(`${folder}/${file}`, 'utf8').split(/^---$/m);
  return {
    file,
    fields: parse(fields) as {
      path: string;
      section: string;
      first: string[];
      helpers: string[];
      related?: string[];
      legal?: boolean;
      sources: { url?: string; what?: string }[];
    },
    text: text.join('---'),
  };
});
const forVictims = guides.filter(({ fields }) => fields.section !== 'own-behaviour');
const filesOf = (found: typeof guides): string[] => found.map(({ file }) => file);

/** Every topic that the partnership asked for, as the path of its guide. */
const askedFor = [
  'kinds-of-harm being-controlled being-hurt consent money-and-control pictures-and-devices',
  'being-followed family-honour marriage-and-choice health-and-choice family-or-carer after-a-split',
  'is-this-happening in-danger-now when-you-call planning what-to-take staying-in-your-home',
  'somewhere-to-stay life-in-a-safe-house if-the-council-says-no words-to-show orders clares-law',
  'sarahs-law police court your-rights-as-a-witness legal-aid tenancies money benefits-and-debt',
  'immigration work children school children-and-social-workers children-and-travel age-11-to-15',
  'age-16-and-17 help-for-men lgbt later-in-life disabled-people deaf-people learning-disability',
  'black-asian-and-minority gypsy-roma-traveller faith in-the-country drink-drugs-and-mental-health',
  'police-or-forces pets worried-about-someone friends-and-family colleagues-and-employers',
  'schools-and-faith-leaders shops-and-salons recovery courses-and-groups when-support-gets-less',
  'if-it-starts-again when-someone-has-died groups-online changing-what-you-do phones-and-online',
].flatMap((line) => line.split(' '));

describe('the guides', () => {
  test('there is one for every topic that was asked for', () => {
    const paths = new Set(guides.map(({ fields }) => fields.path));
    expect(askedFor.filter((path) => !paths.has(path))).toEqual([]);
    expect(askedFor.length).toBeGreaterThan(60);
  });

  test('each says 999 in what to do first, before its text begins', () => {
    const silent = forVictims.filter(({ fields }) => !fields.first.join(' ').includes('999'));
    expect(filesOf(silent)).toEqual([]);
  });

  test('each says what to do when somebody says no, does not listen or it goes wrong', () => {
    const turn = /^## .*(?:what if|says? no|not listen|nobody|goes wrong|not work)/im;
    expect(filesOf(forVictims.filter(({ text }) => !turn.test(text)))).toEqual([]);
  });

  test('each has short paragraphs, and a heading at least every 15 lines or so', () => {
    const walls = guides.filter(({ text }) =>
      text.split(/\n\n/).some((block) => !/^[|\-\d>]/m.test(block) && block.length > 520),
    );
    expect(filesOf(walls)).toEqual([]);
    const long = guides.filter(({ text }) =>
      text.split(/^## /m).some((part) => part.split('\n').filter(Boolean).length > 26),
    );
    expect(filesOf(long)).toEqual([]);
  });

  test('each leads on to other guides and names who can help', () => {
    const lonely = forVictims.filter(
      ({ fields }) => (fields.related ?? []).length < 2 || fields.helpers.length < 2,
    );
    expect(filesOf(lonely)).toEqual([]);
  });

  test('each that speaks of law is marked so, and then says that it is not legal advice', () => {
    const law = /\b(?:in law|the law|section \d+|a crime|court order|priority need)\b/i;
    const unmarked = guides.filter(({ fields, text }) => law.test(text) && !fields.legal);
    expect(filesOf(unmarked)).toEqual([]);
  });

  test('there is a card for each kind of person one may have to convince', () => {
    const cards = guides.find(({ file }) => file === 'words-to-show.md')?.text ?? '';
    for (const who of [
      'housing officer',
      'police officer',
      'doctor',
      'school',
      'boss',
      'Jobcentre',
    ])
      expect(cards).toMatch(new RegExp(`^## For .*${who}.*\\n\\n> `, 'm'));
  });
});
