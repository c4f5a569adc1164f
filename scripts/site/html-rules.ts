import type { ConfigData } from 'html-validate';

/**
 * How pages are judged by html-validate: the standard, accessibility rules, and nothing about style
 * that the build or Prettier decides (quotes, spaces, `/>`).
 */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: [
    'html5',
    {
      // Astro's wrapper around an interactive part.
      'astro-island': { flow: true, phrasing: true, permittedContent: ['@flow'] },
      'astro-slot': { flow: true, phrasing: true, permittedContent: ['@flow'] },
    },
  ],
  rules: {
    // The bar of the exit is a region, not a section: it stands outside the page's outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // It objects to autocomplete="off" on tick boxes. Firefox keeps what was ticked without it.
    'valid-autocomplete': 'off',
    'no-trailing-whitespace': 'off',
    // The long form is what Astro writes.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    // Both are checked by rules of this project that know more.
    'require-csp-nonce': 'off',
    'require-sri': 'off',
    'long-title': 'off',
  },
};
