import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../start-fault.js';

const linux = process.platform === 'linux';

/** Fields of /proc/<pid>/stat after the command name, which may itself hold spaces and parentheses. */
function readStat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string {
  const { stdout } = spawnSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').trim();
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * What tells this process from every other that had or will have its number: boot and start time. Undefined when
 * no such process lives (a zombie does not); `unknown` where the system does not say.
 */
export function processMark(pid: number): string | undefined {
  if (linux) {
    const stat = readStat(pid);
    if (stat === undefined || stat[0] === 'Z' || stat[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return `${boot}-${stat[19]}`;
  }
  if (!exists(pid)) return undefined;
  if (process.platform === 'win32') return 'unknown';
  const started = ps(pid, 'lstart');
  return started === '' ? undefined : started.replace(/\W+/g, '-');
}

/** Whether the process that had this mark still lives. */
export function isSameProcess(pid: number, mark: string): boolean {
  return processMark(pid) === mark;
}

/** The command line in its words, or undefined when it may not be read. Words are split at blanks outside Linux. */
export function commandLine(pid: number): string[] | undefined {
  if (linux) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter((word) => word !== '');
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') return undefined;
  const words = ps(pid, 'command');
  return words === '' ? undefined : words.split(/\s+/);
}

/** The parent of a process, 0 when unknown. */
export function parentOf(pid: number): number {
  if (linux) return Number(readStat(pid)?.[1] ?? 0);
  return process.platform === 'win32' ? 0 : Number(ps(pid, 'ppid'));
}

/** Processes whose working directory is `folder`: every PostgreSQL process works inside its data folder. Linux only. */
export function processesIn(folder: string): number[] {
  if (!linux) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    });
}

/** Waits until `done` holds; false when it does not within `limitMs`. */
export async function waitUntil(done: () => boolean, limitMs: number): Promise<boolean> {
  for (const end = Date.now() + limitMs; Date.now() < end; ) {
    if (done()) return true;
    await sleep(50);
  }
  return done();
}
