import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, formatInstant, type Instant } from '#domain';
import { Database, type BulkItem, type BulkJob } from '#persistence';
import { PAGE_SIZE, Problem, decodeCursor, isId, moment, once, pageOf, type FieldError, type PageQuery, type Principal, type RequestMark } from '#platform';
import { ACTION_WORDS } from '../list-actions/action-words.js';
import { RunActionHandler } from '../run-action/run-action.handler.js';
import { BulkRunner } from './bulk-runner.js';
import type { BulkAction, BulkActionDto, BulkBegunDto, BulkJobDto, BulkJobList, BulkOutcomeDto, BulkProgressDto } from './run-bulk.dto.js';

/** What each case says for itself. */
const OWN_FIELDS = ['version', 'token'];

/** Begins bulk work and tells how far it is. */
@Injectable()
export class RunBulkHandler {
  constructor(
    private readonly database: Database,
    private readonly actions: RunActionHandler,
    private readonly runner: BulkRunner,
  ) {}

  async begin({ action, items, body }: BulkActionDto, { staffId }: Principal, { ip, claim }: RequestMark): Promise<BulkBegunDto> {
    const common = await this.checked(action, body);
    const selected = items.map(({ code, version, token = null }) => ({ code, version, token }));
    const requestHash = claim?.requestHash ?? createHash('sha256').update(canonicalJson({ action, items: selected, body: common })).digest();
    const begun = await once(this.database, claim, 202, async ({ bulk }) => {
      const id = randomUUID();
      await bulk.create({ id, staffId, action, body: common, requestHash, ip, items: selected });
      return { id, total: selected.length };
    });
    this.runner.run(begun.id);
    return begun;
  }

  async list({ staffId }: Principal, { after, limit = PAGE_SIZE }: PageQuery): Promise<BulkJobList> {
    const [createdAt, id] = after === undefined ? [] : (decodeCursor(after, ['instant', 'id']) as [Instant, string]);
    const before = createdAt === undefined || id === undefined ? null : { createdAt, id };
    const jobs = await this.database.read(({ bulk }) => bulk.ofStaff(staffId, before, limit));
    return pageOf(jobs, limit, described, (job) => [job.createdAt, job.id]);
  }

  async progress(id: string, { staffId }: Principal, { after, limit = PAGE_SIZE }: PageQuery): Promise<BulkProgressDto> {
    const job = isId(id) ? await this.database.read(({ bulk }) => bulk.find(id)) : undefined;
    if (job?.staffId !== staffId) throw new Problem('not-found');
    const [position] = after === undefined ? [0] : (decodeCursor(after, ['number']) as [number]);
    const items = await this.database.read(({ bulk }) => bulk.items(id, position, limit));
    return { ...described(job), ...pageOf(items, limit, outcomeOf, (item) => [item.position]) };
  }

  /** The fields that all cases share, as the action takes them; faults are named where they stand. */
  private async checked(action: BulkAction, body: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    const own = OWN_FIELDS.filter((name) => Object.hasOwn(body, name));
    if (own.length > 0) throw faulty(own.map((field) => ({ field, code: 'whitelistValidation', message: 'Nêu ở từng hồ sơ, không nêu chung' })));
    try {
      const { version: _version, ...fields } = await this.actions.check(action, { ...body, version: 1 });
      return { ...fields };
    } catch (error) {
      throw error instanceof Problem && error.code === 'invalid-request' ? faulty(error.details.errors ?? []) : error;
    }
  }
}

function faulty(errors: readonly FieldError[]): Problem {
  return new Problem('invalid-request', { errors: errors.map((error) => ({ ...error, field: `body.${error.field}` })) });
}

function described({ id, action, createdAt, finishedAt, total, done, refused, waiting }: BulkJob): BulkJobDto {
  const known = action as BulkAction;
  return { id, action: known, actionName: ACTION_WORDS[known].name, createdAt: formatInstant(createdAt), finishedAt: moment(finishedAt), total, done, refused, waiting };
}

function outcomeOf({ position, code, status, answer, problem }: BulkItem): BulkOutcomeDto {
  return {
    position,
    code,
    status,
    version: typeof answer?.['version'] === 'number' ? answer['version'] : null,
    problem: problem && { code: String(problem['code']), title: String(problem['title']), detail: typeof problem['detail'] === 'string' ? problem['detail'] : null },
  };
}
