import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { homes, type Home } from '../content/folders.ts';
import { collectionFields } from './collection-fields.ts';
import { readChoices } from './form-choices.ts';
import { labelOf, type FormContext } from './form-fields.ts';
import { formKind } from './form-kind.ts';
import { formatName } from './form-names.ts';

type Json = Record<string, unknown>;

interface Place {
  root: string;
  partnership: string;
}

const at = (path: string, { partnership }: Place): string =>
  `content/${path.replace('*', partnership)}`;

// A news item’s id is its address, so it is made of the calm title.
const slugs: Readonly<Record<string, string>> = {
  news: '{{date}}-{{title}}',
  translation: '{{guide}}-{{language}}',
};

const slugOf = ({ kind, schema }: Home): string => {
  const form = formKind(schema);
  const hasPath = form.is === 'group' && 'path' in form.fields;
  return slugs[kind] ?? (hasPath ? '{{path}}' : '{{name}}');
};

const folderCollections = (home: Home, place: Place, context: FormContext): Json[] => {
  const form = formKind(home.schema);
  const variants = form.is === 'variants' ? Object.keys(form.variants) : [null];
  const folders = home.paths.map((path) => at(path, place).replace('/+.md', ''));
  const existing = folders.filter((folder) => existsSync(join(place.root, folder)));
  return existing.flatMap((folder, index) =>
    variants.map((variant) => {
      const [, owner = '', name = ''] = folder.split('/');
      const suffix = variant ?? (index > 0 ? owner : '');
      const label = labelOf(variant ? variant.replaceAll('-', ' ') : name.replaceAll('-', ' '));
      return {
        name: suffix ? `${name}-${suffix}` : name,
        label: `${label} (${owner})`,
        label_singular: variant ? variant.replaceAll('-', ' ') : home.name,
        folder,
        format: formatName(home.kind),
        slug: slugOf(home),
        identifier_field: 'name',
        // Our own server leads from there to the preview.
        preview_path: `/see/${home.kind}/{{slug}}/`,
        aliases_field: false,
        ...(variant && { filter: { field: 'kind', value: variant } }),
        fields: collectionFields(home, variant, context),
      };
    }),
  );
};

const variantOf = (home: Home, file: string): string | null => {
  const form = formKind(home.schema);
  if (form.is !== 'variants') return null;
  const fields = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return String(fields[form.key]);
};

const yamlFiles = (path: string, place: Place): string[] => {
  const pattern = at(path, place);
  if (!pattern.includes('+')) return existsSync(join(place.root, pattern)) ? [pattern] : [];
  const folder = pattern.replace('/+.yaml', '');
  if (!existsSync(join(place.root, folder))) return [];
  return readdirSync(join(place.root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
};

const fileForms = (home: Home, place: Place, context: FormContext): Json[] =>
  home.paths
    .flatMap((path) => yamlFiles(path, place))
    .map((file) => {
      const short = file.replace(/^content\//, '').replace(/\.yaml$/, '');
      return {
        name: short.replaceAll('/', '-'),
        label: `${labelOf(basename(short).replaceAll('-', ' '))} (${short.split('/')[0] ?? ''})`,
        file,
        format: formatName(home.kind),
        fields: collectionFields(home, variantOf(home, join(place.root, file)), context),
      };
    });

/**
 * The whole configuration of the browser form, made from the schemas and the content as it stands.
 * In: the project’s root and the partnership whose files it shows beside the national ones.
 */
export const editorConfig = (place: Place): Json => {
  const choices = readChoices(join(place.root, 'content'), place.partnership);
  const isYaml = ({ paths }: Home): boolean => paths.every((path) => path.endsWith('.yaml'));
  const folders = homes
    .filter((home) => !isYaml(home))
    .flatMap((home) => folderCollections(home, place, { kind: home.kind, choices }));
  const files = homes
    .filter(isYaml)
    .flatMap((home) => fileForms(home, place, { kind: home.kind, choices }));
  return {
    load_config_file: false,
    // The form needs a host’s name even to work on a folder; nothing is ever sent to it from here.
    backend: { name: 'github', repo: 'owner/repository', branch: 'main' },
    app_title: 'Sunflower: edit content',
    media_folder: 'public/documents',
    public_folder: '/documents',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...folders, { name: 'lists', label: 'Lists', files }],
  };
};
