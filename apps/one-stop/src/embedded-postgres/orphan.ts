import { readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StartFault } from '../start-fault.js';
import { commandLine, processesIn, processMark, waitUntil } from './os-process.js';
import type { Place } from './place.js';
import { readPostmasterFile, stopPostmaster } from './postmaster.js';

const patienceMs = 30_000;

/**
 * Clears what a killed parent left behind, so that the cluster can be started: `stopped` when its server was still
 * running and has been stopped, `cleared` when postmaster.pid named a process that is no server, `none` otherwise.
 *
 * A server is ours only when its pid stands in our postmaster.pid and its command line is exactly the one that we
 * start. Any other server on our data folder is somebody's live lock: StartFault. PostgreSQL itself clears a lock
 * whose process is dead, but not one whose number now belongs to another process of the same account, which
 * happens after a reboot; such a process is never touched.
 */
export async function settleOrphan(place: Place): Promise<'none' | 'stopped' | 'cleared'> {
  const lock = readPostmasterFile(place.data);
  if (lock === undefined || processMark(lock.pid) === undefined) {
    await waitForBackends(place);
    return 'none';
  }
  const words = commandLine(lock.pid);
  if (words === undefined) throw inUse(place, lock.pid);
  if (isOurServer(words, lock.data, place)) {
    if (await stopPostmaster(place, lock.pid, patienceMs)) return 'stopped';
    throw inUse(place, lock.pid);
  }
  if (worksIn(lock.pid, place.data) || /^postgres(\.exe)?$/.test(basename(words[0] ?? ''))) throw inUse(place, lock.pid);
  await waitForBackends(place);
  rmSync(join(place.data, 'postmaster.pid'), { force: true });
  return 'cleared';
}

function isOurServer(words: readonly string[], lockData: string, place: Place): boolean {
  const [name, flag, data] = words;
  return /^postgres(\.exe)?$/.test(basename(name ?? '')) && flag === '-D' && data === place.data && same(lockData, place.data);
}

function same(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}

/** A server that was killed itself leaves processes that end within moments; starting beside them would be refused. */
async function waitForBackends(place: Place): Promise<void> {
  if (await waitUntil(() => processesIn(place.data).length === 0, patienceMs)) return;
  throw inUse(place, processesIn(place.data)[0] ?? 0);
}

function inUse(place: Place, pid: number): StartFault {
  return new StartFault(
    `Cơ sở dữ liệu ${place.data} đang được một tiến trình khác dùng (số ${pid}); hãy dừng tiến trình đó trước.`,
    `the database ${place.data} is in use by another process (${pid}); stop that process first`,
  );
}
