import { Injectable } from '@nestjs/common';
import { POST_NAMES, dateOf, formatInstant, isPlainDate, plainDate, type PlainDate } from '#domain';
import { Database, isExclusionViolation, type AbsenceRecord, type StaffRecord } from '#persistence';
import { Clock, Directory, PAGE_SIZE, Problem, decodeCursor, isId, once, pageOf, type DirectorySnapshot, type FieldError, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { reachAs } from '../role-reach.js';
import type { AbsenceDto, AbsenceListDto, AbsenceQuery, NewAbsenceDto } from './cover-absence.dto.js';
import { mayCover } from './may-cover.js';

/** Who is away, and who stands in for them meanwhile. Noted by oneself, or by heads, leaders and administrators for their people. */
@Injectable()
export class CoverAbsenceHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async note(principal: Principal, body: NewAbsenceDto, mark: RequestMark): Promise<AbsenceDto> {
    const directory = await this.directory.current();
    const absent = await this.answeredFor(principal, body.staffId ?? principal.staffId, directory);
    const [from, to] = this.days(body);
    await this.refuseUnfit(absent, body.coverId, directory);
    return once(this.database, mark.claim, 201, async (stores) => {
      const absence = { staffId: absent.id, coverId: body.coverId, from, to, reason: body.reason, createdBy: principal.staffId };
      const id = await stores.absences.add(absence);
      await auditChange(stores, principal, mark, 'absence.noted', null, { id, ...absence });
      const record = await stores.absences.find(id);
      if (!record) throw new Problem('not-found');
      return this.describe(record);
    }).catch((error: unknown) => {
      throw isExclusionViolation(error) ? new Problem('already-exists', { detail: `${absent.fullName} đã có ngày vắng mặt trùng với thời gian này.` }) : error;
    });
  }

  async list(principal: Principal, { scope = 'mine', after, limit = PAGE_SIZE }: AbsenceQuery): Promise<AbsenceListDto> {
    const reach = overseen(principal, await this.directory.current());
    const before = after === undefined ? null : beforeIn(after);
    const filter = scope === 'mine' ? { staffId: principal.staffId, unitIds: null } : { staffId: null, unitIds: reach.unitIds };
    const rows = await this.database.read(({ absences }) => absences.list({ ...filter, endsFrom: null, before, limit }));
    return pageOf(rows, limit, (row) => this.describe(row), ({ from, id }) => [from, id]);
  }

  /** Ends a cover, also one that has begun; what was done in it stays done. */
  async cancel(principal: Principal, id: string, mark: RequestMark): Promise<void> {
    const absence = isId(id) ? await this.database.read(({ absences }) => absences.find(id)) : undefined;
    if (!absence) throw new Problem('not-found');
    if (absence.createdBy !== principal.staffId) await this.answeredFor(principal, absence.staffId, await this.directory.current());
    await this.database.write(async (stores) => {
      if (await stores.absences.cancel(id)) await auditChange(stores, principal, mark, 'absence.cancelled', null, { id });
    });
  }

  /** Somebody for whom the principal may say who stands in: themselves, or people within what they head. Anybody else is nobody. */
  private async answeredFor(principal: Principal, staffId: string, directory: DirectorySnapshot): Promise<StaffRecord> {
    const person = await this.database.read(({ staff }) => staff.find(staffId));
    const reach = overseen(principal, directory);
    const mine = person && (person.id === principal.staffId || (person.posts.length > 0 && person.posts.every(({ unitId }) => reach.includes([unitId]))));
    if (!mine) throw new Problem('not-found');
    return person;
  }

  private days({ fromDay, toDay }: NewAbsenceDto): [PlainDate, PlainDate] {
    const [from, to, today] = [plainDate(fromDay), plainDate(toDay), dateOf(this.clock.now())];
    const errors: FieldError[] = [];
    if (to < from) errors.push({ field: 'toDay', code: 'period', message: 'Ngày cuối không được trước ngày đầu' });
    else if (to < today) errors.push({ field: 'toDay', code: 'past', message: 'Thời gian này đã qua' });
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    return [from, to];
  }

  /** The cover must be able to do every post that they fill in. Administrators are not stood in for. */
  private async refuseUnfit(absent: StaffRecord, coverId: string, { tree }: DirectorySnapshot): Promise<void> {
    const cover = await this.database.read(({ staff }) => staff.find(coverId));
    if (!cover?.active || cover.id === absent.id) throw new Problem('cover-unfit', { detail: 'Người làm thay phải là một cán bộ khác đang làm việc.' });
    const posts = absent.posts.filter(({ role }) => role !== 'administrator');
    if (posts.length === 0) throw new Problem('cover-unfit', { detail: `${absent.fullName} không giữ vị trí nào cần làm thay.` });
    const held = cover.posts;
    const missing = posts.find((post) => !mayCover(post, held, tree));
    if (!missing) return;
    const unit = tree.find(missing.unitId)?.name ?? '';
    throw new Problem('cover-unfit', { detail: `${cover.fullName} không làm thay được vị trí “${POST_NAMES[missing.role]}” tại ${unit}: cần người cùng vị trí, trưởng đơn vị hoặc lãnh đạo cơ quan.` });
  }

  private describe({ from, to, cancelledAt, createdAt, createdBy: _, ...absence }: AbsenceRecord): AbsenceDto {
    const today = dateOf(this.clock.now());
    const inForce = cancelledAt === null && from <= today && today <= to;
    return { ...absence, fromDay: from, toDay: to, createdAt: formatInstant(createdAt), cancelledAt: cancelledAt === null ? null : formatInstant(cancelledAt), inForce };
  }
}

function overseen(principal: Principal, directory: DirectorySnapshot) {
  return reachAs(principal, directory, 'department-head', 'leader', 'administrator');
}

function beforeIn(cursor: string): { from: PlainDate; id: string } {
  const [from, id] = decodeCursor(cursor, ['text', 'id']) as [string, string];
  if (!isPlainDate(from)) throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Con trỏ trang không hợp lệ' }] });
  return { from, id };
}
