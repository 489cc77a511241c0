import { Injectable } from '@nestjs/common';
import { addDays, dateOf, describeDate, plainDate, type ProcessDefinition } from '#domain';
import { AlreadyPublished, Database, hashOf, type PublishedProcess, type Stores } from '#persistence';
import { Clock, Directory, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { ProcessChecker } from './process-checker.js';
import { describeFinding, type ListedProcessDto, type ProcessVersionDto, type PublishedProcessDto, type RetiredProcessDto, type WholeProcessDto } from './publish-process.dto.js';

/** Publishing of processes: checked before, immutable after. A version ends by its last day, and its open cases go on. */
@Injectable()
export class PublishProcessHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly checker: ProcessChecker,
  ) {}

  async list(): Promise<ListedProcessDto[]> {
    const open = await this.database.read(({ caseSweeps }) => caseSweeps.openByProcess());
    return (await this.directory.current()).processes.map((published) => ({ ...describe(published), openCases: open.get(published.hash) ?? 0 }));
  }

  async show(code: string, version: string): Promise<WholeProcessDto> {
    const published = await this.published(code, version);
    return { ...describe(published), definition: published.definition };
  }

  /** `alongside` happens in the same transaction, when it is published. */
  async publish(admin: Principal, definition: ProcessDefinition, mark: RequestMark, alongside: (stores: Stores) => Promise<void> = () => Promise.resolve()): Promise<PublishedProcessDto> {
    const { code, version, name, procedureCode, validFrom } = definition;
    const { plan, warnings } = await this.checker.sound(definition).catch(alreadyExists);
    const answer = await once(this.database, mark.claim, 201, async (stores): Promise<PublishedProcessDto> => {
      await stores.publication.process(definition);
      await alongside(stores);
      await auditChange(stores, admin, mark, 'process.published', null, { code, version });
      const shown = { ...plan, longestPath: [...plan.longestPath] };
      return { code, version, name, hash: hashOf(definition), validFrom, procedureCode, validTo: null, active: true, plan: shown, warnings: warnings.map(describeFinding) };
    }).catch((error: unknown) => {
      throw error instanceof AlreadyPublished ? new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }) : error;
    });
    await this.directory.refresh();
    return answer;
  }

  async retire(admin: Principal, code: string, version: string, lastDay: string, mark: RequestMark): Promise<RetiredProcessDto> {
    const { hash, validTo: ended, validFrom } = await this.published(code, version);
    const [validTo, yesterday] = [plainDate(lastDay), addDays(dateOf(this.clock.now()), -1)];
    if (ended !== null && ended < yesterday) throw new Problem('conflict', { detail: `Phiên bản này đã hết hiệu lực từ ngày ${describeDate(ended)}.` });
    if (validTo < validFrom || validTo < yesterday) {
      throw new Problem('invalid-request', { errors: [{ field: 'validTo', code: 'range', message: 'Không được trước ngày có hiệu lực hoặc trước hôm qua' }] });
    }
    await once(this.database, mark.claim, 200, async (stores) => {
      await stores.publication.changeProcess(hash, { validTo });
      await auditChange(stores, admin, mark, 'process.retired', null, { code, version: Number(version), validTo });
      return { validTo };
    });
    const directory = await this.directory.refresh();
    const published = directory.publishedProcess(code, Number(version));
    if (!published) throw new Problem('not-found');
    const { procedureCode } = published.definition;
    const next = directory.processOn(procedureCode, addDays(validTo, 1));
    const nothing = { code: 'no-successor', place: 'validTo', message: `Sau ngày ${describeDate(validTo)} thủ tục ${procedureCode} không còn quy trình nào: sẽ không tiếp nhận được hồ sơ mới.` };
    return { ...describe(published), warnings: next ? [] : [nothing] };
  }

  async published(code: string, version: string): Promise<PublishedProcess> {
    const published = /^\d{1,9}$/.test(version) ? (await this.directory.current()).publishedProcess(code, Number(version)) : undefined;
    if (!published) throw new Problem('not-found');
    return published;
  }
}

/** A version that is there with other content is refused as such, whatever else is wrong with the new one. */
function alreadyExists(error: unknown): never {
  const taken = error instanceof Problem ? error.details.errors?.find(({ code }) => code === 'already-published') : undefined;
  throw taken ? new Problem('already-exists', { detail: taken.message }) : error;
}

function describe({ hash, active, validFrom, validTo, definition: { code, version, name, procedureCode } }: PublishedProcess): ProcessVersionDto {
  return { code, version, name, hash, validFrom, procedureCode, validTo, active };
}
