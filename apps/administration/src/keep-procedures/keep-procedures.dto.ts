import { ApiProperty } from '@nestjs/swagger';
import type { AuthorityLevel, Procedure } from '#domain';
import { Day, Flag, ListOf, Moment, OneOf, PageQuery, Text, Texts, Whole } from '#platform';
import { FindingDto } from '../publish-process/publish-process.dto.js';

const LEVELS = ['province', 'district', 'commune'] as const satisfies readonly AuthorityLevel[];
const ONLINE = ['full', 'part', 'none'] as const;

/** What of the catalogue is wanted. */
export class KeptProcedureQuery extends PageQuery {
  @Text({ optional: true, min: 0, max: 200, example: 'dkks', description: 'Mã, tên có dấu hoặc không dấu, hay chữ cái đầu' }) q?: string;
  @Text({ optional: true, max: 100, example: 'ho-tich' }) field?: string;
  @OneOf(LEVELS, { optional: true, description: 'Cấp giải quyết' }) level?: AuthorityLevel;
  @OneOf(ONLINE, { optional: true }) online?: Procedure['online'];
}

/** A procedure as whoever keeps the catalogue sees it: by the version in force, else by the one to come, else by the last one. */
export class KeptProcedureDto {
  @Text({ example: '1.001193' }) code!: string;
  @Text() name!: string;
  @Text() field!: string;
  @Text() fieldName!: string;
  @Texts() resolvingLevels!: AuthorityLevel[];
  @OneOf(ONLINE) online!: Procedure['online'];
  @Text({ example: '3 ngày làm việc' }) limitText!: string;
  @Text({ example: 'Không thu' }) feeText!: string;
  @Whole({ description: 'Số giấy tờ trong thành phần hồ sơ' }) papers!: number;
  @Whole({ min: 1 }) version!: number;
  @OneOf(['in-force', 'coming', 'ended'], { description: 'Đang có hiệu lực, sắp có hoặc đã hết' }) state!: VersionState;
  @Day() validFrom!: string;
  @Day({ nullable: true, description: 'Ngày phiên bản sau bắt đầu có hiệu lực' }) nextFrom!: string | null;
}

export type VersionState = 'in-force' | 'coming' | 'ended';

export class KeptProcedurePage {
  @ListOf(() => KeptProcedureDto) items!: KeptProcedureDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** A version, whole. */
export class ProcedureVersionDto {
  @Whole({ min: 1 }) version!: number;
  @Text({ description: 'SHA-256 của nội dung công bố' }) hash!: string;
  @OneOf(['in-force', 'coming', 'ended']) state!: VersionState;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
  @Moment() publishedAt!: string;
  @Text({ nullable: true, description: 'Người công bố; null khi có sẵn từ lúc cài đặt' }) publishedByName!: string | null;
  @Whole({ description: 'Số hồ sơ đang giải quyết theo phiên bản này' }) openCases!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) procedure!: Procedure;
}

/** A process of the procedure with which cases open, or opened. */
export class ProcedureProcessDto {
  @Text() code!: string;
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
  @Flag({ description: 'Hồ sơ tiếp nhận hôm nay đi theo phiên bản này' }) inForce!: boolean;
}

/** Every version of a procedure, the newest first, and its processes. */
export class ProcedureVersionsDto {
  @Text() code!: string;
  @Text() name!: string;
  @ListOf(() => ProcedureVersionDto) versions!: ProcedureVersionDto[];
  @ListOf(() => ProcedureProcessDto) processes!: ProcedureProcessDto[];
}

export class VersionCasesDto {
  @Whole({ min: 1 }) version!: number;
  @Whole() cases!: number;
}

/** What is to be known of a version before it is published. */
export class CheckedProcedureDto {
  @Flag({ description: 'Không còn lỗi nào ngăn việc công bố' }) publishable!: boolean;
  @ListOf(() => FindingDto) faults!: FindingDto[];
  @ListOf(() => FindingDto, { description: 'Điều nên xem lại, tuy không ngăn việc công bố' }) warnings!: FindingDto[];
  @ListOf(() => VersionCasesDto, { description: 'Hồ sơ đang giải quyết sẽ vẫn theo phiên bản đã mở' }) openCases!: VersionCasesDto[];
}
