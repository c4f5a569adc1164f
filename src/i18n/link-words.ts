/** The part of an address that people recognise: “gov.uk”. In: a full address. */
export const hostInWords = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** True when the other site’s own name tells what it is about, so that History would too. */
export const hasTellingName = (url: string): boolean =>
  /abuse|violence|refuge|rape|victim|stalking|marriage/.test(new URL(url).hostname);

/** The words of a link on a card. In: its address, and its own name if it has one. */
export const cardLinkInWords = (href: string, label?: string): string => {
  if (label) return `${label} on ${hostInWords(href)}`;
  const [, address] = /^mailto:(.*)$/.exec(href) ?? [];
  return address ? `E-mail: ${address}` : `Their website: ${hostInWords(href)}`;
};
