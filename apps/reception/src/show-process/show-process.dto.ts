import { STEP_STATES, type StepKind, type StepState } from '#domain';
import { ListOf, Moment, Nested, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { BranchRefView, ProcessRef, STEP_KINDS } from '../show-case/case-flow.dto.js';

/** A way on from a step: what leads there, and to which step. */
export class StepWayDto {
  @Text({ nullable: true, description: 'Tên nhánh hoặc trường hợp; null khi chỉ có một lối' }) name!: string | null;
  @Text({ nullable: true, description: 'Điều kiện của trường hợp, bằng lời', example: '“Diện tích” lớn hơn 500' }) whenText!: string | null;
  @Text({ nullable: true, description: 'Thời hạn của nhánh', example: '2 ngày làm việc' }) limitText!: string | null;
  @Text({ description: 'Mã bước tiếp theo' }) next!: string;
}

/** A step of the process, and where the case stands at it. */
export class ProcessStepDto {
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(STEP_KINDS, { name: 'StepKind' }) kind!: StepKind;
  @OneOf(STEP_STATES, { name: 'StepState', description: 'done: đã qua; open: đang mở; ahead: phía trước; skipped: không đi qua; cancelled: đã mở mà không hoàn thành' }) state!: StepState;
  @Nested(() => UnitRef, { nullable: true, description: 'Đơn vị thực hiện đối với hồ sơ này' }) unit!: UnitRef | null;
  @Text({ nullable: true }) postName!: string | null;
  @Text({ nullable: true, example: '8 giờ làm việc' }) limitText!: string | null;
  @Text({ nullable: true, description: 'Sản phẩm của bước' }) product!: string | null;
  @Text({ nullable: true, description: 'Quy tắc gặp nhau, chờ hoặc gọi, bằng lời' }) ruleText!: string | null;
  @ListOf(() => BranchRefView, { description: 'Các nhánh mà bước nằm trong, từ ngoài vào' }) within!: BranchRefView[];
  @ListOf(() => StepWayDto) ways!: StepWayDto[];
  @Texts({ description: 'Mã những bước trước mà bước này được trả về' }) returnsTo!: string[];
  @Moment({ nullable: true }) openedAt!: string | null;
  @Moment({ nullable: true }) closedAt!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @Text({ nullable: true }) by!: string | null;
  @Whole({ description: 'Bước đã mở mấy lần' }) times!: number;
}

/** The process that a case is pinned to, step by step in the order in which it may be met. */
export class CaseProcessDto {
  @Nested(() => ProcessRef) process!: ProcessRef;
  @ListOf(() => ProcessStepDto, { max: 500 }) steps!: ProcessStepDto[];
}
