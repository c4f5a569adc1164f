/** A number seen in public under the name of a service that it does not reach. */
export interface KnownWrongNumber {
  digits: string;
  /** What the number really is or was. */
  why: string;
}

/**
 * Wrong numbers that public pages print, found in November 2026. Several have a shape that is quite
 * right, so only this list can refuse them. Never data: nothing here is ever printed as a contact.
 */
export const knownWrongNumbers: readonly KnownWrongNumber[] = [
  {
    digits: '09088088088',
    why: 'a premium-rate misprint of the Hertfordshire helpline',
  },
  {
    digits: '08008010800',
    why: 'one digit away from Live Fear Free',
  },
  {
    digits: '02073957771',
    why: 'a charity’s office, printed as the national 24-hour helpline',
  },
  {
    digits: '08448044999',
    why: 'an old chargeable number of the National Centre for Domestic Violence',
  },
  {
    digits: '08457909090',
    why: 'an old chargeable number of Samaritans',
  },
  {
    digits: '08453030900',
    why: 'an old chargeable number of Victim Support',
  },
  {
    digits: '08088029999',
    why: 'a former Rape Crisis number',
  },
];
