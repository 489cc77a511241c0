import { DELIVERIES, type CaseAction, type Delivery, type PlainDate } from '#domain';
import { Day, Id, OneOf, Text, Texts, Whole } from '#platform';

/** What every command on a case carries: the version that the person saw. */
class ActionBody {
  @Whole({ min: 1, description: 'Phiên bản hồ sơ mà người dùng đang xem' }) version!: number;
}

class NoteBody extends ActionBody {
  @Text({ optional: true, min: 0, max: 2000, description: 'Ý kiến xử lý' }) note = '';
}

class ReasonBody extends ActionBody {
  @Text({ max: 2000, description: 'Lý do' }) reason!: string;
}

export class AcceptBody extends ActionBody {}

export class SendBackBody extends ActionBody {
  @Texts({ min: 1, max: 30, maxLength: 1000, description: 'Mọi nội dung cần hoàn thiện, nêu một lần cho đủ' }) defects!: string[];
}

export class NotAcceptBody extends ActionBody {
  @Texts({ min: 1, max: 30, maxLength: 1000, description: 'Lý do không tiếp nhận' }) reasons!: string[];
}

export class ResubmitBody extends NoteBody {}

export class ClaimBody extends ActionBody {}

export class AdvanceBody extends NoteBody {}

export class IssueResultBody extends ActionBody {
  @Text({ max: 100, example: '15/GXN-UBND' }) documentNumber!: string;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 100 }) signedBy!: string;
}

export class ReturnResultBody extends ActionBody {
  @Text({ max: 200, description: 'Người nhận kết quả' }) recipient!: string;
  @OneOf(DELIVERIES, { name: 'Delivery' }) method!: Delivery;
}

export class ReturnBody extends ReasonBody {
  @Text({ max: 100, description: 'Mã bước nhận lại hồ sơ' }) to!: string;
}

export class RequestSupplementBody extends ReasonBody {
  @Texts({ min: 1, max: 30, maxLength: 1000, description: 'Mọi nội dung cần bổ sung, nêu một lần cho đủ' }) items!: string[];
  @Text({ optional: true, min: 0, max: 500 }) legalGround = '';
}

export class AcceptSupplementBody extends ActionBody {
  @Texts({ min: 1, max: 30, maxLength: 1000, description: 'Những nội dung đã nhận' }) received!: string[];
}

export class SuspendBody extends ReasonBody {
  @Text({ max: 500, description: 'Căn cứ pháp lý' }) legalGround!: string;
}

export class ResumeBody extends NoteBody {}

export class ExtendBody extends ReasonBody {
  @Day({ description: 'Ngày hẹn trả mới' }) newDueDate!: PlainDate;
}

export class AssignBody extends ActionBody {
  @Id({ description: 'Mã của cán bộ được phân công' }) staffId!: string;
}

export class HandOverBody extends ReasonBody {
  @Text({ max: 35, example: 'H99.21.05' }) toUnitCode!: string;
}

export class AcceptHandOverBody extends ActionBody {}

export class RefuseHandOverBody extends ReasonBody {}

export class RefuseBody extends ReasonBody {
  @Text({ optional: true, min: 0, max: 500 }) legalGround = '';
}

export class WithdrawBody extends ReasonBody {}

/** The body of each action: the one table in which an action of the domain gets its wire form. */
export const ACTION_BODIES = {
  accept: AcceptBody,
  'send-back': SendBackBody,
  'not-accept': NotAcceptBody,
  resubmit: ResubmitBody,
  claim: ClaimBody,
  advance: AdvanceBody,
  'issue-result': IssueResultBody,
  'return-result': ReturnResultBody,
  return: ReturnBody,
  'request-supplement': RequestSupplementBody,
  'accept-supplement': AcceptSupplementBody,
  suspend: SuspendBody,
  resume: ResumeBody,
  extend: ExtendBody,
  assign: AssignBody,
  'hand-over': HandOverBody,
  'accept-hand-over': AcceptHandOverBody,
  'refuse-hand-over': RefuseHandOverBody,
  refuse: RefuseBody,
  withdraw: WithdrawBody,
} satisfies Record<CaseAction, new () => ActionBody>;

export type AnyActionBody = InstanceType<(typeof ACTION_BODIES)[CaseAction]>;
