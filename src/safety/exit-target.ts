// The final address: bbc.co.uk/weather redirects to it, and a redirect is one more row in History.
// A person checks it on real phones each quarter: no app takes it over, no consent wall fills it.
const publishedTarget = 'https://www.bbc.com/weather';

/**
 * Where "Exit this page" goes: an absolute address, fixed when the site is built.
 * `EXIT_TARGET` in the build's environment replaces it (for tests and for partnerships abroad).
 * Throws when the address is neither https nor on this machine, or carries anything after its path.
 */
export function exitTarget(
  environment: { EXIT_TARGET?: string | undefined } = process.env,
): string {
  const target = new URL(environment.EXIT_TARGET || publishedTarget);
  const isOnThisMachine = /(^|\.)localhost$/.test(target.hostname);
  if (target.protocol !== 'https:' && !isOnThisMachine) {
    throw new Error(`EXIT_TARGET must start with https://, but it is ${target.href}`);
  }
  if (target.search || target.hash || target.username) {
    throw new Error(
      `EXIT_TARGET must be an address without ? or # or a user, but it is ${target.href}`,
    );
  }
  return target.href;
}
