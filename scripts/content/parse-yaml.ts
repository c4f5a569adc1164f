import { isAlias, isScalar, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { isRealDay } from '../../src/domain/parts/dates.ts';
import { mendYaml, settings, type Mended } from './mend-yaml.ts';
import { openSigns, withoutOpenSigns } from './open-signs.ts';
import { yamlProblems } from './yaml-errors.ts';

/** YAML as read: its tree for positions, its values, and the values as Astro’s reader sees them. */
export interface Yaml {
  tree: YamlDocument;
  fields: unknown;
  /** The same with a Date wherever an unquoted day stands: Astro’s reader makes one of it. */
  asAstroReads: unknown;
}

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

/** The values as Astro’s reader sees them: a Date wherever an unquoted day stands. */
export const withDates = (tree: YamlDocument): unknown => {
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

/**
 * Reads the fields of a file.
 * @param offset where `text` begins in the file, in characters
 * @returns the YAML, or every reason why it cannot be read
 */
export const parseYaml = (
  text: string,
  offset: number,
  file: string,
): { yaml: Yaml } | { problems: Problem[]; mended: Mended | null } => {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const at = { file, fileSpan: [deep + offset, deep + offset + 1] as const };
    const why = 'brackets are opened inside brackets, too many of them.';
    return { problems: [problem('broken-yaml', at, { why, line: '' })], mended: null };
  }
  try {
    const whole = parseDocument(text, settings);
    const signs = whole.errors.length > 0 ? openSigns(text) : [];
    const closed = withoutOpenSigns(text, signs);
    const tree = signs.length > 0 ? parseDocument(closed, settings) : whole;
    const tricks = trickProblems(tree, offset, file);
    const errors = yamlProblems(closed, tree.errors, signs, offset, file);
    if (errors.length + tricks.length > 0) {
      const starts = tricks.flatMap(({ fileSpan = [offset] }) => fileSpan[0] - offset);
      return { problems: [...errors, ...tricks], mended: mendYaml(text, starts) };
    }
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
    const found = problem('broken-yaml', at, { why: 'it is not YAML.', line: '' });
    return { problems: [found], mended: null };
  }
};
