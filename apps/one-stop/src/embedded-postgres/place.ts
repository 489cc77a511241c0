import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFault } from '../start-fault.js';
import { findBinaries, program } from './binaries.js';
import { canEnter, canRun, isRoot, serverUser } from './os-user.js';
import type { OsUser } from './os-user.js';

/** Where a cluster and its programs stand, and as whom it runs (undefined: as ourselves). */
export interface Place {
  readonly home: string;
  readonly data: string;
  readonly user: OsUser | undefined;
}

const sharedFolders = ['/var/lib/mot-cua', '/var/tmp/mot-cua'];

/**
 * The place of the cluster that belongs to `folder` (the project's ./data). Normally that is `folder`/postgres with
 * the programs in node_modules. Root needs another account for it, and where that account cannot enter the
 * project (a clone under /root, mode 0700) both stand under /var/lib/mot-cua and a pointer in `folder` leads there.
 */
export function findPlace(folder: string): Place {
  const inside = join(realpathSync(folder), 'postgres');
  const pointer = join(folder, 'postgres.place');
  const pointed = readPointer(pointer);
  const elsewhere = pointed === undefined ? undefined : follow(folder, pointer, pointed);
  refuseForeign(elsewhere ?? inside);
  const user = serverUser(elsewhere ?? inside);
  if (isRoot() && user === undefined) {
    throw new StartFault(
      'PostgreSQL không chạy dưới quyền root và máy này không có tài khoản thường nào; hãy chạy bằng người dùng thường.',
      'PostgreSQL refuses root and no ordinary account was found; run as an ordinary user',
    );
  }
  const home = reachableHome(user);
  if (elsewhere !== undefined) return { home, data: elsewhere, user };
  if (user !== undefined) letThrough(folder);
  if (canEnter(user, folder)) return { home, data: inside, user };
  if (existsSync(inside)) {
    throw new StartFault(
      `Tài khoản của PostgreSQL không vào được ${inside}; hãy cho phép đi qua các thư mục phía trên (chmod o+x).`,
      `the PostgreSQL account cannot enter ${inside}; allow passing through the folders above (chmod o+x)`,
    );
  }
  return { home, data: newPlace(folder, pointer), user };
}

function refuseForeign(data: string): void {
  if (isRoot() || process.getuid === undefined || !existsSync(data)) return;
  if (statSync(data).uid === process.getuid()) return;
  throw new StartFault(
    `Cơ sở dữ liệu ${data} thuộc một người dùng khác; hãy chạy bằng người dùng đã tạo ra nó (hoặc root).`,
    `the database ${data} belongs to another user; run as the user who made it (or root)`,
  );
}

/** Others may pass through ./data but not list it; the files inside keep their own modes. */
function letThrough(folder: string): void {
  const { mode, uid } = lstatSync(folder);
  if (uid === process.getuid?.() && (mode & 0o111) !== 0o111) chmodSync(folder, (mode & 0o777) | 0o111);
}

function reachableHome(user: OsUser | undefined): string {
  const { home, version } = findBinaries();
  if (canRun(user, program(home, 'postgres'))) return home;
  if (user !== undefined) {
    const copy = join(sharedFolder(), `postgresql-${version}`);
    if (!existsSync(copy)) copyReadable(home, copy);
    if (canRun(user, program(copy, 'postgres'))) return copy;
  }
  throw new StartFault(
    'PostgreSQL đi kèm không chạy được trên máy này; hãy đặt DATABASE_URL tới một PostgreSQL có sẵn.',
    'the bundled PostgreSQL does not run on this machine; set DATABASE_URL to an existing PostgreSQL',
  );
}

/** Copies the programs under a passing name first, so that a copy is whole or absent. */
function copyReadable(from: string, to: string): void {
  const passing = `${to}.${randomBytes(4).toString('hex')}`;
  const before = process.umask(0o022);
  try {
    cpSync(from, passing, { recursive: true, verbatimSymlinks: true });
    openTree(passing);
    renameSync(passing, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  } finally {
    process.umask(before);
    rmSync(passing, { recursive: true, force: true });
  }
}

/** Read and pass for all, whatever umask the packages were installed under. */
function openTree(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) openTree(join(path, name));
}

/** A folder of root's that any account can enter and nobody else can write. */
function sharedFolder(): string {
  for (const folder of sharedFolders) {
    try {
      mkdirSync(folder, { recursive: true });
      const { uid, mode } = lstatSync(folder);
      if (uid !== 0 || !lstatSync(folder).isDirectory()) continue;
      if ((mode & 0o777) !== 0o755) chmodSync(folder, 0o755);
      return folder;
    } catch {
      continue;
    }
  }
  throw new StartFault(
    `Không tạo được thư mục cho PostgreSQL (đã thử ${sharedFolders.join(', ')}).`,
    `no folder for PostgreSQL could be made (tried ${sharedFolders.join(', ')})`,
  );
}

function newPlace(folder: string, pointer: string): string {
  const place = join(sharedFolder(), randomBytes(8).toString('hex'));
  mkdirSync(place);
  chmodSync(place, 0o711);
  writeFileSync(join(place, 'owner'), realpathSync(folder));
  writeFileSync(pointer, join(place, 'postgres'));
  return join(place, 'postgres');
}

/**
 * Follows a pointer. A project that was moved takes its cluster along; one that was copied (the first is still
 * there and points to the same cluster) gets an empty cluster of its own, since two must never share one.
 */
function follow(folder: string, pointer: string, data: string): string {
  const ownerFile = join(dirname(data), 'owner');
  if (!existsSync(ownerFile)) {
    throw new StartFault(
      `Không thấy cơ sở dữ liệu ở ${data} (theo ${pointer}); hãy khôi phục nó, hoặc xoá ${pointer} để bắt đầu lại từ đầu.`,
      `no database at ${data} (named in ${pointer}); restore it, or delete ${pointer} to begin anew`,
    );
  }
  const here = realpathSync(folder);
  const owner = readFileSync(ownerFile, 'utf8').trim();
  if (owner === here) return data;
  if (readPointer(join(owner, 'postgres.place')) === data) return newPlace(folder, pointer);
  writeFileSync(ownerFile, here);
  return data;
}

function readPointer(pointer: string): string | undefined {
  try {
    return readFileSync(pointer, 'utf8').trim();
  } catch {
    return undefined;
  }
}
