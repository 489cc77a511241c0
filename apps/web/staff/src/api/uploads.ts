import { ProblemError } from './problem.js';
import type { StoredFile } from './types.js';

export type FilePurpose = 'paper' | 'result' | 'evidence' | 'form';

/** Pictures of this size and more are made smaller before they are sent; what is printed from them stays sharp. */
const SHRINK_FROM_BYTES = 1_000_000;
const LONGEST_EDGE = 2400;
const QUALITY = 0.82;

/** A file is made smaller once: sent again under its key it must be the same. */
const made = new WeakMap<File, File>();

/** A photograph made small enough for a slow line; anything else, and what cannot be made smaller, as it is. */
export async function shrunk(file: File): Promise<File> {
  const small = made.get(file) ?? (await smaller(file));
  made.set(file, small);
  return small;
}

async function smaller(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < SHRINK_FROM_BYTES) return file;
  const { default: Compressor } = await import('compressorjs');
  return new Promise((resolve) => {
    new Compressor(file, {
      maxWidth: LONGEST_EDGE,
      maxHeight: LONGEST_EDGE,
      quality: QUALITY,
      success: (made) => resolve(made.size < file.size ? new File([made], file.name, { type: made.type }) : file),
      error: () => resolve(file),
    });
  });
}

interface Sending {
  readonly purpose: FilePurpose;
  /** Sent again under it, a file that had arrived when the line broke is that file. */
  readonly key: string;
  /** Share of the bytes that are on their way, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file. Rejects with a ProblemError: status 0 when the line broke or it was called off. */
export function sendFile(file: File, { purpose, key, onProgress, signal }: Sending): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/files?purpose=${purpose}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = request.onabort = () => reject(new ProblemError(0, {}));
    request.onload = () => {
      const body: unknown = request.responseText.startsWith('{') ? JSON.parse(request.responseText) : {};
      if (request.status === 201) resolve(body as StoredFile);
      else reject(new ProblemError(request.status, body as ConstructorParameters<typeof ProblemError>[1]));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
