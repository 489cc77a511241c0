import { ApiProperty } from '@nestjs/swagger';
import { SURVEY_KINDS } from '#domain';
import { Day, ListOf, OneOf, Text } from '#platform';
import { DefinitionDto } from '../publish-procedure/publish-procedure.dto.js';

/** How a body that carries a whole survey is documented. */
export const SURVEY_BODY = {
  schema: { type: 'object', additionalProperties: true, description: 'Một phiếu theo JSON Schema tại GET /api/v1/admin/survey-schemas' },
} as const;

/** A published version of a survey. */
export class SurveyVersionDto extends DefinitionDto {
  @OneOf(SURVEY_KINDS, { name: 'SurveyKind' }) kind!: string;
  @Day({ nullable: true }) validTo!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Toàn văn' }) body!: Record<string, unknown>;
}

export class SurveyVersionListDto {
  @ListOf(() => SurveyVersionDto) items!: SurveyVersionDto[];
  @Text({ nullable: true }) next!: string | null;
}
