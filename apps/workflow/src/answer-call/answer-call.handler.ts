import { Injectable } from '@nestjs/common';
import { canonicalJson, isRefusal, type CaseData } from '#domain';
import { Database, type ServiceCallRow } from '#persistence';
import { CaseCommands, Problem, SYSTEM_ACTOR, refusalToProblem } from '#platform';
import type { AnswerCallDto, CallAnsweredDto } from './answer-call.dto.js';
import { AnswerCheck } from './answer-check.js';

/** Takes the answer of a called system: its case goes on. */
@Injectable()
export class AnswerCallHandler {
  constructor(
    private readonly check: AnswerCheck,
    private readonly database: Database,
    private readonly commands: CaseCommands,
  ) {}

  async answer(id: string, authorization: string | undefined, { data }: AnswerCallDto, ip: string): Promise<CallAnsweredDto> {
    const call = await this.check.open(id, authorization, ip);
    if (call.status === 'answered') return this.again(call, data);
    if (call.status === 'expired') throw new Problem('action-not-allowed-now', { detail: 'Bước chờ trả lời này đã kết thúc.' });
    const actor = { ...SYSTEM_ACTOR, name: `Dịch vụ “${call.service}”` };
    const answered = await this.commands.runSystem(call.caseCode, { action: 'answer-call', token: call.token, data }, actor);
    if (!isRefusal(answered)) return { id: call.id, status: 'answered' };
    // The same answer twice at once: one of them was faster.
    const now = await this.database.read(({ serviceCalls }) => serviceCalls.find(call.id));
    if (now?.status === 'answered') return this.again(now, data);
    throw refusalToProblem(answered);
  }

  /** The same answer again has been taken; another one comes too late. */
  private async again({ id, caseCode, token }: ServiceCallRow, data: CaseData): Promise<CallAnsweredDto> {
    const events = await this.database.read(async ({ cases, caseViews }) => {
      const found = await cases.find(caseCode);
      return found ? caseViews.events(found.id) : [];
    });
    const taken = events.some((event) => event.kind === 'machine-done' && event.data.token === token && canonicalJson(event.data.data) === canonicalJson(data));
    if (!taken) throw new Problem('already-exists', { detail: 'Lời gọi này đã được trả lời bằng dữ liệu khác.' });
    return { id, status: 'answered' };
  }
}
