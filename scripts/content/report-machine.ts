import type { Placed } from './place-problems.ts';

/** The report for programs: a list of plain objects. */
export const reportJson = (placed: readonly Placed[]): string => {
  const problems = placed.map(({ issue, severity, file, location, wrong, write, path }) => ({
    issue,
    severity,
    file,
    line: location?.line ?? null,
    column: location?.column ?? null,
    field: path?.join('.') ?? null,
    text: location?.text ?? null,
    wrong,
    write,
    howToFix: `content/README.md#${issue}`,
  }));
  const count = (severity: string): number =>
    placed.filter((one) => one.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return JSON.stringify({ ...counts, problems }, null, 2);
};

// GitHub’s workflow commands: these signs would end the message or a property.
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const level = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** One workflow command for each problem, so that GitHub shows it beside its line. */
export const reportGithub = (placed: readonly Placed[]): string =>
  placed
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, file, location, issue, wrong, write }) => {
      const at = `file=${property(file)},line=${location?.line ?? 1},col=${location?.column ?? 1}`;
      const message = escaped(`${wrong}\nWrite instead:\n${write}`);
      return `::${level[severity]} ${at},title=${property(issue)}::${message}`;
    })
    .join('\n');
