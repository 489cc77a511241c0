import { join } from 'node:path';
import { requireNode, root, run } from './ground.mjs';
import { setup } from './setup.mjs';

requireNode();
await setup();
const code = await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
if (code !== 0) process.exit(code);
// `npm run bench -- scorecard [cases]` measures figures over many cases alone, `npm run bench -- web` the pages.
const only = process.argv[2];
if (only === undefined) await import('../dist/bench/main-line.js');
if (only === undefined || only === 'scorecard') await import('../dist/bench/scorecard.js');
if (only === undefined || only === 'web') await import('../dist/bench/web.js');
