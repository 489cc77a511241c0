import { join } from 'node:path';
import { requireNode, root, run } from './ground.mjs';
import { setup } from './setup.mjs';

requireNode();
await setup();
// A process of its own, so that compilers do not stay in the memory of the server.
const code = await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
if (code !== 0) process.exit(code);
process.setSourceMapsEnabled(true);
await import('../dist/apps/one-stop/src/main.js');
