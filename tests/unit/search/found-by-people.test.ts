import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeQueries, readQueries } from '../../../scripts/search/judge-queries.ts';
import { prepareFinder } from '../../../scripts/search/prepare-finder.ts';

const { refs, find } = prepareFinder(process.cwd(), 'hertfordshire');
const queries = readQueries(readFileSync('tests/fixtures/search/queries.yaml', 'utf8'));

describe('what people type', () => {
  const scores = judgeQueries(queries, refs, find);

  it('is asked often enough to mean something', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it('has a right answer first for at least 80 in 100', () => {
    expect(scores.atOne).toBeGreaterThanOrEqual(0.8);
  });

  it('has a right answer among the first three for at least 95 in 100', () => {
    expect(scores.atThree).toBeGreaterThanOrEqual(0.95);
  });

  it('shows the box for every danger it tells of', () => {
    expect(scores.missedDangers.map(({ q }) => q)).toEqual([]);
  });

  it('is not judged by answers that the site does not have', () => {
    const wrong = readQueries('[{ q: a word, who: victim, right: [helpline/nowhere] }]');
    expect(() => judgeQueries(wrong, refs, find)).toThrow('there is no helpline/nowhere');
  });
});

describe('a person with one question', () => {
  const questions = readQueries(readFileSync('tests/fixtures/search/questions.yaml', 'utf8'));

  it('finds the page with the paragraph among the first three, whatever the question', () => {
    const lost = judgeQueries(questions, refs, find).judged.filter(
      ({ place }) => place < 0 || place > 2,
    );
    expect(lost.map(({ q, shown }) => ({ q, shown: shown.slice(0, 3) }))).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(40);
  });
});
