import { fromColumns, toColumns, type Columns } from '../columns.ts';
import type { MatchCatalogue, MatchEntry } from '../matching/match-entry.ts';
import type { WizardCard, WizardData } from './wizard-data.ts';

/** The data of a wizard as it goes over the line. */
export type PackedWizard = Omit<WizardData, 'catalogue' | 'cards'> & {
  catalogue: Omit<MatchCatalogue, 'entries'>;
  /** The entries to match. */
  entries: Columns;
  /** Their cards, in the same order, then those of the referral routes. */
  cards: Columns;
};

/** Makes the data small. In: data with a card for every entry and every route. */
export const packWizard = ({ catalogue, cards, ...rest }: WizardData): PackedWizard => {
  const { entries, ...others } = catalogue;
  const ids = [...entries, ...others.routes].map(({ id }) => id);
  return {
    ...rest,
    catalogue: others,
    entries: toColumns(entries),
    cards: toColumns(ids.map((id) => cards[id] ?? {})),
  };
};

/** The data as it was, ready to use. */
export const unpackWizard = ({ catalogue, entries, cards, ...rest }: PackedWizard): WizardData => {
  const all = fromColumns<MatchEntry>(entries);
  const ids = [...all, ...catalogue.routes].map(({ id }) => id);
  const rows = fromColumns<WizardCard>(cards);
  return {
    ...rest,
    catalogue: { ...catalogue, entries: all },
    cards: Object.fromEntries(rows.map((card, at) => [ids[at], card])),
  };
};
