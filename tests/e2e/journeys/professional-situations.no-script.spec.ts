import type { Page } from '@playwright/test';
import { expect, test } from './reading/journey-test.ts';

interface Situation {
  who: string;
  /** Links to follow after “For professionals”: two at most, so three steps in all. */
  by: readonly [string] | readonly [string, string];
  /** Words that answer the question. */
  answer: string;
}

const situations: readonly Situation[] = [
  {
    who: 'a housing officer with a tenant at high risk',
    by: ['A tenant, or nowhere safe to sleep', 'Refer to MARAC'],
    answer: 'Visible high risk',
  },
  {
    who: 'a dentist’s receptionist',
    by: ['A patient'],
    answer: 'Dentists and pharmacists',
  },
  {
    who: 'a panel chair who looks for learning on one theme',
    by: ['Learning from deaths'],
    answer: 'In four of five reviews the couple had separated',
  },
  {
    who: 'a health visitor with a pregnant woman',
    by: ['A child at risk, or somebody pregnant'],
    answer: 'Say if someone is pregnant, too.',
  },
  {
    who: 'an employer',
    by: ['A colleague, customer or jobseeker'],
    answer: 'Offer a private talk.',
  },
  {
    who: 'a school the morning after the police came to a child’s home',
    by: ['A pupil or student'],
    answer: 'Plan for a quiet start for the child.',
  },
  {
    who: 'a GP whose patient was strangled',
    by: ['Strangled or choked'],
    answer: 'Medical help, even if there is no mark.',
  },
  {
    who: 'the police after a third call',
    by: ['Police are called again and again'],
    answer: 'Many areas count three or more incidents in 12 months.',
  },
  {
    who: 'a social worker whose elderly client is hurt by a son',
    by: ['An older person, or someone with care needs'],
    answer: 'care and support',
  },
  {
    who: 'a work coach at the Jobcentre',
    by: ['A colleague, customer or jobseeker'],
    answer: 'Work-related requirements can be lifted for 13 weeks',
  },
  {
    who: 'a J9 champion at the Jobcentre',
    by: ['I am a J9 champion'],
    answer: 'Make it safe to talk.',
  },
  {
    who: 'a nurse whose colleague is stalked by a patient',
    by: ['Stalked by someone else'],
    answer: 'Call 999 if the stalker is near',
  },
  {
    who: 'a youth worker who hears of a wedding abroad',
    by: ['Forced marriage, FGM or “honour”'],
    answer: 'See them alone',
  },
  {
    who: 'anyone whose referral nobody answered',
    by: ['Nobody replies to my referral'],
    answer: 'Call, do not write.',
  },
];

// An adult reads about 240 plain words in a minute.
const aMinute = 240;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** How many words of the page come before these. Fails when they are not on it. */
async function wordsBefore(page: Page, words: string): Promise<number> {
  const text = await page.locator('main').innerText();
  const at = text.indexOf(words);
  expect(at, `“${words}” on ${page.url()}`).toBeGreaterThanOrEqual(0);
  return wordsIn(text.slice(0, at + words.length));
}

for (const { who, by, answer } of situations) {
  test(`${who} finds what to do in three steps and a minute of reading`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Professionals', exact: false }).first().click();
    let read = 0;
    for (const link of by as readonly string[]) {
      read += await wordsBefore(page, link);
      await page.locator('main').getByRole('link', { name: link, exact: true }).first().click();
    }
    read += await wordsBefore(page, answer);
    test.info().annotations.push({ type: 'words', description: String(read) });
    expect(read).toBeLessThanOrEqual(aMinute);
  });
}
