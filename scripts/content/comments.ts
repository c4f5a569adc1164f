import { Lexer } from 'yaml';
import type { Comment } from '../../src/domain/checks/ground.ts';

/**
 * The comments in YAML, without their signs. No page prints them, but everybody can read the file.
 * @param offset where `yaml` begins in its file, in characters
 */
export const commentsIn = (yaml: string, offset: number): Comment[] => {
  const found: Comment[] = [];
  let at = offset;
  for (const token of new Lexer().lex(yaml)) {
    // Signs of the lexer’s own that stand for no letter of the text.
    if (/^[\u0002\u0018\u001F]$/.test(token)) continue;
    if (token.startsWith('#')) found.push({ value: token.slice(1), from: at + 1 });
    at += token.length;
  }
  return found;
};
