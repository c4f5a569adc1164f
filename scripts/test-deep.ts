import { spawnSync } from 'node:child_process';

/** The npm scripts that take too long for `npm test`: mutation runs, full matrices, scale. */
const deepScripts: readonly string[] = [
  'test:nginx',
  'test:e2e:deep',
  'mutate:guard',
  'mutate:content',
];

const failed = deepScripts.filter((script) => {
  console.log(`\n> ${script}`);
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status !== 0;
});
for (const script of failed) console.log(`failed: ${script}`);
console.log(`${deepScripts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || deepScripts.length === 0 ? 1 : 0;
