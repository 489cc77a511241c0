import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import type { StoredFile } from '../api/types.js';
import { sendFile, shrunk, type FilePurpose } from '../api/uploads.js';
import { offerUndo } from './undo.js';

/** A file on its way, or one that did not arrive. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly share: number;
  readonly problem: ProblemError | null;
}

interface Uploads {
  readonly pending: readonly Upload[];
  add(files: readonly File[]): void;
  retry(upload: Upload): void;
  /** Calls an upload off, or forgets one that failed. */
  leave(upload: Upload): void;
  /** Forgets a file that has arrived. */
  remove(file: StoredFile): void;
}

/** Uploads of one box: `onChange` gets the files that are there whenever they change. */
export function useUploads(purpose: FilePurpose, files: readonly StoredFile[], onChange: (files: readonly StoredFile[]) => void): Uploads {
  const { t } = useTranslation();
  const [pending, setPending] = useState<readonly Upload[]>([]);
  const arrived = useRef(files);
  arrived.current = files;
  const calls = useRef(new Map<string, AbortController>());
  // What a box no longer shows it cannot bring back either.
  const callOff = useRef<() => void>(() => undefined);
  useEffect(() => () => callOff.current(), []);
  const change = useCallback((id: string, changes: Partial<Upload>) => setPending((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one))), []);
  const drop = useCallback((id: string) => setPending((all) => all.filter((one) => one.id !== id)), []);
  const send = async ({ id, file }: Upload) => {
    const call = new AbortController();
    calls.current.set(id, call);
    try {
      const stored = await sendFile(await shrunk(file), { purpose, key: id, signal: call.signal, onProgress: (share) => change(id, { share }) });
      arrived.current = [...arrived.current, stored];
      onChange(arrived.current);
      drop(id);
    } catch (error) {
      if (!call.signal.aborted) change(id, { problem: error instanceof ProblemError ? error : new ProblemError(0, {}) });
    }
  };
  return {
    pending,
    add: (chosen) => {
      const begun = chosen.map((file) => ({ id: crypto.randomUUID(), file, share: 0, problem: null }));
      setPending((all) => [...all, ...begun]);
      for (const upload of begun) void send(upload);
    },
    retry: (upload) => {
      change(upload.id, { share: 0, problem: null });
      void send(upload);
    },
    leave: ({ id }) => {
      calls.current.get(id)?.abort();
      drop(id);
    },
    remove: (left) => {
      onChange(files.filter(({ id }) => id !== left.id));
      callOff.current = offerUndo({
        done: t('undo.file-removed', { name: left.name }),
        undo: () => Promise.resolve(onChange([...arrived.current, left])),
        // What cannot be forgotten then is swept after a week.
        lapse: () => void api.DELETE('/api/v1/files/{id}', { params: { path: { id: left.id } } }).catch(() => undefined),
      });
    },
  };
}
