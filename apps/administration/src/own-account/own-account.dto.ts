import { PASSWORD_LENGTH } from '#domain';
import { Flag, ListOf, Moment, Text, Whole } from '#platform';

/** A new password for oneself, with the one that was used so far. */
export class OwnPasswordDto {
  @Text({ max: 200 }) current!: string;
  @Text({ max: 200, description: `Ít nhất ${PASSWORD_LENGTH.min} ký tự; không có quy tắc về loại ký tự` }) password!: string;
}

/** A session of mine. */
export class OwnSessionDto {
  @Flag({ description: 'Phiên đang dùng' }) current!: boolean;
  @Moment() openedAt!: string;
  @Moment() lastSeenAt!: string;
  @Text() ip!: string;
  @Text({ min: 0 }) userAgent!: string;
}

export class OwnSessionListDto {
  @ListOf(() => OwnSessionDto) items!: OwnSessionDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** How many sessions were ended. */
export class EndedSessionsDto {
  @Whole() ended!: number;
}
