import { Injectable } from '@nestjs/common';
import { dateOf, describeFees, describeProcedureLimit, fold, rankMatch, type PlainDate, type Procedure } from '#domain';
import { Clock, Directory, PAGE_SIZE, decodeCursor, pageOf, type DirectorySnapshot } from '#platform';
import type { ProcedurePage, ProcedureQuery, ProcedureSummary } from './list-procedures.dto.js';

interface Ranked {
  readonly procedure: Procedure;
  readonly rank: number;
  /** Among equals the shorter name fits better; the code makes the order complete. */
  readonly length: number;
}

/** The public catalogue: procedures in force, best match first. */
@Injectable()
export class ListProceduresHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list({ q = '', field, channel, after, limit = PAGE_SIZE }: ProcedureQuery): Promise<ProcedurePage> {
    const today = dateOf(this.clock.now());
    const directory = await this.directory.current();
    const procedures = inForce(directory, today).filter(
      (procedure) => (field === undefined || procedure.field === field) && (channel === undefined || procedure.channels.includes(channel)),
    );
    const ranked = q.trim() === '' ? byName(procedures, directory) : byRank(procedures, q);
    const rest = after === undefined ? ranked : ranked.filter((item) => follows(item, decodeCursor(after, ['number', 'number', 'text'])));
    return pageOf(rest.slice(0, limit + 1), limit, ({ procedure }) => summarise(procedure, directory, today), ({ rank, length, procedure }) => [rank, length, procedure.code]);
  }
}

/** The version of each procedure that holds on a day. */
function inForce(directory: DirectorySnapshot, on: PlainDate): Procedure[] {
  const codes = [...new Set(directory.procedures.map(({ code }) => code))];
  return codes.flatMap((code) => directory.procedureOn(code, on) ?? []);
}

/** Without a question: field by field, names in Vietnamese order. The place in that order is the rank. */
function byName(procedures: readonly Procedure[], directory: DirectorySnapshot): Ranked[] {
  const key = ({ field, name }: Procedure): string => fold(`${directory.fieldName(field)} ${name}`);
  const sorted = [...procedures].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.code < b.code ? -1 : 1));
  return sorted.map((procedure, rank) => ({ procedure, rank, length: 0 }));
}

function byRank(procedures: readonly Procedure[], q: string): Ranked[] {
  const found = procedures.flatMap((procedure) => {
    const rank = rankMatch(q, procedure.code, procedure.name);
    return rank === null ? [] : [{ procedure, rank, length: procedure.name.length }];
  });
  return found.sort((a, b) => a.rank - b.rank || a.length - b.length || (a.procedure.code < b.procedure.code ? -1 : 1));
}

function follows({ rank, length, procedure }: Ranked, [lastRank, lastLength, lastCode]: readonly (string | number | null)[]): boolean {
  const [byRankFirst, byLengthNext] = [rank - Number(lastRank), length - Number(lastLength)];
  return byRankFirst > 0 || (byRankFirst === 0 && (byLengthNext > 0 || (byLengthNext === 0 && procedure.code > String(lastCode))));
}

export function summarise(procedure: Procedure, directory: DirectorySnapshot, on: PlainDate): ProcedureSummary {
  const { code, name, field, online, resolvingLevels } = procedure;
  return { code, name, field, fieldName: directory.fieldName(field), online, limitText: describeProcedureLimit(procedure, on), feeText: describeFees(procedure, on), resolvingLevels: [...resolvingLevels] };
}
