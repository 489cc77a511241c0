import { Injectable } from '@nestjs/common';
import { dateOf, formatInstant, type PlainDate } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, Problem, type DirectorySnapshot } from '#platform';
import type { ProcedureProcessDto, ProcedureVersionDto, ProcedureVersionsDto } from './keep-procedures.dto.js';
import { versionShown, versionState } from './version-state.js';

/** A procedure with all its versions: what each says, who published it when, and how many open cases keep it. */
@Injectable()
export class ShowKeptHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show(code: string): Promise<ProcedureVersionsDto> {
    // Read again, so that what somebody published a moment ago elsewhere is not published over.
    const [directory, today] = [await this.directory.refresh(), dateOf(this.clock.now())];
    const known = directory.procedures.filter((item) => item.code === code);
    const shown = versionShown(directory, known, today);
    if (!shown) throw new Problem('not-found');
    const hashes = processHashes(directory, code);
    const { published, open } = await this.database.read(async ({ procedureVersions }) => ({ published: await procedureVersions.versions(code), open: await procedureVersions.openCases(code, hashes) }));
    const versions = published.flatMap(({ version, hash, publishedAt, publishedByName }): ProcedureVersionDto[] => {
      const procedure = directory.procedure(code, version);
      if (!procedure) return [];
      const { validFrom, validTo } = procedure;
      const openCases = open.find((item) => item.version === version)?.cases ?? 0;
      return [{ version, hash, state: versionState(directory, procedure, today), validFrom, validTo, publishedAt: formatInstant(publishedAt), publishedByName, openCases, procedure }];
    });
    return { code, name: shown.name, versions, processes: processesOf(directory, code, today) };
  }
}

/** Hashes of every process that cases of a procedure are pinned to. */
export function processHashes({ processes }: DirectorySnapshot, code: string): string[] {
  return processes.filter(({ definition }) => definition.procedureCode === code).map(({ hash }) => hash);
}

function processesOf(directory: DirectorySnapshot, procedureCode: string, today: PlainDate): ProcedureProcessDto[] {
  const used = directory.processOn(procedureCode, today)?.hash;
  return directory.processes
    .filter(({ definition }) => definition.procedureCode === procedureCode)
    .map(({ hash, validFrom, validTo, definition: { code, version, name } }) => ({ code, version, name, validFrom, validTo, inForce: hash === used }))
    .reverse();
}
