import { DELIVERIES, type CaseAction, type CaseData, type Delivery, type PlainDate } from '#domain';
import { DataValues, Day, Flag, Id, OneOf, Text, Texts, Whole } from '#platform';

/** Largest amount of one payment, VND: a thousand billion. */
const HIGHEST_PAYMENT = 1_000_000_000_000;

/** What every command on a case carries: the version that the person saw and, where several stages are open, the one that is meant. */
export class ActionBody {
  @Whole({ min: 1, description: 'Phiên bản hồ sơ mà người dùng đang xem' }) version!: number;
  @Whole({ optional: true, min: 1, description: 'Số của bước đang mở được nói đến; bỏ trống khi chỉ có một bước phù hợp' }) token?: number;
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

export class AdvanceBody extends NoteBody {
  @DataValues({ optional: true, description: 'Dữ liệu mà bước hỏi, theo mã trường trong quy trình', example: { dien_tich: 120.5, co_tranh_chap: false } }) data?: CaseData;
}

export class GiveOpinionBody extends ActionBody {
  @Flag({ description: 'Đồng ý hay không' }) agrees!: boolean;
  @Text({ max: 2000, description: 'Nội dung ý kiến' }) text!: string;
}

export class RecordAnswerBody extends ActionBody {
  @DataValues({ optional: true, description: 'Trả lời của hệ thống được gọi, theo mã trường trong quy trình' }) data?: CaseData;
}

export class IssueResultBody extends ActionBody {
  @Text({ max: 100, example: '15/GXN-UBND' }) documentNumber!: string;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 100 }) signedBy!: string;
  @Texts({ optional: true, max: 20, maxLength: 36, description: 'Bản điện tử của kết quả: mã các tệp đã tải lên với purpose=result' }) fileIds?: string[];
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
  @Texts({ optional: true, max: 20, maxLength: 36, description: 'Bản điện tử của giấy tờ bổ sung: mã các tệp đã tải lên' }) fileIds?: string[];
}

export class RequestPaymentBody extends ReasonBody {
  @Text({ max: 200, description: 'Khoản phải nộp', example: 'Lệ phí trước bạ' }) title!: string;
  @Whole({ min: 1, max: HIGHEST_PAYMENT, description: 'Số tiền, đồng' }) amount!: number;
  @Text({ max: 500, description: 'Căn cứ, ví dụ số thông báo của cơ quan thuế' }) legalGround!: string;
}

export class ConfirmPaymentBody extends ActionBody {
  @Text({ max: 100, description: 'Số chứng từ nộp tiền' }) receiptNumber!: string;
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

export class DelegateBody extends AssignBody {}

export class ReleaseBody extends ActionBody {
  @Text({ optional: true, min: 0, max: 2000, description: 'Lý do' }) reason = '';
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

export class MergeBody extends ReasonBody {
  @Text({ max: 100, description: 'Mã hồ sơ nhận nhập: cùng thủ tục và đang giải quyết' }) intoCode!: string;
}

export class ReopenBody extends ReasonBody {}

/** The body of each action: the one table in which an action of the domain gets its wire form. */
export const ACTION_BODIES = {
  accept: AcceptBody,
  'send-back': SendBackBody,
  'not-accept': NotAcceptBody,
  resubmit: ResubmitBody,
  claim: ClaimBody,
  advance: AdvanceBody,
  'give-opinion': GiveOpinionBody,
  'record-answer': RecordAnswerBody,
  'issue-result': IssueResultBody,
  'return-result': ReturnResultBody,
  return: ReturnBody,
  'request-supplement': RequestSupplementBody,
  'accept-supplement': AcceptSupplementBody,
  'request-payment': RequestPaymentBody,
  'confirm-payment': ConfirmPaymentBody,
  suspend: SuspendBody,
  resume: ResumeBody,
  extend: ExtendBody,
  assign: AssignBody,
  delegate: DelegateBody,
  release: ReleaseBody,
  'hand-over': HandOverBody,
  'accept-hand-over': AcceptHandOverBody,
  'refuse-hand-over': RefuseHandOverBody,
  refuse: RefuseBody,
  withdraw: WithdrawBody,
  merge: MergeBody,
  reopen: ReopenBody,
} satisfies Record<CaseAction, new () => ActionBody>;

export type AnyActionBody = InstanceType<(typeof ACTION_BODIES)[CaseAction]>;
