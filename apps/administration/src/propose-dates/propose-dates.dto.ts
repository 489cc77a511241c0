import { Flag, Id, ListOf, Moment, OneOf, PageQuery, Text, Whole } from '#platform';
import { DatedCalendarDayDto } from '../manage-calendars/manage-calendars.dto.js';

/** Most days that one decision sets. */
const MOST_DAYS = 60;

/** Days that a calendar should get by one decision. */
export class CalendarDaysDto {
  @ListOf(() => DatedCalendarDayDto, { min: 1, max: MOST_DAYS }) days!: DatedCalendarDayDto[];
}

export class PreviewDatesDto extends CalendarDaysDto {
  @Text({ max: 50, description: 'Mã lịch làm việc' }) calendarCode!: string;
}

/** What a change of days did: set, and a proposal where open cases are touched. */
export class CalendarChangeDto {
  @Flag({ description: 'false: các ngày đã được ghi như vậy từ trước' }) changed!: boolean;
  @Id({ nullable: true, description: 'Đề xuất đổi ngày hẹn vừa lập; null khi không hồ sơ nào bị ảnh hưởng' }) proposalId!: string | null;
  @Whole({ description: 'Số hồ sơ đang mở bị ảnh hưởng' }) cases!: number;
}

export class TouchedStageDto {
  @Text() stage!: string;
  @Text() name!: string;
  @Moment() from!: string;
  @Moment() to!: string;
}

/** An open case with its dates before and after, and the letter to the applicant as it will be sent. */
export class TouchedCaseDto {
  @Text() code!: string;
  @Moment() fromDueAt!: string;
  @Moment() toDueAt!: string;
  @ListOf(() => TouchedStageDto) stages!: TouchedStageDto[];
  @Text({ min: 0, max: 4000, description: 'Nội dung báo cho người nộp; trống khi ngày hẹn trả không đổi' }) message!: string;
}

export class TouchedCaseListDto {
  @Whole() cases!: number;
  @ListOf(() => TouchedCaseDto) items!: TouchedCaseDto[];
  @Text({ nullable: true }) next!: string | null;
}

export const PROPOSAL_STATUSES = ['open', 'approved', 'rejected'] as const;

export class ProposalDto {
  @Id() id!: string;
  @Text() calendarCode!: string;
  @ListOf(() => DatedCalendarDayDto) days!: DatedCalendarDayDto[];
  @Text() reason!: string;
  @Text() decision!: string;
  @OneOf(PROPOSAL_STATUSES, { name: 'ProposalStatus' }) status!: (typeof PROPOSAL_STATUSES)[number];
  @Text() createdByName!: string;
  @Moment() createdAt!: string;
  @Text({ nullable: true }) decidedByName!: string | null;
  @Moment({ nullable: true }) decidedAt!: string | null;
  @Whole({ description: 'Số hồ sơ trong đề xuất' }) cases!: number;
  @Whole({ description: 'Số hồ sơ đã xử lý xong' }) applied!: number;
}

export class ProposalListDto {
  @ListOf(() => ProposalDto) items!: ProposalDto[];
  @Text({ nullable: true }) next!: string | null;
}

export const CASE_OUTCOMES = ['moved', 'void', 'finished'] as const;

export class ProposedCaseDto extends TouchedCaseDto {
  @OneOf(CASE_OUTCOMES, { nullable: true, name: 'ProposedCaseOutcome', description: 'moved: đã đổi ngày; void: ngày hẹn đã khác từ khi lập đề xuất; finished: hồ sơ đã xong' }) outcome!: (typeof CASE_OUTCOMES)[number] | null;
  @Moment({ nullable: true }) appliedAt!: string | null;
}

export class ProposedCaseListDto {
  @ListOf(() => ProposedCaseDto) items!: ProposedCaseDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class ProposalQuery extends PageQuery {
  @OneOf(PROPOSAL_STATUSES, { optional: true, name: 'ProposalStatus' }) status?: (typeof PROPOSAL_STATUSES)[number];
}
