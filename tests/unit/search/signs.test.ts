import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/domain/search/plain-words.ts';
import { signsIn } from '../../../src/domain/search/signs.ts';

const signsOf = (text: string): string[] => signsIn(wordsIn(text));

describe('what a sentence says beyond its words', () => {
  it.each([
    'I hit my wife',
    'I keep smashing things',
    'how do I stop shouting at my kids',
    'stop being jealous',
    'my kids are frightened of me',
    'my temper is bad',
    'am I abusive',
    'scared of what i might do to my wife',
  ])('“%s” tells of own doing', (text) => {
    expect(signsOf(text)).toContain('own-doing');
  });

  it.each([
    'my wife hits me',
    'I am controlled by him',
    'I get punched',
    'how to stop him hitting me',
    'stop hurting me',
    'I have been abused',
    'scared of my husband',
    'my husband is an idiot',
    'if i go i lose it',
    'im losing patience with her',
  ])('“%s” does not', (text) => {
    expect(signsOf(text)).not.toContain('own-doing');
  });

  it.each([
    'my daughter’s partner controls her',
    'my mate is being abused',
    'neighbour has bruises',
    'worried about my sister',
  ])('“%s” asks for another', (text) => {
    expect(signsOf(text)).toEqual(['for-another']);
  });

  it.each(['my son hits me', 'my brothers are looking for me', 'I hit my sister'])(
    '“%s” asks for oneself',
    (text) => {
      expect(signsOf(text)).not.toContain('for-another');
    },
  );

  it.each(['my sister was killed by her husband', 'mum took her own life because of him'])(
    '“%s” tells of a death, and asks for no other',
    (text) => {
      expect(signsOf(text)).toEqual(['after-a-death']);
    },
  );

  it.each(['he says he will have me killed', 'i wish he was dead', 'my dog died'])(
    '“%s” tells of no death of a loved one',
    (text) => {
      expect(signsOf(text)).not.toContain('after-a-death');
    },
  );

  it.each([
    'what not to say to someone in this',
    'nans carer shouts at her',
    'call for somebody else',
  ])('“%s” asks for another, though no “my” says so', (text) => {
    expect(signsOf(text)).toEqual(['for-another']);
  });

  it.each(['ive been arrested', 'i was accused of it'])('“%s” tells of own doing', (text) => {
    expect(signsOf(text)).toContain('own-doing');
  });

  it('knows who asks at work', () => {
    expect(signsOf('dsl needs a form')).toEqual(['asks-at-work']);
    expect(signsOf('he came to my work')).toEqual([]);
  });

  it.each([
    ['im 14 and scared', 'a-child-asks'],
    ['dad hurts mum', 'a-child-asks'],
    ['my mum’s boyfriend scares me', 'a-child-asks'],
    ['17 boyfriend hits', 'aged-16-17'],
    ['I am 74', 'aged-over-60'],
    ['82 years old', 'aged-over-60'],
    ['we’re both 81', 'aged-over-60'],
    ['my wife hits me', 'hurt-by-a-woman'],
  ])('“%s” says %s', (text, sign) => {
    expect(signsOf(text)).toContain(sign);
  });

  it.each([
    'i was abused as a kid and its all coming back now im 45',
    'when i was 8 my dad hit me',
    'dad used to hit mum when i was small',
    'grew up in a violent home',
    'my uncle used to touch me',
  ])('“%s” tells of a childhood long ago', (text) => {
    expect(signsOf(text)).toEqual(['hurt-as-a-child']);
  });

  it.each([
    'he treats me like a child',
    'as soon as my kids are safe',
    'i was 16 weeks pregnant',
    'im 14 and my dad hits mum',
  ])('“%s” tells of none', (text) => {
    expect(signsOf(text)).not.toContain('hurt-as-a-child');
  });

  it.each([
    'a teenager in my form told me her dad beats her mum',
    'i am a midwife, how do i ask',
    'our receptionist’s ex turned up in the car park',
    'health visitor cant get mum alone',
  ])('“%s” asks at work', (text) => {
    expect(signsOf(text)).toEqual(['asks-at-work']);
  });

  it.each(['nurse can see my bruises', 'im a mum of two', 'social worker wants me to leave'])(
    '“%s” asks for oneself',
    (text) => {
      expect(signsOf(text)).not.toContain('asks-at-work');
    },
  );

  it('hears that a woman did it, and that somebody did it though misspelt', () => {
    expect(signsOf('police arrested me when it was her who attacked me')).toContain(
      'hurt-by-a-woman',
    );
    expect(signsOf('i smackd my gf')).toContain('own-doing');
  });

  it('takes “my daughter’s stepdad” for the words of a parent', () => {
    expect(signsOf('my daughter’s stepdad is he on the register')).not.toContain('a-child-asks');
  });

  it.each(['16 weeks pregnant', '14 ticks', '24 hour helpline', 'open at 17', '12'])(
    '“%s” says no age',
    (text) => {
      expect(signsOf(text)).toEqual([]);
    },
  );

  it.each([
    'my son is hitting his girlfriend',
    'neighbour beats his wife',
    'dad hurts his partner',
    'my son is violent to his girlfriend',
  ])('“%s” tells of somebody close who harms', (text) => {
    expect(signsOf(text)).toContain('relative-harms');
  });

  it.each([
    'my brother is hit by his wife',
    'my sisters boyfriend hits her',
    'my daughter is being hurt by her partner',
  ])('“%s” does not', (text) => {
    expect(signsOf(text)).not.toContain('relative-harms');
  });

  it.each(['how many marac cases', 'number of incidents', 'police reports per year'])(
    '“%s” asks for figures',
    (text) => {
      expect(signsOf(text)).toContain('asks-for-figures');
    },
  );

  it.each([
    'how many bags can i take',
    'how many ticks for marac',
    'what number do i call',
    'cases of wine',
  ])('“%s” asks for none', (text) => {
    expect(signsOf(text)).not.toContain('asks-for-figures');
  });

  it('knows a grown-up hurt by family from one whose child is hurt', () => {
    expect(signsOf('my son with schizophrenia attacks me')).toEqual(['hurt-by-family']);
    expect(signsOf('he hits my son')).toEqual([]);
  });

  it('knows what happens at this moment', () => {
    expect(signsOf('he is hitting her right now')).toContain('happening-now');
    expect(signsOf('he used to hit me')).not.toContain('happening-now');
    expect(signsOf('can i talk to someone right now')).not.toContain('happening-now');
  });

  it('takes an age for the patient’s where somebody asks at work', () => {
    expect(signsOf('patient aged 17 disclosed')).toEqual(['asks-at-work']);
    expect(signsOf('dsl child told us dad hits mum')).toEqual(['asks-at-work']);
  });

  it('takes “my idva” for the words of somebody who is helped', () => {
    expect(signsOf('my patient disclosed')).toContain('asks-at-work');
    expect(signsOf('my caseworker left')).not.toContain('asks-at-work');
  });
});
