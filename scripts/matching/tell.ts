import type { Answers } from '../../src/domain/matching/answers.ts';
import { emergencyId } from '../../src/domain/matching/emergency.ts';
import { match } from '../../src/domain/matching/match.ts';
import { mostInFront, silentSolution } from '../../src/domain/matching/notes.ts';
import type { Matched, Missing } from '../../src/domain/matching/outcome.ts';
import type { OpeningState } from '../../src/domain/opening/opening-state.ts';
import { toMatchCatalogue } from '../../src/domain/matching/to-match-entry.ts';
import { printed, type Entry, type Reader } from '../../src/domain/printed.ts';
import { dateInWords } from '../../src/i18n/dates.ts';
import { missingInWords } from '../../src/i18n/missing-words.ts';
import { linksOfNotes } from '../../src/i18n/notes/note-links.ts';
import { howToText, notesInWords } from '../../src/i18n/notes/notes-in-words.ts';
import { openInWords } from '../../src/i18n/open-words.ts';
import { reasonPhrases } from '../../src/i18n/reason-phrases.ts';
import { reasonInWords, type ReasonContext } from '../../src/i18n/reasons.ts';
import { unmetInWords } from '../../src/i18n/unmet-words.ts';
import { wizardWords } from '../../src/i18n/wizard-words.ts';
import { workSentences } from '../../src/i18n/work-reasons.ts';
import type { MatchContent } from './load-content.ts';

const contextOf = ({ partnership }: MatchContent, answers: Answers): ReasonContext => {
  const { who } = answers;
  return {
    place: partnership.place,
    area: (id) => partnership.districts.find((district) => district.id === id)?.name ?? id,
    isForOther: who === 'someone-else' || who === 'professional',
    phrases: reasonPhrases,
    work: workSentences,
  };
};

const routeCard = (content: MatchContent, id: string) => {
  const route = content.referralRoutes.find((one) => one.id === id);
  if (!route) return null;
  const { name, whoFor, thresholds, judgement, escalation, consent, send } = route;
  const { form, deadline, next, ifNobodyReplies, unknown, approved } = route;
  return {
    name,
    whoFor,
    thresholds: thresholds.map(({ text, tool, checkCurrent, source }) => ({
      text,
      tool,
      checkCurrent,
      sourceDate: source.date,
    })),
    judgement: judgement ?? null,
    escalation,
    consent,
    send,
    form,
    deadline,
    next,
    ifNobodyReplies,
    unknown,
    approved,
  };
};

const entryOf = (content: MatchContent, id: string) =>
  [...content.helplines, ...content.services].find((one) => one.id === id);

/** The editor’s sentence names every way out. If one is not for this person, the others are named. */
const waysOut = (content: MatchContent, { fallback }: Entry, ids: readonly string[]) => {
  if (fallback.entries.every((id) => ids.includes(id))) return fallback.text ?? null;
  const names = ids.flatMap((id) => entryOf(content, id)?.name ?? []);
  return names.length > 0 ? `If nobody answers, use one of these: ${names.join('; ')}.` : null;
};

const entryCard = (content: MatchContent, { id, beside }: Matched, reader: Reader) => {
  const entry = entryOf(content, id);
  if (!entry) return null;
  const { name, audience, summary } = entry;
  const fallback = waysOut(content, entry, beside);
  return { name, audience, summary, ...printed(entry, reader), fallback };
};

/** “Check opening times” said of a line that never closes would stop somebody from calling. */
const hoursToCheck = (content: MatchContent, id: string, reader: Reader): string => {
  const entry = entryOf(content, id);
  const hours = entry && printed(entry, reader).hours;
  if (hours?.kind !== 'always') return 'Check opening times with them';
  const said = 'They say they are open day and night.';
  return hours.lastConfirmed
    ? `${said} We last checked in ${dateInWords(hours.lastConfirmed.slice(0, 7))}.`
    : `${said} We do not know when that was last confirmed.`;
};

/** Whether it is open, in words; of a way without the voice only that it must be checked. */
const openToTell = (open: OpeningState, now: Date, ofAlways: () => string): string =>
  openInWords(open, now) ??
  (open.state === 'check' && open.why === 'stale' ? ofAlways() : 'Check opening times with them');

/**
 * Matches and puts the result into words, as plain data for JSON.
 *
 * In: the content, the answers, the instant. Out: `groups`, `missing` and `notes`. What is printed
 * of an entry depends on the reader: a professional sees contacts kept for professionals.
 */
export function tellMatch(content: MatchContent, answers: Answers, now: Date) {
  const reader: Reader = answers.who === 'professional' ? 'professional' : 'public';
  const outcome = match(toMatchCatalogue(content, reader), answers, now);
  const context = contextOf(content, answers);
  const words = notesInWords(context.place, howToText(content.helplines));
  const links = linksOfNotes(content.guides);
  const after = outcome.notes.filter((id) => id !== silentSolution).slice(mostInFront);
  const tellEntry = (matched: Matched) => {
    const { id, kind, verdict, reasons, open, beside } = matched;
    return {
      id,
      kind,
      verdict,
      reasons: reasons.map((reason) => ({
        criterion: reason.criterion,
        kind: reason.kind,
        ...(reason.whose ? { whose: reason.whose } : {}),
        text: reasonInWords(reason, context),
      })),
      open: open && {
        ...open,
        text: openToTell(open, now, () => hoursToCheck(content, id, reader)),
      },
      printed:
        kind === 'referral-route' ? routeCard(content, id) : entryCard(content, matched, reader),
      ...(kind === 'referral-route' ? { ownRoutes: beside } : { fallback: beside }),
      ...(id === emergencyId ? { silentSolution: words['silent-solution'] } : {}),
    };
  };
  return {
    groups: outcome.groups.map(({ id, entries }) => ({ id, entries: entries.map(tellEntry) })),
    missing: outcome.missing.map((one: Missing) => ({
      ...one,
      text: missingInWords(one, context.isForOther),
    })),
    notes: outcome.notes.map((id) => ({
      id,
      text: words[id],
      ...(links[id] ? { link: links[id] } : {}),
      place: after.includes(id) ? 'after the list' : 'before the list',
    })),
    ...(outcome.unmet.length > 0
      ? { unmet: unmetInWords(wizardWords.unmet, outcome.unmet, reasonPhrases) }
      : {}),
  };
}
