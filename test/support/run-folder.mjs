// The folder of one test run outside the repository, and the end of the cluster in it. Plain JavaScript, because
// Jest's global hooks and the watchdog run outside its transform.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The pid of the cluster in the run folder, 0 when none was started or none lives. */
function findServer(folder) {
  try {
    const [data] = readFileSync(join(folder, 'place'), 'utf8').split('\n');
    const [pid, of] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return of === data && isRunning(Number(pid)) ? Number(pid) : 0;
  } catch {
    return 0;
  }
}

/** Ends the cluster of a test run at once, since its data goes too, and removes the folder. */
export async function endRun(folder) {
  if (!existsSync(folder)) return;
  const place = existsSync(join(folder, 'place')) ? readFileSync(join(folder, 'place'), 'utf8').split('\n') : [];
  const pid = findServer(folder);
  if (pid > 0) process.kill(pid, 'SIGQUIT');
  for (let tries = 0; pid > 0 && isRunning(pid) && tries < 200; tries += 1) await sleep(50);
  // The data may stand outside the run folder when its account cannot enter that.
  const [data, outside] = place;
  if (outside === 'outside') rmSync(join(data, '..'), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
