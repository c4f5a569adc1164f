/**
 * Goes to the part of the page that a clicked `#` link names, by scrolling and focus.
 * The address stays as it is: each `#` in it would be one more row in History (SAFETY 39).
 */
export function followPageAnchor(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const part = link && document.getElementById(link.hash.slice(1));
  if (!part) return;
  event.preventDefault();
  // Only what can take focus may be focused; -1 keeps the part out of the Tab order.
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.scrollIntoView();
  part.focus({ preventScroll: true });
}
