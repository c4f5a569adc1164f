import type { Contact, EntryKind } from '../vocabulary.ts';
import type { MatchEntry } from './match-entry.ts';
import { answerOpen, contradicts, meets, recordOpen, shared, type Judge } from './reason.ts';

/** Who are there for anybody: to doubt that they help the bereaved would be absurd. */
const forAnybody: readonly EntryKind[] = ['police', 'safeguarding', 'housing', 'health'];

/**
 * Who may use it. Routes for people who hurt others are for nobody else, and theirs are no others.
 *
 * Only somebody who said who they are is ruled out. A friend or a professional may ask for either
 * side, so the other side is left open for them, and grouping keeps it apart.
 */
export const judgeWho: Judge = (entry, { who, subject, danger }) => {
  const { helps } = entry;
  if (entry.kind === 'emergency') {
    // Emergency services answer anyone. A sign of danger that was ticked is said instead.
    const saysWhy = entry.onlyFor ?? danger.find((sign) => entry.dangers?.includes(sign));
    return saysWhy ? undefined : meets('who', ['anyone']);
  }
  const mayBeEither = who === null || who === 'someone-else' || who === 'professional';
  const otherSide = mayBeEither ? answerOpen('who', helps) : contradicts('who', helps);
  if (subject === 'own-behaviour') {
    return helps.includes('own-behaviour') ? meets('who', ['own-behaviour']) : otherSide;
  }
  if (entry.isForPerpetrators) return otherSide;
  if (who === null) return helps.includes('self') ? undefined : answerOpen('who', helps);
  if (helps.includes(who)) return meets('who', [who]);
  // A friend or a professional may pass on what is for the person themselves.
  if (who === 'someone-else' && helps.includes('self')) return recordOpen('who', ['self']);
  if (who === 'professional' && helps.includes('self')) return undefined;
  // The bereaved are friends and family: a record that does not name them leaves it open. In danger
  // they are people in danger, as anybody is.
  if (who === 'bereaved' && helps.some((one) => one !== 'professional')) {
    const isNoMatter = danger.length > 0 || forAnybody.includes(entry.kind);
    return isNoMatter ? undefined : recordOpen('who', ['bereaved']);
  }
  return contradicts('who', helps);
};

/**
 * Who may start contact. A printed way of contact for the public answers the question itself. What
 * professionals may do besides: `judgeWayInAtWork`.
 */
export const judgeWayIn: Judge = ({ routesIn, isByReferral }, { who }) => {
  if (!routesIn) return isByReferral && recordOpen('way-in');
  if (routesIn.includes('self')) return undefined;
  if (who === null) return answerOpen('way-in', routesIn);
  const isFriend = who === 'someone-else' || who === 'bereaved';
  return isFriend && routesIn.includes('friend') ? undefined : contradicts('way-in', routesIn);
};

/** The hours of an entry with a phone are those of the phone. */
const hasOtherHours = ({ ways, kind }: MatchEntry, way: Contact): boolean =>
  kind !== 'emergency' && ways.includes('voice') && liveWays.includes(way);

/** Ways without a voice by which somebody answers at once, if they are there. */
const liveWays: readonly Contact[] = ['text', 'chat', 'video-bsl'];

/**
 * How the person wants to be in touch. A wish never rules anything out, and puts nothing in doubt:
 * only whether somebody answers now, in a way that may have other hours than the phone.
 */
export const judgeContact: Judge = (entry, { contact }) => {
  const both = shared(contact, entry.ways);
  if (both.length === 0) return undefined;
  return both.every((way) => hasOtherHours(entry, way))
    ? recordOpen('contact', both)
    : meets('contact', both);
};
