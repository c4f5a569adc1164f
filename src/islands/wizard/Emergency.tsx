import { wizardWords as words } from '../../i18n/wizard-words.ts';

/** 999 and the Silent Solution, above everything else once any danger is ticked. */
export const Emergency = () => (
  <div className="danger">
    <p>{words.danger}</p>
    <p>
      <a className="call" href="tel:999">
        999
      </a>{' '}
      <strong>{words.call999}</strong>
    </p>
    <p>
      {words.silent} <a href="/guides/in-danger-now/">How it works</a>
    </p>
  </div>
);
