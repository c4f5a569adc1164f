import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fieldTables, withFieldTables } from './field-tables/field-tables.ts';

// Writes what each field is for into the editors’ handbook, from the schemas themselves.
const handbook = resolve(import.meta.dirname, '../content/README.md');

const renewed = withFieldTables(readFileSync(handbook, 'utf8'), fieldTables());
const options = await resolveConfig(handbook);
writeFileSync(handbook, await format(renewed, { ...options, parser: 'markdown' }));
console.log('The field tables of content/README.md are up to date.');
