import type { RouteIn } from '../domain/vocabulary.ts';
import { sentences } from './sentence.ts';

const phrases: Record<RouteIn, string> = {
  self: 'you can contact them yourself',
  friend: 'a friend or relative can contact them',
  professional: 'a worker can refer you',
  police: 'the police can refer you',
};

/** Who may start contact, as a sentence; null when it is not known. */
export const routesIn = (routes: 'unknown' | readonly RouteIn[]): string | null => {
  if (routes === 'unknown') return null;
  const words = routes.map((route) => phrases[route]);
  const last = words.at(-1) ?? '';
  const sentence = words.length > 1 ? `${words.slice(0, -1).join(', ')}, or ${last}` : last;
  return sentences(sentence);
};
