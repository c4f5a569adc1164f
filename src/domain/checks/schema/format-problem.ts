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

// What stands between digits. Anything else may be a digit that was lost: then nothing is suggested.
const separators = /^[\d\s()+./–-]*$/;

const asDigits = (value: string): string | null => {
  const digits = value.replace(/(?!^\+)\D/g, '');
  return separators.test(value) && /^\+?\d{3,15}$/.test(digits) ? `digits: "${digits}"` : null;
};

// The number people read is only tidied where its digits are sure.
const asDisplay = (value: string, digits: unknown): string | null => {
  const display = value.replace(/[^\d +]+/g, ' ').trim();
  return display.replace(/ /g, '') === digits ? `display: "${display}"` : null;
};

const asDay = (value: string): string | null => {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(value.trim()) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parts = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:T.*)?$/.exec(value.trim());
  return parts ? parts.slice(1, 4).join('-') : null;
};

const asTime = (value: string): string | null => {
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[.:]?(\d{2}))?\s*(am|pm)?$/i.exec(value.trim()) ?? [];
  if (hour === '' || Number(hour) > 24) return null;
  const later = half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0;
  return `"${String(Number(hour) + later).padStart(2, '0')}:${minute}"`;
};

const asAddress = (value: string): string => {
  const bare = value.trim().replace(/^(?:\w+:)?\/*/, '');
  return bare.replaceAll(' ', '');
};

const corrected = (reading: Reading, path: Path, issue: ZodIssue): string | null => {
  const field = fieldOf(path);
  const value = valueAt(reading.fields, path);
  if (typeof value !== 'string' || issue.code !== 'invalid_format') return null;
  if (field === 'digits') return asDigits(value);
  if (field === 'display') {
    return asDisplay(value, valueAt(reading.fields, [...path.slice(0, -1), 'digits']));
  }
  if (issue.format === 'url') {
    return asAddress(value) ? `${field}: https://${asAddress(value)}` : null;
  }
  const time = field === 'open' || field === 'close' ? asTime(value) : null;
  const found = time ?? asDay(value);
  if (found !== null) return `${field}: ${found}`;
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
  const twin = field === 'digits' ? asDisplayed(reading, path) : null;
  const fix = corrected(reading, path, issue) ?? twin ?? exampleYaml(schema, field);
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
