/** The words of “Talk to someone now”. Calling facts: threat model rows 14 to 17. */
export const talkNowWords = {
  heading: 'Talk to someone now',
  lead: 'You can call, text or chat. You do not have to be sure what to say.',
  first: 'Two lines to start with',
  dayAndNight: 'Open day and night',
  silent: 'Ways without speaking',
  special: 'Lines for one kind of situation',
  calling: 'Before you call',
  callingFacts: [
    'Every call stays in the phone’s own call list. You can delete it, or use another phone.',
    'Calls to 0800, 0808 and 116 numbers should not show on the bill. Calls to 01, 02 and 03 numbers will.',
    'You can ask them not to call you back. If they may call, tell them a time that is safe.',
    'Texts, chats and e-mails stay in the account, and on every device that is signed in to it.',
  ],
  more: 'More about calls, bills and messages',
} as const;
