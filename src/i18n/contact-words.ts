import type { Bill, Cost } from '../domain/parts/contact.ts';

const costs: Record<Cost, string> = {
  free: 'Free to call.',
  standard: 'Costs the same as a normal call, often in your minutes.',
  mobile: 'Costs the same as a call to a mobile.',
  international: 'Costs the same as a call to another country.',
  unknown: 'Ask your phone company what it costs.',
};

const textCosts: Record<Cost, string> = {
  ...costs,
  free: 'Free to text.',
  standard: 'Costs the same as a normal text.',
  mobile: 'Costs the same as a normal text.',
  unknown: 'Ask your phone company what a text costs.',
};

// What is known of bills: Ofcom General Condition C3. Never “will not show”.
const bills: Record<Bill, string> = {
  'should-not-show':
    'It should not show on the bill, but it will show in the phone’s own call list.',
  'will-show': 'It will show on the bill and in the phone’s own call list.',
  unknown: 'It may show on the bill, and it will show in the phone’s own call list.',
};

const textBills: Record<Bill, string> = {
  'should-not-show': 'It should not show on the bill, but the messages stay on the phone.',
  'will-show': 'It will show on the bill, and the messages stay on the phone.',
  unknown: 'It may show on the bill, and the messages stay on the phone.',
};

/** What a call costs. */
export const costOfCall = (cost: Cost): string => costs[cost];

/** What a call leaves behind on the bill and the phone. */
export const traceOfCall = (bill: Bill): string => bills[bill];

/** What a text costs. */
export const costOfText = (cost: Cost): string => textCosts[cost];

/** What a text leaves behind on the bill and the phone. */
export const traceOfText = (bill: Bill): string => textBills[bill];

/** What chats and e-mails leave behind (threat 17). */
export const traceOfMessages =
  'Messages stay in the account and on every device that is signed in to it.';

/** What calls and texts cost and leave behind, by the id of the cost or the bill. */
export const contactLists = {
  cost: costs,
  'text-cost': textCosts,
  bill: bills,
  'text-bill': textBills,
} as const;
