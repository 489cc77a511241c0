import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database, type ApplicationDraft, type StoredFile } from '#persistence';
import { StoredFiles, validationPipe } from '#platform';
import { ApplyOnlineHandler } from '../apply-online/apply-online.handler.js';
import { ApplyOnlineDto, type AppliedDto } from '../apply-online/apply-online.dto.js';
import type { DraftAnswersDto } from './draft-application.dto.js';

/** Files of one draft. */
const MOST_FILES = 60;

/** What becomes of a draft: its files, and the application that is made of it. */
@Injectable()
export class DraftFiling {
  private readonly pipe = validationPipe();

  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
    private readonly applications: ApplyOnlineHandler,
  ) {}

  filesOf(draft: ApplicationDraft): Promise<StoredFile[]> {
    return this.database.read(({ files }) => files.untaken(ownerOf(draft)));
  }

  async keep(request: FastifyRequest, draft: ApplicationDraft, paper: string, sending: string | null): Promise<void> {
    await this.files.receive(request, { purpose: 'paper', owner: ownerOf(draft), slot: paper, most: MOST_FILES, sending });
  }

  drop(draft: ApplicationDraft, id: string): Promise<void> {
    return this.files.drop(id, ownerOf(draft));
  }

  async file(draft: ApplicationDraft, ip: string): Promise<AppliedDto> {
    const requestHash = createHash('sha256').update(draft.id).digest();
    const claim = { scope: 'public', key: `draft-${draft.id}`, requestHash };
    if (draft.filedAs !== null) return this.applications.again(claim);
    const application = (await this.pipe.transform(applicationOf(draft, await this.filesOf(draft)), { type: 'body', metatype: ApplyOnlineDto })) as ApplyOnlineDto;
    return this.applications.apply(application, { ip, claim, filesOf: ownerOf(draft) });
  }
}

function ownerOf({ id }: ApplicationDraft): string {
  return `draft:${id}`;
}

/** The application that a draft asks for. A paper counts as handed in when it was uploaded, or will be brought. */
function applicationOf({ procedureCode, answers }: ApplicationDraft, files: readonly StoredFile[]): object {
  const { variant = null, unitCode, applicant, byOther = false, submitter, onPaper = [], delivery, note } = answers as DraftAnswersDto;
  const keys = [...new Set([...files.flatMap(({ slot }) => slot ?? []), ...onPaper])];
  const papers = keys.map((key) => ({ key, originals: 1, copies: 0, fileIds: files.filter(({ slot }) => slot === key).map(({ id }) => id) }));
  return {
    procedureCode,
    variant,
    unitCode: unitCode ?? '',
    applicant: { kind: 'person', fullName: '', address: '', ...filled(applicant) },
    submitter: byOther ? { fullName: '', authority: '', ...filled(submitter) } : null,
    papers,
    delivery: delivery ?? 'counter',
    note: note || null,
  };
}


/** Without what was left empty. */
function filled(party: object | null | undefined): object {
  return Object.fromEntries(Object.entries(party ?? {}).filter(([, value]) => value !== '' && value !== null));
}
