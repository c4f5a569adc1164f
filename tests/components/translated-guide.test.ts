import { expect, test } from 'vitest';
import LanguageLinks from '../../src/components/guides/LanguageLinks.astro';
import TranslatedGuide from '../../src/components/guides/TranslatedGuide.astro';
import { translationSchema } from '../../src/domain/translation.ts';
import { render, wordsOf } from './render.ts';

const translation = {
  ...translationSchema.parse({
    guide: 'first-steps',
    language: 'ar',
    name: 'ماذا أفعل أولاً؟',
    summary: 'هذه الصفحة باللغة العربية.',
    firstHeading: 'افعل هذا أولاً',
    first: ['اتصل بالرقم 999.'],
    helpersHeading: 'من يمكنه المساعدة الآن',
    ifEnglishChanged: 'تغيرت الصفحة الإنجليزية بعد ذلك.',
    englishChecked: '2026-11-20',
    checked: '2026-11-20',
    reviewBy: '2027-05-20',
    owner: 'rights-editor',
  }),
  id: 'first-steps-ar',
};
const href = '/guides/first-steps/';

// The words of every element that says which language it is in.
const foreign = (html: string): string =>
  [...html.matchAll(/<(div|p)[^>]*lang="ar" dir="rtl"[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inside = '']) => inside)
    .join('\n');

test('what is translated says its language and direction, and leads back to the English page', async () => {
  const english = { href, checked: '2026-11-20' };
  const html = await render(TranslatedGuide, { translation, english });
  const inArabic = wordsOf(foreign(html));
  expect(inArabic).toEqual([
    translation.name,
    translation.summary,
    translation.firstHeading,
    ...translation.first,
    translation.helpersHeading,
  ]);
  expect(html).toMatch(
    /<a href="\/guides\/first-steps\/" hreflang="en-GB">\s*This page in English/,
  );
  expect(html).not.toContain(translation.ifEnglishChanged);
});

test('it says so in both languages once the English page was checked again', async () => {
  const english = { href, checked: '2026-11-21' };
  const html = await render(TranslatedGuide, { translation, english });
  expect(wordsOf(foreign(html))).toContain(translation.ifEnglishChanged);
  expect(wordsOf(html)).toContain(
    'We checked the English page again on 21 November 2026. This page may differ from it.',
  );
});

test('a page is offered in each language’s own name', async () => {
  const link = { href: `${href}ar/`, language: 'ar', direction: 'rtl', languageName: 'العربية' };
  const html = await render(LanguageLinks, { links: [link] });
  expect(html).toContain('<a href="/guides/first-steps/ar/" hreflang="ar" lang="ar" dir="rtl">');
  expect(wordsOf(html)).toEqual(['العربية']);
  expect(await render(LanguageLinks, { links: [] })).not.toContain('<nav');
});
