import { isShown } from '../../domain/alert.ts';
import type { Matched } from '../../domain/matching/outcome.ts';
import type { CardCall, FrameWords, WizardCard } from '../../domain/wizard/wizard-data.ts';
import { cardLinkInWords } from '../../i18n/link-words.ts';
import { openInWords } from '../../i18n/open-words.ts';
import { reasonInWords, type ReasonContext } from '../../i18n/reasons.ts';

interface Props {
  matched: Matched;
  card: WizardCard;
  context: ReasonContext;
  words: FrameWords;
  now: Date;
}

const digitsOf = ({ display, digits }: CardCall): string => digits ?? display.replaceAll(' ', '');

/** One place to turn to: how to reach it, why it is shown, what is not known, what happens first. */
export const ResultEntry = ({ matched, card, context, words, now }: Props) => {
  const inWords = (list: string, id: string) => context.phrases[list]?.[id];
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
        <a href={card.href ?? `/services/${matched.id}/`}>{card.name}</a>
      </h4>
      {open && (
        <ul className="tags">
          <li className={matched.open?.state === 'open' ? 'open' : undefined}>{open}</li>
        </ul>
      )}
      {card.alert && isShown(card.alert, now) && (
        <p className="note" role="note">
          {card.alert.text}
        </p>
      )}
      <p>{card.summary}</p>
      <ul className="contacts">
        {card.calls?.map((call) => (
          <li key={call.display}>
            <a className="call" href={`tel:${digitsOf(call)}`}>
              {call.display}
            </a>{' '}
            {call.label}
            <p className="quiet">
              {inWords('cost', call.cost)} {inWords('bill', call.bill)}
            </p>
          </li>
        ))}
        {card.texts?.map((text) => (
          <li key={text.display}>
            <a className="call" href={`sms:${digitsOf(text)}`}>
              Text {text.display}
            </a>{' '}
            {text.how}
            <p className="quiet">
              {inWords('text-cost', text.cost)} {inWords('text-bill', text.bill)}
            </p>
          </li>
        ))}
        {card.links?.map(({ href, label }) => (
          <li key={href}>
            <a href={href} rel="noreferrer noopener">
              {cardLinkInWords(href, label)}
            </a>
          </li>
        ))}
      </ul>
      {card.hours && <p>{card.hours}</p>}
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
