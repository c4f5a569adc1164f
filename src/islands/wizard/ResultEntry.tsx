import type { Matched } from '../../domain/matching/outcome.ts';
import type { WizardCard } from '../../domain/wizard/wizard-data.ts';
import { costOfCall, costOfText, traceOfCall, traceOfText } from '../../i18n/contact-words.ts';
import { openInWords } from '../../i18n/open-words.ts';
import { reasonInWords, type ReasonContext } from '../../i18n/reasons.ts';
import { wizardWords as words } from '../../i18n/wizard-words.ts';

interface Props {
  matched: Matched;
  card: WizardCard;
  context: ReasonContext;
  now: Date;
}

/** One place to turn to: how to reach it, why it is shown, what is not known, what happens first. */
export const ResultEntry = ({ matched, card, context, now }: Props) => {
  const open = matched.open && openInWords(matched.open, now);
  const sentences = (kind: string): string[] => [
    ...new Set(
      matched.reasons
        .filter((reason) => (reason.kind === 'unknown') === (kind === 'unknown'))
        .map((reason) => reasonInWords(reason, context)),
    ),
  ];
  const [because, notKnown] = [sentences('meets'), sentences('unknown')];
  return (
    <article className="entry">
      <h4>
        <a href={card.href}>{card.name}</a>
      </h4>
      {open && (
        <ul className="tags">
          <li className={matched.open?.state === 'open' ? 'open' : undefined}>{open}</li>
        </ul>
      )}
      <p>{card.summary}</p>
      <ul className="contacts">
        {card.calls.map((call) => (
          <li key={call.digits}>
            <a className="call" href={`tel:${call.digits}`}>
              {call.display}
            </a>{' '}
            {call.label}
            <p className="quiet">
              {costOfCall(call.cost)} {traceOfCall(call.bill)}
            </p>
          </li>
        ))}
        {card.texts.map((text) => (
          <li key={text.digits}>
            <a className="call" href={`sms:${text.digits}`}>
              Text {text.display}
            </a>{' '}
            {text.how}
            <p className="quiet">
              {costOfText(text.cost)} {traceOfText(text.bill)}
            </p>
          </li>
        ))}
        {card.links.map(({ href, words: linkWords }) => (
          <li key={href}>
            <a href={href} rel="noreferrer noopener">
              {linkWords}
            </a>
          </li>
        ))}
      </ul>
      {card.hours.length > 0 && <p>{card.hours.join(' ')}</p>}
      {card.freshness && <p className="quiet">{card.freshness}</p>}
      {because.length > 0 && (
        <p className="quiet">
          {words.because}: {because.join(' ')}
        </p>
      )}
      {notKnown.length > 0 && (
        <p className="quiet">
          {words.notKnown}: {notKnown.join(' ')}
        </p>
      )}
      {card.first && (
        <p>
          <b>{words.first}:</b> {card.first}
        </p>
      )}
      <p className="quiet">
        {words.forWhom}: {card.audience} {words.checked} {card.checked}.
      </p>
    </article>
  );
};
