import { Day, Figure, Flag, Id, ListOf, Moment, Nested, OneOf, PageQuery, StaffRef, StoredFileDto, Text, Texts, UnitRef, Whole } from '#platform';
import { SetRefDto } from '../show-scorecard/show-scorecard.dto.js';

export const ENTRY_STATES = ['owed', 'entered', 'approved', 'returned'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
const STATE = { name: 'EntryState', description: 'owed: chưa nhập; entered: chờ duyệt; approved: đã duyệt; returned: bị trả lại' } as const;
const DECISIONS = ['approved', 'returned'] as const;

/** Which entries are listed: of the periods that a day lies in. */
export class EntryListQuery extends PageQuery {
  @Day({ optional: true, description: 'Kỳ nhập (tháng, quý, năm) chứa ngày này; bỏ trống: hôm nay' }) day?: string;
  @Text({ optional: true, max: 60, description: 'Mã bộ chỉ tiêu; bỏ trống: mọi bộ có hiệu lực' }) set?: string;
  @Text({ optional: true, max: 60, description: 'Mã chỉ số trong bộ' }) indicator?: string;
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem' }) unitCode?: string;
  @OneOf(ENTRY_STATES, { optional: true, ...STATE }) state?: EntryState;
}

/** What is asked for, in the words of the set. */
export class AskedIndicatorDto {
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(['share', 'yes-no', 'count', 'number', 'points'], { name: 'IndicatorUnit' }) unit!: string;
  @Text() formula!: string;
  @Text({ nullable: true, description: 'Tử số là gì' }) numeratorName!: string | null;
  @Text({ nullable: true, description: 'Mẫu số là gì' }) denominatorName!: string | null;
  @Text({ nullable: true, description: 'Giá trị là gì' }) valueName!: string | null;
  @Flag({ description: 'Phải có số văn bản minh chứng' }) documentRequired!: boolean;
  @Figure({ nullable: true, description: 'Điểm tối đa, khi nhập điểm' }) maxPoints!: number | null;
}

export class EntryPeriodDto {
  @Day() from!: string;
  @Day({ description: 'Không được tính' }) to!: string;
  @Text({ example: 'quý III/2026' }) text!: string;
}

/** A version of an entry with what was decided about it. */
export class IndicatorEntryDto {
  @Id() id!: string;
  @Whole({ min: 1 }) version!: number;
  @Whole({ nullable: true }) numerator!: number | null;
  @Whole({ nullable: true }) denominator!: number | null;
  @Figure({ nullable: true, description: 'Có hoặc không: 1 hoặc 0' }) value!: number | null;
  @Text() evidence!: string;
  @Text({ nullable: true }) documentNumber!: string | null;
  @Text({ nullable: true }) link!: string | null;
  @ListOf(() => StoredFileDto, { description: 'Tài liệu kiểm chứng của bản này' }) files!: StoredFileDto[];
  @Nested(() => StaffRef) enteredBy!: StaffRef;
  @Moment() enteredAt!: string;
  @OneOf(DECISIONS, { name: 'EntryDecision', nullable: true, description: 'null: chờ duyệt' }) decision!: string | null;
  @Text({ min: 0, nullable: true }) reason!: string | null;
  @Nested(() => StaffRef, { nullable: true }) decidedBy!: StaffRef | null;
  @Moment({ nullable: true }) decidedAt!: string | null;
}

/** A number that a unit owes, and what has come of it. */
export class OwedEntryDto {
  @Nested(() => SetRefDto) set!: SetRefDto;
  @Nested(() => AskedIndicatorDto) indicator!: AskedIndicatorDto;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Nested(() => EntryPeriodDto) period!: EntryPeriodDto;
  @OneOf(ENTRY_STATES, STATE) state!: EntryState;
  @Nested(() => IndicatorEntryDto, { nullable: true, description: 'Bản nhập mới nhất' }) latest!: IndicatorEntryDto | null;
  @Nested(() => IndicatorEntryDto, { nullable: true, description: 'Bản đã duyệt mới nhất: chỉ bản này được tính' }) counted!: IndicatorEntryDto | null;
  @Flag({ description: 'Người xem nhập được' }) mayEnter!: boolean;
  @Flag({ description: 'Người xem duyệt được bản nhập mới nhất' }) mayDecide!: boolean;
}

/** How many numbers of the list are in which state. */
export class EntryCountsDto {
  @Whole() owed!: number;
  @Whole() entered!: number;
  @Whole() approved!: number;
  @Whole() returned!: number;
}

export class OwedEntriesDto {
  @Nested(() => EntryCountsDto, { description: 'Đếm trước khi lọc theo trạng thái' }) counts!: EntryCountsDto;
  @ListOf(() => OwedEntryDto) items!: OwedEntryDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** What a unit enters for a period. */
export class EnterIndicatorDto {
  @Text({ max: 60, description: 'Mã bộ chỉ tiêu', example: 'ke-hoach-2026' }) set!: string;
  @Text({ max: 60, description: 'Mã chỉ số', example: 'tap-huan' }) indicator!: string;
  @Text({ max: 60, description: 'Mã đơn vị' }) unitCode!: string;
  @Day({ description: 'Ngày đầu của tháng, quý hoặc năm mà số liệu nói về' }) from!: string;
  @Whole({ optional: true, description: 'Tử số của tỷ lệ' }) numerator?: number;
  @Whole({ optional: true, description: 'Mẫu số của tỷ lệ' }) denominator?: number;
  @Figure({ optional: true, description: 'Giá trị; có hoặc không: 1 hoặc 0' }) value?: number;
  @Text({ max: 2000, description: 'Minh chứng: số liệu từ đâu' }) evidence!: string;
  @Text({ optional: true, max: 100, description: 'Số văn bản minh chứng' }) documentNumber?: string;
  @Text({ optional: true, max: 500, pattern: /^https?:\/\/\S+$/, message: 'Phải là địa chỉ bắt đầu bằng https:// hoặc http://', description: 'Địa chỉ văn bản minh chứng' }) link?: string;
  @Texts({ optional: true, max: 20, maxLength: 36, description: 'Tài liệu kiểm chứng: mã các tệp đã tải lên với purpose=evidence' }) fileIds?: string[];
}

/** What a superior makes of an entry. */
export class DecideEntryDto {
  @OneOf(DECISIONS, { name: 'EntryDecision' }) decision!: 'approved' | 'returned';
  @Text({ optional: true, max: 1000, description: 'Lý do; bắt buộc khi trả lại' }) reason?: string;
}

export class EntryVersionsDto {
  @Nested(() => SetRefDto) set!: SetRefDto;
  @Nested(() => AskedIndicatorDto) indicator!: AskedIndicatorDto;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Nested(() => EntryPeriodDto) period!: EntryPeriodDto;
  @ListOf(() => IndicatorEntryDto, { description: 'Bản mới trước' }) items!: IndicatorEntryDto[];
}
