import { publicNotes, type NoteId, type NoteRule } from './notes.ts';

/** Things to know for somebody at work (pathways §2 and §3). */
export const workNotes = [
  { id: 'professional-in-danger', for: ['professional'], any: ['in-danger'] },
  { id: 'aged-16-17', for: ['professional'], any: ['young-16-17'] },
] as const satisfies readonly (NoteRule & { id: NoteId })[];

const [silentSolution, ...others] = publicNotes;

/** Every rule, those of work right after the Silent Solution. */
export const everyNote: readonly NoteRule[] = [silentSolution, ...workNotes, ...others];
