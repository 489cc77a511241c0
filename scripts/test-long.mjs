// Plays 100,000 random cases of random processes: `npm run test:long -- [runs] [first seed]`. The same seed plays the same cases.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode, root, run } from './ground.mjs';

const CHUNK = 4_000;
const SPEC = 'libs/domain/src/case/case.model.spec.ts';

requireNode();
const [runs, firstSeed] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1)];
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(firstSeed)) {
  process.stderr.write('npm run test:long -- [runs] [first seed]: both are whole numbers.\n');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-long-'));
const left = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, index) => ({ seed: firstSeed + index, runs: Math.min(CHUNK, runs - index * CHUNK) }));
const counts = {};
const failed = [];

/** One process plays one chunk after the other; Jest itself says on a failure which play it was. */
async function playChunks() {
  for (let chunk = left.shift(); chunk; chunk = left.shift()) {
    const report = join(folder, `${chunk.seed}.json`);
    const code = await run(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--silent', '--runInBand', SPEC], {
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
        MODEL_RUNS: String(chunk.runs),
        MODEL_SEED: String(chunk.seed),
        MODEL_REPORT: report,
      },
    });
    if (code === 0) for (const [what, times] of Object.entries(JSON.parse(readFileSync(report, 'utf8')))) counts[what] = (counts[what] ?? 0) + times;
    else failed.push(chunk.seed);
  }
}

try {
  await Promise.all(Array.from({ length: availableParallelism() }, playChunks));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const what of Object.keys(counts).sort()) process.stdout.write(`${what}: ${counts[what].toLocaleString('en')}\n`);
process.stdout.write(failed.length === 0 ? `ok: ${runs.toLocaleString('en')} runs\n` : `FAILED with seeds ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
