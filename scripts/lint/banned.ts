/** One piece of syntax that may not be used, as ESLint's `no-restricted-syntax` takes it. */
export interface Ban {
  selector: string;
  message: string;
}

const storage = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'BroadcastChannel',
  'caches',
] as const;

const storageAdvice = 'leaves a trace on the device. Keep it in memory; only src/safety/ may.';

/** Everywhere in the project. */
export const banEverywhere: readonly Ban[] = [
  {
    selector:
      'CallExpression[callee.object.name=/^(test|it|describe|suite)$/][callee.property.name=/^(skip|only|todo|fixme|fails)$/]',
    message: 'Every test runs. Mend it or remove it.',
  },
];

/** Files that may be named: everywhere but config files, which their tools load by default export. */
export const banDefaultExport: readonly Ban[] = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export it by name, so that it has one name everywhere.',
  },
];

/** Traces on the visitor's device: all of src/ but src/safety/. */
export const banTraces: readonly Ban[] = [
  ...storage.map((name) => ({
    selector: `MemberExpression[property.name="${name}"]`,
    message: `${name} ${storageAdvice}`,
  })),
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: `document.cookie ${storageAdvice}`,
  },
  {
    selector: 'MemberExpression[property.name="serviceWorker"]',
    message: 'A service worker outlives the visit. There is none on this site.',
  },
  {
    selector: 'MemberExpression[property.name="sendBeacon"]',
    message: 'Nothing a visitor does is sent anywhere.',
  },
  {
    selector: 'AssignmentExpression[left.object.name="document"][left.property.name="title"]',
    message: 'Titles are kept in the history. Only src/safety/ changes them, to the neutral one.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(pushState|replaceState)$/][arguments.length>2]',
    message: 'Never change the address: it is kept in the history. Leave out the third argument.',
  },
];

/** The same names used bare, without `window.`. */
export const bannedTraceGlobals = storage.map((name) => ({
  name,
  message: `${name} ${storageAdvice}`,
}));

/** Markup that the content security policy would block, silently. */
export const banInlineStyle: readonly Ban[] = [
  {
    selector:
      ':matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)[name.name="style"]',
    message: 'The content security policy blocks style="". Use a class of src/styles/.',
  },
];

/** Markup that belongs to the layout alone. */
export const banOwnStyleAndScript: readonly Ban[] = [
  {
    selector: 'JSXOpeningElement[name.name="style"]',
    message: 'There is one shared sheet. Put the rule into src/styles/.',
  },
  {
    selector: 'JSXOpeningElement[name.name="script"]',
    message: 'Script is the guard of src/safety/ or an island of src/islands/, nothing else.',
  },
];

/** What makes an answer depend on the moment, the machine or chance. */
export const banClockAndChance: readonly Ban[] = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The domain has no clock. Take `now` as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain has no clock. Take `now` as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: "This depends on the machine's time zone. Use Date.UTC(...).",
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'The domain has no clock. Take `now` as an argument.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message:
      "This depends on the machine's time zone. Use the UTC twin, or Intl with Europe/London.",
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain gives the same answer to the same question. Nothing is random.',
  },
];

/** Names that the domain must not even know. */
export const bannedDomainGlobals = [
  'process',
  'console',
  'window',
  'document',
  'navigator',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
].map((name) => ({
  name,
  message: `The domain runs anywhere, so it may not use ${name}. Take what you need as an argument.`,
}));

/** The network. */
export const bannedNetworkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map(
  (name) => ({
    name,
    message: `An island sends and asks nothing (${name}). Let the page hand the data over as props.`,
  }),
);

/** The address, where nothing a visitor answers may go. */
export const bannedAddressGlobals = ['URLSearchParams', 'URL', 'location'].map((name) => ({
  name,
  message: `Answers never reach the address (${name}). Keep them in the island's state.`,
}));

/** The same through `window.`. */
export const banNetworkAndAddress: readonly Ban[] = [
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis|self|document)$/][property.name=/^(fetch|XMLHttpRequest|WebSocket|EventSource|URLSearchParams|URL|location)$/]',
    message: 'An island neither asks the network nor touches the address.',
  },
  {
    selector:
      ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], JSXAttribute[name.name="dangerouslySetInnerHTML"])',
    message: 'Build text nodes, never markup from strings.',
  },
];
