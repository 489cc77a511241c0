import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '#domain';
import { Database, type CaseDocument, type CaseView } from '#persistence';
import { Directory, Problem, reachOf, type DirectorySnapshot, type Principal } from '#platform';

/** Why somebody sees personal data in the clear; becomes a line of the audit trail. */
export interface Disclosure {
  readonly action: 'case.reveal' | 'case.print' | 'case.file';
  readonly ip: string;
  readonly data: Record<string, unknown>;
}

/** Reads cases for staff. The one place where a case page and its prints are narrowed by reach. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** A case within reach; outside it the same `case-not-found` as for nothing. */
  async read(code: string, staff: Principal): Promise<{ view: CaseView; directory: DirectorySnapshot }> {
    const reach = reachOf(staff, await this.directory.current());
    const view = await this.database.read(({ caseViews }) => caseViews.find(code));
    if (!view || !reach.includes(view.involvedUnitIds)) throw new Problem('case-not-found');
    return { view, directory: await this.directory.holding(view.processHash) };
  }

  events(caseId: string): Promise<CaseEvent[]> {
    return this.database.read(({ caseViews }) => caseViews.events(caseId));
  }

  files(caseId: string): Promise<CaseDocument[]> {
    return this.database.read(({ files }) => files.ofCase(caseId));
  }

  /** Records that somebody is shown personal data. Await it before showing anything: without the record nothing is shown. */
  disclose(caseId: string, { staffId, fullName, posts }: Principal, { action, ip, data }: Disclosure): Promise<void> {
    const row = { actorId: staffId, actorName: fullName, action, caseId, unitId: posts[0]?.unitId ?? null, ip, data };
    return this.database.read(({ audit }) => audit.record(row));
  }
}
