import { Injectable } from '@nestjs/common';
import { formatInstant, type Instant } from '#domain';
import { Database, type ProposalRecord, type ProposedCaseRecord } from '#persistence';
import { Directory, PAGE_SIZE, decodeCursor, pageOf, type DirectorySnapshot, type PageQuery, type Principal } from '#platform';
import { describeDay } from '../manage-calendars/describe-day.js';
import { describeTouched } from './describe-touched.js';
import { CASE_OUTCOMES, type ProposalDto, type ProposalListDto, type ProposalQuery, type ProposedCaseDto, type ProposedCaseListDto } from './propose-dates.dto.js';
import { Proposals, answersFor } from './proposals.js';

/** Proposals and their cases, for those who answer for the calendar's units. */
@Injectable()
export class ShowProposalsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly proposals: Proposals,
  ) {}

  async list(principal: Principal, { status, after, limit = PAGE_SIZE }: ProposalQuery): Promise<ProposalListDto> {
    const directory = await this.directory.current();
    const before = after === undefined ? null : beforeIn(after);
    const rows = await this.database.read(({ calendarProposals }) => calendarProposals.list(status ?? null, before, limit));
    const { items, next } = pageOf(rows, limit, (row) => row, ({ createdAt, id }) => [createdAt, id]);
    return { items: items.filter(({ calendarCode }) => answersFor(principal, calendarCode, directory)).map(describe), next };
  }

  async show(principal: Principal, id: string): Promise<ProposalDto> {
    return describe(await this.proposals.get(principal, id));
  }

  async cases(principal: Principal, id: string, { after, limit = PAGE_SIZE }: PageQuery): Promise<ProposedCaseListDto> {
    await this.proposals.get(principal, id);
    const last = after === undefined ? null : String(decodeCursor(after, ['text'])[0]);
    const rows = await this.database.read(({ calendarProposals }) => calendarProposals.cases(id, last, limit));
    const shown = await this.hashes(rows);
    const directory = await this.directory.current();
    return pageOf(rows, limit, (row) => describeCase(row, directory, shown.get(row.caseId) ?? null), ({ caseCode }) => [caseCode]);
  }

  private async hashes(rows: readonly ProposedCaseRecord[]): Promise<Map<string, string>> {
    const found = await Promise.all(rows.map(({ caseCode }) => this.database.read(({ cases }) => cases.find(caseCode))));
    return new Map(found.flatMap((loaded) => (loaded ? [[loaded.id, loaded.state.processHash] as const] : [])));
  }
}

function beforeIn(cursor: string): { createdAt: Instant; id: string } {
  const [createdAt, id] = decodeCursor(cursor, ['instant', 'id']) as [Instant, string];
  return { createdAt, id };
}

function describe({ id, calendarCode, days, reason, decision, status, createdByName, createdAt, decidedByName, decidedAt, cases, applied }: ProposalRecord): ProposalDto {
  const at = decidedAt === null ? null : formatInstant(decidedAt);
  return { id, calendarCode, days: days.map(describeDay), reason, decision, status, createdByName, createdAt: formatInstant(createdAt), decidedByName, decidedAt: at, cases, applied };
}

function describeCase(row: ProposedCaseRecord, directory: DirectorySnapshot, processHash: string | null): ProposedCaseDto {
  const outcome = CASE_OUTCOMES.find((known) => known === row.outcome) ?? null;
  return { ...describeTouched({ ...row, code: row.caseCode }, directory, processHash), outcome, appliedAt: row.appliedAt === null ? null : formatInstant(row.appliedAt) };
}
