import type { z } from 'zod';
import { problem, type Path, type Problem } from '../issue.ts';
import { asYaml, exampleYaml } from './example-yaml.ts';
import { fieldOf, valueAt, type Reading } from './reading.ts';
import { descriptionOf, schemaAt } from './schema-walk.ts';

type ZodIssue = z.core.$ZodIssue;

const formats: Readonly<Record<string, string>> = {
  url: 'Write the whole address, beginning with https://',
  email: 'Write one whole e-mail address, or null.',
};

const patterns: Readonly<Record<string, string>> = {
  '/^[a-z0-9-]+$/': 'Use small letters, digits and hyphens only: it is the id of a file.',
  '/^[a-z-]+$/': 'Use small letters and hyphens only: it is the id of a district.',
  '/^[a-z0-9-]+\\.pdf$/': 'Use small letters, digits and hyphens, ending in .pdf',
  '/^[MLHVZmlhvz\\d ,.-]+$/': 'This is not an SVG path made of straight lines.',
};

const reasonOf = (issue: ZodIssue): string => {
  if (issue.code !== 'invalid_format') return issue.message;
  const known = formats[issue.format] ?? patterns[issue.pattern ?? ''];
  return known ?? issue.message;
};

const toId = (value: string): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const corrected = (field: string, value: unknown, issue: ZodIssue): string | null => {
  if (typeof value !== 'string' || issue.code !== 'invalid_format') return null;
  if (field === 'digits') {
    const digits = value.replace(/(?!^\+)\D/g, '');
    return /^\+?\d{3,15}$/.test(digits) ? `digits: "${digits}"` : null;
  }
  if (field === 'display') return `display: "${value.replace(/[^\d +]+/g, ' ').trim()}"`;
  if (issue.format === 'url') {
    const host = value
      .trim()
      .replace(/^(?:\w+:)?\/*/, '')
      .replaceAll(' ', '');
    return host ? `${field}: https://${host}` : null;
  }
  const hour = /^(\d{1,2})[.:]?(\d{2})?$/.exec(value.trim());
  if (hour && (field === 'open' || field === 'close')) {
    return `${field}: "${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}"`;
  }
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value.trim());
  if (day) {
    const [, date = '', month = '', year = ''] = day;
    return `${field}: ${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  }
  const isId = (patterns[issue.pattern ?? ''] ?? '').includes('letters') || field === 'path';
  return isId && toId(value) ? `${field}: ${toId(value)}` : null;
};

type CustomId =
  'telling-word' | 'no-such-day' | 'two-numbers' | 'impossible-hours' | 'does-not-fit';

const customId = (field: string, reason: string): CustomId => {
  if (reason.includes('browser history')) return 'telling-word';
  if (reason.includes('day does not exist')) return 'no-such-day';
  if (field === 'digits') return 'two-numbers';
  if (['open', 'close', 'periods', 'validUntil', 'hours'].includes(field))
    return 'impossible-hours';
  return 'does-not-fit';
};

const tooMany = (reading: Reading, path: Path, maximum: number | bigint): Problem => {
  const value = valueAt(reading.fields, path);
  const field = fieldOf(path);
  const about = descriptionOf(schemaAt(reading.schema, path));
  const isText = typeof value === 'string';
  const unit = isText ? 'characters' : 'lines';
  const length = isText || Array.isArray(value) ? value.length : 0;
  const most = Number(maximum);
  const fix = isText
    ? `${field}: ${asYaml(`${value.slice(0, Math.max(0, most - 1)).replace(/\s\S*$/, '')} …`)}`
    : `Keep the ${most} most important lines.`;
  const data = { field, about, fix, most: `${most} ${unit}`, found: String(length) };
  return problem('too-long', { file: reading.file, path }, data);
};

// Of two numbers that differ, the one people read is the one they compared with its source.
const asDisplayed = (reading: Reading, path: Path): string | null => {
  const display = valueAt(reading.fields, [...path.slice(0, -1), 'display']);
  if (typeof display !== 'string') return null;
  const digits = display.replace(/(?!^\+)\D/g, '');
  const note = 'if display is right: compare both with the source';
  return /^\+?\d{3,15}$/.test(digits) ? `digits: "${digits}" # ${note}` : null;
};

/** Says what is wrong with the shape, the length or the sense of a value of the right type. */
export const formatProblem = (reading: Reading, path: Path, issue: ZodIssue): Problem => {
  const at = { file: reading.file, path };
  const field = fieldOf(path);
  const value = valueAt(reading.fields, path);
  const schema = schemaAt(reading.schema, path);
  const about = descriptionOf(schema);
  const why = reasonOf(issue);
  const twin = field === 'digits' && issue.code === 'custom' ? asDisplayed(reading, path) : null;
  const fix = twin ?? corrected(field, value, issue) ?? exampleYaml(schema, field);
  const isSized = typeof value === 'string' || Array.isArray(value);
  if (issue.code === 'too_big' && isSized) return tooMany(reading, path, issue.maximum);
  if (issue.code === 'too_small' && typeof value === 'string') {
    return problem('empty-field', at, { field, about, fix });
  }
  if (issue.code === 'too_small' && Array.isArray(value)) {
    return problem('empty-list', at, { field, about, fix });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit =
      issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
    return problem('out-of-range', at, { field, about, fix, why: limit });
  }
  const data = { field, about, fix, why };
  if (issue.code === 'invalid_format') return problem('wrong-format', at, data);
  return problem(customId(field, why), at, data);
};
