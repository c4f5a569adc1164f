import {
  isAlias,
  isScalar,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type YAMLError,
} from 'yaml';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { isRealDay } from '../../src/domain/parts/dates.ts';

/** YAML as read: its tree for positions, its values, and the values as Astro’s reader sees them. */
export interface Yaml {
  tree: YamlDocument;
  fields: unknown;
  /** The same with a Date wherever an unquoted day stands: Astro’s reader makes one of it. */
  asAstroReads: unknown;
}

const reasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the spaces at its beginning do not match the lines around it.',
  BAD_SCALAR_START: 'a value cannot begin with this sign. Put the value in quotes.',
  BAD_DQ_ESCAPE: 'a backslash in double quotes has a special meaning. Take it out.',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second “: ” in this line. Put the value in quotes.',
  BLOCK_IN_FLOW: 'a list with hyphens cannot stand inside [ ] or { }.',
  MISSING_CHAR: 'something is missing: a quote, a bracket, a comma, or a space after “:” or “-”.',
  MULTILINE_IMPLICIT_KEY: 'a “:” is missing after a field’s name, or a quote is never closed.',
  MULTIPLE_DOCS: 'there is a line of hyphens between fields.',
  NON_STRING_KEY: 'the name of a field must be a plain word.',
  TAB_AS_INDENT: 'there is a tab at its beginning. Use spaces.',
  UNEXPECTED_TOKEN: 'there is a sign here that does not belong.',
};

const lineAt = (text: string, position: number): string => {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
};

/** The line with its value in quotes: what most broken lines need. */
const quoted = (line: string): string => {
  const [, name = '', value = ''] = /^(\s*(?:- )?[\w-]+:\s+)(\S.*)$/.exec(line) ?? [];
  const inner = value
    .replace(/^["']|["']$/g, '')
    .replace(/\\/g, '')
    .replace(/"/g, "'");
  return name ? `${name}"${inner}"` : '';
};

const errorProblem = (error: YAMLError, text: string, offset: number, file: string): Problem => {
  const [from, to] = error.pos;
  const at = { file, fileSpan: [from + offset, Math.max(to, from + 1) + offset] as const };
  const line = lineAt(text, from);
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^\s*(?:- )?["']?([\w-]+)/.exec(line)?.[1] ?? line.trim();
    return problem('repeated-field', at, { field });
  }
  if (error.code === 'TAB_AS_INDENT') {
    return problem('tab', at, { line: line.replaceAll('\t', '  ') });
  }
  const isOpenBracket =
    error.message.startsWith('Flow') || (error.code === 'BAD_INDENT' && /[[{][^\]}]*$/.test(line));
  const why = isOpenBracket
    ? 'a bracket is opened here or just above and never closed.'
    : (reasons[error.code] ?? 'it is not YAML.');
  const better = isOpenBracket ? 'Close it on its own line: [one, two]' : quoted(line);
  return problem('broken-yaml', at, { why, line: better });
};

const trickProblems = (tree: YamlDocument, offset: number, file: string): Problem[] => {
  const found: Problem[] = [];
  visit(tree, {
    Node: (_key, node) => {
      const [from, to] = node.range ?? [0, 1, 1];
      const at = { file, fileSpan: [from + offset, to + offset] as const };
      const isAnchor = 'anchor' in node && node.anchor;
      if (isAlias(node)) found.push(problem('yaml-trick', at, { what: `“*${node.source}”` }));
      else if (isAnchor)
        found.push(problem('yaml-trick', at, { what: `“&${String(node.anchor)}”` }));
      else if (node.tag) found.push(problem('yaml-trick', at, { what: `“${node.tag}”` }));
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== '<<') return;
      const [from, to] = pair.key.range ?? [0, 1, 1];
      const at = { file, fileSpan: [from + offset, to + offset] as const };
      found.push(problem('yaml-trick', at, { what: '“<<”' }));
    },
  });
  return found;
};

const unquotedDay = /^\d{4}-\d{2}-\d{2}$/;

const withDates = (tree: YamlDocument): unknown => {
  const copy = tree.clone();
  visit(copy, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      // A day that does not exist stays text, so that the schema can say so.
      const isDay = unquotedDay.test(node.value) && isRealDay(node.value);
      if (isDay) node.value = new Date(`${node.value}T00:00:00Z`);
    },
  });
  return copy.toJS({ maxAliasCount: 0 });
};

// Nested thousands deep, brackets would keep the YAML package busy for minutes.
const deepest = 40;

const tooDeepAt = (text: string): number | null => {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest) return index;
  }
  return null;
};

/** One mistake makes the reader stumble several times; a tab makes it stumble on every line. */
const firstOnEachLine = (errors: readonly YAMLError[], text: string): YAMLError[] => {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Set<number>();
  return (tabs.length > 0 ? tabs : errors).filter(({ pos }) => {
    const line = text.slice(0, pos[0]).split('\n').length;
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
};

/**
 * Reads the fields of a file.
 * @param offset where `text` begins in the file, in characters
 * @returns the YAML, or every reason why it cannot be read
 */
export const parseYaml = (
  text: string,
  offset: number,
  file: string,
): { yaml: Yaml } | { problems: Problem[] } => {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const at = { file, fileSpan: [deep + offset, deep + offset + 1] as const };
    const why = 'brackets are opened inside brackets, too many of them.';
    return { problems: [problem('broken-yaml', at, { why, line: '' })] };
  }
  try {
    const tree = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      stringKeys: true,
      uniqueKeys: true,
      prettyErrors: false,
      // Not “silent”: that would also silence a second document in the same file.
      logLevel: 'error',
    });
    const tricks = trickProblems(tree, offset, file);
    const errors = firstOnEachLine(tree.errors, text).map((error) =>
      errorProblem(error, text, offset, file),
    );
    if (errors.length + tricks.length > 0) return { problems: [...errors, ...tricks] };
    const fields: unknown = tree.toJS({ maxAliasCount: 0 });
    return {
      yaml: {
        tree: tree as unknown as YamlDocument,
        fields,
        asAstroReads: withDates(tree as unknown as YamlDocument),
      },
    };
  } catch {
    // Brackets nested thousands deep, and whatever else the YAML package does not expect.
    const at = { file, fileSpan: [offset, offset + 1] as const };
    return { problems: [problem('broken-yaml', at, { why: 'it is not YAML.', line: '' })] };
  }
};
