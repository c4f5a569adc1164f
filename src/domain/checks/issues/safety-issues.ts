import { error, warning } from '../issue-text.ts';

/** Issues that could tell someone where a person is, or send them to the wrong place. */
export const safetyIssues = {
  withheld: error(
    (d: { found: string }) =>
      `“${d.found}” marks something that must not be published. Everything in content/ is public.`,
    () => 'Take it out of the file, and keep it where only those who may see it can.',
  ),
  'address-of-hidden-place': error(
    (d: { found: string }) =>
      `“${d.found}” may tell where this place is. The address of a safe place is never published.`,
    () => 'Take it out. Name only the area, for example: in Hertfordshire',
  ),
  'place-not-undisclosed': error(
    (d: { kind: string }) =>
      `This is a safe place or a sexual assault centre, and its location is “${d.kind}”.`,
    () => 'location:\n  kind: undisclosed\n  area: Hertfordshire',
  ),
  'postcode-in-text': warning(
    (d: { found: string }) => `There is a postcode in the text: ${d.found}.`,
    () => 'Put the address of a public place into location: with its address and postcode.',
  ),
  'personal-email': error(
    (d: { address: string }) => `${d.address} looks like one person’s address. Never print those.`,
    () => 'Use the service’s shared address, or null.',
  ),
  'unusual-email': warning(
    (d: { address: string }) => `${d.address}: is this a shared address and not one person’s?`,
    () => 'If it is one person’s, write null instead.',
  ),
  'email-in-text': error(
    (d: { address: string }) => `There is an e-mail address in the text: ${d.address}.`,
    () => 'Put it into emails: with its own evidence, if it is a shared address.',
  ),
  'officer-name': error(
    (d: { found: string }) => `“${d.found}” looks like the name of an officer. Never print those.`,
    () => 'Write the role instead, for example: the domestic abuse coordinator',
  ),
  'name-in-field': error(
    (d: { field: string; found: string }) => `“${d.field}” names a person: ${d.found}`,
    (d: { field: string; found: string }) =>
      d.field === 'author'
        ? 'author: the body that published it, such as the council'
        : `${d.field}: the word that the published report uses, such as “J”, or null`,
  ),
  'person-name': warning(
    (d: { found: string }) => `“${d.found}” looks like a person’s name.`,
    () => 'Write the role instead, unless the person is a published author.',
  ),
  'held-without-fallback': error(
    (d: { why: string }) => `This entry is ${d.why}, and nothing says where to turn instead.`,
    () =>
      'fallback:\n  text: "While we check this, call the national helpline."\n  entries: [ndah]',
  ),
  'nothing-to-print': error(
    (d: { publish: string }) =>
      `publish is “${d.publish}”, but there is no number, address or link that may be printed.`,
    () => 'publish: hold',
  ),
  'fallback-not-printed': error(
    (d: { id: string }) => `“${d.id}” cannot be printed itself, so it is no way out.`,
    () => 'Name a helpline or service with a number that may be printed.',
  ),
  'own-behaviour-link': error(
    (d: { id: string }) =>
      `“${d.id}” is for people worried about their own behaviour. People they hurt are not sent there.`,
    () => 'Name an entry for people who are being hurt.',
  ),
  'victim-plan-link': error(
    (d: { id: string }) =>
      `“${d.id}” is written for people who are being hurt. This page is for those who hurt them.`,
    () => 'Name a page or an entry for people worried about their own behaviour.',
  ),
  'no-source': error(
    (d: { confidence: string }) => `This is “${d.confidence}”, but no source says so.`,
    () => 'sources:\n  - url: https://www.example.org/contact\n    date: 2026-11-21',
  ),
  'stale-not-marked': warning(
    (d: { newest: string }) =>
      `Its newest dated source is ${d.newest}, but it is not marked as stale.`,
    () => 'stale: true',
  ),
};
