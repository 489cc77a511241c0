import { POST_NAMES, type Instant, type Period, type PostRole } from '#domain';
import type { LatenessFilter, LatenessGroup, LatenessPart, UnitRecord } from '#persistence';
import { OVERSEERS, Problem, oversightScope, periodIn, type DirectorySnapshot, type Principal } from '#platform';
import type { LatenessQuery } from '../show-lateness/show-lateness.dto.js';

/** What somebody asks about late minutes. */
export interface LatenessAsked {
  readonly by: LatenessGroup;
  readonly period: Period;
  readonly unit: UnitRecord | null;
  readonly filter: LatenessFilter;
}

/** What stands for the parts that have no unit, stage, post or officer. */
const WITHOUT: Readonly<Record<string, string>> = {
  ':pause': 'Thời gian tạm dừng không dời được ngày hẹn',
  ':nobody': 'Không ai giữ hồ sơ',
  ':machine': 'Bước do hệ thống thực hiện',
  ':hand-over': 'Chờ đơn vị nhận chuyển',
  ':unassigned': 'Chưa giao cho cán bộ nào',
  ':other': 'Cán bộ của đơn vị ngoài phạm vi phụ trách',
  ':none': 'Ngoài thời gian tạm dừng',
};

const PAUSES: Readonly<Record<string, string>> = {
  supplement: 'Chờ người nộp bổ sung hồ sơ',
  payment: 'Chờ người nộp thực hiện nghĩa vụ tài chính',
  suspension: 'Tạm dừng giải quyết',
};

/**
 * The question of a request. Late cases of a period are those that ended in it, and while it lasts those that are late now.
 * Officers are named to whoever heads their unit or an authority above it, and to nobody else: 403 for the rest.
 */
export function latenessAsked(query: LatenessQuery, principal: Principal, directory: DirectorySnapshot, now: Instant): LatenessAsked {
  const by = query.by ?? 'unit';
  const period = periodIn(query, now);
  const { unit, cases } = oversightScope(principal, directory, query.unitCode);
  const led = new Set(principal.posts.flatMap((post) => (OVERSEERS.includes(post.role) ? directory.everBelow(post.unitId) : [])));
  if (by === 'officer' && led.size === 0) throw new Problem('forbidden', { detail: 'Chỉ người phụ trách xem được số liệu của từng cán bộ.' });
  return {
    by,
    period,
    unit,
    filter: { start: period.start, end: period.end, open: period.start <= now && now < period.end, procedureCode: query.procedureCode ?? null, scope: cases, ledUnitIds: [...led] },
  };
}

/** A group's name. */
export function titleOf(by: LatenessGroup, { key, staffName, processHash }: Pick<LatenessPart, 'key' | 'staffName' | 'processHash'>, directory: DirectorySnapshot): string {
  const without = WITHOUT[key];
  if (without !== undefined) return without;
  switch (by) {
    case 'unit':
      return directory.unitEver(key)?.name ?? key;
    case 'procedure':
      return procedureName(key, directory);
    case 'stage': {
      const [procedure = '', stage = ''] = key.split('/');
      const step = (processHash === null ? undefined : directory.process(processHash))?.stages.find((one) => one.key === stage);
      return `${step?.name ?? stage} – ${procedureName(procedure, directory)}`;
    }
    case 'post':
      return POST_NAMES[key as PostRole];
    case 'officer':
      return staffName ?? '';
    case 'pause':
      return PAUSES[key] ?? key;
  }
}

/** Units are named by their codes outside, by their ids inside. A code that is none is the key of no group. */
export function storedKey(by: LatenessGroup, key: string, directory: DirectorySnapshot): string {
  return by === 'unit' && !key.startsWith(':') ? (directory.unitByCode(key)?.id ?? ':unknown') : key;
}

function procedureName(code: string, directory: DirectorySnapshot): string {
  return directory.procedures.findLast((procedure) => procedure.code === code)?.name ?? code;
}
