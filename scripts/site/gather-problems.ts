const SHOWN = 3;

/**
 * Says a problem that many pages share once, with the first pages and how many more there are.
 * @param problems - lines of the form `/page/: what is wrong`
 */
export function gatherProblems(problems: readonly string[]): string[] {
  const pages = new Map<string, string[]>();
  for (const problem of problems) {
    const [page, ...words] = problem.split(': ');
    const wrong = words.join(': ');
    pages.set(wrong, [...(pages.get(wrong) ?? []), page ?? '']);
  }
  return [...pages].map(([wrong, where]) => `${listed([...new Set(where)])}: ${wrong}`);
}

function listed(pages: readonly string[]): string {
  const more = pages.length - SHOWN;
  return pages.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
