import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, parentOf, commandLine, processMark } from './os-process.js';

/** Who holds, wants or leaves a folder: one file each, named after a process that can never come back. */
interface Claim {
  readonly key: string;
  readonly state: 'wanting' | 'holding' | 'leaving';
  readonly pid: number;
  readonly supervisors: readonly ProcessIdentity[];
}

interface ProcessIdentity {
  readonly pid: number;
  readonly mark: string;
}

/** The right of one live process to a data folder; ends with the process, however that ends. */
export interface FolderClaim {
  /** Tells a process that starts now to wait for our end instead of giving up. */
  leave(): void;
  release(): void;
}

/** Another live process holds the folder. */
export class FolderTaken extends Error {
  constructor(readonly holder: number) {
    super(`held by process ${holder}`);
    this.name = 'FolderTaken';
  }
}

const leavingLimitMs = 40_000;
const states: readonly Claim['state'][] = ['wanting', 'holding', 'leaving'];

/**
 * The processes that started us: the parent, and behind a shell its parent (npm runs scripts through `sh -c`).
 * When one of them is killed, nobody is left who could stop us.
 */
export function findSupervisors(): ProcessIdentity[] {
  const parent = process.ppid;
  const shell = /(^|\/)(ba|da|z|k)?sh$/.test(commandLine(parent)?.[0] ?? '');
  return [parent, ...(shell ? [parentOf(parent)] : [])]
    .filter((pid) => pid > 1)
    .flatMap((pid) => {
      const mark = processMark(pid);
      return mark === undefined ? [] : [{ pid, mark }];
    });
}

export function isAbandoned(supervisors: readonly ProcessIdentity[]): boolean {
  return supervisors.some(({ pid, mark }) => !isSameProcess(pid, mark));
}

/** The live claims on a folder. A process adds a file with each state, so that none is unseen while it changes. */
function readClaims(folder: string): Claim[] {
  const claims = new Map<string, Claim>();
  for (const name of readdirSync(folder)) {
    const [key, state] = name.split('.');
    if (key === undefined || (state !== 'wanting' && state !== 'holding' && state !== 'leaving')) continue;
    const [pid, ...mark] = key.split('_');
    if (!isSameProcess(Number(pid), mark.join('_'))) {
      // A dead process never comes back under the same pid and start time, so anyone may clear its claim.
      rmSync(join(folder, name), { force: true });
      continue;
    }
    const known = claims.get(key);
    if (known !== undefined && states.indexOf(known.state) > states.indexOf(state)) continue;
    claims.set(key, { key, state, pid: Number(pid), supervisors: readSupervisors(join(folder, name)) });
  }
  return [...claims.values()];
}

function readSupervisors(file: string): ProcessIdentity[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity[];
  } catch {
    return [];
  }
}

/**
 * Claims `folder` for this process or throws `FolderTaken`. A holder that is leaving, or whose own parent was
 * killed, is waited for; `onWait` is called once before that.
 *
 * Each process writes its claim first and looks second; of two that want at once the lesser key wins, and the
 * greater sees it. Nobody ever removes the claim of a live process.
 */
export async function claimFolder(
  folder: string,
  supervisors: readonly ProcessIdentity[] = [],
  onWait: () => void = () => undefined,
): Promise<FolderClaim> {
  mkdirSync(folder, { recursive: true });
  const key = `${process.pid}_${processMark(process.pid) ?? 'unknown'}`;
  const file = (state: Claim['state']) => join(folder, `${key}.${state}`);
  const enter = (state: Claim['state']) => writeFileSync(file(state), JSON.stringify(supervisors));
  const release = () => states.forEach((state) => rmSync(file(state), { force: true }));
  if (readClaims(folder).some((claim) => claim.key === key)) throw new FolderTaken(process.pid);

  enter('wanting');
  try {
    await waitForTurn(folder, key, onWait);
  } catch (error) {
    release();
    throw error;
  }
  enter('holding');
  return { leave: () => enter('leaving'), release };
}

async function waitForTurn(folder: string, key: string, onWait: () => void): Promise<void> {
  const end = Date.now() + leavingLimitMs;
  for (let told = false; ; await sleep(100)) {
    const others = readClaims(folder).filter((claim) => claim.key !== key);
    if (others.length === 0) return;
    const blocking = others.find(
      (claim) => (claim.state === 'holding' && !isAbandoned(claim.supervisors)) || (claim.state === 'wanting' && claim.key < key),
    );
    const holder = blocking ?? (Date.now() > end ? others[0] : undefined);
    if (holder !== undefined) throw new FolderTaken(holder.pid);
    if (!told && others.some((claim) => claim.state !== 'wanting')) {
      told = true;
      onWait();
    }
  }
}
