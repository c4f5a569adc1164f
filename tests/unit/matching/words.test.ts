import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellMatch } from '../../../scripts/matching/tell.ts';
import type { Reason } from '../../../src/domain/matching/outcome.ts';
import { reasonPhrases } from '../../../src/i18n/reason-phrases.ts';
import { reasonInWords, type ReasonContext } from '../../../src/i18n/reasons.ts';
import { workSentences } from '../../../src/i18n/work-reasons.ts';
import { missingInWords } from '../../../src/i18n/missing-words.ts';
import { anyAnswers, anyNow } from '../../fixtures/matching/any.ts';
import { districts, realContent } from '../../fixtures/matching/real.ts';

const context: ReasonContext = {
  place: 'Hertfordshire',
  area: (id) => `${id[0]?.toUpperCase()}${id.slice(1)}`,
  isForOther: false,
  phrases: reasonPhrases,
  work: workSentences,
};

const say = (reason: Partial<Reason>, isForOther = false): string =>
  reasonInWords({ criterion: 'need', kind: 'meets', ...reason } as Reason, {
    ...context,
    isForOther,
  });

describe('a reason in words', () => {
  it.each<[Partial<Reason>, string]>([
    [{ criterion: 'who', values: ['anyone'] }, 'It is for anyone in danger where they are.'],
    [{ criterion: 'who', values: ['self'] }, 'You can get in touch yourself.'],
    [{ criterion: 'who', values: ['someone-else'] }, 'You can use it to help someone else.'],
    [
      { criterion: 'who', kind: 'unknown', whose: 'record', values: ['self'] },
      'It is for the person themselves. Tell them about it only when that is safe.',
    ],
    [
      { criterion: 'who', kind: 'unknown', whose: 'record', values: ['bereaved'] },
      'We do not know if it helps people who lost someone. Ask them.',
    ],
    [
      { criterion: 'who', kind: 'contradicts', values: ['professional', 'bereaved'] },
      'It is for professionals and people who lost someone.',
    ],
    [{ criterion: 'area', values: ['watford'] }, 'It helps people in Watford.'],
    [{ criterion: 'area', values: ['outside'] }, 'It helps people outside Hertfordshire.'],
    [
      { criterion: 'area', kind: 'contradicts', values: ['countywide'] },
      'It is only for people in Hertfordshire.',
    ],
    [
      { criterion: 'area', kind: 'unknown', whose: 'record' },
      'We do not know which places it covers.',
    ],
    [
      { criterion: 'area', kind: 'unknown', whose: 'record', values: ['watford', 'dacorum'] },
      'It is for people in Watford and Dacorum. We do not know if it helps people from other places.',
    ],
    [
      { criterion: 'area', kind: 'unknown', whose: 'answer', values: ['watford'] },
      'It is for people in Watford. We do not know if you live there.',
    ],
    [{ criterion: 'gender', values: ['woman'] }, 'It is for women.'],
    [
      { criterion: 'gender', kind: 'unknown', whose: 'record', values: [] },
      'We do not know if it is for women, men or everyone.',
    ],
    [
      { criterion: 'age', kind: 'unknown', whose: 'answer', values: ['16', '24'] },
      'It is for people aged 16 to 24. We do not know if that is you.',
    ],
    [
      { criterion: 'only-people', kind: 'unknown', whose: 'answer', values: ['who were in care'] },
      'It is for people who were in care. We do not know if that is you.',
    ],
    [{ criterion: 'age', values: ['18', '120'] }, 'It is for people aged 18 or over.'],
    [{ criterion: 'age', values: ['0', '18'] }, 'It is for people up to age 18.'],
    [{ criterion: 'age', kind: 'unknown', whose: 'record' }, 'We do not know which ages it helps.'],
    [{ criterion: 'expert', values: ['deaf'] }, 'It knows how to help deaf people.'],
    [
      { criterion: 'cannot-take', kind: 'contradicts', values: ['has-pets'] },
      'It says it cannot take people with pets.',
    ],
    [
      { criterion: 'not-listed', kind: 'unknown', whose: 'record', values: ['lgbt'] },
      'We do not know if it can help LGBT+ people. Ask them.',
    ],
    [
      { criterion: 'need', values: ['money', 'housing', 'legal'] },
      'You can ask it for help with money, help with housing and legal advice.',
    ],
    [{ criterion: 'contact', values: ['chat'] }, 'You can use web chat.'],
    [
      { criterion: 'contact', kind: 'unknown', whose: 'record', values: ['chat'] },
      'You can use web chat. We do not know if anyone answers now.',
    ],
    [
      { criterion: 'gender', kind: 'unknown', whose: 'record', values: ['woman'] },
      'It says it is for women. You can ask if they help other people too.',
    ],
    [{ criterion: 'band', values: ['in-danger'] }, 'A sign of danger counts more than any band.'],
    [{ criterion: 'sector', values: ['health'] }, 'In your sector this is often a first step.'],
    [
      { criterion: 'danger', values: ['nowhere-tonight', 'may-harm-self'] },
      'It can help if someone has nowhere safe to sleep tonight or someone may hurt themselves or thinks of suicide.',
    ],
    [
      { criterion: 'concern', values: ['frightened', 'weapons-before'] },
      'It can help if someone is afraid or someone has used a weapon before.',
    ],
    [{ criterion: 'children', values: ['has-children'] }, 'It can help children too.'],
    [
      { criterion: 'nation', kind: 'unknown', whose: 'answer', values: ['england'] },
      'It is for people in England. We do not know if you live there.',
    ],
    [
      { criterion: 'band', kind: 'unknown', whose: 'record' },
      'We do not know which levels of risk (bands) it takes.',
    ],
    [
      { criterion: 'band', kind: 'unknown', whose: 'answer', values: ['high'] },
      'It takes people at high risk. You have not chosen a band.',
    ],
    [
      { criterion: 'band', values: ['standard', 'medium'] },
      'It takes people at standard and medium risk.',
    ],
    [
      { criterion: 'way-in', kind: 'contradicts', values: ['police'] },
      'The police pass people on.',
    ],
  ])('%j', (reason, expected) => {
    expect(say(reason)).toBe(expected);
  });

  it('speaks of “them” to somebody who asks for somebody else', () => {
    const reason = {
      criterion: 'gender',
      kind: 'unknown',
      whose: 'answer',
      values: ['man'],
    } as const;
    expect(say(reason, true)).toBe('It is for men. We do not know if that is them.');
    const place = { ...reason, criterion: 'area', values: ['watford'] } as const;
    expect(say(place, true)).toBe(
      'It is for people in Watford. We do not know if they live there.',
    );
  });
});

/** Every text of a result that a reader could see. Ids and kinds are not words. */
const words = (value: unknown): string[] => {
  const found: string[] = [];
  JSON.stringify(value, (key, one: unknown) => {
    const isId = ['id', 'kind', 'criterion', 'criteria', 'question', 'state', 'whose'].includes(
      key,
    );
    if (typeof one === 'string' && !isId && !/^https?:/.test(one)) found.push(one);
    return isId ? undefined : one;
  });
  return found;
};

const forbidden =
  /\b(low|score|scored|risk level|low risk|standard risk|medium risk|high risk|band|marac|dash|not at risk)\b/i;

describe('what the public reads', () => {
  it('never holds a score, a level, a band or the word “low”, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers(districts), anyNow, (answers, now) => {
        if (answers.who === 'professional') return;
        const told = words(tellMatch(realContent, answers, now));
        expect(told.filter((text) => forbidden.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('has every sentence whole: no id, no “undefined”, a full stop at the end', () => {
    fc.assert(
      fc.property(anyAnswers(districts), anyNow, (answers, now) => {
        const { groups, missing, notes } = tellMatch(realContent, answers, now);
        const told = [
          ...groups.flatMap(({ entries }) =>
            entries.flatMap(({ reasons }) => reasons.map(({ text }) => text)),
          ),
          ...missing.map(({ text }) => text),
          ...notes.map(({ text }) => text),
        ];
        const odd = told.filter(
          (text) =>
            !/^[A-Z“].*[.”]$/s.test(text) || /undefined|null|\b[a-z]+-[a-z]+-[a-z]+\b/.test(text),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('what would sharpen a result, in words', () => {
  it('is a sentence for every question', () => {
    const questions = [
      'who',
      'danger',
      'concerns',
      'needs',
      'about',
      'area',
      'band',
      'contact',
      'sector',
    ] as const;
    for (const isForOther of [false, true]) {
      const told = questions.map((question) =>
        missingInWords({ question, criteria: [] }, isForOther),
      );
      expect(new Set(told).size).toBe(questions.length);
      expect(told.every((text) => text.endsWith('.'))).toBe(true);
    }
  });

  it('asks a friend and a worker about the person, not about themselves', () => {
    const told = (isForOther: boolean) =>
      (['needs', 'about', 'area', 'contact'] as const).map((question) =>
        missingInWords({ question, criteria: [] }, isForOther),
      );
    expect(told(false).filter((text) => /\byou (live|would)|about you\b/.test(text))).toHaveLength(
      4,
    );
    expect(told(true).filter((text) => /\byou\b/i.test(text))).toEqual([]);
  });
});
