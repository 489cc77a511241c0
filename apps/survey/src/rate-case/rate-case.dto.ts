import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { Moment, Text, Texts, Whole } from '#platform';

/** Criteria that a survey may have at the most. */
const ANSWERS = 50;

function isAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const marks = Object.values(value);
  return marks.length <= ANSWERS && marks.every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= 5);
}

/** Criterion key → 1 to 5; criteria may be skipped. */
function Answers(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer', minimum: 1, maximum: 5 }, example: { officials: 5 } }),
    ValidateIf((_, value) => value !== undefined),
    ValidateBy({ name: 'answers', validator: { validate: isAnswers, defaultMessage: () => 'Phải là các mức từ 1 đến 5 theo từng tiêu chí' } }),
  );
}

/** A rating (đánh giá): one tap is enough, everything else may be left out. */
export class RateCaseDto {
  @Whole({ min: 1, max: 5, description: '1 Rất không hài lòng … 5 Rất hài lòng', example: 5 }) overall!: number;
  @Answers() answers?: Record<string, number>;
  @Texts({ optional: true, max: 20, maxLength: 60, description: 'Mã lý do trong phiếu' }) reasons?: string[];
  @Text({ optional: true, min: 0, max: 2000 }) comment?: string;
}

export class RatedDto {
  @Moment() ratedAt!: string;
}
