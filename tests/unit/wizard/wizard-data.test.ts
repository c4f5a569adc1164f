import { describe, expect, it } from 'vitest';
import { wizardDataOf } from '../../../scripts/build/wizard-data.ts';
import { noteGuides } from '../../../src/i18n/note-guides.ts';
import { packWizard, unpackWizard } from '../../../src/domain/wizard/pack-wizard.ts';

// Read once: it takes seconds on a busy machine.
const both = {
  public: wizardDataOf(process.cwd(), 'hertfordshire', 'public'),
  professional: wizardDataOf(process.cwd(), 'hertfordshire', 'professional'),
};

const of = (reader: keyof typeof both) => both[reader];

describe('the data of the wizard', () => {
  it.each(['public', 'professional'] as const)(
    'comes back whole from its columns (%s)',
    (reader) => {
      const data = of(reader);
      const sent = JSON.parse(JSON.stringify(packWizard(data))) as ReturnType<typeof packWizard>;
      expect(unpackWizard(sent)).toEqual(JSON.parse(JSON.stringify(data)));
    },
  );

  it('has a card for whatever can be matched', () => {
    const { catalogue, cards } = of('professional');
    const ids = [...catalogue.entries, ...catalogue.routes].map(({ id }) => id);
    expect(ids.filter((id) => !cards[id]?.name)).toEqual([]);
  });

  it('holds nothing of bands, sectors and referral routes for the public', () => {
    const { catalogue, options, questions, phrases, notes, groups } = of('public');
    expect(catalogue.routes).toEqual([]);
    expect(Object.keys({ ...options, ...questions, ...phrases, ...groups })).not.toEqual(
      expect.arrayContaining(['band']),
    );
    const text = JSON.stringify({ options, questions, phrases, notes, groups });
    expect(text).not.toMatch(/MARAC|risk band|referral route/i);
    expect(Object.keys(notes)).not.toContain('professional-in-danger');
    const work = of('professional');
    expect(JSON.stringify(work.notes)).toMatch(/MARAC/);
    expect(work.groups['referral-routes']).toBeDefined();
  });

  it('names the answer that leads to help with one’s own behaviour as the question does', () => {
    const { options, notes } = of('public');
    const label = options.who?.find(({ id }) => id === 'own-behaviour')?.label;
    expect(notes['own-behaviour-apart']).toContain(`“${label}”`);
  });

  it('names the guide of every note that has one, as the guide is called', () => {
    const { guides, notes } = of('professional');
    expect(Object.keys(guides)).toEqual(Object.keys(noteGuides));
    expect(Object.keys(guides).filter((id) => !(id in notes))).toEqual([]);
    expect(guides.work).toEqual({ path: 'work', name: 'At work' });
  });
});
