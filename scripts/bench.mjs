import { join } from 'node:path';
import { requireNode, root, run } from './ground.mjs';
import { setup } from './setup.mjs';

requireNode();
await setup();
const code = await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
if (code !== 0) process.exit(code);
// `npm run bench -- scorecard [cases]` measures figures over many cases alone.
if (process.argv[2] !== 'scorecard') await import('../dist/bench/main-line.js');
await import('../dist/bench/scorecard.js');
