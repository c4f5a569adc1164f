import { printed } from '../printed.ts';
import { entriesOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within } from './texts.ts';

const allDay =
  /\b24\/7\b|\b24[- ]hours? (?:a day|every day)\b|\bday (?:and|or) night\b|\bround the clock\b/gi;
const fields = new Set(['summary', 'audience', 'facts', 'firstContact', 'body']);

/** No text says “day and night” of an entry whose hours do not. */
export const checkHoursInText = (ground: Ground): Problem[] =>
  entriesOf(ground)
    .filter(({ record }) => printed(record, 'professional').hours.kind !== 'always')
    .flatMap((document) =>
      textsOf(document)
        .filter(({ field }) => fields.has(field))
        .flatMap((text) =>
          [...text.value.matchAll(allDay)].map(({ 0: words, index }) =>
            problem('misleading-hours', within(text, index, index + words.length), { words }),
          ),
        ),
    );
