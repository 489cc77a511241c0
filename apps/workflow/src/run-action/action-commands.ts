import { Injectable } from '@nestjs/common';
import type { AttachedFile, CaseAction, CaseCommand } from '#domain';
import { Directory, Problem, StoredFiles, isId, type Principal } from '#platform';
import { Colleagues } from '../colleagues.js';
import { AssignBody, HandOverBody, IssueResultBody, type AnyActionBody } from './action-bodies.dto.js';

/** What a checked body asks for, in the words of the domain. */
@Injectable()
export class ActionCommands {
  constructor(
    private readonly directory: Directory,
    private readonly colleagues: Colleagues,
    private readonly files: StoredFiles,
  ) {}

  /** Bodies name their fields as commands do, except where a code or an id stands for somebody or some unit. */
  async of(action: CaseAction, body: AnyActionBody): Promise<CaseCommand> {
    if (body instanceof AssignBody) return { action, token: body.token, assignee: await this.colleagues.assignee(body.staffId) } as CaseCommand;
    if (body instanceof HandOverBody) {
      const unit = (await this.directory.current()).unitByCode(body.toUnitCode);
      if (!unit) throw new Problem('no-unit', { errors: [{ field: 'toUnitCode', code: 'unknown', message: 'Không có đơn vị này' }] });
      return { action: 'hand-over', token: body.token, toUnitId: unit.id, reason: body.reason };
    }
    const { version: _version, fileIds: _files, ...fields } = body as AnyActionBody & { readonly fileIds?: string[] };
    return { action, ...fields } as CaseCommand;
  }

  /** The uploaded files that come with an action: those of a result, or of papers. */
  async filesOf(body: AnyActionBody, { staffId }: Principal): Promise<AttachedFile[]> {
    const ids = 'fileIds' in body ? (body.fileIds ?? []) : [];
    if (!ids.every(isId) || new Set(ids).size < ids.length) throw new Problem('file-unfit', { errors: [{ field: 'fileIds', code: 'format', message: 'Danh sách tệp không hợp lệ' }] });
    return this.files.toAttach(ids.map((id) => ({ id, paper: null })), body instanceof IssueResultBody ? 'result' : 'paper', `staff:${staffId}`);
  }
}
