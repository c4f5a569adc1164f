/** Why a link may not stand where it stands, and what to write instead. */
export interface Shape {
  href: string;
  why: string;
  better: string;
}

const whole = 'https://www.example.org/page';

// These services turn a short word into any address at all, also a changing one.
const shorteners =
  /^(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|tiny\.cc|rb\.gy|cutt\.ly|lnkd\.in|shorturl\.at|t\.ly|rebrand\.ly|qrco\.de)$/i;

// These addresses hold a number or open an app that writes for the visitor.
const messengers =
  /^(?:www\.)?(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com|t\.me|m\.me|signal\.me|viber\.click)$/i;

// What visitors type there is kept by another company.
const collectors =
  /^(?:forms\.gle|docs\.google\.com|drive\.google\.com|forms\.office\.com|forms\.microsoft\.com|(?:[\w-]+\.)?(?:surveymonkey|typeform|jotform|wetransfer|dropbox)\.com|onedrive\.live\.com|1drv\.ms)$/i;

const followers = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)=/i;

// Mail programs and search engines put these before an address, to see who follows it.
const gateways =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect-\w+\.mimecast\.com|linkprotect\.cudasvc\.com|l\.(?:facebook|instagram)\.com|lnks\.gd|list-manage\.com|sendgrid\.net|awstrack\.me)$/i;
const searchGateway = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i;

const onTheWeb = (href: string): string => {
  const isWhole = /^https?:\/\/[\w-]+(\.[\w-]+)+([:/?#]|$)/i.test(href);
  if (!isWhole) return 'it is not a whole address';
  const host = /^https?:\/\/([\w.-]+)/i.exec(href)?.[1] ?? '';
  if (/^https?:\/\/[^/?#]*:/i.test(href))
    return 'an address for visitors has no “:” after its name';
  if (/^[\d.]+$/.test(host)) return 'it is a row of digits and not a name';
  if (/(?:^|\.)xn--/i.test(host))
    return 'its letters are in code, so that nobody can read its name';
  if (shorteners.test(host)) return 'a short address hides where it leads';
  if (gateways.test(host) || searchGateway.test(href))
    return 'it leads through another site, which sees who follows it';
  if (/(?:@|%40)[\w.-]+\.[a-z]{2,}/i.test(href)) return 'it holds an e-mail address';
  if (messengers.test(host)) return 'numbers are printed from their own field only';
  if (collectors.test(host)) return 'what visitors type there is kept by another company';
  if (/^https?:\/\/(?:\w+\.)?linkedin\.com\/in\//i.test(href))
    return 'it is the page of one person';
  return followers.test(href) ? 'what follows the ? tells others who came from here' : '';
};

/**
 * Says what is wrong with the address of a link.
 * @param href as it is written
 * @returns null if it may stand there; whether a page is at its end is another question
 */
export const shapeOf = (href: string): Shape | null => {
  const scheme = /^([a-z][a-z+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (href === '')
    return { href: 'nothing', why: 'it leads nowhere', better: '[a page](/guides/)' };
  if (scheme === 'tel' || scheme === 'sms') {
    const better = 'Name the helpline or service. Its page prints the number.';
    return { href, why: 'numbers are printed from their own field only', better };
  }
  if (scheme === 'mailto') {
    const better = 'Name the service. Its page prints the address.';
    return { href, why: 'addresses are printed from their own field only', better };
  }
  if (scheme && scheme !== 'https' && scheme !== 'http') {
    return { href, why: 'this kind of address is not allowed', better: 'https://www.example.org/' };
  }
  if (scheme) {
    const why = onTheWeb(href);
    const better = followers.test(href) ? href.replace(/\?.*/s, '') : whole;
    return why ? { href, why, better } : null;
  }
  if (href.startsWith('//')) return { href, why: 'it has no https:', better: `https:${href}` };
  if (/^www\./i.test(href)) return { href, why: 'it has no https:', better: `https://${href}` };
  if (href.startsWith('#')) return null;
  const [path = ''] = href.split(/[?#]/);
  const better = `/${path.replace(/^[./]+/, '').replace(/(\.md|\.html|\/)*$/, '')}/`;
  if (href.includes('?')) return { href, why: 'nothing may follow a ? in an address', better };
  if (href.includes('#')) return { href, why: 'a # in an address stays in the history', better };
  const isOwn = /^\/(?:[a-z0-9-]+\/)*$/.test(href) || /^\/[\w/-]+\.pdf$/.test(href);
  return isOwn ? null : { href, why: 'addresses on this site begin and end with /', better };
};
