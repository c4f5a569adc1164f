import { wizardWords as words } from '../../i18n/wizard-words.ts';

/**
 * 999 and the Silent Solution, above everything else once any danger is ticked. It stands in for the
 * page’s own box (results.css), so it says all that box and the notes of a result would say.
 */
export const Emergency = ({ silent }: { silent: string | undefined }) => (
  <div className="danger">
    <p>{words.danger}</p>
    <p>
      <a className="call" href="tel:999">
        999
      </a>{' '}
      <strong>{words.call999}</strong>
    </p>
    <p>
      {silent} <a href="/guides/in-danger-now/">How it works</a>
    </p>
  </div>
);
