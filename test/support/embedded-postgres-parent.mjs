// A parent process that tests may kill: claims a folder, starts its cluster, says so, and waits for a signal.
import { claimFolder, FolderTaken } from '../../dist/apps/one-stop/src/embedded-postgres/folder-claim.js';
import { EmbeddedPostgres } from '../../dist/apps/one-stop/src/embedded-postgres/embedded-postgres.js';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const claim = await claimFolder(join(folder, 'claims'));
  const server = await EmbeddedPostgres.start({ folder, onLost: (reason) => say({ lost: reason.message }) });
  say({ ready: true, pid: server.pid, url: await server.ensureDatabase('mot_cua'), orphan: server.orphan, place: server.place });
  const alive = setInterval(() => undefined, 1_000);
  process.once('SIGTERM', async () => {
    claim.leave();
    await server.stop();
    claim.release();
    clearInterval(alive);
  });
} catch (error) {
  say({ refused: error.message, taken: error instanceof FolderTaken });
  process.exitCode = 1;
}
