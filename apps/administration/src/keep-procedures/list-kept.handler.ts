import { Injectable } from '@nestjs/common';
import { dateOf, describeFees, describeProcedureLimit, fold, rankMatch, type PlainDate, type Procedure } from '#domain';
import { Clock, Directory, PAGE_SIZE, decodeCursor, pageOf, type DirectorySnapshot } from '#platform';
import type { KeptProcedureDto, KeptProcedurePage, KeptProcedureQuery } from './keep-procedures.dto.js';
import { nextFrom, versionShown, versionState } from './version-state.js';

/** So much of field and name puts in order; the code behind it makes the order complete, and the cursor stays short. */
const ORDER_LENGTH = 200;

interface Row {
  readonly procedure: Procedure;
  /** Best match first; without a question all match alike, and stand field by field in the order of their names. */
  readonly rank: number;
  readonly order: string;
}

/** The whole catalogue for those who keep it: also what begins later or has ended. */
@Injectable()
export class ListKeptHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list({ q = '', field, level, online, after, limit = PAGE_SIZE }: KeptProcedureQuery): Promise<KeptProcedurePage> {
    const [directory, today] = [await this.directory.current(), dateOf(this.clock.now())];
    const byCode = versionsByCode(directory);
    const rows = [...byCode.values()]
      .flatMap((versions) => versionShown(directory, versions, today) ?? [])
      .filter((item) => (field === undefined || item.field === field) && (level === undefined || item.resolvingLevels.includes(level)) && (online === undefined || item.online === online))
      .flatMap((procedure) => rowOf(procedure, directory, q))
      .sort(compare);
    const last = after === undefined ? null : decodeCursor(after, ['number', 'text']);
    const rest = last === null ? rows : rows.filter((row) => compare(row, { rank: Number(last[0]), order: String(last[1]) }) > 0);
    return pageOf(rest.slice(0, limit + 1), limit, ({ procedure }) => describe(directory, procedure, byCode.get(procedure.code) ?? [], today), ({ rank, order }) => [rank, order]);
  }
}

function versionsByCode({ procedures }: DirectorySnapshot): Map<string, Procedure[]> {
  const found = new Map<string, Procedure[]>();
  for (const procedure of procedures) found.set(procedure.code, [...(found.get(procedure.code) ?? []), procedure]);
  return found;
}

function rowOf(procedure: Procedure, directory: DirectorySnapshot, q: string): Row[] {
  const { code, name, field } = procedure;
  const rank = q.trim() === '' ? 0 : rankMatch(q, code, name);
  return rank === null ? [] : [{ procedure, rank, order: `${fold(`${directory.fieldName(field)} ${name}`).slice(0, ORDER_LENGTH)} ${code}` }];
}

function compare(a: Pick<Row, 'rank' | 'order'>, b: Pick<Row, 'rank' | 'order'>): number {
  return a.rank - b.rank || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}

function describe(directory: DirectorySnapshot, procedure: Procedure, versions: readonly Procedure[], today: PlainDate): KeptProcedureDto {
  const { code, name, field, resolvingLevels, online, papers, version, validFrom } = procedure;
  const on = validFrom > today ? validFrom : today;
  return {
    code,
    name,
    field,
    fieldName: directory.fieldName(field),
    resolvingLevels: [...resolvingLevels],
    online,
    limitText: describeProcedureLimit(procedure, on),
    feeText: describeFees(procedure, on),
    papers: papers.length,
    version,
    state: versionState(directory, procedure, today),
    validFrom,
    nextFrom: nextFrom(directory, versions, procedure, today),
  };
}
