import { isForEveryone, type SiteCheck } from '../site.ts';
import { weighIslands } from '../weigh-islands.ts';

// Over the slow line of the measures, 1,000 bytes are 20 ms: our part stays far below React’s.
// The data holds what each reader is told of danger, the words of reasons and of the frame, and marks
// that the build works out so that no code has to.
// Professionals’ islands also carry referral routes, bands and what they need of each.
const budgets = {
  public: { code: 12_000, data: 21_000 },
  professional: { code: 13_500, data: 23_500 },
} as const;

const tooMuch = (what: string, bytes: number, limit: number): string[] =>
  bytes > limit ? [`${what}: ${bytes} bytes with brotli, ${bytes - limit} too many`] : [];

/** The island’s own part stays small, whatever is added to it. */
export const islandWeight: SiteCheck = {
  name: `Our code of every island for the public fits into ${budgets.public.code} bytes, its data into ${budgets.public.data}`,
  async problems(site) {
    const weights = await weighIslands(site);
    return weights.flatMap(({ page, name, code, data }) => {
      const budget = budgets[isForEveryone({ path: page }) ? 'public' : 'professional'];
      return [
        ...tooMuch(`${page}: code of ${name}`, code, budget.code),
        ...tooMuch(`${page}: data of ${name}`, data, budget.data),
      ];
    });
  },
};
