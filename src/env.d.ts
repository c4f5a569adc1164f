/// <reference types="astro/client" />

/** What every page carries inside itself, so that one response is a whole page. */
declare module 'virtual:inline' {
  /** The minified script that leaves the site: the first script of every page's head. */
  export const guard: string;
  /** The style that hides a page while it is being left. */
  export const cloakCss: string;
  /** The whole style sheet, joined and minified. */
  export const sheet: string;
}

/** What the public wizard needs, without anything for professionals alone. */
declare module 'virtual:wizard-public' {
  export const data: import('./domain/wizard/pack-wizard.ts').PackedWizard;
}

/** What the professionals’ wizard needs. */
declare module 'virtual:wizard-professional' {
  export const data: import('./domain/wizard/pack-wizard.ts').PackedWizard;
}

/** What instant search finds, and the words it is found by. */
declare module 'virtual:search-index' {
  export const data: import('./domain/search/pack-data.ts').Packed<
    import('./domain/search/search-data.ts').SearchData
  >;
}

/** The rest of it, for professionals, and news; where a directory is large, more in parts. */
declare module 'virtual:search-later' {
  export const data: import('./domain/search/pack-data.ts').Packed<
    import('./domain/search/split-data.ts').LaterData
  >;
  export const more: readonly (() => Promise<{
    data: import('./domain/search/pack-data.ts').Packed<
      import('./domain/search/split-data.ts').MoreData
    >;
  }>)[];
}
