import type { FollowUpRefusalCode, RefusalCode } from '#domain';

/** One field that was rejected, as `errors[]` of a problem names it. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface Answer {
  readonly status: number;
  readonly title: string;
}

/** Every refusal of the domain, as HTTP. Does not compile while a code is missing. */
const REFUSALS = {
  'action-not-allowed-now': { status: 409, title: 'Hồ sơ đang ở trạng thái không thực hiện được thao tác này' },
  'not-your-stage': { status: 403, title: 'Hồ sơ không ở bước do anh/chị xử lý' },
  'stage-taken-by-colleague': { status: 409, title: 'Bước này đã có đồng nghiệp nhận xử lý' },
  'return-not-allowed': { status: 409, title: 'Bước này không được trả về bước đã chọn' },
  'supplement-not-allowed': { status: 409, title: 'Bước này không được yêu cầu bổ sung hồ sơ' },
  'supplement-already-used': { status: 409, title: 'Hồ sơ đã được yêu cầu bổ sung đủ số lần quy định' },
  'refusal-not-allowed': { status: 409, title: 'Bước này không được từ chối giải quyết hồ sơ' },
  'extension-already-used': { status: 409, title: 'Hồ sơ đã được hẹn lại đủ số lần quy định' },
  'extension-too-late': { status: 409, title: 'Đã quá thời điểm được hẹn lại ngày trả kết quả' },
  'extension-not-later': { status: 422, title: 'Ngày hẹn mới phải sau ngày hẹn hiện tại' },
  'extension-not-a-working-day': { status: 422, title: 'Ngày hẹn mới không phải ngày làm việc' },
  'hand-over-pending': { status: 409, title: 'Hồ sơ đang chờ đơn vị khác nhận chuyển' },
  'hand-over-unit-unfit': { status: 422, title: 'Đơn vị đã chọn không nhận được bước này' },
  'no-hand-over': { status: 409, title: 'Không có yêu cầu chuyển hồ sơ nào đang chờ' },
  'hand-over-declined': { status: 409, title: 'Đơn vị nhận đã từ chối; hãy chuyển lại hoặc trả về bước trước' },
  'not-assigned': { status: 409, title: 'Bước này chưa có ai nhận xử lý' },
  'data-missing': { status: 422, title: 'Thiếu dữ liệu mà bước này yêu cầu' },
  'data-unfit': { status: 422, title: 'Dữ liệu của bước chưa hợp lệ' },
  'payment-not-allowed': { status: 409, title: 'Bước này không yêu cầu thực hiện nghĩa vụ tài chính' },
  'link-unfit': { status: 409, title: 'Hai hồ sơ không liên kết được với nhau' },
  'move-unfit': { status: 409, title: 'Hồ sơ không chuyển được' },
  'move-not-undoable': { status: 409, title: 'Không còn hoàn tác được việc chuyển quy trình' },
  'assignee-unfit': { status: 422, title: 'Cán bộ đã chọn không giữ vị trí của bước này' },
  'unit-not-resolved': { status: 422, title: 'Không xác định được đơn vị xử lý' },
  'no-limit-for-channel': { status: 422, title: 'Thủ tục chưa có thời hạn cho hình thức và trường hợp này' },
  'channel-not-offered': { status: 422, title: 'Thủ tục không nhận theo hình thức này' },
  'receiving-unit-unfit': { status: 422, title: 'Đơn vị này không tiếp nhận thủ tục đã chọn' },
  'follow-up-not-yours': { status: 404, title: 'Không tìm thấy phản ánh' },
  'follow-up-not-now': { status: 409, title: 'Phản ánh đang ở trạng thái không thực hiện được thao tác này' },
  'follow-up-taken': { status: 409, title: 'Phản ánh đã có người khác nhận xem xét' },
  'follow-up-extended': { status: 409, title: 'Phản ánh đã được gia hạn một lần' },
  'follow-up-overdue': { status: 409, title: 'Phản ánh đã quá hạn trả lời, không còn gia hạn được' },
  'follow-up-unit-unfit': { status: 422, title: 'Đơn vị đã chọn không nhận được phản ánh này' },
  'answer-already-rated': { status: 409, title: 'Câu trả lời này đã được đánh giá' },
  'answer-rating-over': { status: 404, title: 'Câu trả lời không tồn tại hoặc đã hết thời gian đánh giá' },
} satisfies Record<RefusalCode | FollowUpRefusalCode, Answer>;

/** Problems that come from the way in, not from the domain. */
const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Dữ liệu gửi lên chưa hợp lệ' },
  'malformed-request': { status: 400, title: 'Yêu cầu không đọc được' },
  unauthenticated: { status: 401, title: 'Cần đăng nhập' },
  'wrong-credentials': { status: 401, title: 'Tên đăng nhập hoặc mật khẩu không đúng' },
  forbidden: { status: 403, title: 'Anh/chị không có quyền thực hiện thao tác này' },
  'password-change-needed': { status: 403, title: 'Hãy đổi mật khẩu được cấp trước khi làm việc' },
  'staff-cannot-rate': { status: 403, title: 'Cán bộ không đánh giá thay người dân' },
  'cross-site': { status: 403, title: 'Yêu cầu đến từ trang khác' },
  'not-found': { status: 404, title: 'Không tìm thấy' },
  'case-not-found': { status: 404, title: 'Không tìm thấy hồ sơ' },
  'wrong-code-or-pin': { status: 404, title: 'Mã hồ sơ hoặc mã tra cứu không đúng' },
  'device-not-found': { status: 404, title: 'Không có thiết bị đánh giá này hoặc thiết bị đã ngừng dùng' },
  'invitation-not-found': { status: 404, title: 'Lời mời đánh giá không tồn tại hoặc đã hết hạn' },
  'wrong-reference-or-secret': { status: 404, title: 'Mã phản ánh hoặc mã tra cứu không đúng' },
  'method-not-allowed': { status: 405, title: 'Địa chỉ này không nhận phương thức đã gửi' },
  'stale-version': { status: 409, title: 'Hồ sơ vừa được người khác cập nhật' },
  'draft-changed': { status: 409, title: 'Bản nháp vừa được người khác thay đổi' },
  'unit-in-use': { status: 409, title: 'Đơn vị còn việc hoặc còn đơn vị trực thuộc' },
  'field-in-use': { status: 409, title: 'Lĩnh vực đang được dùng' },
  'stale-wording': { status: 409, title: 'Mẫu tin vừa được người khác sửa' },
  'password-unfit': { status: 422, title: 'Mật khẩu chưa dùng được' },
  'wrong-password': { status: 422, title: 'Mật khẩu đang dùng không đúng' },
  'wording-unfit': { status: 422, title: 'Lời của mẫu tin chưa dùng được' },
  'rating-not-flagged': { status: 409, title: 'Chỉ xem xét đánh giá có cờ nghi vấn' },
  'questionnaire-not-found': { status: 404, title: 'Phiếu khảo sát không tồn tại, đã hết hạn hoặc đợt khảo sát đã đóng' },
  'already-answered': { status: 409, title: 'Phiếu khảo sát này đã được trả lời' },
  'round-not-draft': { status: 409, title: 'Đợt khảo sát đã được mở' },
  'round-not-open': { status: 409, title: 'Đợt khảo sát không nhận câu trả lời' },
  'round-not-closed': { status: 409, title: 'Kết quả chỉ xem được khi đợt khảo sát đã đóng' },
  'round-too-early': { status: 422, title: 'Kỳ trả kết quả chưa kết thúc nên chưa chọn được mẫu' },
  'round-over': { status: 422, title: 'Đã quá ngày cuối nhận câu trả lời' },
  'round-too-large': { status: 422, title: 'Đợt khảo sát mời quá nhiều người; hãy giảm số phiếu tối thiểu của mỗi đơn vị hoặc tăng sai số' },
  'round-empty': { status: 422, title: 'Kỳ này không có hồ sơ nào đã trả kết quả để chọn mẫu' },
  'no-questionnaire': { status: 422, title: 'Chưa có phiếu khảo sát nào có hiệu lực' },
  'already-rated': { status: 409, title: 'Hồ sơ này đã được đánh giá' },
  'already-sent': { status: 409, title: 'Tin nhắn này đã được gửi' },
  'already-exists': { status: 409, title: 'Đã có dữ liệu này' },
  conflict: { status: 409, title: 'Dữ liệu đang được nơi khác sử dụng' },
  'file-too-large': { status: 413, title: 'Tệp quá lớn, hãy chụp nhỏ lại hoặc chia tệp' },
  'file-type-refused': { status: 415, title: 'Không nhận loại tệp này, hãy chọn tệp khác' },
  'file-empty': { status: 422, title: 'Tệp không có nội dung, hãy chọn tệp khác' },
  'file-missing': { status: 422, title: 'Chưa có tệp nào, hãy chọn tệp trước khi gửi' },
  'file-unfit': { status: 422, title: 'Tệp không còn dùng được, hãy tải lên lại' },
  'too-many-files': { status: 422, title: 'Đã tải lên quá nhiều tệp, hãy bỏ bớt' },
  'set-up-closed': { status: 404, title: 'Liên kết thiết lập đã được dùng, đã hết hạn, hoặc hệ thống đã có người quản trị' },
  'ticket-expired': { status: 404, title: 'Liên kết đã hết hạn; hãy tra cứu lại hồ sơ' },
  'queue-not-found': { status: 404, title: 'Không có quầy, số thứ tự hoặc màn hình này' },
  'note-not-found': { status: 404, title: 'Không có trao đổi này, hoặc anh/chị không phải người viết' },
  'mention-unfit': { status: 422, title: 'Người được nhắc không xem được hồ sơ này' },
  'draft-not-found': { status: 404, title: 'Không có hồ sơ đang soạn này, hoặc đã quá 30 ngày; hãy xem lại mã' },
  'draft-filed': { status: 409, title: 'Hồ sơ này đã được nộp' },
  'file-not-found': { status: 404, title: 'Không tìm thấy tệp' },
  'too-large': { status: 413, title: 'Dữ liệu gửi lên quá lớn' },
  'unsupported-media-type': { status: 415, title: 'Chỉ nhận dữ liệu JSON' },
  'idempotency-key-reused': { status: 422, title: 'Khóa chống lặp đã dùng cho một yêu cầu khác' },
  'cover-unfit': { status: 422, title: 'Người làm thay đã chọn không phù hợp' },
  'drawing-unfit': { status: 422, title: 'Bản vẽ quy trình có phần không dùng được' },
  'no-procedure': { status: 422, title: 'Không có thủ tục này hoặc thủ tục đã hết hiệu lực' },
  'no-unit': { status: 422, title: 'Không có đơn vị này' },
  'papers-missing': { status: 422, title: 'Hồ sơ chưa đủ giấy tờ bắt buộc' },
  'form-not-available': { status: 409, title: 'Hồ sơ chưa có biểu mẫu này' },
  'recipient-unfit': { status: 422, title: 'Người nhận đã chọn không phụ trách đơn vị này' },
  'report-too-large': { status: 422, title: 'Báo cáo quá dài cho định dạng đã chọn' },
  'catalogue-invalid': { status: 422, title: 'Nội dung công bố chưa đạt yêu cầu' },
  'too-many-requests': { status: 429, title: 'Thao tác quá nhiều lần, vui lòng thử lại sau ít phút' },
  internal: { status: 500, title: 'Hệ thống gặp lỗi, vui lòng thử lại' },
  unavailable: { status: 503, title: 'Hệ thống tạm thời chưa sẵn sàng' },
} as const satisfies Record<string, Answer>;

export type ProblemCode = keyof typeof PROBLEMS | RefusalCode | FollowUpRefusalCode;

export interface ProblemDetails {
  /** Vietnamese sentence about this very case. */
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[];
  /** More members of the problem document, e.g. who won a race. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** Something a client is told in `application/problem+json` (RFC 9457). Throw it anywhere above the domain. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    const answer: Answer = code in REFUSALS ? REFUSALS[code as RefusalCode | FollowUpRefusalCode] : PROBLEMS[code as keyof typeof PROBLEMS];
    this.status = answer.status;
    this.title = answer.title;
  }

  /** The document that goes over the wire. */
  toJSON(): Record<string, unknown> {
    const { detail, errors, extra } = this.details;
    return {
      type: `https://motcua.example/problems/${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      ...(detail === undefined ? {} : { detail }),
      ...(errors === undefined ? {} : { errors }),
      ...extra,
    };
  }
}
