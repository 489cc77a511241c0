import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  STATUS_NAMES,
  dateOf,
  evolve,
  filesAttached,
  formatInstant,
  isRefusal,
  normaliseIdentityNumber,
  organisationNumberFault,
  receiveCase,
  type CaseEvent,
  type CaseFile,
  type DecisionContext,
  type Intake,
  type NewEvent,
} from '#domain';
import { Database, type CaseDetails } from '#persistence';
import { CaseCommands, Clock, Directory, Problem, actorOf, reachOf, refusalToProblem, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { CaseFiling } from '../intake/case-filing.js';
import { openProcedure, receivingCounter, unitNamed } from '../intake/open-procedure.js';
import { examineFees, examinePapers, totalOf, type ExaminedPapers } from '../intake/papers-and-fees.js';
import { applicantOf, partyFaults, partyWarnings, submitterOf } from '../intake/parties.js';
import { openingExplanation } from '../show-case/explanation.js';
import type { CheckCaseDto, CheckedCaseDto, ReceiveCaseDto, ReceivedCaseDto } from './receive-case.dto.js';

/** What an application at the counter is decided on. */
interface CounterIntake {
  readonly directory: DirectorySnapshot;
  readonly context: DecisionContext;
  readonly intake: Intake;
  readonly unitCode: string;
  readonly decided: readonly NewEvent[];
}

/** Receives applications at the counter, and says beforehand what reception would promise. */
@Injectable()
export class ReceiveCaseHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly commands: CaseCommands,
    private readonly filing: CaseFiling,
  ) {}

  /** Receives: the case is accepted as complete and its clock starts. Throws `papers-missing` while a mandatory paper is not there. */
  async receive(body: ReceiveCaseDto, staff: Principal, mark: RequestMark): Promise<ReceivedCaseDto> {
    const { directory, context, intake, unitCode, decided } = await this.decide(body, staff);
    const day = dateOf(context.now);
    const papers = examinePapers(body.papers, context.procedure);
    const fees = examineFees(body.fees ?? null, context.procedure, intake.channel, day);
    const submitter = body.submitter ?? null;
    const errors = [...partyFaults(body.applicant, submitter, day), ...papers.errors, ...fees.errors];
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    refuseIncomplete(papers);
    const details: CaseDetails = {
      applicant: applicantOf(body.applicant),
      submitter: submitter === null ? null : submitterOf(submitter),
      subject: body.subject ?? '',
      note: body.note ?? '',
      fees: fees.lines,
      papers: papers.records,
    };
    const meta = { ...mark, recipient: details.applicant.email };
    const files = await this.filing.filesOf(papers.files, `staff:${staff.staffId}`);
    const { after, changes } = this.commands.changes(directory, null, [...decided, ...filesAttached(files)], context, 'receive', meta);
    const filed = await this.filing.file({ file: after, details, unitCode, day, receivedById: staff.staffId }, changes);
    return {
      ...(filed.answer as unknown as ReceivedCaseDto),
      pin: filed.pin,
      trackingUrl: filed.trackingUrl,
      receiptUrl: `/api/v1/cases/${encodeURIComponent(filed.answer.code)}/receipt.pdf`,
      explanation: openingExplanation(filed.file, directory),
      warnings: partyWarnings(body.applicant, submitter),
    };
  }

  /** What `receive` would promise now. Faults of a form that is still being typed are warnings here. */
  async check(body: CheckCaseDto, staff: Principal): Promise<CheckedCaseDto> {
    const { directory, context, intake, decided } = await this.decide(body, staff);
    const opened = opening(decided, context);
    const applicant = body.applicant ?? {};
    const submitter = body.submitter ?? null;
    const papers = examinePapers(body.papers ?? [], context.procedure);
    const fees = examineFees(body.fees ?? null, context.procedure, intake.channel, dateOf(context.now));
    const faults = [...partyFaults(applicant, submitter, dateOf(context.now)), ...papers.errors, ...fees.errors];
    const missing = papers.missing.map((paper) => ({ field: 'papers', message: `Còn thiếu: ${paper.name}` }));
    return {
      dueAt: formatInstant(opened.dueAt ?? context.now),
      explanation: openingExplanation(opened, directory),
      fees: fees.lines.map(({ key, name, amount, quantity }) => ({ key, name, amount, quantity })),
      feeTotal: totalOf(fees.lines),
      warnings: [...faults.map(({ field, message }) => ({ field, message })), ...partyWarnings(applicant, submitter), ...(body.papers ? missing : [])],
      duplicates: await this.duplicates(applicant.identityNumber ?? '', context, staff, directory),
    };
  }

  private async decide(body: CheckCaseDto, staff: Principal): Promise<CounterIntake> {
    const directory = await this.directory.current();
    const today = dateOf(this.clock.now());
    const { procedure, process } = openProcedure(directory, body.procedureCode, today);
    const counter = receivingCounter(directory, staff, body.unitCode);
    const context = this.commands.context(directory, procedure, process.definition, actorOf(staff));
    const intake: Intake = {
      caseId: randomUUID(),
      rootUnitId: counter.rootId,
      processHash: process.hash,
      channel: body.channel ?? 'counter',
      variant: body.variant ?? null,
      delivery: body.delivery ?? 'counter',
      receivingUnitId: counter.id,
      resolvingAuthorityId: body.resolvingUnitCode ? unitNamed(directory, body.resolvingUnitCode, 'resolvingUnitCode').id : null,
    };
    const decided = receiveCase(intake, context);
    if (isRefusal(decided)) throw refusalToProblem(decided);
    return { directory, context, intake, unitCode: counter.code, decided };
  }

  /** Open cases that may be the same application, within the officer's reach. */
  private async duplicates(identityNumber: string, { procedure }: DecisionContext, staff: Principal, directory: DirectorySnapshot): Promise<CheckedCaseDto['duplicates']> {
    const number = normaliseIdentityNumber(identityNumber);
    if (organisationNumberFault(number) !== null) return [];
    const { unitIds } = reachOf(staff, directory);
    const found = await this.database.read(({ caseSearch }) => caseSearch.duplicates(unitIds, number, procedure.code));
    return found.map(({ code, receivedAt, status }) => ({ code, receivedAt: formatInstant(receivedAt), status, statusName: STATUS_NAMES[status] }));
  }
}

function refuseIncomplete({ missing }: ExaminedPapers): void {
  if (missing.length === 0) return;
  throw new Problem('papers-missing', {
    detail: `Còn thiếu: ${missing.map((paper) => paper.name).join('; ')}.`,
    errors: missing.map((paper) => ({ field: 'papers', code: 'missing', message: `Còn thiếu: ${paper.name}` })),
    extra: { missing: missing.map(({ key, name }) => ({ key, name })) },
  });
}

/** The case that the events of a reception would open. */
function opening(decided: readonly NewEvent[], { now, actor }: DecisionContext): CaseFile {
  const events = decided.map((item, index) => ({ ...item, seq: index + 1, at: now, actor: { kind: actor.kind, id: actor.id, name: actor.name, unitId: null } }) as CaseEvent);
  return events.reduce<CaseFile | null>(evolve, null) as CaseFile;
}
