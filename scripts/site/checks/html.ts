import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../html-rules.ts';
import type { SiteCheck } from '../site.ts';

const validator = new HtmlValidate(htmlRules);

/** Pages are valid HTML: nesting, ids, roles, names of controls. */
export const html: SiteCheck = {
  name: 'Every page is valid HTML',
  async problems({ pages }) {
    const problems: string[] = [];
    for (const { path, source } of pages) {
      const { results } = await validator.validateString(source, path);
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${path}: line ${line}, column ${column}: ${message} (${ruleId})`);
      }
    }
    return problems;
  },
};
