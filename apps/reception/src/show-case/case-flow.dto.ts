import { CASE_STATES, POST_ROLES, type CaseLink, type CaseState, type DataField, type DataValue, type PostRole, type StepKind } from '#domain';
import { DataMember, Flag, ListOf, Moment, Nested, OneOf, StaffRef, Text, UnitRef, Whole } from '#platform';

export const STEP_KINDS = ['task', 'consult', 'issue', 'return', 'wait', 'call', 'choice', 'fork', 'join'] as const satisfies readonly StepKind[];
const DATA_TYPES = ['yes-no', 'number', 'text', 'date', 'choice'] as const satisfies readonly DataField['type'][];
const BRANCH_STATES = ['open', 'arrived', 'cancelled'] as const;
const LINK_KINDS = ['reopens', 'reopened-as', 'duplicate-of', 'has-duplicate'] as const satisfies readonly CaseLink['kind'][];

/** Where a step stands in a fork. */
export class BranchRefView {
  @Text({ description: 'Mã của chỗ rẽ song song' }) fork!: string;
  @Text({ description: 'Tên chỗ rẽ song song' }) forkName!: string;
  @Text() branch!: string;
  @Text() branchName!: string;
}

/** A request to another unit to take a stage over, and how it was answered. */
export class HandOverView {
  @Nested(() => UnitRef) toUnit!: UnitRef;
  @OneOf(POST_ROLES, { name: 'PostRole' }) post!: PostRole;
  @Text() postName!: string;
  @Text() reason!: string;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true, description: 'Hạn trả lời' }) dueAt!: string | null;
  @Flag({ description: 'Quy trình tự chuyển, không phải người xử lý đề nghị' }) byProcess!: boolean;
  @Text({ nullable: true, description: 'Lý do đơn vị được chuyển không nhận; null khi đang chờ trả lời' }) refused!: string | null;
}

/** A step in which the case rests now: work of people, or of a machine. */
export class OpenStageView {
  @Whole({ min: 1, description: 'Số của bước đang mở, gửi kèm thao tác khi có nhiều bước' }) token!: number;
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(STEP_KINDS, { name: 'StepKind' }) kind!: StepKind;
  @Nested(() => UnitRef) unit!: UnitRef;
  @OneOf(POST_ROLES, { name: 'PostRole', nullable: true, description: 'Không có với bước do máy thực hiện' }) post!: PostRole | null;
  @Text() postName!: string;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @Nested(() => BranchRefView, { nullable: true }) branch!: BranchRefView | null;
  @Moment() openedAt!: string;
  @Moment({ nullable: true, description: 'Từ khi nào thời gian của bước được tính; null khi còn chờ nhận chuyển' }) startedAt!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) state!: CaseState;
  @Text({ example: 'còn 4 giờ làm việc' }) stateText!: string;
  @Whole({ description: 'Số phút làm việc bước đã dùng' }) usedMinutes!: number;
  @Nested(() => HandOverView, { nullable: true }) handOver!: HandOverView | null;
}

export class BranchView {
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(BRANCH_STATES, { name: 'BranchState' }) state!: (typeof BRANCH_STATES)[number];
  @Moment({ nullable: true }) dueAt!: string | null;
  @Text({ example: 'đang xử lý, còn 2 ngày làm việc' }) stateText!: string;
}

/** Work side by side that has not met again. */
export class ForkView {
  @Text() key!: string;
  @Text() name!: string;
  @Text({ description: 'Nơi các nhánh gặp nhau' }) joinName!: string;
  @Text({ example: 'cần mọi nhánh' }) ruleText!: string;
  @Moment() openedAt!: string;
  @Nested(() => BranchRefView, { nullable: true, description: 'Nhánh ngoài mà chỗ rẽ này nằm trong' }) within!: BranchRefView | null;
  @ListOf(() => BranchView) branches!: BranchView[];
}

/** A declared field of the case data with what is known of it. */
export class DataView {
  @Text() key!: string;
  @Text() label!: string;
  @OneOf(DATA_TYPES, { name: 'DataType' }) type!: DataField['type'];
  @DataMember({ nullable: true, description: 'null khi chưa có' }) value!: DataValue | null;
  @Text({ nullable: true, description: 'Giá trị để đọc' }) text!: string | null;
}

export class PaymentView {
  @Text() title!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'Số tiền, đồng' }) amount!: number;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true, description: 'Lần cuối người dân gửi chứng từ trực tuyến' }) answeredAt!: string | null;
}

/** Another case that this one has to do with. */
export class LinkView {
  @OneOf(LINK_KINDS, { name: 'LinkKind' }) kind!: CaseLink['kind'];
  @Text({ example: 'Xử lý lại hồ sơ' }) words!: string;
  @Text() code!: string;
}

/** The process that a case is pinned to. */
export class ProcessRef {
  @Text() code!: string;
  @Text() name!: string;
  @Whole({ min: 1 }) version!: number;
  @Text({ description: 'Quyết định phê duyệt quy trình' }) legalBasis!: string;
}

/** The last move to another version of the process, as long as it can be undone. */
export class MovedView {
  @Whole({ min: 1 }) fromVersion!: number;
}
