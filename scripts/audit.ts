import { spawnSync } from 'node:child_process';
import { judgeAudit, type Audited, type AuditJudgement } from './audit/judge-audit.ts';

// A registry that does not answer in this time answers no audits at all.
const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];

/** Asks npm for known holes in our packages, and tells what it said. */
function audit(audited: Audited): AuditJudgement {
  const words = ['audit', '--json', ...patience, ...(audited === 'all' ? [] : ['--omit=dev'])];
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const judgement = judgeAudit(stdout, audited);
  console.log([`${audited} packages: ${judgement.verdict}`, ...judgement.lines].join('\n  '));
  return judgement;
}

const judgements = [audit('production'), audit('all')];
if (judgements.some(({ verdict }) => verdict === 'not checked')) {
  console.log(
    'NOT CHECKED: no registry answered. Run "npm run audit" where the public one is reached.',
  );
}
// Silence is no finding: a build must not depend on somebody else's server being up.
process.exitCode = judgements.some(({ verdict }) => verdict === 'holes') ? 1 : 0;
