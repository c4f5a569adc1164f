import { join } from 'node:path';
import type { Kind, Records } from '../../src/domain/catalogue-shape.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import { toMatchCatalogue } from '../../src/domain/matching/to-match-entry.ts';
import type { Reader } from '../../src/domain/printed.ts';
import { bandIds, sectorIds, whoIds } from '../../src/domain/vocabulary.ts';
import type { Vocabulary, VocabularyEntry } from '../../src/domain/vocabulary-entry.ts';
import type { WizardData, WizardOption } from '../../src/domain/wizard/wizard-data.ts';
import { toWizardPlaces } from '../../src/domain/wizard/wizard-places.ts';
import { cardOf, routeCardOf } from '../../src/i18n/card-words.ts';
import { contactLists } from '../../src/i18n/contact-words.ts';
import { groupWords } from '../../src/i18n/group-words.ts';
import { linksOfNotes } from '../../src/i18n/notes/note-links.ts';
import { howToText, notesInWords } from '../../src/i18n/notes/notes-in-words.ts';
import { answerWords, questionWords } from '../../src/i18n/question-words.ts';
import { reasonPhrases } from '../../src/i18n/reason-phrases.ts';
import { wizardWords } from '../../src/i18n/wizard-words.ts';
import { onSite } from '../content/on-site.ts';
import { readContent } from '../content/read.ts';

/** What only professionals are asked. */
const workQuestions: readonly string[] = ['band', 'sector'];

const without = <Value>(
  words: Readonly<Record<string, Value>>,
  left: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(words).filter(([id]) => !left.includes(id)));

const only = <Value>(
  words: Readonly<Record<string, Value>>,
  kept: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(words).filter(([id]) => kept.includes(id)));

const recordsOf =
  (documents: readonly Document[], partnership: string) =>
  <K extends Kind>(kind: K): Records[K][] =>
    documents
      .filter((one) => one.kind === kind && ['national', partnership].includes(one.owner))
      .flatMap(({ record }) => (record ? [record as Records[K]] : []));

/** What the wizard of one entrance shows: answers to tick, entries to match, cards to show. */
export const wizardDataOf = (root: string, partnershipId: string, reader: Reader): WizardData => {
  const read = readContent(join(root, 'content'));
  const documents = onSite(read.documents, partnershipId, new Date());
  const records = recordsOf(documents, partnershipId);
  const [partnership] = records('partnership');
  if (!partnership) throw new Error(`content/${partnershipId}/partnership.yaml cannot be read`);
  const [helplines, services, routes] = [
    records('helpline'),
    records('service'),
    records('referral-route'),
  ];
  const [bankHolidays] = records('bank-holidays');
  if (!bankHolidays) throw new Error('content/national/bank-holidays.yaml cannot be read');
  const catalogue = toMatchCatalogue(
    { helplines, services, referralRoutes: routes, partnership, bankHolidays },
    reader,
  );
  const shownIds = new Set(catalogue.entries.map(({ id }) => id));
  const cards = [
    ...[...helplines, ...services]
      .filter(({ id }) => shownIds.has(id))
      .map((entry) => [entry.id, cardOf(entry, reader)] as const),
    ...(reader === 'professional'
      ? routes.map((route) => [route.id, routeCardOf(route)] as const)
      : []),
  ];
  const optionsOf = (list: string, only?: readonly string[]): WizardOption[] => {
    const words = documents.find(({ kind, id }) => kind === 'vocabulary' && id === list)?.record;
    return Object.entries<VocabularyEntry>((words ?? {}) as Vocabulary)
      .filter(([id]) => id !== 'id' && (!only || only.includes(id)))
      .map(([id, entry]) => ({
        id,
        label: entry.label,
        ...(entry.labelOther ? { labelOther: entry.labelOther } : {}),
        ...(entry.hint ? { hint: entry.hint } : {}),
      }));
  };
  const notSure = { id: 'not-sure', label: answerWords.notSure };
  const areas = partnership.districts.map(({ id, name }) => ({ id, label: name }));
  const placeLists = records('search-list').flatMap((one) => (one.list === 'places' ? [one] : []));
  const isWork = reader === 'professional';
  const told = catalogue.notes.map(({ id }) => id);
  return {
    place: partnership.place,
    catalogue,
    cards: Object.fromEntries(cards),
    options: {
      danger: optionsOf('danger'),
      needs: optionsOf('needs'),
      concerns: optionsOf('concerns'),
      about: optionsOf('about'),
      contact: optionsOf('contact'),
      area: [...areas, { id: 'outside', label: answerWords.outside }, notSure],
      ...(isWork
        ? {
            band: [...optionsOf('band', bandIds), notSure],
            sector: [...optionsOf('sector', sectorIds), notSure],
          }
        : {
            who: [...optionsOf('who', whoIds).filter(({ id }) => id !== 'professional'), notSure],
          }),
    },
    questions: without(questionWords, isWork ? [] : workQuestions),
    groups: without(groupWords, isWork ? [] : ['referral-routes']),
    ...(isWork ? {} : { places: toWizardPlaces(placeLists, partnership.districts) }),
    phrases: without({ ...reasonPhrases, ...contactLists }, isWork ? [] : workQuestions),
    frame: wizardWords,
    links: only(linksOfNotes(records('guide')), told),
    notes: only(notesInWords(partnership.place, howToText(helplines)), told),
  };
};
