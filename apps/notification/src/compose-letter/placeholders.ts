/** How a placeholder is filled: words, a list of lines, an address, yes or no, or a part of the letter that is kept whole. */
export type PlaceholderShape = 'words' | 'list' | 'link' | 'flag' | 'part';

/** What may stand in the words of a message, with what an example shows in its place. */
export interface Placeholder {
  /** What it stands for, as people read it. */
  readonly label: string;
  readonly shape: PlaceholderShape;
  readonly sample: unknown;
  /** What a link's button says. */
  readonly button?: string;
}

const words = (label: string, sample: string): Placeholder => ({ label, shape: 'words', sample });
const list = (label: string, sample: readonly unknown[]): Placeholder => ({ label, shape: 'list', sample });
const link = (label: string, sample: string, button: string): Placeholder => ({ label, shape: 'link', sample, button });
const flag = (label: string, sample: boolean): Placeholder => ({ label, shape: 'flag', sample });
const part = (label: string): Placeholder => ({ label, shape: 'part', sample: null });

/** Every placeholder. The same name means the same in every message; a kind may call it by a narrower label. */
export const PLACEHOLDERS = {
  details: part('Bảng thông tin'),
  follow: part('Cách theo dõi, tra cứu'),
  caseCode: words('Mã hồ sơ', 'H99.21.05-260805-0012'),
  procedureName: words('Tên thủ tục', 'Đăng ký khai sinh'),
  unitName: words('Tên đơn vị', 'Trung tâm Phục vụ hành chính công xã Tân Lập'),
  unitAddress: words('Địa chỉ đơn vị', 'Thôn Đình, xã Tân Lập, tỉnh An Hải'),
  unitPhone: words('Điện thoại đơn vị', '0200 3842 101'),
  submittedAt: words('Thời điểm nộp', '8 giờ 30 phút, Thứ Tư, ngày 05/08/2026'),
  receivedAt: words('Thời điểm tiếp nhận', '8 giờ 30 phút, Thứ Tư, ngày 05/08/2026'),
  dueAt: words('Hạn, ngày hẹn', '17 giờ, Thứ Hai, ngày 10/08/2026'),
  limit: words('Thời hạn giải quyết', '3 ngày làm việc'),
  delivery: words('Cách nhận kết quả', 'nhận trực tiếp tại nơi tiếp nhận hồ sơ'),
  items: list('Những giấy tờ cần bổ sung', ['Giấy chứng sinh bản chính', 'Giấy ủy quyền có chứng thực']),
  defects: list('Những điểm cần hoàn thiện', ['Tờ khai thiếu chữ ký', 'Ảnh giấy chứng sinh mờ, không đọc được']),
  reasons: list('Các lý do', ['Thủ tục không thuộc thẩm quyền giải quyết của xã']),
  openSteps: list('Những bước hồ sơ đang ở', ['Bước “Thẩm định” tại Phòng Tư pháp']),
  openingHours: list('Giờ làm việc những ngày tới', [{ days: 'Thứ Hai 10/08 – Thứ Sáu 14/08', hours: '07:00–11:30 và 13:30–17:00' }]),
  answerBy: words('Hạn bổ sung, trả lời', '17 giờ, Thứ Sáu, ngày 04/09/2026'),
  reason: words('Lý do', 'Cần xác minh thêm nơi cư trú'),
  legalGround: words('Căn cứ pháp lý', 'khoản 2 Điều 16 Luật Hộ tịch'),
  legalBasis: words('Căn cứ của thời hạn', 'Điều 14 Nghị định 20/2008/NĐ-CP'),
  title: words('Tên', 'Trích lục khai sinh'),
  amount: words('Số tiền', '12.500.000 đ'),
  documentNumber: words('Số, ký hiệu văn bản', '15/2026-TLKS'),
  unpaid: words('Phí, lệ phí còn phải nộp', '8.000 đ'),
  apology: flag('Hẹn lại có xin lỗi', true),
  moved: words('Câu báo ngày hẹn thay đổi', 'Ngày hẹn trả kết quả lùi sang Thứ Sáu, ngày 14/08/2026 vì lịch làm việc thay đổi.'),
  from: words('Ngày cũ', '17 giờ, Thứ Hai, ngày 10/08/2026'),
  to: words('Ngày mới', '17 giờ, Thứ Sáu, ngày 14/08/2026'),
  withdrawnAt: words('Thời điểm rút', '9 giờ, Thứ Năm, ngày 06/08/2026'),
  stoppedAt: words('Thời điểm dừng', '9 giờ, Thứ Năm, ngày 06/08/2026'),
  returnedAt: words('Thời điểm trả kết quả', '10 giờ, Thứ Hai, ngày 10/08/2026'),
  openUntil: words('Ngày cuối nhận câu trả lời', '20/08/2026'),
  duplicate: flag('Dừng vì trùng với hồ sơ khác', false),
  atCounter: flag('Nhận tại quầy', true),
  byPost: flag('Nhận qua bưu chính', false),
  ratingUrl: link('Liên kết đánh giá', 'https://motcua.example/danh-gia/vi-du', 'Đánh giá'),
  answerUrl: link('Liên kết trả lời', 'https://motcua.example/khao-sat/vi-du', 'Trả lời phiếu khảo sát'),
  share: words('Phần thời hạn đã dùng', '70 %'),
  firedAt: words('Lúc phát cảnh báo', '15 giờ, Thứ Sáu, ngày 07/08/2026'),
  standing: words('Còn lại hoặc quá hạn bao lâu', 'còn 4 giờ làm việc'),
  caseDueAt: words('Hạn trả kết quả của hồ sơ', '17 giờ, Thứ Tư, ngày 12/08/2026'),
  stageName: words('Tên bước', 'Thẩm định'),
  branchName: words('Tên nhánh', 'Xác định thuế'),
  toUnitName: words('Đơn vị nhận', 'Sở Tư pháp'),
  fromUnitName: words('Đơn vị chuyển', 'UBND xã Tân Lập'),
  requestedAt: words('Lúc đề nghị', '14 giờ, Thứ Tư, ngày 05/08/2026'),
  reference: words('Mã phản ánh', 'PA-2222-3333-4444'),
  topicName: words('Nội dung phản ánh', 'Hướng dẫn không rõ ràng, không đầy đủ'),
  kindName: words('Loại phản ánh', 'Phản ánh, kiến nghị'),
  reopened: flag('Xem xét lại', false),
  lowRating: flag('Từ đánh giá chưa hài lòng', false),
  text: words('Nội dung trả lời', 'Đã thống nhất phiếu hướng dẫn ở mọi quầy.'),
  findingName: words('Kết luận', 'Nội dung phản ánh đúng'),
  measures: words('Biện pháp đã thực hiện', 'Đã thay phiếu hướng dẫn'),
  rateUntil: words('Hạn đánh giá câu trả lời', '17 giờ, Thứ Sáu, ngày 04/09/2026'),
  period: words('Kỳ báo cáo', 'tháng 7 năm 2026'),
  madeAt: words('Lúc lập', '06:00 01/08/2026'),
  fileName: words('Tên tệp', 'bao-cao-thang-7.xlsx'),
  problem: words('Vì sao không lập được', 'Báo cáo quá dài cho định dạng đã chọn'),
  author: words('Người nhắc', 'Lê Thị Hoa'),
  at: words('Lúc', '14:05 05/08/2026'),
  sent: words('Người dân đã làm gì', 'gửi giấy tờ bổ sung'),
  arrivedAt: words('Lúc người dân gửi', '14 giờ 5 phút, Thứ Tư, ngày 05/08/2026'),
  clock: words('Thời hạn giải quyết đang chạy hay dừng', 'tạm dừng, còn 2 ngày làm việc; chạy tiếp khi cán bộ xác nhận đã nhận đủ giấy tờ bổ sung'),
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

/** What a letter's frame says around the words; it is no administrator's to place. */
export const FRAME_FACTS = {
  salutation: 'Kính gửi ông/bà Nguyễn Thị Hường',
  trackingUrl: 'https://motcua.example/tra-cuu#H99.21.05-260805-0012.ABCD2345',
  linkOpensCase: true,
  caseUrl: 'https://motcua.example/can-bo/ho-so/H99.21.05-260805-0012',
  outdated: false,
  followUpUrl: 'https://motcua.example/can-bo/phan-anh/vi-du',
  secret: 'ABCD2345',
  petitionUrl: 'https://motcua.example/phan-anh/tra-cuu',
  reportsUrl: 'https://motcua.example/can-bo/bao-cao',
} as const satisfies Readonly<Record<string, unknown>>;
