import type { CmsConfig, FileFormatter, FileParser } from '@sveltia/cms';
import { homes } from '../content/folders.ts';
import { fileOf, formOf } from './editor-format.ts';
import { formatName } from './form-names.ts';

interface Cms {
  registerCustomFormat: (
    name: string,
    extension: string,
    how: { fromFile: FileParser; toFile: FileFormatter },
  ) => void;
  init: (options: { config: CmsConfig }) => Promise<void>;
}

const { CMS } = globalThis as unknown as { CMS: Cms };

for (const { kind, paths, schema } of homes) {
  const isMarkdown = paths.some((path) => path.endsWith('.md'));
  CMS.registerCustomFormat(formatName(kind), isMarkdown ? 'md' : 'yaml', {
    fromFile: (text) => formOf(text, schema, isMarkdown),
    toFile: (form: Record<string, unknown>) => fileOf(form, schema, isMarkdown),
  });
}

const answer = await fetch('config.json');
await CMS.init({ config: (await answer.json()) as CmsConfig });
