import { CASE_STATUSES, POST_ROLES, type CaseStatus, type PostRole } from '#domain';
import { ListOf, Moment, OneOf, Text, Whole } from '#platform';

/** A stage that is open after a command. */
export class NextStageDto {
  @Text() stage!: string;
  @Text({ nullable: true }) unitCode!: string | null;
  @OneOf(POST_ROLES, { name: 'PostRole' }) post!: PostRole;
  @Moment({ nullable: true }) dueAt!: string | null;
}

/** Where a case stands after a command. */
export class ActionAnswerDto {
  @Text() code!: string;
  @Whole({ min: 1 }) version!: number;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Moment({ nullable: true }) dueAt!: string | null;
  @ListOf(() => NextStageDto) openStages!: NextStageDto[];
}
