import { silentSolution } from '../../domain/matching/notes.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';

/**
 * 999 and the Silent Solution, above everything else once any danger is ticked. It stands in for the
 * page’s own box (results.css), so it says all that box and the notes of a result would say.
 */
export const Emergency = ({ data: { frame, notes } }: { data: WizardData }) => (
  <div className="danger">
    <p>{frame.danger}</p>
    <p>
      <a className="call" href="tel:999">
        999
      </a>{' '}
      <strong>{frame.call999}</strong>
    </p>
    <p>
      {notes[silentSolution]} <a href="/guides/in-danger-now/">How it works</a>
    </p>
  </div>
);
