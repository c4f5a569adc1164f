import type { Publication } from '../domain/publication.ts';
import { dateInWords } from './dates.ts';

/** Words of the publications and death review pages. */
export const publicationWords = {
  heading: 'Publications',
  lead: 'Strategies and council papers, with a plain summary of each.',
  strategies: 'Strategies and projects',
  reports: 'Reports and council papers',
  reviews: 'Death reviews',
  documents: 'Documents',
  noDocuments: 'We have no link to the document itself.',
  thirdParty: 'a copy kept by somebody else',
  figures: 'Figures from this paper',
  reviewsHeading: 'Death reviews',
  reviewsLead:
    'When someone dies and abuse may have played a part, the community safety partnership looks at what can be learned.',
  explain:
    'These reviews were called domestic homicide reviews (DHR). The new name is domestic abuse related death review (DARDR). Old reports keep their own titles.',
  libraries: 'Where councils publish their reviews',
  bereaved: 'Bereaved by domestic abuse?',
  before: 'Before you read',
  area: 'Community safety partnership',
  year: 'Year of death',
  kind: 'Kind',
  relationship: 'Relationship to the person who died',
  pseudonym: 'Name used in the report',
  themes: 'Themes the report names',
  learning: 'What was learned',
  recommendations: 'Recommendations',
  notSaid: 'Not stated in what we have read.',
  published: 'Published',
  seenBefore: 'Seen before',
  groupings: {
    area: 'By area',
    year: 'By year of death',
    kind: 'By kind of death',
    relationship: 'By relationship',
    theme: 'By theme',
    agency: 'By agency with a recommendation',
  },
  nothingStated: 'No review that we have read states this, so none is listed. We do not guess.',
  every: 'Every review',
  filter: 'Choose reviews',
  filterNote: 'Each list leads to the same reviews, sorted in another way.',
  figuresOfReviews: 'How many reviews',
  withdrawnHeading: 'This page is no longer here',
  withdrawnLead: 'The review that stood here was to be shown until a day that has passed.',
  withdrawnText: 'The community safety partnership can tell you more.',
} as const;

/** Where a publication’s page is. */
export const publicationAddress = ({ id, kind }: Pick<Publication, 'id' | 'kind'>): string =>
  `/professionals/${kind === 'death-review' ? 'death-reviews' : 'publications'}/${id}/`;

/** A publication as a row of a list: name, address, date. */
export const publicationRow = (
  paper: Publication,
): { href: string; name: string; text: string } => ({
  href: publicationAddress(paper),
  name: paper.name,
  text: paper.published ? `${dateInWords(paper.published)}. ${paper.summary}` : paper.summary,
});

/** Kinds of death, as the page says them. */
export const reviewKindWords = {
  homicide: 'Homicide',
  suicide: 'Suicide',
  'other-death': 'Another death',
  unknown: publicationWords.notSaid,
} as const;

/** Relationships, as the page says them. */
export const relationshipWords = {
  partner: 'Partner',
  'ex-partner': 'Former partner',
  'family-member': 'Family member',
  unknown: publicationWords.notSaid,
} as const;

/** Words of the page of themes across reviews. */
export const themeWords = {
  heading: 'Themes across death reviews',
  lead: 'What reviews have named again and again, where it was seen before, and what answers it here.',
  seen: 'Seen before in',
  answers: 'What answers it',
  across: 'across several reviews',
  none: 'No report that we have read names a theme. We do not guess.',
  note: 'A theme stands here only if a report names it. A report from another area is marked with its area.',
} as const;

/** Where a recommendation stands. */
export const recommendationWords = {
  complete: 'Complete',
  ongoing: 'Ongoing',
  'awaiting-validation': 'Awaiting validation',
  unknown: 'Not known',
} as const;

/** Words of the page that follows recommendations. */
export const trackerWords = {
  heading: 'Recommendations and where they stand',
  lead: 'What reviews and reports asked for, who owns it, and what was last reported. Each with its date.',
  reviews: 'From death reviews here',
  noneStated:
    'None of the reviews that we have read states its recommendations, so there is nothing to count. We do not guess.',
  byStatus: 'By status',
  byAgency: 'By agency',
  byOwner: 'By owner or lead',
  byDate: 'Over time: reported on',
  noDate: 'No date',
  reports: 'From reports',
  number: 'No.',
  objective: 'Recommendation',
  reported: 'What was reported',
  outcome: 'What it should lead to',
  status: 'Status today',
  owner: 'Owner or lead',
  notStated: 'not stated',
  otherAreas: 'From other areas',
} as const;
