import { CHANNELS, type AuthorityLevel, type Channel } from '#domain';
import { ListOf, OneOf, PageQuery, Text, Texts } from '#platform';

/** What of the catalogue is wanted. */
export class ProcedureQuery extends PageQuery {
  @Text({ optional: true, min: 0, max: 200, example: 'dkks', description: 'Mã, tên có dấu hoặc không dấu, hay chữ cái đầu' }) q?: string;
  @Text({ optional: true, max: 100, example: 'ho-tich' }) field?: string;
  @OneOf(CHANNELS, { optional: true, name: 'Channel' }) channel?: Channel;
}

/** A procedure as lists show it. */
export class ProcedureSummary {
  @Text({ example: '1.001193' }) code!: string;
  @Text() name!: string;
  @Text() field!: string;
  @Text() fieldName!: string;
  @OneOf(['full', 'part', 'none'], { description: 'Trực tuyến toàn trình, một phần, hoặc chưa' }) online!: 'full' | 'part' | 'none';
  @Text({ example: 'trong ngày' }) limitText!: string;
  @Text({ example: 'Không thu' }) feeText!: string;
  @Texts({ description: 'Cấp giải quyết: commune, district, province' }) resolvingLevels!: AuthorityLevel[];
}

export class ProcedurePage {
  @ListOf(() => ProcedureSummary) items!: ProcedureSummary[];
  @Text({ nullable: true }) next!: string | null;
}
