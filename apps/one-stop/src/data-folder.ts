import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder, findSupervisors, FolderTaken } from './embedded-postgres/folder-claim.js';
import type { FolderClaim } from './embedded-postgres/folder-claim.js';
import { codeOf, StartFault } from './start-fault.js';

/**
 * The folder that holds everything an installation keeps on disk (./data, or DATA_DIR), claimed by this process.
 * Files with secrets have mode 0600.
 */
export class DataFolder {
  private constructor(
    readonly path: string,
    private readonly claim: FolderClaim,
  ) {}

  /** Makes the folder when it is missing and claims it. Throws StartFault when it cannot be written or is in use. */
  static async open(path: string, tell: (line: string) => void): Promise<DataFolder> {
    try {
      mkdirSync(path, { recursive: true });
      const probe = join(path, `.probe-${process.pid}`);
      writeFileSync(probe, '');
      rmSync(probe);
    } catch (error) {
      throw unwritable(path, error);
    }
    try {
      const wait = () => tell('Lần chạy trước đang dừng, xin đợi…');
      return new DataFolder(path, await claimFolder(join(path, 'claims'), findSupervisors(), wait));
    } catch (error) {
      if (error instanceof FolderTaken) throw taken(path, error.holder);
      throw unwritable(path, error);
    }
  }

  /** A random key that is made once and kept: 32 bytes in base64url. */
  secret(name: string): string {
    const file = join(this.path, name);
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  }

  /** Notes where we answer, for whoever tries to start a second time. */
  announce(address: string): void {
    writeFileSync(addressFile(this.path), address);
  }

  /** From now on a process that wants the folder waits for us. */
  leave(): void {
    rmSync(addressFile(this.path), { force: true });
    this.claim.leave();
  }

  release(): void {
    this.claim.release();
  }
}

function addressFile(path: string): string {
  return join(path, 'address');
}

function taken(path: string, holder: number): StartFault {
  const address = existsSync(addressFile(path)) ? ` ở ${readFileSync(addressFile(path), 'utf8')}` : '';
  return new StartFault(
    `Một Cửa đang chạy từ thư mục này${address} (tiến trình ${holder}); không khởi động lần thứ hai.`,
    `already running from this folder, process ${holder}`,
  );
}

function unwritable(path: string, error: unknown): StartFault {
  const full = codeOf(error) === 'ENOSPC';
  return full
    ? new StartFault(`Ổ đĩa chứa ${path} đã đầy.`, `the disk of ${path} is full`)
    : new StartFault(`Không ghi được vào thư mục ${path}.`, `the folder ${path} is not writable`);
}
