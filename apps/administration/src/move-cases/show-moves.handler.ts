import { Injectable } from '@nestjs/common';
import { formatInstant, type Instant } from '#domain';
import { Database, type ProcessMoveRecord } from '#persistence';
import { Directory, PAGE_SIZE, Problem, decodeCursor, isId, pageOf, type DirectorySnapshot, type Principal } from '#platform';
import { reachAs } from '../role-reach.js';
import type { MoveQuery, MovedCaseListDto, MovedCaseQuery, ProcessMoveDto, ProcessMoveListDto } from './move-cases.dto.js';

/** Moves as they went. Seen by whoever made them and by those who administer everything, since their cases may lie outside of others' reach. */
@Injectable()
export class ShowMovesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list(admin: Principal, { procedureCode, after, limit = PAGE_SIZE }: MoveQuery): Promise<ProcessMoveListDto> {
    const directory = await this.directory.current();
    const before = after === undefined ? null : beforeIn(after);
    const rows = await this.database.read(({ processMoves }) => processMoves.list(procedureCode ?? null, before, limit));
    const { items, next } = pageOf(rows, limit, (row) => row, ({ createdAt, id }) => [createdAt, id]);
    return { items: items.filter((row) => isSeen(row, admin, directory)).map((row) => describe(row, directory)), next };
  }

  async show(admin: Principal, id: string): Promise<ProcessMoveDto> {
    return describe(await this.get(admin, id), await this.directory.current());
  }

  async cases(admin: Principal, id: string, { outcome, after, limit = PAGE_SIZE }: MovedCaseQuery): Promise<MovedCaseListDto> {
    await this.get(admin, id);
    const last = after === undefined ? null : String(decodeCursor(after, ['text'])[0]);
    const rows = await this.database.read(({ processMoves }) => processMoves.cases(id, outcome ?? null, last, limit));
    return pageOf(rows, limit, ({ caseCode, outcome: became, reason }) => ({ code: caseCode, outcome: became, reason }), ({ caseCode }) => [caseCode]);
  }

  async get(admin: Principal, id: string): Promise<ProcessMoveRecord> {
    const move = isId(id) ? await this.database.read(({ processMoves }) => processMoves.find(id)) : undefined;
    if (!move || !isSeen(move, admin, await this.directory.current())) throw new Problem('not-found');
    return move;
  }
}

function beforeIn(cursor: string): { createdAt: Instant; id: string } {
  const [createdAt, id] = decodeCursor(cursor, ['instant', 'id']) as [Instant, string];
  return { createdAt, id };
}

function isSeen({ createdBy }: ProcessMoveRecord, admin: Principal, directory: DirectorySnapshot): boolean {
  const reach = reachAs(admin, directory, 'administrator');
  return createdBy === admin.staffId || directory.units.every(({ parentId, id }) => parentId !== null || reach.includes([id]));
}

function describe({ id, procedureCode, fromHash, toHash, plan, createdByName, createdAt, undoneAt, moved, refused, undone, undoRefused }: ProcessMoveRecord, directory: DirectorySnapshot): ProcessMoveDto {
  const [from, to] = [directory.process(fromHash), directory.process(toHash)];
  return {
    id,
    procedureCode,
    code: to?.code ?? '',
    fromVersion: from?.version ?? 0,
    toVersion: to?.version ?? 0,
    steps: { ...plan },
    createdByName,
    createdAt: formatInstant(createdAt),
    undoneAt: undoneAt === null ? null : formatInstant(undoneAt),
    moved,
    refused,
    undone,
    undoRefused,
  };
}
