// “My idva”, “my social worker” is somebody who is helped, not somebody at work.
const workWord =
  /(?<!\bmy )\b((patient|client|pupil|disclos(ed|ur)|referr|threshold|pathway|practitioner|professional|safeguarding|caseload|caseworker|toolkit|template|tenant|employee|resident|applicant|claimant|screening|workforce|commissioning|perp|dhr|imr|dsl)\w*|refer|ta|pts?|cpd|guidance|policy|enquiry|multi|multiagency|agency|statutory|lado|senco|hv|training|dardr|mappa|matac|hidva|isva|chisva|camhs|cmht|icb|hra|s(17|42|47|18[489])|commissioner|gdpr|da|nfs|hba|sova|daha)\b/;

// “I am a midwife”, “a teenager in my form”, “our receptionist’s ex”, “nurse wants to ask”.
const atWork =
  /\b(i am|im|as) an? (\w+ )?(midwife|teacher|gp|nurse|doctor|dentist|\w+ worker|manager|vicar|imam)\b|\b(in|on) my (form|class|caseload|ward|team)\b|\bour (surgery|ward|team|client|staff|salon|receptionist)|^(health visitor|midwife|teacher|nurse|solicitor) (?!.*\b(me|i|im|my)\b)/;

/** Whether somebody asks for their work, by their words or their part. In: plain words. */
export const asksAtWork = (words: readonly string[]): boolean => {
  const text = words.join(' ');
  return workWord.test(text) || atWork.test(text);
};
