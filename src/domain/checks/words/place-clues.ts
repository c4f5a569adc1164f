// Royal Mail’s postcode shape, also in small letters, without its space, or with a sign for it.
export const postcode = /\b[a-z]{1,2}\d[a-z\d]?[\s\u00A0.,-]{0,3}\d[a-z]{2}\b/gi;

const street = '(?:Street|St\\.|Road|Rd|Lane|Avenue|Ave|Drive|Crescent|Terrace|Gardens|Grove|Mews)';
const otherWay =
  '(?:Close|Way|Court|Place|Row|Walk|Hill|Park|Green|View|Rise|Square|House|Parade|Maltings|Cottages?|Lodge|Villas?)';
const capital = "(?:[A-Z][\\w’'-]*\\s+){1,3}";
const landmark =
  '(?:(?:bus |train |police )?station|church|school|library|shops?|supermarket|park|hospital|town hall|mosque|temple|pub|swimming pool|leisure centre|sports centre|shopping centre|market|cinema|roundabout|river|canal|surgery|college|post office|bridge)';
const fromThere = '(?:away )?(?:from|to|of)';

/** What tells where a place is, wherever it is written beside one that nobody may find. */
export const clues: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d+[a-z]?,?\\s+)?${capital}${street}(?![\\w])`, 'g'),
  new RegExp(`\\b\\d+[a-z]?,?\\s+${capital}${otherWay}\\b`, 'g'),
  new RegExp(`\\b${capital}St(?=[,;)]|\\s*$)`, 'gm'),
  new RegExp(
    `\\b(?:opposite|next to|behind|near(?: to)?|just off|above|(?:a)?round the corner from|across (?:the road )?from) (?:the |a )?(?:[A-Z][\\w’'-]+|(?:[a-z]+ )?${landmark})\\b[^.,;]*`,
    'g',
  ),
  new RegExp(
    `\\b(?:minutes?|mins?|miles?|metres|yards|walk|drive|stroll|stop) ${fromThere} (?:the |a |our )?(?:[a-z]+ )?${landmark}\\b`,
    'gi',
  ),
  /\bin the grounds of\b[^.,;]*/gi,
  /(?<![:/])\/\/\/[a-z]+\.[a-z]+\.[a-z]+\b/g,
  /(?<![\w@/.-])[a-z]{3,}\.[a-z]{3,}\.(?!com|org|net|info|gov)[a-z]{3,}(?![\w.@/-])/g,
  /\b(?:what3words|w3w)\b[^.\n]*/gi,
  /\b5[0-9]\.\d{3,}\s*,?\s*-?\d\.\d{3,}/g,
  /\b\d{1,2}\s?°\s?\d{0,2}/g,
  /\b[HNOST][A-HJ-Z]\s?\d{3,5}\s?\d{3,5}\b/g,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/g,
  /\b(?:maps\.google|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app|openstreetmap|streetmap|bing\.com\/maps|maps\.apple|what3words\.com|w3w\.co|plus\.codes|waze\.com|citymapper)\S*/gi,
];

const notNames =
  '(?!(?:the|an?|any|every|each|same|your|our|this|that|their|own|of|in|on|off|to|by|and|or|main|cross|up|down|long|quiet|busy|open|whole|council|private|public|safe)\\s)';
const anyStreet = '(?:street|road|lane|avenue|crescent|terrace|mews|close)';

/** What also tells it in a paragraph that speaks of such a place. */
export const nearClues: readonly RegExp[] = [
  new RegExp(`\\b${notNames}[a-z][\\w’'-]+\\s+${anyStreet}\\b`, 'gi'),
  /\b[A-Z][a-z’'-]+ (?:St|Cl|Ct|Dr|Gdns|Sq|Pl|Cres|Tce)\b\.?(?! [A-Z])/g,
  /\bP\.?\s?O\.? ?Box\b[^.,;]*/gi,
  /\bat (?:number|no\.) \d+\b|\bon the corner\b/gi,
  /\b(?:at|on) the (?:back|end|side|corner|top|bottom) of [A-Z]\w+/g,
  /\b\w+ stops? (?:from|after|before|past) [A-Z]\w+|\b[Gg]et off (?:the )?(?:train|bus|tram)\b[^.\n]*|\b(?:backs?|looks?) onto\b[^.\n]*/g,
  /\b(?:refuge|safe house|shelter|hostel)s? (?:is|are|stands?|lies?|sits?) (?:in|near|outside|by|beside) (?!\w+shire\b|Essex|Luton|Rotherham|London|England|Wales|Scotland|Northern|Britain|Hertfordshire)[A-Z]\w+/g,
  /\bosm\.org\S*/gi,
  // The first half of a postcode: the areas of Hertfordshire and the counties around it.
  /\b(?:SG|AL|WD|EN|HP|CM|LU|HA|NW|MK|CB|SS|CO|IG|RM)\d{1,2}\b/g,
  /\b[A-Z](?: [A-Z])? \d{1,2} \d ?[A-Z] ?[A-Z]\b/g,
];

/** What also tells it in the file of that very place: no way, house, bus or distance is named there. */
export const ownClues: readonly RegExp[] = [
  ...nearClues,
  /\b(?:\d+[a-z]?,? )?(?:[A-Z][\w’'-]+ )+(?:Rectory|Cottages?|Vicarage|Manor|Farm|Mill|Maltings|Barn|Lodge|Villas?)\b/g,
  /\b(?:[Bb]lock|[Bb]uilding|[Ww]ing|[Ww]ard) [A-Z\d]\b/g,
  /\b(?:blue|red|green|yellow|white|black|brown|grey|side|back|rear|front|main) (?:front )?(?:door|gate|entrance)\b/gi,
  /\b(?:ground|first|second|third|fourth|top) floor\b|\brooms? (?:above|behind|over|under) the\b/gi,
  /\b(?:flat|unit|apartment|suite|number|no\.) \d+[a-z]?\b/gi,
  /\b(?:opposite|next to|behind|just off|beside|(?:a)?round the corner from|across (?:the road )?from) (?!you|them|us|me|it|which|closed)[a-z]+[^.,;]*/gi,
  /\b(?:\w+|\d+)[- ](?:minutes?|mins?|miles?|metres|yards)(?:[’']s?)?(?: walk| drive)? (?:from|away from|to)\b[^.,;]*/gi,
  /\bshort (?:walk|drive) from\b[^.,;]*|\bwalking distance\b[^.,;]*|\bturn (?:left|right)\b[^.,;]*/gi,
  /\b(?:bus|train|route) (?:number |no\.? )?\d+\b|\b\d+[a-z]? bus\b|\bbus stops?\b|\btown centre\b/gi,
];

const placeWords =
  /\b(?:refuges?|sarcs?|sexual assault (?:referral )?centres?|(?:safe|secret) (?:house|home|accommodation|space|address)s?|(?:women|men)[’']?s[’']? (?:hostel|shelter|house)s?|(?:emergency|crisis|dispersed) accommodation)\b/i;
// With a capital it is the housing charity, which everybody may find.
const shelter = /\b(?<!bus )shelters?\b/;

/** True where a text speaks of a place that nobody may find. */
export const namesHiddenPlace = (text: string): boolean =>
  placeWords.test(text) || shelter.test(text);
