import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../scripts/matching/load-content.ts';
import { readNow } from '../../../scripts/matching/read-now.ts';
import { tellMatch } from '../../../scripts/matching/tell.ts';
import { parseAnswers } from '../../../src/domain/matching/parse-answers.ts';
import { readScenarios, type Scenario } from './scenario-file.ts';

const content = loadContent('hertfordshire');
const districts = content.partnership.districts.map(({ id }) => id);

const files = [
  'danger',
  'levels',
  'circumstances',
  'odd',
  'caseworker',
  'mended',
  'second-round',
  'told',
  'engine',
  'second-judges',
  'second-round-notes',
  'third-round',
];
const scenarios = files.flatMap(readScenarios);

/** Every row of the matching model: six levels for three people, and the circumstances. */
const rows = [
  ...['red', 'high', 'medium', 'standard', 'step down', 'recovery'].flatMap((level) =>
    ['victim', 'friend', 'professional'].map((who) => `${level} ${who}`),
  ),
  ...'man, LGBT+, under 16, 16–17, 60+ or carer abuse, disabled / care needs, deaf, language, migrant / NRPF, HBA / forced marriage / FGM, BAME / Traveller community, stalking by partner/ex, sexual violence, strangulation, images / technology, money / debt, housing tonight, wants to stay safely, council tenant, pets, drink/drugs/mental health, suicidal, own behaviour, bereaved by DA, police/forces abuser, outside Hertfordshire'.split(
    ', ',
  ),
  'stalking, not domestic',
  'children, contact',
];

const resultOf = ({ answers, at }: Scenario) => {
  const parsed = parseAnswers(answers, districts);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  return tellMatch(content, parsed.answers, readNow(at));
};

type Result = ReturnType<typeof resultOf>;

const idsIn = (result: Result, group: string): string[] =>
  result.groups.find(({ id }) => id === group)?.entries.map(({ id }) => id) ?? [];

const allIds = (result: Result): string[] =>
  result.groups.flatMap(({ entries }) => entries.map(({ id }) => id));

/** Everything the result says in words, names and numbers included. */
const said = (result: Result): string => {
  const strings: string[] = [];
  JSON.stringify(result, (key, value: unknown) => {
    // Ids are not words; a reader never sees them.
    if (typeof value === 'string' && !['id', 'kind', 'criterion'].includes(key)) {
      strings.push(value);
    }
    return value;
  });
  return strings.join('\n').toLowerCase();
};

const saidOfAll = (result: Result, phrase: string): boolean => {
  const words = phrase.toLowerCase().replace(/[^a-z0-9’&, .“”-]/g, '.');
  return new RegExp(`(?<![a-z])${words.replace(/\./g, '.')}(?![a-z])`).test(said(result));
};

describe.each(files)('scenarios about %s', (file) => {
  it.each(readScenarios(file).map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    (_name, scenario) => {
      const result = resultOf(scenario);
      const all = allIds(result);
      const first = scenario['must show first'];
      if (first) {
        expect(result.groups[0]?.id).toBe('now');
        expect(result.groups[0]?.entries[0]?.id).toBe(first);
      }
      for (const [group, id] of Object.entries(scenario['must show first in'])) {
        expect(idsIn(result, group)[0], `first in ${group}`).toBe(id);
      }
      for (const [group, wanted] of Object.entries(scenario['must show in'])) {
        expect(idsIn(result, group), group).toEqual(expect.arrayContaining(wanted));
      }
      for (const [group, unwanted] of Object.entries(scenario['must not show in'])) {
        expect(idsIn(result, group).filter((id) => unwanted.includes(id))).toEqual([]);
      }
      expect(all).toEqual(expect.arrayContaining(scenario['must show']));
      expect(all.filter((id) => scenario['must not show'].includes(id))).toEqual([]);
      const order = scenario['must show in order'];
      expect(all.filter((id) => order.includes(id))).toEqual(order);
      for (const phrase of scenario['must say']) {
        expect(saidOfAll(result, phrase), `must say “${phrase}”`).toBe(true);
      }
      for (const phrase of scenario['must not say']) {
        expect(saidOfAll(result, phrase), `must not say “${phrase}”`).toBe(false);
      }
      expect(result.missing.map(({ question }) => question)).toEqual(
        expect.arrayContaining(scenario['must ask for']),
      );
    },
  );
});

describe('the scenarios', () => {
  it('cover every row of the matching model', () => {
    const covered = new Set(scenarios.flatMap((scenario) => scenario.rows));
    expect(rows.filter((row) => !covered.has(row))).toEqual([]);
    expect([...covered].filter((row) => !rows.includes(row))).toEqual([]);
  });

  it('name only entries and routes that exist', () => {
    const known = [...content.helplines, ...content.services, ...content.referralRoutes].map(
      ({ id }) => id,
    );
    const named = scenarios.flatMap((scenario) => [
      ...scenario['must show'],
      ...scenario['must not show'],
      ...scenario['must show in order'],
      ...Object.values(scenario['must show in']).flat(),
      ...Object.values(scenario['must not show in']).flat(),
    ]);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are at least forty, each with a name of its own', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });
});
