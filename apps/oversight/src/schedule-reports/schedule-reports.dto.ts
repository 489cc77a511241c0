import { REPORT_FORMATS, REPORT_FREQUENCIES, type AuthorityLevel, type ReportFormat, type ReportFrequency } from '#domain';
import { Flag, Id, ListOf, Moment, Nested, OneOf, PageQuery, StaffRef, Text, Texts, UnitRef, Whole } from '#platform';
import { GROUPINGS, LEVELS, type Grouping } from '../report-forms/report-form.js';
import { REPORT_NAMES, type ReportName } from '../report-forms/report-forms.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_RECIPIENTS = 50;

/** A report that is to be made by itself and mailed. */
export class NewReportScheduleDto {
  @OneOf(REPORT_NAMES, { name: 'ReportName' }) report!: ReportName;
  @OneOf(REPORT_FORMATS, { name: 'ReportFormat' }) format!: ReportFormat;
  @Text({ max: 60, example: 'H99.21', description: 'Đơn vị mà báo cáo nói về; người lập phải phụ trách toàn bộ đơn vị này' }) unitCode!: string;
  @Text({ optional: true, max: 60, example: 'ho-tich' }) field?: string;
  @OneOf(LEVELS, { optional: true, name: 'AuthorityLevel' }) level?: AuthorityLevel;
  @OneOf(GROUPINGS, { optional: true, name: 'ReportGrouping' }) by?: Grouping;
  @OneOf(REPORT_FREQUENCIES, { name: 'ReportFrequency' }) frequency!: ReportFrequency;
  @Whole({ min: 1, max: 31, description: 'Lập vào ngày thứ mấy sau khi hết kỳ (1 là ngày liền sau); gặp ngày nghỉ thì chuyển sang ngày làm việc kế tiếp' }) day!: number;
  @Text({ pattern: TIME, message: 'Giờ có dạng 07:30', example: '07:30' }) time!: string;
  @Texts({ min: 1, max: MOST_RECIPIENTS, maxLength: 40, description: 'Mã các cán bộ nhận; mỗi người phải phụ trách toàn bộ đơn vị, và được kiểm tra lại mỗi lần gửi' }) recipientIds!: string[];
}

export class ReportScheduleChangeDto {
  @Flag({ optional: true, description: 'Tắt, hoặc bật lại từ kỳ hiện tại' }) active?: boolean;
  @Texts({ optional: true, min: 1, max: MOST_RECIPIENTS, maxLength: 40 }) recipientIds?: string[];
}

export class ReportScheduleDto {
  @Id() id!: string;
  @Text() report!: string;
  @OneOf(REPORT_FORMATS, { name: 'ReportFormat' }) format!: ReportFormat;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Text({ nullable: true }) field!: string | null;
  @OneOf(LEVELS, { nullable: true, name: 'AuthorityLevel' }) level!: AuthorityLevel | null;
  @Text({ nullable: true }) by!: string | null;
  @OneOf(REPORT_FREQUENCIES, { name: 'ReportFrequency' }) frequency!: ReportFrequency;
  @Whole() day!: number;
  @Text() time!: string;
  @Text({ description: 'Kỳ sẽ lập tiếp theo, bằng lời' }) nextPeriod!: string;
  @Moment({ nullable: true, description: 'Thời điểm lập báo cáo tiếp theo; null khi đã tắt' }) nextAt!: string | null;
  @Flag() active!: boolean;
  @ListOf(() => StaffRef) recipients!: StaffRef[];
  @Text() createdByName!: string;
  @Moment() createdAt!: string;
}

export class ReportSchedulesDto {
  @ListOf(() => ReportScheduleDto, { max: 200 }) items!: ReportScheduleDto[];
}

export class RecipientsQuery {
  @Text({ max: 60, example: 'H99.21' }) unitCode!: string;
  @OneOf(REPORT_NAMES, { name: 'ReportName' }) report!: ReportName;
}

export class RecipientsDto {
  @ListOf(() => StaffRef, { max: 500 }) items!: StaffRef[];
}

export class RunsQuery extends PageQuery {}

/** A report that a schedule made. */
export class ReportRunDto {
  @Id() id!: string;
  @Text({ example: 'từ ngày 01/08/2026 đến hết ngày 31/08/2026' }) period!: string;
  @Text() title!: string;
  @Text() fileName!: string;
  @Whole({ nullable: true, description: 'Số byte; null khi không lập được' }) size!: number | null;
  @Text({ nullable: true, description: 'SHA-256 của tệp' }) sha256!: string | null;
  @Text({ nullable: true, description: 'Vì sao không lập được' }) problem!: string | null;
  @Whole() rows!: number;
  @Whole({ description: 'Đã gửi tới bao nhiêu người' }) recipients!: number;
  @Moment() madeAt!: string;
}

export class ReportRunsDto {
  @ListOf(() => ReportRunDto) items!: ReportRunDto[];
  @Text({ nullable: true }) next!: string | null;
}
