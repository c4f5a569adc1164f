import { problem, type Problem } from './issue.ts';
import { within, type Text } from './texts.ts';

const email = /[\w.+’'-]+@[\w-]+(?:\.[\w-]+)+/g;
// Addresses that are written so that no machine may find them: people find them all the same.
const at = '\\s*(?:@|\\uFF20|[({[<]\\s*at\\s*[)}\\]>]|&commat;|&#64;)\\s*';
const dot = '\\s*(?:\\.|[({[<]\\s*dot\\s*[)}\\]>]|\\sdot\\s)\\s*';
const veiled = new RegExp(`[\\w.+-]+${at}[\\w-]+(?:${dot}[a-z]{2,})+`, 'gi');
const spoken = /\b[\w.-]+ at [\w-]+(?: dot [a-z]{2,})+/gi;
// One part in signs and one in words: sarah_jones AT council.gov.uk, sarah dot jones at …, sarah.jones#…
const halfSpoken =
  /\b\w+(?:[._]\w+)+ (?:at|ät) [\w-]+(?:\.[a-z]{2,})+|\b\w+ dot \w+ at [\w-]+(?:\.[a-z]{2,})+|\b\w+(?:[._]\w+)+[#*~][\w-]+(?:\.[a-z]{2,})+/gi;

/** E-mail addresses in a text, also those that are written so that no machine may find them. */
export const checkWrittenEmails = (text: Text): Problem[] => {
  const plain = [...text.value.matchAll(email)];
  const others = [veiled, spoken, halfSpoken]
    .flatMap((pattern) => [...text.value.matchAll(pattern)])
    .filter(({ 0: found }) => !found.includes('@') || /\s@|@\s/.test(found));
  // New files show in comments how a field is written, with addresses that are nobody’s (RFC 2606).
  const isExample = (found: string) => text.field === 'comment' && /@example\.org$/.test(found);
  return [...plain, ...others]
    .filter(({ 0: found }) => !isExample(found))
    .map(({ 0: found, index }) =>
      problem('email-in-text', within(text, index, index + found.length), { address: found }),
    );
};
