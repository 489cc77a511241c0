import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { requireNode, root, run } from './ground.mjs';
import { setup } from './setup.mjs';

const node = process.execPath;
const program = (...path) => join(root, 'node_modules', ...path);

/** Runs a check that either passes or fails as a whole. */
async function check(name, args) {
  process.stdout.write(`\n── ${name}\n`);
  const code = await run(node, args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Jest's own counts; a spec file that could not even run counts as one failure. */
function countJest(file, code) {
  const name = 'Jest';
  if (!existsSync(file)) return { name, passed: 0, failed: 1 };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'));
  const failures = testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${relative(root, path)} › ${fullName}`),
  );
  for (const { name: path } of broken) failures.push(`${relative(root, path)} › did not run`);
  for (const failure of failures) process.stdout.write(`  failed: ${failure}\n`);
  const failed = numFailedTests + broken.length;
  if (numPassedTests + failed === 0) process.stdout.write('  failed: no test ran\n');
  const silent = failed === 0 && (code !== 0 || numPassedTests === 0);
  return { name, passed: numPassedTests, failed: silent ? 1 : failed };
}

async function jest(args) {
  process.stdout.write('\n── Jest\n');
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-results-'));
  const file = join(folder, 'results.json');
  try {
    const code = await run(node, [program('jest', 'bin', 'jest.js'), '--ci', '--maxWorkers=2', '--json', `--outputFile=${file}`, ...args], {
      env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim() },
      // The report for people goes to stderr; --json repeats it all on stdout.
      stdio: ['inherit', 'ignore', 'inherit'],
    });
    return countJest(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

requireNode();
await setup();
const tsc = program('typescript', 'bin', 'tsc');
// Side by side: each compiler keeps one core busy.
const results = await Promise.all([check('Type check', [tsc, '-p', '.']), check('Type check of the staff pages', [tsc, '-p', 'apps/web/staff'])]);
results.push(await check('Build', [join(root, 'scripts', 'build.mjs')]));
results.push(await jest(process.argv.slice(2)));

process.stdout.write('\n');
for (const { name, passed, failed } of results) process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed\n`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
