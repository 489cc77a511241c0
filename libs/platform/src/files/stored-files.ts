import { Inject, Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatInstant, instant, type AttachedFile } from '#domain';
import { FileRefused, FileVault } from '#files';
import { Database, type FilePurpose, type NewFile, type StoredFile } from '#persistence';
import { Clock } from '../clock.js';
import { CONFIGURATION, type Configuration } from '#configuration';
import { keyReused } from '../idempotency.js';
import { Problem } from '../problem.js';
import type { StoredFileDto } from './stored-file.dto.js';

/** What somebody may have uploaded without anything having taken it yet. */
const MOST_UNTAKEN = 100;

const REFUSED = { 'too-large': 'file-too-large', 'wrong-type': 'file-type-refused', empty: 'file-empty' } as const;

/** Files of one request. */
const MOST_AT_ONCE = 20;

/** What an upload is for, whose it is, and how many its owner may have waiting. */
interface Upload {
  readonly purpose: FilePurpose;
  /** `staff:…`, `draft:…` or `case:…`. */
  readonly owner: string;
  readonly slot?: string | null;
  readonly most?: number;
  /** The request's idempotency key: sent again under it, every file is the one that came before. */
  readonly sending: string | null;
  /** Whether nothing of a request is kept of which one file is refused. */
  readonly whole?: boolean;
}

/** A file for a command, with the paper that it is of. */
export interface FileOfPaper {
  readonly id: string;
  readonly paper: number | null;
}

/** Files from the request to the vault, and from there to whoever may read them. Who that is, the caller says. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly database: Database,
    private readonly vault: FileVault,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * Keeps the files of a request of `multipart/form-data`, one after the other: what has arrived stays when a later one is refused,
   * unless the request is to come `whole`. Throws a `Problem` for a file that is too large, empty or of a kind that is not taken,
   * for a form without any, and for another file at the place of one that came under the same key.
   */
  async receive(request: FastifyRequest, upload: Upload): Promise<StoredFile[]> {
    if (!request.isMultipart()) throw new Problem('unsupported-media-type', { detail: 'Gửi tệp dạng multipart/form-data.' });
    const kept: StoredFile[] = [];
    try {
      await this.keepAll(request, upload, kept);
    } catch (error) {
      // What a broken line stopped may be on its way once more, and find these here.
      if (upload.whole && error instanceof Problem && error.code !== 'malformed-request') await this.forget(kept);
      throw error;
    }
    if (kept.length === 0) throw new Problem('file-missing');
    return kept;
  }

  private async keepAll(request: FastifyRequest, upload: Upload, kept: StoredFile[]): Promise<void> {
    const { owner, sending, most = MOST_UNTAKEN } = upload;
    const untaken = await this.database.read(({ files }) => files.untaken(owner));
    const before = untaken.filter(({ sendingKey }) => sending === null || sendingKey !== sending).length;
    for await (const part of partsOf(request, this.configuration.fileLimitBytes + 1)) {
      // A form whose file was not chosen sends an empty one without a name.
      if (part.filename === '') part.file.resume();
      else if (before + kept.length >= most) throw new Problem('too-many-files', { detail: `Tối đa ${most} tệp.` });
      else kept.push(await this.keep(part, upload, kept.length));
    }
  }

  /** Files of one request come a millisecond apart: their order is that of the form. */
  private async keep(part: Pick<MultipartFile, 'file' | 'filename'>, { purpose, owner, slot = null, sending }: Upload, place: number): Promise<StoredFile> {
    const limitBytes = this.configuration.fileLimitBytes;
    const kept = await this.vault.keep(part.file, { name: part.filename, limitBytes }).catch((error: unknown) => {
      part.file.resume();
      throw error === part.file.errored && isOfTheLine(error) ? brokenForm(error) : this.refusal(error);
    });
    const file: NewFile = { ...kept, purpose, owner, slot, uploadedAt: instant(this.clock.now() + place), sendingKey: sending, sendingPart: sending === null ? null : place };
    let added: StoredFile | undefined;
    try {
      added = await this.database.read(({ files }) => files.add(file));
      return added ?? (await this.sentBefore(file));
    } finally {
      if (!added) await this.vault.remove(kept.place);
    }
  }

  /** The file that the same sending brought before; throws `idempotency-key-reused` where it was another. */
  private async sentBefore(again: NewFile): Promise<StoredFile> {
    const before = await this.database.read(({ files }) => files.sent(again));
    if (!before) throw new Problem('conflict');
    const { sha256, name, purpose, slot } = before;
    if (sha256 !== again.sha256.toString('hex') || name !== again.name || purpose !== again.purpose || slot !== again.slot) throw keyReused();
    return before;
  }

  /** Forgets those of some files that nothing has taken. */
  async forget(some: readonly StoredFile[]): Promise<void> {
    for (const { id, owner, place } of some) {
      const dropped = await this.database.read(({ files }) => files.drop(id, owner));
      if (dropped !== undefined) await this.vault.remove(place);
    }
  }

  /** Forgets a file that nothing has taken; 404 when there is none of this owner. */
  async drop(id: string, owner: string): Promise<void> {
    const place = await this.database.read(({ files }) => files.drop(id, owner));
    if (place === undefined) throw new Problem('file-not-found');
    await this.vault.remove(place);
  }

  /** Files as a command takes them. Throws `file-unfit` when one is not the owner's or is for something else; that none was taken before, the database sees to. */
  async toAttach(wanted: readonly FileOfPaper[], purpose: 'paper' | 'result', owner: string): Promise<AttachedFile[]> {
    if (wanted.length === 0) return [];
    const known = await this.database.read(({ files }) => files.owned(owner, wanted.map(({ id }) => id)));
    return wanted.map(({ id, paper }) => {
      const file = known.find((candidate) => candidate.id === id && candidate.purpose === purpose);
      if (!file) throw new Problem('file-unfit');
      return { id, name: file.name, purpose, paper, sha256: file.sha256 };
    });
  }

  /** Answers a file as an attachment: it is never shown as a page of ours, whatever is in it. */
  async send(reply: FastifyReply, { place, name, mediaType, bytes, sha256 }: StoredFile): Promise<void> {
    const content = await this.vault.read(place);
    void reply
      .headers({
        'content-type': mediaType,
        'content-length': bytes,
        'content-disposition': `attachment; filename="tep"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        etag: `"${sha256}"`,
      })
      .send(content);
  }

  private refusal(error: unknown): unknown {
    if (!(error instanceof FileRefused)) return error;
    const limit = Math.floor(this.configuration.fileLimitBytes / 1_048_576);
    const detail = {
      'too-large': `Tệp lớn hơn ${limit} MB. Hãy chụp lại ở cỡ nhỏ hơn hoặc tách thành nhiều tệp.`,
      'wrong-type': 'Chỉ nhận tệp PDF, ảnh JPEG, PNG, WebP, HEIC, và tài liệu DOCX, XLSX, ODT.',
      empty: 'Hãy chọn lại tệp.',
    }[error.reason];
    return new Problem(REFUSED[error.reason], { detail });
  }
}

/** The files of a form. What is wrong with the form is its sender's fault; what goes wrong with a file that was handed out is not caught here. */
async function* partsOf(request: FastifyRequest, fileSize: number): AsyncGenerator<MultipartFile> {
  try {
    yield* request.files({ limits: { files: MOST_AT_ONCE, fields: 10, fileSize, fieldSize: 10_000 } });
  } catch (error) {
    throw brokenForm(error);
  }
}

function brokenForm(error: unknown): Problem {
  if ((error as { readonly code?: unknown }).code === 'FST_FILES_LIMIT') return new Problem('too-many-files', { detail: `Mỗi lần gửi tối đa ${MOST_AT_ONCE} tệp.` });
  return new Problem('malformed-request', { detail: 'Tệp không lên hết. Hãy gửi lại.' });
}

/** Did it come with what was sent, and not from the disk? */
function isOfTheLine(error: unknown): boolean {
  return error instanceof Error && !(error instanceof FileRefused) && !('syscall' in error);
}

/** A file as answers name it. */
export function fileView({ id, name, mediaType, bytes, uploadedAt }: StoredFile): StoredFileDto {
  return { id, name, mediaType, bytes, uploadedAt: formatInstant(uploadedAt), url: `/api/v1/files/${id}` };
}
