import { checkAnsweredNeeds } from './answered-needs.ts';
import { checkBlankTexts } from './blank-text.ts';
import { checkBrokenMarkdown } from './broken-markdown.ts';
import { checkDates } from './dates.ts';
import { checkEmergencyWords } from './emergency-words.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import type { Ground } from './ground.ts';
import { checkHiddenPlaces } from './hidden-place.ts';
import { checkHoursInText } from './hours-in-text.ts';
import { checkHolidays } from './holidays.ts';
import { checkHousingTeams } from './housing-teams.ts';
import type { Problem } from './issue.ts';
import { checkLinks } from './links.ts';
import { checkListsOfWords } from './lists-of-words.ts';
import { checkMarkdownShape } from './markdown-shape.ts';
import { checkMovedPages } from './moved-pages.ts';
import { checkMixedUpPlaces } from './mixed-up-place.ts';
import { checkNumberCost } from './number-cost.ts';
import { checkNumberInText } from './number-in-text.ts';
import { checkNumberShape } from './number-shape.ts';
import { checkOwnBehaviour } from './own-behaviour.ts';
import { checkPartnershipLines } from './partnership-lines.ts';
import { checkPeople } from './people.ts';
import { checkPhrases } from './phrases.ts';
import { checkPostcodes } from './postcodes.ts';
import { checkReferences } from './references.ts';
import { checkSameNumber } from './same-number.ts';
import { checkSaidTwice } from './said-twice.ts';
import { checkSearchLists } from './search-lists.ts';
import { checkSpans } from './spans.ts';
import { checkTranslations } from './translations.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUniquePaths } from './unique-paths.ts';
import { checkUpkeep } from './upkeep.ts';
import { checkWayOut } from './way-out.ts';
import { checkWithheld } from './withheld.ts';

/** One rule over everything that is known; it only looks and tells. */
export type Rule = (ground: Ground) => Problem[];

/** Every rule, the most dangerous mistakes first. */
export const rules: readonly Rule[] = [
  checkNumberShape,
  checkNumberInText,
  checkSameNumber,
  checkNumberCost,
  checkEmergencyWords,
  checkHiddenPlaces,
  checkWithheld,
  checkPostcodes,
  checkPeople,
  checkOwnBehaviour,
  checkWayOut,
  checkEvidence,
  checkReferences,
  checkTranslations,
  checkBlankTexts,
  checkSaidTwice,
  checkUnfinished,
  checkUniqueIds,
  checkUniquePaths,
  checkHousingTeams,
  checkPartnershipLines,
  checkHolidays,
  checkListsOfWords,
  checkSearchLists,
  checkAnsweredNeeds,
  checkDates,
  checkSpans,
  checkUpkeep,
  checkHoursInText,
  checkMixedUpPlaces,
  checkPhrases,
  checkLinks,
  checkBrokenMarkdown,
  checkMovedPages,
  checkMarkdownShape,
  checkFigures,
];

/** Runs every rule over one partnership’s site. */
export const checkCatalogue = (ground: Ground): Problem[] => rules.flatMap((rule) => rule(ground));
