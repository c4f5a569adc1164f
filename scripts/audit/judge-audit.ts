/** What one audit found: nothing, holes that must be closed, lesser ones to be told, or no answer. */
export interface AuditJudgement {
  verdict: 'clean' | 'told' | 'holes' | 'not checked';
  /** One line per package with a hole, or why there was no answer. */
  lines: readonly string[];
}

/** Which packages were asked about: those that build and ship the site, or the tools around them. */
export type Audited = 'production' | 'all';

interface Vulnerability {
  name: string;
  severity: string;
  range: string;
}

/**
 * Judges the text of `npm audit --json`. Any known hole in a production package must be closed; in a
 * tool that never ships, one of the two highest levels, for lesser ones come and go every week.
 */
export function judgeAudit(json: string, audited: Audited): AuditJudgement {
  const vulnerabilities = readVulnerabilities(json);
  if (!vulnerabilities) return { verdict: 'not checked', lines: [whyNot(json)] };
  const lines = vulnerabilities.map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  const mustBeClosed = vulnerabilities.some(
    ({ severity }) => audited === 'production' || /^(high|critical)$/.test(severity),
  );
  if (mustBeClosed) return { verdict: 'holes', lines };
  return { verdict: lines.length > 0 ? 'told' : 'clean', lines };
}

function readVulnerabilities(json: string): Vulnerability[] | undefined {
  const report = parse(json) as { vulnerabilities?: Record<string, Vulnerability> } | undefined;
  return report?.vulnerabilities && Object.values(report.vulnerabilities);
}

function whyNot(json: string): string {
  const report = parse(json) as { message?: string; error?: { summary?: string } } | undefined;
  const told = report?.error?.summary || report?.message;
  // The address of the registry is nobody's business.
  return told ? told.replaceAll(/\bhttps?:\/\/\S+/g, 'the registry') : 'npm gave no report';
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
