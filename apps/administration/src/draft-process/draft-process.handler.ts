import { Injectable } from '@nestjs/common';
import { describeDate, dateOf, formatInstant, formatMinuteOfDay, minuteOfDayOf, type ProcessDefinition } from '#domain';
import { Database, hashOf, type ProcessDraft, type Stores } from '#persistence';
import { Directory, Problem, replayed, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { ProcessChecker } from '../publish-process/process-checker.js';
import { composedIn } from '../json-shape.js';
import { processIn, shapeFaults } from '../publish-process/process-shape.js';
import { describeFinding, type PublishedProcessDto } from '../publish-process/publish-process.dto.js';
import { PublishProcessHandler } from '../publish-process/publish-process.handler.js';
import type { CheckedDraftDto, ProcessDraftDto, WholeProcessDraftDto } from './draft-process.dto.js';
import { ProcessDrafts, draftBody, versionIn } from './process-drafts.js';

/** Drafts of processes: kept as they are, checked when asked, published when nothing is wrong. */
@Injectable()
export class DraftProcessHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly drafts: ProcessDrafts,
    private readonly checker: ProcessChecker,
    private readonly publishing: PublishProcessHandler,
  ) {}

  async list(procedureCode: string | null): Promise<ProcessDraftDto[]> {
    return (await this.database.read(({ processDrafts }) => processDrafts.list(procedureCode))).map(describe);
  }

  async show(code: string, version: string): Promise<WholeProcessDraftDto> {
    const draft = await this.drafts.get(code, version);
    return { ...describe(draft), definition: draft.body };
  }

  /** `seen` is the revision that was read before, `*` where there was no draft yet; `null` writes over whatever there is. */
  async keep(admin: Principal, code: string, version: string, body: unknown, mark: RequestMark, seen: Seen): Promise<ProcessDraftDto> {
    const number = versionIn(version);
    if (number === null || code.length > 80) throw new Problem('not-found');
    if ((await this.directory.current()).publishedProcess(code, number)) {
      throw new Problem('already-exists', { detail: `Phiên bản ${number} của ${code} đã công bố; hãy tăng số phiên bản.` });
    }
    const draft = draftBody(composedIn(body), code, number);
    await this.database.write(async (stores) => {
      await keepUnchanged(stores, draft, admin, seen);
      await auditChange(stores, admin, mark, 'process-draft.kept', null, { code, version: number });
    });
    return describe(await this.drafts.get(code, version));
  }

  async drop(admin: Principal, code: string, version: string, mark: RequestMark): Promise<void> {
    const draft = await this.drafts.get(code, version);
    await this.database.write(async (stores) => {
      await stores.processDrafts.delete(draft.code, draft.version);
      await auditChange(stores, admin, mark, 'process-draft.dropped', null, { code, version: draft.version });
    });
  }

  async check(code: string, version: string): Promise<CheckedDraftDto> {
    return this.checkBody((await this.drafts.get(code, version)).body);
  }

  /** The same of a definition that is not kept. */
  async checkBody(body: unknown): Promise<CheckedDraftDto> {
    const shape = shapeFaults(body);
    if (shape.length > 0) return { publishable: false, faults: shape.map(({ field, ...fault }) => ({ place: field, ...fault })), warnings: [], plan: null };
    const { faults, warnings, plan } = await this.checker.check(body as ProcessDefinition);
    return { publishable: faults.length === 0, faults: faults.map(describeFinding), warnings: warnings.map(describeFinding), plan: { ...plan, longestPath: [...plan.longestPath] } };
  }

  /** Published, it is no draft any more; the same request sent again gets the first answer. */
  async publish(admin: Principal, code: string, version: string, mark: RequestMark): Promise<PublishedProcessDto> {
    const draft = await this.drafts.find(code, version);
    if (draft) return this.publishing.publish(admin, processIn(draft.body), mark, async ({ processDrafts }) => void (await processDrafts.delete(draft.code, draft.version)));
    const { claim } = mark;
    const earlier = claim && (await this.database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key)));
    if (!claim || !earlier) throw new Problem('not-found');
    return replayed(claim, earlier) as unknown as PublishedProcessDto;
  }
}

/** What a draft was when it was read: its revision, `*` where there was none, `null` where that is not told. */
export type Seen = string | null;

/** Keeps a draft unless somebody else changed it since it was read. */
async function keepUnchanged({ processDrafts }: Stores, draft: ProcessDefinition, admin: Principal, seen: Seen): Promise<void> {
  if (seen === null) return processDrafts.keep(draft, admin.staffId);
  if (seen === '*') {
    if (await processDrafts.add(draft, admin.staffId)) return;
    throw changed(await processDrafts.lock(draft.code, draft.version));
  }
  const standing = await processDrafts.lock(draft.code, draft.version);
  if (!standing || hashOf(standing.body) !== seen) throw changed(standing);
  await processDrafts.keep(draft, admin.staffId);
}

function changed(standing: ProcessDraft | undefined): Problem {
  if (!standing) return new Problem('draft-changed', { detail: 'Bản nháp đã được công bố hoặc đã bị bỏ.', extra: { currentRevision: null } });
  const { updatedAt, updatedByName, body } = standing;
  const at = `${formatMinuteOfDay(minuteOfDayOf(updatedAt))} ngày ${describeDate(dateOf(updatedAt))}`;
  return new Problem('draft-changed', { detail: `${updatedByName} đã lưu lúc ${at}.`, extra: { currentRevision: hashOf(body) } });
}

/** Of what a draft may leave out, a list shows nothing. */
function describe({ code, version, body, updatedAt, updatedByName }: ProcessDraft): ProcessDraftDto {
  const { name, procedureCode } = body as { readonly name?: unknown; readonly procedureCode?: unknown };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { code, version, name: text(name), procedureCode: text(procedureCode), updatedAt: formatInstant(updatedAt), updatedByName, revision: hashOf(body) };
}
