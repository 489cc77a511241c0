import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { whyNotAttach, type CaseFile } from '#domain';
import { Database } from '#persistence';
import { CaseCommands, Problem, StoredFiles, refusalToProblem } from '#platform';
import { APPLICANT } from '../apply-online/apply-online.handler.js';
import { WhoWaits } from '../apply-online/who-waits.js';
import { CaseTickets } from './case-tickets.js';
import type { SentSupplementDto } from './public-files.dto.js';

/** Files of one answer to a request. */
const MOST_FILES = 20;
/** How often a supplement is tried against staff who work on the same case. */
const ATTEMPTS = 5;

/** Papers that applicants send, and results that they fetch. */
@Injectable()
export class PublicFilesHandler {
  constructor(
    private readonly database: Database,
    private readonly tickets: CaseTickets,
    private readonly files: StoredFiles,
    private readonly commands: CaseCommands,
    private readonly whoWaits: WhoWaits,
  ) {}

  async supplement(ticket: string, request: FastifyRequest, ip: string): Promise<SentSupplementDto> {
    const { code } = this.tickets.read('supplement', ticket);
    const file = await this.waiting(code);
    const owner = `case:${file.caseId}`;
    await this.files.receive(request, { purpose: 'paper', owner, most: MOST_FILES });
    // What an earlier try brought, and could not put to the case, comes along.
    const ready = await this.database.read(({ files }) => files.untaken(owner));
    const attached = await this.files.toAttach(ready.map(({ id }) => ({ id, paper: null })), 'paper', owner);
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.waiting(code);
      const waiting = await this.whoWaits.addresses(current);
      try {
        await this.commands.attach(code, current.version, attached, '', APPLICANT, { ip, claim: null, filesOf: owner, waiting }, () => true);
        return { code, files: attached.length };
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'stale-version' || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async result(ticket: string, ip: string, reply: FastifyReply): Promise<void> {
    const { code, file } = this.tickets.read('result', ticket);
    const found = await this.database.read(async ({ caseViews, files }) => {
      const tracked = await caseViews.track(code);
      const document = tracked && (await files.ofCase(tracked.id)).find(({ id, purpose }) => id === file && purpose === 'result');
      return tracked && document && { caseId: tracked.id, document };
    });
    if (!found) throw new Problem('file-not-found');
    const row = { actorId: null, actorName: APPLICANT.name, action: 'case.result', caseId: found.caseId, unitId: null, ip, data: { file } };
    await this.database.read(({ audit }) => audit.record(row));
    await this.files.send(reply, found.document);
  }

  /** The case as it stands, which must wait for its applicant: asked before anything is received. */
  private async waiting(code: string): Promise<CaseFile> {
    const tracked = await this.database.read(({ caseViews }) => caseViews.track(code));
    if (!tracked) throw new Problem('case-not-found');
    const refused = whyNotAttach(tracked.state, { actor: APPLICANT });
    if (refused) throw refusalToProblem(refused);
    return tracked.state;
  }
}
