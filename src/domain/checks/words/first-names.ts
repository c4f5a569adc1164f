/** First names common in the UK: an address that begins with one is likely a person’s own. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul adam adele adrian agnes ahmed aisha alan alana alex alexandra ali alice alison amanda amber amelia amina amy ' +
    'andrea andrew andy angela anita ann anna anne annie anthony antonia ashley barbara barry becky ben benjamin ' +
    'bernadette beth bethany bev beverley bill bob brenda brian bridget callum cara carl carly carol caroline ' +
    'catherine cathy charles charlie charlotte cheryl chloe chris christina christine christopher claire clare ' +
    'colin craig damian dan daniel danielle darren dave david dawn dean debbie deborah debra denise derek diana ' +
    'diane donna dorothy ed eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin eva eve faye ' +
    'fatima fiona frances francesca frank fred gail gareth gary gemma geoff george georgia georgina gill gillian ' +
    'gina glenn gordon grace graham grant hannah harriet harry hayley hazel heather helen henry holly ian ibrahim ' +
    'imran irene isabel isabella ivan jack jackie jacob jacqueline jade james jamie jane janet janice jasmine ' +
    'jason jay jayne jean jeff jemma jennifer jenny jess jessica jill jim joan joanna joanne joe john jon ' +
    'jonathan jordan joseph josh joshua joy joyce jude judith judy julia julian julie june karen karl kate ' +
    'katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kerry kevin kim kirsty kirsten ' +
    'laura lauren leah leanne lee leigh len leon lesley leslie liam lily linda lindsay lisa liz lorna lorraine ' +
    'louise lucy luke lynn lynne maggie mandy marc margaret maria marian marie marilyn marion mark martha martin ' +
    'mary matt matthew maureen max maxine megan mel melanie melissa michael michelle mick mike mohammed molly ' +
    'mohamed muhammad nadia naomi natalie natasha neil nicholas nick nicky nicola nigel nina olivia oliver omar ' +
    'pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip phillip philippa priya rachael ' +
    'rachel raj ray raymond rebecca richard rita rob robert robin roger ron rosemary rosie ross roy russell ruth ' +
    'ryan sally sam samantha samuel sandra sara sarah scott sean sharon shaun sheila shirley sian simon sofia ' +
    'sonia sophia sophie stacey stephanie stephen steve steven stuart sue susan suzanne sylvia tanya tara ted ' +
    'teresa terry theresa thomas tim tina toby tom tony tracey tracy trevor trish valerie vanessa vera veronica ' +
    'vicki vicky victoria vincent wayne wendy will william yasmin yusuf yvonne zahra zara zoe'
  ).split(' '),
);
