// “My idva”, “my social worker” is somebody who is helped, not somebody at work.
const workWord =
  /(?<!\bmy )\b((patient|client|pupil|disclos(ed|ur)|referr|threshold|pathway|practitioner|professional|safeguarding|caseload|caseworker|toolkit|template|tenant|employee|resident|applicant|claimant|screening|workforce|commissioning|perp|dhr|imr|dsl)\w*|refer|ta|pts?|cpd|guidance|policy|enquiry|multi|multiagency|agency|statutory|lado|senco|hv|training|dardr|mappa|matac|hidva|isva|chisva|camhs|cmht|icb|hra|s(17|42|47|18[489])|commissioner|gdpr|da|nfs|hba|sova|daha)\b/;

// “I am a midwife”, “a teenager in my form”, “our receptionist’s ex”, “what must the employer do”.
const atWork = [
  /\b(i am|im|as) an? (\w+ )?(health visitor|midwife|teach\w+|gp|nurse|doctor|dentist|\w+ (worker|officer)|solicitor|counsellor|manager|vicar|imam|pastor|coach|tutor|receptionist|volunteer)\b/,
  /\b(in|from|on) (my|our) (form|class|tutor|caseload|ward|surgery|team|congregation)\b/,
  /\bour (surgery|ward|clinic|team|client|service|staff|employee|salon|receptionist|charity|volunteer)/,
  /\bmust (the|an?|our) (employer|school|surgery|council|landlord)/,
];
// Whoever speaks of themselves is helped by one: “midwife wants to see me alone”.
const meetsOne =
  /^(health visitor|midwife|teacher|nurse|social worker|solicitor) (?!.*\b(me|i|im|my)\b)/;

/** Whether somebody asks for their work, by their words or their part. In: plain words. */
export const asksAtWork = (words: readonly string[]): boolean => {
  const text = words.join(' ');
  return [workWord, ...atWork, meetsOne].some((pattern) => pattern.test(text));
};
