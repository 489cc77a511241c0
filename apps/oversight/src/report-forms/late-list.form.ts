import { describeRemaining, lateness, type Instant } from '#domain';
import type { Database, LateStage } from '#persistence';
import { caseSummary, type DirectorySnapshot } from '#platform';
import type { DueCase, DueList } from '../due-list.js';
import { column, type Row } from '../report-table/report-table.js';
import { atMost, type ReportForm } from './report-form.js';

/** Running cases that are late, as the overdue list shows them: by how much, where they lie, and which stages with whom took too long. */
export function lateList(database: Database, list: DueList): ReportForm {
  return {
    name: 'Danh sách hồ sơ quá hạn',
    sheet: 'Quá hạn',
    by: [],
    about: 'now',
    byField: true,
    personal: true,
    roles: [],
    async build({ cases, directory, now, field, limit }) {
      const asked = atMost(limit, await list.read({ kind: 'overdue', unitIds: cases.unitIds, stage: null, field }, directory, now, null, limit + 1));
      const stages = byCase(await database.read(({ reports }) => reports.lateStages(asked.map(({ id }) => id), now)));
      return {
        title: 'Danh sách hồ sơ quá hạn',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('code', 'Mã hồ sơ', 24),
          column.text('procedure', 'Thủ tục', 34),
          column.text('applicant', 'Chủ hồ sơ', 24),
          column.moment('receivedAt', 'Tiếp nhận', 17),
          column.moment('dueAt', 'Hẹn trả', 17),
          column.text('delay', 'Tình trạng', 24, 'Chậm (thời gian làm việc)'),
          column.whole('lateMinutes', 'Số phút', 10, 'Chậm (thời gian làm việc)'),
          column.text('unit', 'Đơn vị', 28, 'Đang giữ hồ sơ'),
          column.text('stage', 'Bước', 22, 'Đang giữ hồ sơ'),
          column.text('officer', 'Cán bộ', 22, 'Đang giữ hồ sơ'),
          column.text('lateStages', 'Các bước quá hạn và cán bộ', 48),
        ],
        sections: [{ name: null, rows: asked.map((item, index) => line(item, index, stages.get(item.id) ?? [], directory, now)) }],
        total: null,
        notes: ['Xếp theo thời gian làm việc đã chậm, theo lịch của cơ quan giải quyết; bước chậm tính theo lịch của đơn vị giữ bước. Hồ sơ tạm dừng, chờ bổ sung không có trong danh sách.'],
      };
    },
  };
}

function byCase(stages: readonly LateStage[]): ReadonlyMap<string, readonly LateStage[]> {
  const found = new Map<string, LateStage[]>();
  for (const stage of stages) {
    const own = found.get(stage.caseId);
    if (own) own.push(stage);
    else found.set(stage.caseId, [stage]);
  }
  return found;
}

function line({ row, lateMinutes }: DueCase, index: number, stages: readonly LateStage[], directory: DirectorySnapshot, now: Instant): Row {
  const { procedure, applicantName, stateText, stage } = caseSummary(row, directory, now);
  const late = stages.map((item) => stageWords(item, row.processHash, directory, now)).filter((words) => words !== null);
  return [
    index + 1, row.code, procedure.name, applicantName, row.receivedAt, row.dueAt, stateText, Math.max(0, lateMinutes),
    stage?.unit.name ?? null, stage?.name ?? null, stage?.assignee?.name ?? null, late.join('; '),
  ];
}

/** "Thẩm định (Phòng Tư pháp, Trần Văn B): quá hạn 2 giờ làm việc"; `null` for what was late outside office hours only. */
function stageWords({ stage, unitId, officerName, dueAt, closedAt }: LateStage, processHash: string, directory: DirectorySnapshot, now: Instant): string | null {
  const calendar = directory.calendarOf(unitId);
  if (lateness(calendar, closedAt ?? now, dueAt) <= 0) return null;
  const name = directory.process(processHash)?.stages.find(({ key }) => key === stage)?.name ?? stage;
  return `${name} (${directory.unitEver(unitId)?.shortName ?? ''}, ${officerName ?? 'chưa giao'}): ${describeRemaining(calendar, closedAt ?? now, dueAt)}${closedAt === null ? ', chưa xong' : ''}`;
}
