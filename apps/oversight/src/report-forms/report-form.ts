import type { AuthorityLevel, CaseTallies, Instant, Period, PostRole } from '#domain';
import type { CaseScope } from '#persistence';
import { Problem, type DirectorySnapshot } from '#platform';
import type { ReportBody } from '../report-table/report-table.js';

/** By what the rows of a report are put together. */
export const GROUPINGS = ['field', 'unit', 'procedure'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a report is asked about, checked and narrowed to what whoever asks may see. */
export interface ReportRequest {
  readonly period: Period;
  readonly cases: CaseScope;
  readonly directory: DirectorySnapshot;
  readonly now: Instant;
  /** One field only; `null` for every one. */
  readonly field: string | null;
  /** The form's own, where it has several. */
  readonly by: Grouping | null;
  /** Rows that the asked format takes; a form reads no more than one beyond them. */
  readonly limit: number;
}

/** A report of the authority (biểu mẫu báo cáo): what it is called, what it can be asked, and how its rows come about. */
export interface ReportForm {
  /** Vietnamese name in menus. */
  readonly name: string;
  /** Name of its sheet and of its mails, short. */
  readonly sheet: string;
  /** Groupings that it offers, its usual one first; empty where it has its own order. */
  readonly by: readonly Grouping[];
  /** `period`: about the cases of a period. `now`: as things stand at the moment of asking. */
  readonly about: 'period' | 'now';
  /** Can it be narrowed to a field? */
  readonly byField: boolean;
  /** Does it name people? Each reading is then a line of the audit trail for that reason alone. */
  readonly personal: boolean;
  /** Posts whose holders may read it; empty for everybody on the staff, within their reach. */
  readonly roles: readonly PostRole[];
  build(request: ReportRequest): Promise<ReportBody>;
}

/** Levels of authority, from above. */
export const LEVELS = ['province', 'district', 'commune'] as const satisfies readonly AuthorityLevel[];

/** Vietnamese names of the levels of authority. */
export const LEVEL_NAMES: Readonly<Record<AuthorityLevel, string>> = { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' };

/** That the law's text of a form was not at hand, so that nobody takes its layout for more than it is. */
export const FROM_MEMORY = 'Bố cục biểu dựng theo thông lệ, chưa đối chiếu với văn bản ban hành biểu; hãy đối chiếu trước khi gửi cấp trên.';

/** Cases that a report looks at one by one at the most, where no roll-up holds what it says: a month of a large province. */
const MOST_COUNTED = 1_000_000;

const spoken = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** Refuses to count more cases one by one than the database should: `cases` are what roll-ups say that there are. */
export function countable({ received, solved }: Pick<CaseTallies, 'received' | 'solved'>): void {
  const [cases, limit] = [received + solved, MOST_COUNTED];
  if (cases > limit) {
    throw new Problem('report-too-large', { detail: `Báo cáo này phải đếm từng hồ sơ, ở đây ${spoken(cases)} lượt, nhiều hơn ${spoken(limit)}. Hãy chọn kỳ ngắn hơn hoặc đơn vị hẹp hơn.`, extra: { limit } });
  }
}

/** Rows as long as there are no more than the format takes: what is too long is refused as a whole and never cut. */
export function atMost<Item>(limit: number, items: readonly Item[]): readonly Item[] {
  if (items.length > limit) {
    throw new Problem('report-too-large', { detail: `Báo cáo có nhiều hơn ${spoken(limit)} dòng. Hãy chọn kỳ ngắn hơn, đơn vị hoặc lĩnh vực hẹp hơn, hoặc tải tệp CSV là định dạng nhận nhiều dòng nhất.`, extra: { limit } });
  }
  return items;
}
