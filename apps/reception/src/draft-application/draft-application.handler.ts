import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { dateOf, formatInstant, instant, type Instant } from '#domain';
import { Database, type ApplicationDraft, type StoredFile } from '#persistence';
import { Clock, Directory, Problem, fileView, isId, type RequestMark } from '#platform';
import type { AppliedDto } from '../apply-online/apply-online.dto.js';
import { openProcedure } from '../intake/open-procedure.js';
import { DraftFiling } from './draft-filing.js';
import { DraftSecrets } from './draft-secrets.js';
import type { DraftAnswersDto, DraftDto, OpenedDraftDto } from './draft-application.dto.js';

const DAY_MS = 86_400_000;
/** How long a draft waits for its next step, and how long it is remembered what it became. */
const KEPT_DAYS = 30;
const FILED_DAYS = 7;

/** Online applications that are filled in step by step. Nothing is judged before the application is sent. */
@Injectable()
export class DraftApplicationHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly secrets: DraftSecrets,
    private readonly filing: DraftFiling,
  ) {}

  async open(procedureCode: string): Promise<OpenedDraftDto> {
    const now = this.clock.now();
    const { procedure } = openProcedure(await this.directory.current(), procedureCode, dateOf(now));
    const { secret, hash } = this.secrets.make();
    const draft = await this.database.read(({ applicationDrafts }) => applicationDrafts.open(hash, procedure.code, now, after(now, KEPT_DAYS)));
    return { ...draftView(draft, []), secret };
  }

  async show(secret: string, ip: string): Promise<DraftDto> {
    const draft = await this.secrets.find(secret, ip);
    return draftView(draft, await this.filing.filesOf(draft));
  }

  async answer(secret: string, answers: DraftAnswersDto, ip: string): Promise<DraftDto> {
    const draft = await this.secrets.find(secret, ip);
    const now = this.clock.now();
    const changed = await this.database.read(({ applicationDrafts }) => applicationDrafts.answer(draft.id, { ...answers }, now, after(now, KEPT_DAYS)));
    if (!changed) throw new Problem('draft-filed');
    return draftView(changed, await this.filing.filesOf(changed));
  }

  async upload(secret: string, paper: string, request: FastifyRequest, { ip, claim }: RequestMark): Promise<DraftDto> {
    const draft = await this.unfiled(secret, ip);
    const known = (await this.directory.current()).procedureOn(draft.procedureCode, dateOf(this.clock.now()));
    if (!known?.papers.some(({ key }) => key === paper)) throw new Problem('invalid-request', { errors: [{ field: 'paper', code: 'unknown', message: 'Thủ tục không có giấy tờ này' }] });
    await this.filing.keep(request, draft, paper, claim?.key ?? null);
    return draftView(draft, await this.filing.filesOf(draft));
  }

  async drop(secret: string, id: string, ip: string): Promise<void> {
    const draft = await this.unfiled(secret, ip);
    if (!isId(id)) throw new Problem('file-not-found');
    await this.filing.drop(draft, id);
  }

  async submit(secret: string, ip: string): Promise<AppliedDto> {
    const draft = await this.secrets.find(secret, ip);
    const applied = await this.filing.file(draft, ip);
    if (draft.filedAs === null) await this.database.read(({ applicationDrafts }) => applicationDrafts.file(draft.id, applied.code, after(this.clock.now(), FILED_DAYS)));
    return applied;
  }

  private async unfiled(secret: string, ip: string): Promise<ApplicationDraft> {
    const draft = await this.secrets.find(secret, ip);
    if (draft.filedAs !== null) throw new Problem('draft-filed');
    return draft;
  }
}

function after(now: Instant, days: number): Instant {
  return instant(now + days * DAY_MS);
}

function draftView({ procedureCode, answers, expiresAt, filedAs }: ApplicationDraft, files: readonly StoredFile[]): DraftDto {
  return { procedureCode, answers: answers as DraftAnswersDto, files: files.map((file) => ({ ...fileView(file), paper: file.slot })), expiresAt: formatInstant(expiresAt), filedAs };
}
