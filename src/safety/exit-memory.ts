// The one thing the site keeps on a device, and only after an exit: the browser's own opaque keys of
// the history entries opened in this tab since then. It dies with the tab. A list of what may be
// shown, not of what may not: entries from before the exit are unknown to it wherever they lie, also
// on the far side of another site, where `navigation.entries()` cannot see them.
const storageName = 'c';

const currentKey = () => window.navigation?.currentEntry?.key;

function readEntries(): string[] | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageName) as string);
  } catch {
    return null;
  }
}

function writeEntries(entries: string[] | null): void {
  try {
    if (entries) sessionStorage.setItem(storageName, JSON.stringify(entries));
    else sessionStorage.removeItem(storageName);
  } catch {
    // Storage is switched off or full: leaving matters more than remembering.
  }
}

/** Remembers in this tab that somebody left: from now on every older entry is to be left again. */
export function rememberExit(): void {
  writeEntries([]);
}

/**
 * Marks the current history entry as opened after the exit, so that Back may show it again.
 * Without the Navigation API entries cannot be told apart, and the exit is forgotten instead.
 */
export function rememberFreshEntry(): void {
  const entries = readEntries();
  const key = currentKey();
  if (entries) writeEntries(key ? [...entries, key] : null);
}

/** Whether the current history entry is older than the last exit in this tab. */
export function isFromBeforeExit(): boolean {
  const entries = readEntries();
  return !!entries && !entries.includes(currentKey() as string);
}
