import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';
import * as ban from './banned.ts';
import { importLayers } from './import-layers.ts';
import { noLeavePrompt } from './no-leave-prompt.ts';
import { documentedFunctions, plainFiles } from './plain-files.ts';

const root = resolve(import.meta.dirname, '../..');

const house = {
  rules: {
    'import-layers': importLayers,
    'no-leave-prompt': noLeavePrompt,
    'plain-files': plainFiles,
    'documented-functions': documentedFunctions,
  },
};

const code = ['**/*.{js,mjs,ts,tsx,astro}'];
const typed = ['{src,scripts,tests}/**/*.{ts,tsx}'];
// Programs load these by their default export.
const configs = ['**/*.config.{js,mjs,ts}'];
// The one place where an island may load the site's own search index, which says nothing of the visitor.
const indexLoaders = ['src/islands/search/load-*.ts'];

/** A later block replaces an earlier one's list, so each block names its whole list. */
function bans(files, ...lists) {
  const all = [...ban.banEverywhere, ...lists.flat()];
  return { files, rules: { 'no-restricted-syntax': ['error', ...all] } };
}

function globals(files, ...lists) {
  return { files, rules: { 'no-restricted-globals': ['error', ...lists.flat()] } };
}

const named = ban.banDefaultExport;
const visitor = [...named, ...ban.banTraces, ...ban.banInlineStyle];
const view = [...visitor, ...ban.banOwnStyleAndScript];

export default tseslint.config(
  {
    ignores: ['dist/', '.astro/', '.build/', '.reports/', '.stryker-tmp/', 'public/', '**/*.d.ts'],
  },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: code,
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/import-layers': 'error',
      'house/no-leave-prompt': 'error',
      'house/plain-files': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-debugger': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'prefer-const': 'error',
    },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // A forgotten value must not be printed as "undefined" beside a phone number.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A wide table that scrolls must be reachable by keyboard (WCAG 2.1.1): a labelled region is.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region'] },
      ],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['{src,scripts}/**/*.ts'], rules: { 'house/documented-functions': 'error' } },

  bans(code, named),
  bans(['src/**/*.{ts,tsx,astro}'], visitor),
  bans(['src/{components,pages}/**/*.astro'], view),
  bans(['src/domain/**/*.ts'], visitor, ban.banClockAndChance),
  bans(['src/islands/**/*.{ts,tsx}'], view, ban.banNetworkAndAddress),
  bans(indexLoaders, visitor),
  bans(['src/safety/**/*.{ts,astro}'], named, ban.banInlineStyle),
  bans([...configs, 'astro.config.mjs']),

  globals(['src/**/*.{ts,tsx,astro}'], ban.bannedTraceGlobals),
  globals(['src/domain/**/*.ts'], ban.bannedTraceGlobals, ban.bannedDomainGlobals),
  globals(
    ['src/islands/**/*.{ts,tsx}'],
    ban.bannedTraceGlobals,
    ban.bannedNetworkGlobals,
    ban.bannedAddressGlobals,
  ),
  globals(indexLoaders, ban.bannedTraceGlobals),
  { files: ['src/safety/**/*.{ts,astro}'], rules: { 'no-restricted-globals': 'off' } },

  {
    files: ['tests/**'],
    rules: {
      // An index that is surely there is plain in a test; the test fails if it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Stand-ins for a browser's own classes are classes too.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Playwright's fixtures and the functions handed to a page as text need these.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
