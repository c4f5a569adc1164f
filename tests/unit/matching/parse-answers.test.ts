import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers, questionsFor } from '../../../src/domain/matching/parse-answers.ts';
import { nearestId } from '../../../src/domain/matching/nearest.ts';
import { aboutIds, concernIds, needIds, whoIds } from '../../../src/domain/vocabulary.ts';
import { anyAnswers } from '../../fixtures/matching/any.ts';

const districts = ['stevenage', 'watford'];

const read = (input: unknown) => {
  const parsed = parseAnswers(input, districts);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  return parsed.answers;
};

const problems = (input: unknown): string[] => {
  const parsed = parseAnswers(input, districts);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('answers from outside', () => {
  it('are read as they are', () => {
    const answers = { who: 'self', danger: ['strangled'], area: 'outside', about: [] };
    expect(read(answers)).toEqual(answers);
    expect(read({})).toEqual({});
  });

  it('may leave anything out, by null too, and may be “not sure”', () => {
    expect(read({ who: null, needs: 'not-sure', band: 'not-sure' })).toEqual({
      needs: 'not-sure',
      band: 'not-sure',
    });
  });

  it('may give one id where a list is meant', () => {
    expect(read({ danger: 'strangled' })).toEqual({ danger: ['strangled'] });
  });

  it('count “not sure” in a list only when it stands alone', () => {
    expect(read({ needs: ['not-sure', 'money'] })).toEqual({ needs: ['money'] });
    expect(read({ needs: ['not-sure'] })).toEqual({ needs: 'not-sure' });
    expect(read({ needs: [] })).toEqual({ needs: [] });
  });

  it('are accepted whatever the combination', () => {
    fc.assert(
      fc.property(anyAnswers(districts), (answers) => {
        expect(problems(answers)).toEqual([]);
      }),
    );
  });

  it('with an unknown id name the nearest allowed one and the whole list', () => {
    expect(problems({ area: 'stevenige' })).toEqual([
      '“stevenige” is not an answer to “area”. Did you mean “stevenage”? Allowed: stevenage, watford, outside, not-sure.',
    ]);
    expect(problems({ about: ['woman', 'peds'] })[0]).toMatch(
      /^“peds” is not an answer to “about”\. Did you mean “has-pets”\? Allowed: man, woman/,
    );
  });

  it('with an unknown question name the nearest one', () => {
    expect(problems({ needz: [] })).toEqual([
      'There is no question “needz”. Did you mean “needs”? Allowed: who, danger, concerns, needs, about, area, band, contact, sector.',
    ]);
  });

  it('of a wrong shape say what shape is right', () => {
    expect(problems({ who: ['self', 'bereaved'] })[0]).toMatch(
      /^“who” takes one answer, not a list\. Write one of: self, /,
    );
    expect(problems({ who: 3 })[0]).toMatch(/^“who” takes one id, not 3\. Allowed: self, /);
    expect(problems({ needs: [true] })[0]).toMatch(/^“needs” takes a list of ids, not true\./);
    for (const wrong of [null, [], 'self', 7]) {
      expect(problems(wrong)).toEqual([
        'The answers must be an object such as {"who": "self", "area": "not-sure"}.',
      ]);
    }
  });

  it('tell every problem at once', () => {
    expect(problems({ who: 'me', danger: ['x', 'y'], colour: 'red', band: null })).toHaveLength(4);
  });

  it('never crash, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseAnswers(input, districts);
        if ('problems' in parsed) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the vocabulary of questions', () => {
  it('has every list, with the districts, and “not sure” in each', () => {
    const questions = questionsFor(districts);
    expect(Object.keys(questions)).toEqual(
      'who danger concerns needs about area band contact sector'.split(' '),
    );
    expect(questions.area.ids).toEqual(['stevenage', 'watford', 'outside', 'not-sure']);
    expect(questions.who.ids).toEqual([...whoIds, 'not-sure']);
    expect(Object.values(questions).every(({ ids }) => ids.includes('not-sure'))).toBe(true);
    expect(Object.entries(questions).flatMap(([id, { many }]) => (many ? [id] : []))).toEqual(
      'danger concerns needs about contact'.split(' '),
    );
  });
});

describe('the nearest id', () => {
  it('is the one that editors keep the word for, before letters are counted', () => {
    const words = { bereaved: ['grief'], 'someone-else': ['friend', 'Mum'] };
    expect(nearestId('friend', whoIds)).toBe('bereaved');
    expect(nearestId('friend', whoIds, words)).toBe('someone-else');
    expect(nearestId('mum', whoIds, words)).toBe('someone-else');
    expect(nearestId('bereavd', whoIds, words)).toBe('bereaved');
  });

  it.each([
    ['selff', whoIds, 'self'],
    ['friend', whoIds, 'bereaved'],
    ['PROFESSIONAL', whoIds, 'professional'],
    ['own behaviour', whoIds, 'own-behaviour'],
    ['someone', whoIds, 'someone-else'],
    ['lgbtq', aboutIds, 'lgbt'],
    ['nrpf', aboutIds, 'migrant-or-nrpf'],
    ['children', aboutIds, 'has-children'],
    ['police', needIds, 'report-or-police'],
    ['safeplace', needIds, 'safe-place'],
    ['', ['b', 'a'], 'a'],
    ['x', ['ccc', 'bbb', 'ddd'], 'bbb'],
    // Two letters stand in many words: they are no sign of one.
    ['er', ['needs-interpreter', 'ex'], 'ex'],
    ['own...behaviour', whoIds, 'own-behaviour'],
    ['has children', aboutIds, 'has-children'],
    ['i am a council tenant', aboutIds, 'council-tenant'],
    // A whole word counts for more than letters that happen to be alike.
    ['fgm', aboutIds, 'honour-forced-marriage-fgm'],
    ['migrant', aboutIds, 'migrant-or-nrpf'],
    ['my dog is deaf, please help', aboutIds, 'deaf'],
    ['no phone', aboutIds, 'no-phone-or-unsafe-phone'],
    ['or   mental', concernIds, 'drink-drugs-or-mental-health'],
  ] as const)('to “%s” of %j is “%s”', (text, ids, expected) => {
    expect(nearestId(text, ids)).toBe(expected);
  });

  it('to an id of the list is that id', () => {
    for (const id of aboutIds) expect(nearestId(id, aboutIds)).toBe(id);
  });

  it('of no list at all is none', () => {
    expect(nearestId('self', [])).toBeUndefined();
  });
});
