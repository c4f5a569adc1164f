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

/** What a person who uses abuse may say that they do. Matters only right after “I”. */
export const doingWords = split(`
  hit hits hitting hurt hurting slap slapped slapping punch punched punching push pushed pushing shove
  shoved kick kicked strangle strangled choke choked grab grabbed smack smacked beat beating shout
  shouted shouting yell yelled scream screamed scare scared scaring frighten frightened frightening
  control controlling controlled abuse abused abusing abusive abuser violent perpetrator angry aggressive bully
  bullying lose lost jealous threaten threatened threatening stalk stalking stalked follow following checking check
  smash smashed smashing throw threw throwing break breaking raise raised treat treated treating snap snapped
  shook shake shaken battered thumped whacked choke pinned insult insulted insulting lash lashed lashing force forced forcing stab stabbed kill threaten rape raped
`);

/** Words for the one somebody lives with or loves. */
export const partnerWords = split(`
  partner partners boyfriend boyfriends boyfreind bf girlfriend girlfriends gf husband husbands wife wifes ex fella bloke
  fiance man missus hubby
`);

/** Words for people one may worry about. */
export const relativeWords = split(`
  friend friends mate mates bestie sister sisters brother brothers daughter daughters son sons mum mums mom moms mother
  mothers dad dads father cousin cousins niece nieces nephew aunt auntie aunty uncle neighbour neighbours neighbor
  neighbors colleague colleagues coworker workmate flatmate housemate gran nan grandma grandmother grandad
  granddaughter grandson stepdaughter stepson student pupil nans grans
`);
