import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { kindOf } from './file-kinds.js';
import { cleanFileName } from './file-names.js';

/** A file that is kept: where, and what it is by its content. */
export interface KeptFile {
  /** Random; says nothing of whose file it is. */
  readonly place: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** Why a file was not kept. */
export class FileRefused extends Error {
  constructor(readonly reason: 'too-large' | 'wrong-type' | 'empty') {
    super(reason);
  }
}

const PLACE = /^[0-9a-f]{40}$/;
/** What an upload that was cut off left behind is nobody's after this long. */
const STRAY_MS = 24 * 3_600_000;

/**
 * A folder of files under random names. A file is streamed to the disk, counted and hashed on the way, told by its content
 * what it is, and only then given its place: whatever is at a place is whole. Who may read it is not the vault's to know.
 */
export class FileVault {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = join(folder, 'incoming');
  }

  /** Keeps what comes out of a stream. Throws `FileRefused`; whatever goes wrong, nothing stays behind. */
  async keep(content: Readable, { name, limitBytes }: { readonly name: string; readonly limitBytes: number }): Promise<KeptFile> {
    await mkdir(this.incoming, { recursive: true });
    const place = randomBytes(20).toString('hex');
    const path = join(this.incoming, place);
    try {
      const { bytes, sha256 } = await write(content, path, limitBytes);
      if (bytes === 0) throw new FileRefused('empty');
      const found = await fileTypeFromFile(path);
      const kind = found && kindOf(found.mime);
      if (!kind) throw new FileRefused('wrong-type');
      await this.settle(path, place);
      return { place, name: cleanFileName(name, kind.endings), mediaType: kind.mediaType, bytes, sha256 };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** The content of a kept file. Rejects when there is none at the place. */
  async read(place: string): Promise<Readable> {
    const path = this.pathOf(place);
    await stat(path);
    return createReadStream(path);
  }

  /** Gives up a kept file; one that is gone already is no fault. */
  async remove(place: string): Promise<void> {
    await rm(this.pathOf(place), { force: true });
  }

  /** Clears away what uploads that were cut off by a crash left behind. */
  async sweep(nowMs: number): Promise<void> {
    const names = await readdir(this.incoming).catch(() => []);
    for (const name of names) {
      const path = join(this.incoming, name);
      const known = await stat(path).catch(() => null);
      if (known && nowMs - known.mtimeMs > STRAY_MS) await rm(path, { force: true });
    }
  }

  /** The name reaches the disk after the content has: a crash leaves a stray file, never half of one at a place. */
  private async settle(from: string, place: string): Promise<void> {
    const file = await open(from, 'r+');
    await file.sync().finally(() => file.close());
    const shelf = join(this.folder, place.slice(0, 2));
    await mkdir(shelf, { recursive: true });
    await rename(from, this.pathOf(place));
    await syncFolder(shelf);
  }

  private pathOf(place: string): string {
    if (!PLACE.test(place)) throw new Error('Not a place of the vault');
    return join(this.folder, place.slice(0, 2), place);
  }
}

/** Brings a new name to the disk: a row that names a place must never outlive it. Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

async function write(content: Readable, path: string, limitBytes: number): Promise<{ bytes: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > limitBytes) return done(new FileRefused('too-large'));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  // An upload may break off while its file is still being made, which must be there before it can be removed.
  await pipeline(content, counted, file).finally(() => file.closed || once(file, 'close'));
  return { bytes, sha256: hash.digest() };
}
