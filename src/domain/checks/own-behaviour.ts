import { isForOwnBehaviour } from '../listing.ts';
import type { Translation } from '../translation.ts';
import { entriesOf, placeOf, soundOf, type Document, type Ground, type Sound } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { linksIn } from './markdown-links.ts';
import { sitePaths } from './site-paths.ts';

type EntryDocument = Sound<'helpline'> | Sound<'service'>;

// Kinds of help that make plans with people who are being hurt.
const victimPlans = new Set(['safe-accommodation', 'advocacy', 'casework', 'drop-in']);

const isOwnGuide = (guide: Sound<'guide'>): boolean =>
  guide.record.for.includes('own-behaviour') || guide.record.section === 'own-behaviour';

const isForVictims = (guide: Sound<'guide'>): boolean => guide.record.for.includes('self');

interface Known {
  entries: Map<string, EntryDocument>;
  guides: Map<string, Sound<'guide'>>;
  paths: Map<string, Document | null>;
}

const checkFallbacks = (document: EntryDocument, { entries }: Known): Problem[] => {
  if (isForOwnBehaviour(document.record)) return [];
  return document.record.fallback.entries.flatMap((id, index) => {
    const target = entries.get(id);
    if (!target || !isForOwnBehaviour(target.record)) return [];
    return [problem('own-behaviour-link', placeOf(document, 'fallback', 'entries', index), { id })];
  });
};

const guideIdOf = ({ kind, id, record }: Document): string =>
  kind === 'translation' && record ? (record as Translation).guide : id;

const isEntry = ({ kind }: Document): boolean => kind === 'helpline' || kind === 'service';

const judge = (guide: Sound<'guide'>, target: Document | undefined, known: Known): boolean => {
  if (!target) return false;
  const entry = known.entries.get(target.id);
  const other = known.guides.get(guideIdOf(target));
  if (isOwnGuide(guide) && !isForVictims(guide)) {
    if (entry && isEntry(target)) {
      return (
        victimPlans.has(entry.record.kind) && !entry.record.criteria.helps.includes('own-behaviour')
      );
    }
    return other !== undefined && !isOwnGuide(other);
  }
  if (!isForVictims(guide)) return false;
  if (entry && isEntry(target)) return isForOwnBehaviour(entry.record);
  return other !== undefined && isOwnGuide(other) && !isForVictims(other);
};

const checkGuide = (guide: Sound<'guide'>, known: Known): Problem[] => {
  const issue = isOwnGuide(guide) ? 'victim-plan-link' : 'own-behaviour-link';
  const { helpers, related } = guide.record;
  return [
    ...helpers.flatMap((id, index) => {
      const at = placeOf(guide, 'helpers', index);
      return judge(guide, known.entries.get(id), known) ? [problem(issue, at, { id })] : [];
    }),
    ...related.flatMap((id, index) => {
      const at = placeOf(guide, 'related', index);
      return judge(guide, known.guides.get(id), known) ? [problem(issue, at, { id })] : [];
    }),
    ...linksIn(guide.body).flatMap(({ href, from, to }) => {
      const target = known.paths.get(href) ?? undefined;
      const at = { file: guide.file, span: [from, to] as const };
      return target && judge(guide, target, known) ? [problem(issue, at, { id: target.id })] : [];
    }),
  ];
};

// A translation is read by the people for whom its guide is written.
const translated = (ground: Ground, guides: Known['guides']): Sound<'guide'>[] =>
  soundOf(ground, 'translation').flatMap(({ file, body, record }) => {
    const guide = guides.get(record.guide);
    if (!guide) return [];
    return [{ ...guide, file, body, record: { ...guide.record, helpers: [], related: [] } }];
  });

/** People who are hurt and people who hurt them are never led to each other’s pages. */
export const checkOwnBehaviour = (ground: Ground): Problem[] => {
  const entries = entriesOf(ground);
  const guides = soundOf(ground, 'guide');
  const known: Known = {
    entries: new Map(entries.map((one) => [one.id, one])),
    guides: new Map(guides.map((one) => [one.id, one])),
    paths: sitePaths(ground),
  };
  return [
    ...entries.flatMap((document) => checkFallbacks(document, known)),
    ...[...guides, ...translated(ground, known.guides)].flatMap((guide) =>
      checkGuide(guide, known),
    ),
  ];
};
