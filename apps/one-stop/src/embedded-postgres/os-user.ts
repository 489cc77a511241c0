import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The unprivileged account that PostgreSQL runs as when we are root, which it refuses to be. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

const ownAccount = 'mot-cua';

function find(name: string): OsUser | undefined {
  const ask = (flag: string) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10);
  const uid = ask('-u');
  return Number.isNaN(uid) || uid === 0 ? undefined : { uid, gid: ask('-g') };
}

function create(): OsUser | undefined {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', ownAccount]);
  return find(ownAccount);
}

/** The owner of an existing data folder, unless that is root. */
function ownerOf(folder: string): OsUser | undefined {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for a cluster in `data`: undefined when we are not root and run it ourselves. An existing cluster
 * keeps its owner; a new one gets `postgres` where the system has it, else an account of our own, else `nobody`
 * (initdb wants an account with a name).
 */
export function serverUser(data: string): OsUser | undefined {
  if (!isRoot()) return undefined;
  return ownerOf(data) ?? find('postgres') ?? find(ownAccount) ?? create() ?? find('nobody');
}

/** Whether the account can run `program`, tried for real: folders above it, modes and libraries all count. */
export function canRun(user: OsUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Whether the account can reach `folder`, tried for real. */
export function canEnter(user: OsUser | undefined, folder: string): boolean {
  if (user === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
