import type { Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within, type Text } from './texts.ts';

interface Mistake {
  pattern: RegExp;
  why: string;
  write: string;
}

// Silent Solution (police): whoever cannot speak on a mobile waits for the prompt and presses 55.
const keys =
  /\bpress(?:es|ed|ing)?\s+(?:the (?:keys?|buttons?) )?\**(\d+|(?:zero|one|two|three|four|five|six|seven|eight|nine)(?:[ -](?:zero|one|two|three|four|five|six|seven|eight|nine))*)\b/gi;
const silence = /\b(?:cannot|can’t|can't|not able to|unable to) (?:speak|talk)|\bcough|\bsilent/i;
const rightKeys = /^(?:55|five[ -]five)$/i;

const mistakes: readonly Mistake[] = [
  {
    pattern:
      /\b(?:do not|don’t|don't|never|should not|must not|no need to) (?:call|ring|dial) 999\b/gi,
    why: 'Somebody in danger may read only this.',
    write: 'Say when to call 999 first, and then what else there is.',
  },
  {
    pattern:
      /(?<!\bnot )(?:\bin danger\b|\bin an emergency\b|\blife is at risk\b)[^.!\n]{0,15}[?,:]? (?:now[?,]? )?(?:then )?(?:call|ring|dial) (?:101|111)\b(?![^.\n]*\b999\b)/gi,
    why: 'In danger the number is 999.',
    write: '“In danger now, call 999.”',
  },
  {
    pattern:
      /\b(?:call|ring|dial) (?:101|111) (?:if|when) (?:they|he|she|someone|somebody|you) (?:are|is) (?:hurting|attacking|in danger|trying to)\b/gi,
    why: 'In danger the number is 999.',
    write: '“In danger now, call 999.”',
  },
  {
    pattern: /\b(?:call|ring|dial|phone) (?:99|9{4,}|00|000|110|113|120|988|998)(?!\d|[ -]\d)/gi,
    why: 'In the United Kingdom the number is 999.',
    write: '“Call 999.”',
  },
];

const paragraphAt = (text: string, at: number): string => {
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return text.slice(Math.max(0, start), end < 0 ? undefined : end);
};

const checkKeys = (text: Text): Problem[] =>
  [...text.value.matchAll(keys)].flatMap(({ 0: found, 1: pressed = '', index }) => {
    if (rightKeys.test(pressed) || !silence.test(paragraphAt(text.value, index))) return [];
    const why = 'Whoever cannot speak presses 55, and nothing else.';
    const at = within(text, index, index + found.length);
    return [problem('wrong-emergency-words', at, { found, why, write: '“press 55”' })];
  });

const checkCalls = (text: Text): Problem[] =>
  mistakes.flatMap(({ pattern, why, write }) =>
    [...text.value.matchAll(pattern)].map(({ 0: found, index }) =>
      problem('wrong-emergency-words', within(text, index, index + found.length), {
        found,
        why,
        write,
      }),
    ),
  );

/** No text sends somebody in danger to the wrong number, or lets them press the wrong keys. */
export const checkEmergencyWords = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) =>
    textsOf(document)
      .filter(({ isShown }) => isShown)
      .flatMap((text) => [...checkKeys(text), ...checkCalls(text)]),
  );
