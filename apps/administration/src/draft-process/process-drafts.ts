import { Injectable } from '@nestjs/common';
import type { ProcessDefinition } from '#domain';
import { Database, type ProcessDraft } from '#persistence';
import { Problem } from '#platform';

/** Finds drafts by their address. */
@Injectable()
export class ProcessDrafts {
  constructor(private readonly database: Database) {}

  async find(code: string, version: string): Promise<ProcessDraft | undefined> {
    const number = versionIn(version);
    return number === null ? undefined : this.database.read(({ processDrafts }) => processDrafts.find(code, number));
  }

  async get(code: string, version: string): Promise<ProcessDraft> {
    const draft = await this.find(code, version);
    if (!draft) throw new Problem('not-found');
    return draft;
  }
}

/** The version in an address; `null` when it is none. */
export function versionIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** A draft is kept as it was sent, whole or not; its address says code and version. */
export function draftBody(body: unknown, code: string, version: number): ProcessDefinition {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw wrong('body', 'Phải là một nhóm dữ liệu');
  const given = body as { readonly code?: unknown; readonly version?: unknown };
  if (given.code !== undefined && given.code !== code) throw wrong('code', 'Phải là mã quy trình trên địa chỉ');
  if (given.version !== undefined && given.version !== version) throw wrong('version', 'Phải là phiên bản trên địa chỉ');
  return { ...body, code, version } as ProcessDefinition;
}

function wrong(field: string, message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field, code: 'unfit', message }] });
}
