const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold a sentence together and say nothing about what is sought. */
export const stopWords = split(`
  a about actually after again all also always am an and any anyone anything anyway are arent as ask asking asks at
  b4 be because been before being but by can come comes coming cos could cuz d did didnt do does
  doesnt doing done dont each em even ever every everything find finds for from gave get gets getting give
  given gives go goes going gonna got gotta had hadnt has hasnt have havent having he hed hell her here hers
  hes him his how howto i id if ill im in info information into is isnt it its itself
  ive just keep keeps knew know knows last let like ll lol look looking looks lot m made make makes making many may
  maybe me might mine more most much must my nearby need needed needing needs neva never nite night
  now of off oh ok okay on one ones only or other our out over plz please pls put query r really rite right s said same
  say saying says see shall she shed shell shes should so some someone something sometimes somewhere soon
  still such t tell tells than that thats the their them then there theres these they theyre thing things
  think this those though thru thx tho time times to today told tonite tonight too try trying u up ur us use using
  ve very want wanting wants was wasnt way we well went were weve what whats when where wheres whether which while
  who whos whose why will with without would wouldnt yea year years yeah yes yesterday yet you youre your
`);

/**
 * Small words that can turn a meaning round: “kick him out” and “kicked me”, “kill me” and “kill
 *”. They sharpen a phrase but find nothing alone, unless a phrase holds nothing else.
 */
export const smallWords = split(`
  me i he she her him his out up off over tell told know see ask
  say said done no not dont doesnt wont cant before again someone look way get on where
`);

const partner =
  /^(partners?|(boy|girl)friends?|boyfreind|bf|gf|husbands?|wifes?|ex|fella|bloke|fiance|man|missus|hubby)$/;
const relative =
  /^(friends?|(work|flat|house)?mates?|besties?|(grand|step)?(daughter|son)s?|(sist|broth|moth|fath)ers?|m[uo]ms?|dads?|cousins?|nieces?|nephews?|aunt(ie|y)?|uncles?|neighbou?rs?|colleagues?|coworker|(gran|nan)s?|grand(ma|mother|dad|father)|student|pupil)$/;

/** Whether a plain word means the one somebody lives with or loves. */
export const isPartner = (word = ''): boolean => partner.test(word);

/** Whether a plain word means somebody one may worry about. */
export const isRelative = (word: string): boolean => relative.test(word);
