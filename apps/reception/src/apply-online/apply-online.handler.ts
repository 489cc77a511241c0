import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateOf, filesAttached, isRefusal, submitApplication, type Actor, type Intake } from '#domain';
import type { CaseDetails } from '#persistence';
import { CaseCommands, Clock, Directory, Problem, refusalToProblem, type FieldError, type RequestMark } from '#platform';
import { CaseFiling, type FiledCase } from '../intake/case-filing.js';
import { openProcedure, unitNamed } from '../intake/open-procedure.js';
import { examineFees, examinePapers, missingRecords } from '../intake/papers-and-fees.js';
import { applicantOf, partyFaults, submitterOf } from '../intake/parties.js';
import type { AppliedDto, ApplyOnlineDto } from './apply-online.dto.js';

/** The applicant as the log names them: who it is stands with the case alone, never in what cannot be changed or deleted. */
export const APPLICANT: Actor = { kind: 'applicant', id: null, name: 'Người nộp hồ sơ', posts: [] };

/** Whose files come with an application that was not made of a draft: nobody's. */
const NOBODYS = 'draft:none';

/** Files applications that citizens send. Papers that are missing are shown to the counter, which judges. */
@Injectable()
export class ApplyOnlineHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly commands: CaseCommands,
    private readonly filing: CaseFiling,
  ) {}

  async apply(body: ApplyOnlineDto, mark: RequestMark & { readonly filesOf?: string }): Promise<AppliedDto> {
    const directory = await this.directory.current();
    const { procedure, process } = openProcedure(directory, body.procedureCode, dateOf(this.clock.now()));
    const counter = unitNamed(directory, body.unitCode, 'unitCode');
    const context = this.commands.context(directory, procedure, process.definition, APPLICANT);
    const intake: Intake = {
      caseId: randomUUID(),
      rootUnitId: counter.rootId,
      processHash: process.hash,
      channel: 'online',
      variant: body.variant ?? null,
      delivery: body.delivery,
      receivingUnitId: counter.id,
      resolvingAuthorityId: null,
    };
    const decided = submitApplication(intake, context);
    if (isRefusal(decided)) throw refusalToProblem(decided);
    const day = dateOf(context.now);
    const papers = examinePapers(body.papers, procedure);
    const errors = [...partyFaults(body.applicant, body.submitter ?? null, day), ...contactFaults(body), ...papers.errors];
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const details: CaseDetails = {
      applicant: applicantOf(body.applicant),
      submitter: body.submitter ? submitterOf(body.submitter) : null,
      subject: body.subject ?? '',
      note: body.note ?? '',
      fees: examineFees(null, procedure, 'online', day).lines,
      papers: [...papers.records, ...missingRecords(papers.missing)],
    };
    const files = await this.filing.filesOf(papers.files, mark.filesOf ?? NOBODYS);
    const { after, changes } = this.commands.changes(directory, null, [...decided, ...filesAttached(files)], context, 'apply', { ...mark, recipient: details.applicant.email });
    return applied(await this.filing.file({ file: after, details, unitCode: counter.code, day, receivedById: null }, changes));
  }

  /** What the same application was answered before. */
  async again(claim: NonNullable<RequestMark['claim']>): Promise<AppliedDto> {
    return applied(await this.filing.repeat(claim));
  }
}

function applied({ answer, pin, trackingUrl }: FiledCase): AppliedDto {
  return { code: answer.code, pin, status: answer['status'] as AppliedDto['status'], version: answer.version, trackingUrl };
}

/** Somebody who cannot be reached cannot be told that something is missing. */
function contactFaults({ applicant }: ApplyOnlineDto): FieldError[] {
  if (applicant.email || applicant.phone) return [];
  return [{ field: 'applicant.phone', code: 'contact', message: 'Cần số điện thoại hoặc thư điện tử để báo kết quả' }];
}
