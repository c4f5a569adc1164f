import { helplineSchema, type Helpline } from '../../src/domain/helpline.ts';

const checked = '2026-01-05';

/** Evidence of a fact that may be printed. */
export const sure = { confidence: 'confirmed', lastConfirmed: '2025-12', checked };

/** Evidence of a fact that may be printed, with its age beside it. */
export const old = { confidence: 'confirmed', lastConfirmed: '2021-03', stale: true, checked };

/** A number that Ofcom keeps for drama, so that no test ever prints one that rings. */
export const dramaPhone = {
  label: 'helpline',
  evidence: sure,
  display: '0808 157 0123',
  digits: '08081570123',
  cost: 'free',
  bill: 'should-not-show',
};

/** A mobile number that Ofcom keeps for drama. */
export const dramaText = {
  label: 'text line',
  evidence: sure,
  display: '07700 900123',
  digits: '07700900123',
  how: 'Send HELLO.',
  cost: 'mobile',
  bill: 'unknown',
};

/** Monday to Friday, nine to half past five. */
export const officeHours = {
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '09:00', close: '17:30' }],
  bankHolidays: 'closed',
  evidence: sure,
};

/** A helpline that nobody runs, read through the real schema. In: the fields that differ. */
export function dramaEntry(fields: Readonly<Record<string, unknown>> = {}): Helpline {
  const parsed = helplineSchema.parse({
    name: 'Lantern Line',
    title: 'Lantern Line',
    path: 'lantern-line',
    provider: 'Lantern',
    kind: 'helpline',
    summary: 'Listens, and helps you to plan.',
    audience: 'Anyone in Testshire',
    publish: 'ready',
    evidence: sure,
    phones: [dramaPhone],
    texts: [dramaText],
    emails: [{ label: 'e-mail', evidence: sure, address: 'hello@lantern.example' }],
    link: 'https://www.lantern.example/talk',
    hours: officeHours,
    criteria: { helps: ['self'], areas: 'national', bands: 'any', genders: 'any', ages: 'any' },
    checked,
    reviewBy: '2026-04-05',
    owner: 'helplines-editor',
    ...fields,
  });
  return { ...parsed, id: 'lantern-line', details: '' };
}
