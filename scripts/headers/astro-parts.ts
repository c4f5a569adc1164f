import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import media from 'astro/runtime/client/media.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { hashSource } from './inline-parts.ts';

/**
 * The hashes of what Astro itself puts inline into a page with an island, taken from the installed
 * Astro, so that an update brings its own and nothing has to be kept by hand.
 */
export const astroHashes: ReadonlySet<string> = new Set(
  [idle, load, media, only, visible, island, ISLAND_STYLES].map(hashSource),
);
