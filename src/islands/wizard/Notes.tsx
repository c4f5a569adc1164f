import type { NoteId } from '../../domain/matching/note-rules.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';

/** Things to know, each with the page that says more of it. Without any it shows nothing. */
export const Notes = ({ ids, data }: { ids: readonly NoteId[]; data: WizardData }) =>
  ids.length > 0 && (
    <ul className="note notes">
      {ids.map((id) => {
        const link = data.links[id];
        return (
          <li key={id}>
            {data.notes[id]} {link && <a href={link.href}>{link.name}</a>}
          </li>
        );
      })}
    </ul>
  );
