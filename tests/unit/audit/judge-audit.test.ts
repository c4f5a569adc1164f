import { expect, test } from 'vitest';
import { judgeAudit } from '../../../scripts/audit/judge-audit.ts';

const report = (...severities: string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      severities.map((severity, at) => [
        `package-${at}`,
        { name: `package-${at}`, severity, range: '<1.2.3' },
      ]),
    ),
  });

test('no known hole is clean', () => {
  expect(judgeAudit(report(), 'production')).toEqual({ verdict: 'clean', lines: [] });
});

test.each([
  ['production', 'low', 'holes'],
  ['production', 'critical', 'holes'],
  ['all', 'moderate', 'told'],
  ['all', 'high', 'holes'],
  ['all', 'critical', 'holes'],
] as const)('among %s packages a hole that is %s is judged: %s', (audited, severity, verdict) => {
  expect(judgeAudit(report(severity), audited)).toEqual({
    verdict,
    lines: [`package-0 <1.2.3: ${severity}`],
  });
});

test('one high hole among lesser ones is enough', () => {
  expect(judgeAudit(report('low', 'high', 'low'), 'all').verdict).toBe('holes');
});

test.each([
  ['', 'npm gave no report'],
  ['<html>', 'npm gave no report'],
  [
    '{"error":{"code":"E404","summary":"404 Not Found - POST https://r.example/x"}}',
    '404 Not Found - POST the registry',
  ],
  ['{"message":"request to https://r.example/ failed"}', 'request to the registry failed'],
])('%s is no answer, and is never called clean', (json, why) => {
  expect(judgeAudit(json, 'all')).toEqual({ verdict: 'not checked', lines: [why] });
});
