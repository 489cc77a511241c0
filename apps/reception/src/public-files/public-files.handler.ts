import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalJson, whyNotAttach, type AttachedFile } from '#domain';
import { Database, type StoredFile, type TrackedCase } from '#persistence';
import { CaseCommands, Problem, StoredFiles, keyReused, refusalToProblem, type RequestMark } from '#platform';
import { APPLICANT } from '../apply-online/apply-online.handler.js';
import { WhoWaits } from '../apply-online/who-waits.js';
import { CaseTickets } from './case-tickets.js';
import type { SentSupplementDto } from './public-files.dto.js';

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

  /** Takes the files of a form to the case, once for its key: the form sent again, or twice at once, is the same sending. */
  async supplement(ticket: string, request: FastifyRequest, { ip, claim }: RequestMark): Promise<SentSupplementDto> {
    const { code } = this.tickets.read('supplement', ticket);
    const { id, state } = await this.tracked(code);
    const owner = `case:${id}`;
    const key = claim?.key ?? null;
    const answered = key === null ? undefined : await this.database.read(({ idempotency }) => idempotency.find(owner, key));
    // Asked before anything is received; what was taken before is answered as it was, whatever the case waits for by now.
    const refused = answered === undefined ? whyNotAttach(state, { actor: APPLICANT }) : null;
    if (refused) throw refusalToProblem(refused);
    const sent = await this.files.receive(request, { purpose: 'paper', owner, sending: key, whole: true }).catch((error: unknown) => {
      // A browser that reloads the answer may have lost the files: whoever is told that they are empty must not think that none arrived.
      throw answered !== undefined && error instanceof Problem ? keyReused() : error;
    });
    try {
      await this.attach(code, sent, { ip, claim: key === null ? null : { scope: owner, key, requestHash: hashOf(sent) } }, owner);
    } catch (error) {
      if (error instanceof Problem) await this.files.forget(sent);
      throw error;
    }
    return { code, files: sent.length };
  }

  private async attach(code: string, sent: readonly StoredFile[], mark: RequestMark, filesOf: string): Promise<void> {
    const files = sent.map(({ id, name, sha256 }): AttachedFile => ({ id, name, purpose: 'paper', paper: null, sha256 }));
    for (let attempt = 1; ; attempt += 1) {
      const { state } = await this.tracked(code);
      const waiting = await this.whoWaits.addresses(state);
      try {
        await this.commands.attach(code, state.version, files, '', APPLICANT, { ...mark, filesOf, waiting }, () => true);
        return;
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

  private async tracked(code: string): Promise<TrackedCase> {
    const tracked = await this.database.read(({ caseViews }) => caseViews.track(code));
    if (!tracked) throw new Problem('case-not-found');
    return tracked;
  }
}

/** Tells a form sent again from another one under its key: by its files, since nothing else is in it. */
function hashOf(sent: readonly StoredFile[]): Buffer {
  return createHash('sha256').update(canonicalJson(sent.map(({ name, sha256 }) => ({ name, sha256 })))).digest();
}
