import { describe, expect, it } from 'vitest';
import { wizardDataOf } from '../../../scripts/build/wizard-data.ts';
import { noteGuides, notePages } from '../../../src/i18n/notes/note-links.ts';
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

  it('names the page of every note that has one, a guide as the guide is called', () => {
    const links = { ...of('professional').links, ...of('public').links };
    expect(Object.keys(links).sort()).toEqual(
      [...Object.keys(noteGuides), ...Object.keys(notePages)].sort(),
    );
    for (const { links: own, notes } of Object.values(both)) {
      expect(Object.keys(own).filter((id) => !(id in notes))).toEqual([]);
    }
    expect(links.work).toEqual({ href: '/guides/work/', name: 'At work' });
  });

  it('leads from the notes for the public to no page for professionals', () => {
    const { links } = of('public');
    expect(links.pregnant?.href).toBe('/who/pregnant/');
    expect(JSON.stringify(links)).not.toContain('/professionals/');
  });

  it('tells how to text a crisis line as its own card does', () => {
    const { notes, cards } = of('public');
    const how = cards.shout?.texts?.[0]?.how;
    expect(how).toContain('85258');
    expect(notes['by-text']).toContain(how);
  });
});
