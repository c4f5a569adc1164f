import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { homes } from '../../scripts/content/folders.ts';
import { readContent } from '../../scripts/content/read.ts';
import { editorFiles } from '../../scripts/editor-schemas/editor-files.ts';
import { editorSchema } from '../../scripts/editor-schemas/json-schema.ts';

const root = resolve(import.meta.dirname, '../..');
const { documents } = readContent(join(root, 'content'));

type Parts = Record<string, Record<string, unknown>> | undefined;

// The names of all fields, however deep, that no description tells of.
const unexplained = (part: unknown, shared: Parts): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const fields = Object.entries('properties' in part ? (part.properties as object) : {});
  const silent = fields.filter(([, field]) => {
    const named = field as Record<string, unknown>;
    const definition = shared?.[String(named['$ref']).split('/').at(-1)!];
    return !(named['description'] || definition?.['description'] || 'const' in named);
  });
  return [
    ...silent.map(([name]) => name),
    ...Object.values(part).flatMap((inner) => unexplained(inner, shared)),
  ];
};

describe('what code editors read', () => {
  it('is what the schemas say', async () => {
    for (const [path, value] of editorFiles()) {
      const filepath = join(root, path);
      const options = await resolveConfig(filepath);
      // If this fails: npm run write:editor-schemas
      expect(readFileSync(filepath, 'utf8')).toBe(
        await format(JSON.stringify(value), { ...options, filepath }),
      );
    }
  });

  it.each(homes)('has a schema of a $name that takes every file and no unknown field', (home) => {
    const schema = z.fromJSONSchema(editorSchema(home) as Parameters<typeof z.fromJSONSchema>[0]);
    const files = documents.filter(({ kind }) => kind === home.kind);
    // No address has moved and no page is translated yet.
    if (!['moved', 'translation'].includes(home.kind)) expect(files.length).toBeGreaterThan(0);
    for (const { file, fields } of files) {
      // As text, which is how an editor’s program reads YAML’s days.
      const text = JSON.parse(JSON.stringify(fields)) as object;
      expect([file, schema.safeParse(text).error?.issues ?? []]).toEqual([file, []]);
      if (home.kind !== 'vocabulary') {
        expect(schema.safeParse({ ...text, unheardOf: 1 }).success).toBe(false);
      }
    }
  });

  it.each(homes)('explains every field of a $name in an editor’s words', (home) => {
    const schema = editorSchema(home);
    expect(unexplained(schema, schema['$defs'] as Parts)).toEqual([]);
    if (home.kind === 'helpline') {
      expect(JSON.stringify(schema)).toContain('This is what the phone dials');
    }
  });
});
