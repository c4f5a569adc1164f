import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import type { MatchEntry, MatchRoute } from '../../../src/domain/matching/match-entry.ts';
import type { Matched } from '../../../src/domain/matching/outcome.ts';
import { routesFor } from '../../../src/domain/matching/routes.ts';
import { anEntry, aSituation } from '../../fixtures/matching/entry.ts';
import { aRoute as route } from '../../fixtures/matching/route.ts';

const high = route('high-route', { bands: ['high'], dangers: ['strangled'] });
const outreach = route('outreach', { bands: ['standard', 'medium'], ownRoutes: ['local-line'] });
const housing = route('housing', { needs: ['housing'], concerns: ['separating'] });
const programme = route('programme', { needs: ['worried-about-own-behaviour'] });
const deafRoute = route('deaf', { about: ['deaf'] });
const all = [programme, housing, outreach, high, deafRoute];

const given = (
  answers: Answers,
  routes: readonly MatchRoute[] = all,
  entries: readonly MatchEntry[] = [],
): Matched[] => routesFor({ routes, entries }, aSituation({ who: 'professional', ...answers }));

const ids = (...args: Parameters<typeof given>): string[] => given(...args).map(({ id }) => id);

const reasonOf = (answers: Answers, one: MatchRoute, criterion: string) =>
  given(answers, [one])[0]?.reasons.find((reason) => reason.criterion === criterion);

describe('referral routes', () => {
  it.each(['self', 'someone-else', 'own-behaviour', 'bereaved', 'not-sure', undefined] as const)(
    'are not given to: %s',
    (who) => {
      expect(routesFor({ routes: all, entries: [] }, aSituation({ who, band: 'high' }))).toEqual(
        [],
      );
    },
  );

  it('lead nowhere for somebody who lives outside', () => {
    expect(ids({ band: 'high', danger: ['strangled'], area: 'outside' })).toEqual([]);
    expect(ids({ band: 'high', area: 'watford' })).toEqual(['high-route']);
  });

  it('go by band, and stay open to the next band’s judgement', () => {
    expect(ids({ band: 'high' })).toEqual(['high-route']);
    expect(ids({ band: 'medium' })).toEqual(['outreach', 'high-route']);
    expect(ids({ band: 'standard' })).toEqual(['outreach']);
    expect(given({ band: 'medium' }).map(({ verdict }) => verdict)).toEqual(['fits', 'may-fit']);
    expect(reasonOf({ band: 'medium' }, high, 'band')).toEqual({
      criterion: 'band',
      kind: 'unknown',
      whose: 'record',
      values: ['high'],
    });
    expect(reasonOf({ band: 'high' }, high, 'band')).toMatchObject({
      kind: 'meets',
      values: ['high'],
    });
  });

  it('of every band chosen by band may fit while no band is chosen', () => {
    expect(ids({})).toEqual(['high-route', 'outreach']);
    expect(reasonOf({}, high, 'band')).toMatchObject({ kind: 'unknown', whose: 'answer' });
  });

  it('for the highest band open with any sign of danger, and those for no other, whatever was chosen', () => {
    expect(ids({ band: 'standard', danger: ['held-or-taken'] })).toEqual(['high-route']);
    const why = (band: 'standard' | 'high') =>
      reasonOf({ band, danger: ['hurt-now'] }, high, 'band');
    expect(why('standard')).toMatchObject({ kind: 'meets', values: ['in-danger'] });
    expect(why('high')).toMatchObject({ kind: 'meets', values: ['high'] });
    expect(ids({ band: 'standard', danger: ['hurt-now'] }, [outreach])).toEqual([]);
    expect(ids({ band: 'high', danger: ['hurt-now'] }, [outreach])).toEqual([]);
  });

  it('for all bands, or none, come in only with what they are about', () => {
    expect(ids({ band: 'high' }, [housing])).toEqual([]);
    expect(ids({ band: 'high', needs: ['housing'] }, [housing])).toEqual(['housing']);
    expect(ids({ band: 'high', needs: ['stay-home-safely'] }, [housing])).toEqual(['housing']);
    expect(ids({ band: 'high', concerns: ['separating'] }, [housing])).toEqual(['housing']);
    expect(ids({ band: 'high', about: ['deaf'] }, [deafRoute])).toEqual(['deaf']);
    expect(
      ids({ band: 'high', needs: ['pets'] }, [route('pets', { about: ['has-pets'] })]),
    ).toEqual(['pets']);
    expect(ids({ band: 'high', needs: ['housing'] }, [{ ...housing, bands: [] }])).toEqual([
      'housing',
    ]);
    expect(ids({ band: 'high' }, [{ ...housing, bands: [] }])).toEqual([]);
  });

  it('for a danger stand before those that answer everything else', () => {
    const rest = route('a-rest', {
      needs: ['housing', 'money', 'legal'],
      concerns: ['separating', 'stalking', 'pets'],
      about: ['deaf', 'lgbt', 'older'],
    });
    const danger = route('z-danger', { dangers: ['strangled'] });
    const answers: Answers = {
      band: 'high',
      danger: ['strangled'],
      needs: ['housing', 'money', 'legal'],
      concerns: ['separating', 'stalking', 'pets'],
      about: ['deaf', 'lgbt', 'older'],
    };
    expect(ids(answers, [rest, danger])).toEqual(['z-danger', 'a-rest']);
  });

  it('stand in the order of what they answer, then of their ids', () => {
    const band = route('band', { bands: ['high'] });
    const danger = route('danger', { dangers: ['strangled'] });
    const need = route('need', { needs: ['housing'] });
    const concern = route('concern', { concerns: ['separating'] });
    const about = route('about', { about: ['deaf'] });
    const answers: Answers = {
      band: 'high',
      danger: ['strangled'],
      needs: ['housing'],
      concerns: ['separating'],
      about: ['deaf'],
    };
    expect(ids(answers, [concern, need, about, band, danger])).toEqual([
      'danger',
      'band',
      'about',
      'concern',
      'need',
    ]);
    const more = route('z', { bands: ['high'], dangers: ['strangled', 'hurt-now'] });
    expect(ids({ band: 'high' }, [route('a', { bands: ['high'] }), more])).toEqual(['z', 'a']);
    expect(
      ids({ band: 'high' }, [route('b', { bands: ['high'] }), route('a', { bands: ['high'] })]),
    ).toEqual(['a', 'b']);
  });

  it('count at most three values of one criterion', () => {
    const concerns = ['frightened', 'separating', 'controlled', 'isolated'] as const;
    const wide = route('z-wide', { concerns });
    const narrow = route('a-narrow', { concerns: concerns.slice(0, 3) });
    expect(ids({ band: 'high', concerns }, [wide, narrow])).toEqual(['a-narrow', 'z-wide']);
    expect(
      ids({ band: 'high', concerns }, [wide, route('a-two', { concerns: concerns.slice(0, 2) })]),
    ).toEqual(['z-wide', 'a-two']);
  });

  it('for one sector are for that sector, and open while none is said', () => {
    const schools = route('schools', { bands: ['high'], sectors: ['education'] });
    expect(ids({ band: 'high', sector: 'education' }, [schools])).toEqual(['schools']);
    expect(ids({ band: 'high', sector: 'health' }, [schools])).toEqual([]);
    expect(given({ band: 'high' }, [schools])[0]?.verdict).toBe('may-fit');
    const both = [route('any', { bands: ['high'] }), schools];
    expect(ids({ band: 'high', sector: 'education' }, both)).toEqual(['schools', 'any']);
  });

  it('for people who hurt others stand alone', () => {
    expect(ids({ band: 'high', needs: ['worried-about-own-behaviour'] })).toEqual(['programme']);
    expect(ids({ band: 'high', needs: ['worried-about-own-behaviour', 'housing'] })).toEqual([
      'high-route',
      'housing',
    ]);
  });

  it('are ruled out if their main service cannot take the person, unless they are for them', () => {
    const main = anEntry({ id: 'main', cannotTake: ['under-16'] });
    const led = route('led', { bands: ['high'], entries: ['main', 'other'] });
    const under16: Answers = { band: 'high', about: ['under-16'] };
    expect(ids(under16, [led], [main])).toEqual([]);
    expect(ids(under16, [led], [])).toEqual(['led']);
    expect(ids({ band: 'high', about: ['older'] }, [led], [main])).toEqual(['led']);
    expect(ids(under16, [{ ...led, entries: ['other', 'main'] }], [main])).toEqual(['led']);
    expect(ids(under16, [{ ...led, about: ['under-16'] }], [main])).toEqual(['led']);
  });

  it('are ruled out if their main service is for other ages', () => {
    const main = anEntry({ id: 'main', ages: { from: 16 } });
    const led = route('led', { bands: ['high'], entries: ['main'] });
    expect(ids({ band: 'high', about: ['under-16'] }, [led], [main])).toEqual([]);
    expect(ids({ band: 'high', about: ['young-16-17'] }, [led], [main])).toEqual(['led']);
    const doubt = given({ band: 'high', about: ['under-16', 'older'] }, [led], [main]);
    expect(doubt.map(({ verdict }) => verdict)).toEqual(['may-fit']);
    expect(given({ band: 'high' }, [led], [main]).map(({ verdict }) => verdict)).toEqual(['fits']);
    const open = anEntry({ id: 'main', ages: 'unknown' });
    const verdicts = given({ band: 'high', about: ['under-16'] }, [led], [open]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['fits']);
  });

  it('for afterwards come in only with what they are about', () => {
    const after = route('after', {
      bands: ['standard', 'medium'],
      isAfterwards: true,
      needs: ['counselling-recovery', 'talk'],
    });
    expect(ids({ band: 'standard' }, [after])).toEqual([]);
    expect(ids({ band: 'standard', needs: ['counselling-recovery'] }, [after])).toEqual(['after']);
    expect(ids({ band: 'standard', needs: ['talk'] }, [after])).toEqual(['after']);
  });

  it('that a sector starts with are given to that sector, higher', () => {
    const first = route('z-first', { firstFor: ['housing'], concerns: ['separating'] });
    const other = route('a-other', { concerns: ['separating'] });
    const asked: Answers = { band: 'standard', concerns: ['separating'] };
    expect(ids({ ...asked, sector: 'housing' }, [first, other])).toEqual(['z-first', 'a-other']);
    expect(ids({ ...asked, sector: 'health' }, [first, other])).toEqual(['a-other', 'z-first']);
    expect(ids({ band: 'standard', sector: 'housing' }, [first, other])).toEqual(['z-first']);
    expect(ids({ band: 'standard', sector: 'health' }, [first, other])).toEqual([]);
  });

  it('take nobody who is pregnant to have children already', () => {
    const parents = route('parents', { about: ['has-children'] });
    expect(ids({ band: 'high', concerns: ['pregnant-or-new-baby'] }, [parents])).toEqual([]);
    expect(ids({ band: 'high', about: ['has-children'] }, [parents])).toEqual(['parents']);
  });

  it('come with own routes of those alone that may be for the person', () => {
    const ownRoutes = ['women', 'men', 'lgbt', 'watford', 'held', 'all', 'not-there'];
    const entries = [
      anEntry({ id: 'women', genders: ['woman'] }),
      anEntry({ id: 'men', genders: ['man'] }),
      anEntry({ id: 'lgbt', onlyFor: ['lgbt'] }),
      anEntry({ id: 'watford', local: true, areas: ['watford'] }),
      anEntry({ id: 'held', state: 'held', ways: [] }),
      anEntry({ id: 'all' }),
    ];
    const beside = (answers: Answers) =>
      given({ band: 'medium', ...answers }, [{ ...outreach, ownRoutes }], entries)[0]?.beside;
    expect(beside({ about: ['woman'], area: 'dacorum' })).toEqual(['women', 'all']);
    expect(beside({ about: ['man', 'lgbt'], area: 'watford' })).toEqual([
      'men',
      'lgbt',
      'watford',
      'all',
    ]);
  });

  it('come with the routes the person can use without the professional', () => {
    const own = anEntry({ id: 'local-line' });
    expect(given({ band: 'medium' }, [outreach], [own])).toEqual([
      {
        id: 'outreach',
        kind: 'referral-route',
        verdict: 'fits',
        reasons: [{ criterion: 'band', kind: 'meets', values: ['medium'] }],
        open: null,
        beside: ['local-line'],
      },
    ]);
  });
});
