import { POST_ROLES, formatInstant, type CaseFile, type PostRole } from '#domain';
import type { DirectorySnapshot } from './directory.js';
import { Moment, Nested, OneOf, Text, Whole } from './fields.js';

/** The unit and post that are asked to take a stage over. */
export class OfferDto {
  @Text({ nullable: true }) unitCode!: string | null;
  @OneOf(POST_ROLES, { name: 'PostRole' }) post!: PostRole;
}

/** A step that is open after a command. */
export class OpenStageDto {
  @Whole({ min: 1, description: 'Số của bước đang mở, để chỉ đúng bước khi có nhiều bước song song' }) token!: number;
  @Text({ example: 'appraise' }) stage!: string;
  @Text({ nullable: true, example: 'H99.21.05.02' }) unitCode!: string | null;
  @OneOf(POST_ROLES, { name: 'PostRole', nullable: true, description: 'Không có với bước do máy thực hiện' }) post!: PostRole | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @Nested(() => OfferDto, { nullable: true, description: 'Đang chờ đơn vị này nhận chuyển' }) offered!: OfferDto | null;
}

/** The open steps of a case, as answers to commands name them. */
export function openStagesOf({ tokens }: CaseFile, { tree }: DirectorySnapshot): OpenStageDto[] {
  const codeOf = (unitId: string) => tree.find(unitId)?.code ?? null;
  return tokens.map(({ id, stage, unitId, post, dueAt, handOver }) => ({
    token: id,
    stage,
    unitCode: codeOf(unitId),
    post,
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    offered: handOver === null || handOver.refused !== null ? null : { unitCode: codeOf(handOver.toUnitId), post: handOver.post },
  }));
}
