import { homes } from '../content/folders.ts';
import { editorSchema } from './json-schema.ts';

const folder = '.vscode';

const globOf = (path: string): string => `content/${path.replace('+', '*')}`;

/**
 * Everything that a code editor reads of this project, by path from its root: a schema for each kind
 * of file, and which files each schema is for.
 */
export const editorFiles = (): ReadonlyMap<string, unknown> => {
  const schemas = homes.map((home) => [`${folder}/schemas/${home.kind}.json`, home] as const);
  const yaml = schemas.flatMap(([path, { paths }]) => {
    const globs = paths.filter((one) => one.endsWith('.yaml')).map(globOf);
    return globs.length > 0 ? [[`./${path}`, globs]] : [];
  });
  const settings = {
    'yaml.schemas': Object.fromEntries(yaml) as Record<string, string[]>,
    // The fields above Markdown: Astro’s extension reads the schemas of src/content.config.ts.
    'astro.content-intellisense': true,
    'yaml.format.singleQuote': true,
    'editor.insertSpaces': true,
    'editor.tabSize': 2,
    'files.encoding': 'utf8',
    'files.eol': '\n',
  };
  const extensions = {
    recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'esbenp.prettier-vscode'],
  };
  return new Map<string, unknown>([
    ...schemas.map(([path, home]) => [path, editorSchema(home)] as const),
    [`${folder}/settings.json`, settings],
    [`${folder}/extensions.json`, extensions],
  ]);
};
