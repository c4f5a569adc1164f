import { spawnSync } from 'node:child_process';

const checks = [
  ['astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['tsc', '--project', 'src/domain'],
  ['tsc', '--project', '.'],
] as const;

// All of them run, so that one look shows every problem.
const codes = checks.map(([program, ...args]) => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(program, args, { stdio: 'inherit', env }).status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
