import { Injectable } from '@nestjs/common';
import { entryFaults, mayDecideFor, mayEnterFor, plainDate } from '#domain';
import { Database, isFileUnfit, type EntryRecord, type Stores } from '#persistence';
import { Clock, Directory, Problem, isId, once, requireYears, type FieldError, type Principal, type RequestMark } from '#platform';
import type { EnteredIndicator } from '../entered-figures.js';
import { entryDto } from './describe-entry.js';
import type { DecideEntryDto, EnterIndicatorDto, IndicatorEntryDto } from './enter-indicators.dto.js';
import { EntrySubjects } from './entry-subjects.js';

/** Takes numbers from units, and the decisions of their superiors. */
@Injectable()
export class EnterIndicatorsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly subjects: EntrySubjects,
  ) {}

  async enter(body: EnterIndicatorDto, principal: Principal, mark: RequestMark): Promise<IndicatorEntryDto> {
    const from = plainDate(body.from);
    requireYears({ from });
    const { unit, set, indicator, period } = await this.subjects.wanted({ ...body, from }, principal, this.clock.now());
    const { tree } = await this.directory.current();
    if (!mayEnterFor(principal.posts, unit.id, tree)) throw new Problem('forbidden', { detail: 'Chỉ lãnh đạo, văn thư của đơn vị hoặc quản trị được nhập số liệu của đơn vị.' });
    const { numerator = null, denominator = null, value = null, evidence, documentNumber = null, link = null, fileIds = [] } = body;
    const errors = faultsOf(indicator, { numerator, denominator, value }, documentNumber);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    if (!fileIds.every(isId)) throw unfitFiles();
    const subject = { unitId: unit.id, setCode: set.code, indicatorKey: indicator.key, from: period.from, to: period.to };
    return once(this.database, mark.claim, 201, async (stores) => {
      const entry = { ...subject, ...asked(indicator, { numerator, denominator, value }), setVersion: set.version, evidence, documentNumber, link, enteredBy: principal.staffId };
      const id = await stores.indicatorEntries.enter(entry, this.clock.now());
      if (id === undefined) throw new Problem('conflict', { detail: 'Người khác vừa nhập số liệu này; hãy xem lại rồi nhập tiếp.' });
      await stores.files.prove(id, fileIds, `staff:${principal.staffId}`);
      await record(stores, principal, mark, 'indicator.entered', unit.id, { id, set: set.code, indicator: indicator.key, from: period.from });
      return answer(stores, id);
    }).catch((error: unknown) => {
      throw isFileUnfit(error) ? unfitFiles() : error;
    });
  }

  async decide(id: string, { decision, reason = '' }: DecideEntryDto, principal: Principal, mark: RequestMark): Promise<IndicatorEntryDto> {
    const { entry, unit } = await this.subjects.of(id, principal);
    const { tree } = await this.directory.current();
    if (entry.enteredBy === principal.staffId) throw new Problem('forbidden', { detail: 'Người nhập số liệu không tự duyệt; hãy để lãnh đạo cấp trên duyệt.' });
    if (!mayDecideFor(principal.posts, unit.id, tree)) throw new Problem('forbidden', { detail: 'Chỉ lãnh đạo cơ quan cấp trên hoặc quản trị được duyệt số liệu của đơn vị.' });
    if (decision === 'returned' && reason === '') throw new Problem('invalid-request', { errors: [{ field: 'reason', code: 'required', message: 'Trả lại thì phải nêu lý do' }] });
    return once(this.database, mark.claim, 200, async (stores) => {
      const first = await stores.indicatorEntries.decide(entry.id, decision, reason, principal.staffId, this.clock.now());
      if (!first) throw new Problem('conflict', { detail: 'Số liệu này đã được duyệt, trả lại hoặc nhập lại trước đó.' });
      await record(stores, principal, mark, `indicator.${decision}`, unit.id, { id: entry.id, ...(reason === '' ? {} : { reason }) });
      return answer(stores, entry.id);
    });
  }
}

type Values = Pick<EntryRecord, 'numerator' | 'denominator' | 'value'>;

/** Only what the indicator asks for is kept. */
function asked({ unit }: EnteredIndicator, { numerator, denominator, value }: Values): Values {
  return unit === 'share' ? { numerator, denominator, value: null } : { numerator: null, denominator: null, value };
}

function faultsOf(indicator: EnteredIndicator, values: Values, documentNumber: string | null): FieldError[] {
  const negative = values.value !== null && values.value < 0 ? [{ field: 'value', code: 'min', message: 'Không được nhỏ hơn 0' }] : [];
  const missing = indicator.measure.evidence === 'document' && documentNumber === null ? [{ field: 'documentNumber', code: 'required', message: 'Chỉ số này cần số văn bản minh chứng' }] : [];
  return [...entryFaults(indicator, values).map(({ field, message }) => ({ field, code: 'unfit', message })), ...negative, ...missing];
}

function unfitFiles(): Problem {
  return new Problem('file-unfit', { errors: [{ field: 'fileIds', code: 'unfit', message: 'Tệp không còn dùng được, hãy tải lên lại' }] });
}

async function answer({ indicatorEntries, files }: Stores, id: string): Promise<IndicatorEntryDto> {
  const entry = await indicatorEntries.find(id);
  if (!entry) throw new Problem('not-found');
  return entryDto(entry, await files.evidence([id]));
}

function record({ audit }: Stores, principal: Principal, { ip }: RequestMark, action: string, unitId: string, data: Record<string, string>): Promise<void> {
  return audit.record({ actorId: principal.staffId, actorName: principal.fullName, action, caseId: null, unitId, ip, data });
}
