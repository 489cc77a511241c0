import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, sha256 } from './ground.mjs';

const heartbeatMs = 2_000;
const silenceMs = 60_000;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The holder's pid when the lock is dead: its process is gone, or has not touched the lock for a minute. */
function findDeadHolder(folder) {
  try {
    const silent = Date.now() - statSync(folder).mtimeMs > silenceMs;
    const holder = readFileSync(join(folder, 'pid'), 'utf8');
    return silent || !isRunning(Number(holder)) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function removeDead(folder) {
  const dead = findDeadHolder(folder);
  if (dead === undefined) return;
  // Renaming picks one winner among all who saw the same dead holder; a lock taken meanwhile goes back.
  const grave = `${folder}.${process.pid}`;
  try {
    renameSync(folder, grave);
    if (readFileSync(join(grave, 'pid'), 'utf8') === dead) rmSync(grave, { recursive: true, force: true });
    else renameSync(grave, folder);
  } catch {
    rmSync(grave, { recursive: true, force: true });
  }
}

function tryLock(folder) {
  const ready = `${folder}.${process.pid}.new`;
  mkdirSync(ready, { recursive: true });
  writeFileSync(join(ready, 'pid'), String(process.pid));
  try {
    // Renaming onto a folder that is not empty fails, so the lock appears with its pid or not at all.
    renameSync(ready, folder);
    return true;
  } catch {
    rmSync(ready, { recursive: true, force: true });
    return false;
  }
}

function canLock() {
  try {
    accessSync(tmpdir(), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs `work` while no other process of this user does the work of the same name on this project; waits for
 * its turn. The lock stands outside the project because `npm ci` empties node_modules.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const owner = process.getuid?.() ?? userInfo().username;
  const folder = join(tmpdir(), `mot-cua-${name}-${owner}-${sha256(root).slice(0, 12)}.lock`);
  // Without a place for locks nobody else has one either.
  if (!canLock()) return work();
  while (!tryLock(folder)) {
    removeDead(folder);
    await sleep(100);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  const heartbeat = setInterval(() => utimesSync(folder, new Date(), new Date()), heartbeatMs);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    release();
  }
}
