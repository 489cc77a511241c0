import { ApiProperty } from '@nestjs/swagger';
import type { IndicatorSet } from '#domain';
import { Day, ListOf, Moment, OneOf, Text } from '#platform';
import { DefinitionDto } from '../publish-procedure/publish-procedure.dto.js';

/** How a body that carries a whole set is documented. */
export const INDICATOR_SET_BODY = {
  schema: { type: 'object', additionalProperties: true, description: 'Một bộ chỉ tiêu, bộ chỉ số theo JSON Schema tại GET /api/v1/admin/indicator-set-schema' },
} as const;

/** A published version of an indicator set. */
export class IndicatorSetVersionDto extends DefinitionDto {
  @OneOf(['plan', 'index'], { name: 'IndicatorSetKind' }) kind!: string;
  @Day({ nullable: true, description: 'Ngày cuối cùng có hiệu lực' }) validTo!: string | null;
  @Moment() publishedAt!: string;
}

export class IndicatorSetVersionListDto {
  @ListOf(() => IndicatorSetVersionDto) items!: IndicatorSetVersionDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class WholeIndicatorSetDto extends IndicatorSetVersionDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Toàn văn' }) body!: IndicatorSet;
}
