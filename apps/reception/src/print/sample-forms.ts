import type {
  ApologyData,
  ControlSheetData,
  FormDataOf,
  FormHead,
  IntakeRefusalData,
  PrintedPaper,
  PrintedParty,
  ReceiptData,
  StopNoticeData,
  SupplementRequestData,
} from './form-data.js';

const head: FormHead = {
  parentAuthority: 'Ủy ban nhân dân phường Tân Lập',
  office: 'Trung tâm Phục vụ hành chính công phường Tân Lập',
  number: '0123/TN-TTPVHCC',
  place: 'Tân Lập',
  issuedOn: '2026-08-20',
  contact: '12 Nguyễn Đình Chiểu, phường Tân Lập – Điện thoại: 0258 3822 229 – Giờ tiếp: 7:00–11:30, 13:30–17:00',
};

const applicant: PrintedParty = {
  kind: 'person',
  salutation: 'Bà',
  name: 'Nguyễn Thị Hương Giang',
  identityNumber: '079190012345',
  address: 'Số 48/12 đường Nguyễn Thị Minh Khai, tổ dân phố 5, phường Tân Lập, tỉnh An Hải',
  phone: '+84912345678',
  email: 'huonggiang.nguyen@anhai.example',
};

const PAPER_NAMES = [
  'Đơn đăng ký biến động đất đai, tài sản gắn liền với đất (Mẫu số 18)',
  'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở đã cấp',
  'Hợp đồng tặng cho quyền sử dụng đất có công chứng',
  'Tờ khai lệ phí trước bạ nhà, đất (Mẫu số 01/LPTB)',
  'Tờ khai thuế thu nhập cá nhân (Mẫu số 03/BĐS-TNCN)',
  'Mảnh trích đo bản đồ địa chính thửa đất',
];

/** `count` papers with names that nearly fill a line of the A5 table. */
export function samplePapers(count: number): PrintedPaper[] {
  return Array.from({ length: count }, (_, index) => ({
    name: PAPER_NAMES[index % PAPER_NAMES.length] ?? '',
    originals: index % 3 === 2 ? 0 : 1,
    copies: index % 3,
  }));
}

/** A receipt as the counter prints it; change what a test is about. */
export function sampleReceipt(change: Partial<ReceiptData> = {}): ReceiptData {
  return {
    ...head,
    caseCode: 'H99.21.05-260820-0123',
    pin: 'K7MX9RTA',
    trackingUrl: 'https://motcua.anhai.example/tra-cuu#H99.21.05-260820-0123.K7MX9RTA',
    applicant,
    request: 'Đăng ký biến động quyền sử dụng đất do tặng cho',
    papers: samplePapers(4),
    sets: 1,
    fee: { amount: 1_250_000, paid: true },
    limit: { value: 3, unit: 'working-days' },
    receivedAt: '2026-08-20T09:12:00+07:00',
    dueAt: '2026-08-25T14:00:00+07:00',
    whyThisDate: '3 ngày làm việc kể từ ngày 21/08; thứ Bảy 22/08 làm bù, Chủ nhật 23/08 không tính.',
    delivery: 'Trung tâm Phục vụ hành chính công phường Tân Lập, Quầy 3',
    receivedBy: 'Trần Quốc Đạt',
    ...change,
  };
}

const supplementRequest: SupplementRequestData = {
  ...head,
  number: '0045/PBS-TTPVHCC',
  caseCode: 'H99.21.05-260820-0123',
  applicant,
  request: 'Đăng ký biến động quyền sử dụng đất do tặng cho',
  items: [
    'Hợp đồng tặng cho quyền sử dụng đất: nộp bản chính có công chứng.',
    'Tờ khai lệ phí trước bạ: ghi lại số thửa theo Giấy chứng nhận, ký vào từng trang.',
    'Giấy chứng nhận kết hôn hoặc giấy tờ chứng minh quan hệ cha mẹ và con để được miễn thuế thu nhập cá nhân.',
  ],
  reason: 'Hồ sơ chưa đủ thành phần theo Điều 30 Nghị định số 101/2024/NĐ-CP.',
  respondBy: '2026-09-10',
  adviser: { name: 'Lê Hoàng Ngọc Ẩn', phone: '0258 3822 229' },
};

const intakeRefusal: IntakeRefusalData = {
  ...head,
  number: '0007/PTC-TTPVHCC',
  applicant: { ...applicant, kind: 'organization', name: 'Hợp tác xã Nông nghiệp Ea Tiêu', identityNumber: '6001234567' },
  request: 'Cấp giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ',
  reasons: [
    'Công trình thuộc thẩm quyền cấp phép của Sở Xây dựng.',
    'Bản vẽ thiết kế chưa có chữ ký của đơn vị đủ năng lực hành nghề.',
  ],
  advice: 'nộp hồ sơ trực tuyến đến Sở Xây dựng hoặc tại bất kỳ quầy tiếp nhận nào trong tỉnh.',
  submittedBy: 'Y Bliă Niê Kdăm',
  refusedBy: 'Trần Quốc Đạt',
};

const apology: ApologyData = {
  ...head,
  number: '0003/PXL',
  caseCode: 'H99.21.05-260820-0123',
  applicant,
  request: 'Đăng ký biến động quyền sử dụng đất do tặng cho',
  authority: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lập',
  receivedAt: '2026-08-20T09:12:00+07:00',
  dueAt: '2026-08-25T14:00:00+07:00',
  newDueAt: '2026-08-28T17:00:00+07:00',
  reason: 'phải xác minh lại ranh giới thửa đất với hộ liền kề và chờ ý kiến của cơ quan thuế.',
  signer: { post: 'Trưởng phòng', name: 'Phạm Đức Thắng' },
};

const stopNotice: StopNoticeData = {
  ...head,
  number: '0011/TB-TTPVHCC',
  caseCode: 'H99.21.05-260820-0123',
  applicant,
  request: 'Đăng ký biến động quyền sử dụng đất do tặng cho',
  receivedAt: '2026-08-20T09:12:00+07:00',
  askedFor: true,
  stoppedAt: '2026-08-21T08:05:00+07:00',
  stage: 'Thẩm định hồ sơ tại Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lập',
  reason: 'Chủ hồ sơ đề nghị dừng vì các bên thỏa thuận lại hợp đồng tặng cho.',
  returnedPapers: samplePapers(3),
  fee: { paid: 1_250_000, refunded: 1_250_000 },
  signer: { name: 'Nguyễn Văn Ổn' },
};

const controlSheet: ControlSheetData = {
  ...head,
  number: '0123/PKS',
  caseCode: 'H99.21.05-260820-0123',
  request: 'Đăng ký biến động quyền sử dụng đất do tặng cho',
  resolvingUnit: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lập',
  cooperatingUnits: ['Chi nhánh Văn phòng đăng ký đất đai', 'Thuế cơ sở 3 tỉnh An Hải'],
  receivedAt: '2026-08-20T09:12:00+07:00',
  dueAt: '2026-08-25T14:00:00+07:00',
  handOvers: [
    {
      fromUnit: 'Trung tâm Phục vụ hành chính công phường Tân Lập',
      toUnit: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      at: '2026-08-20T10:00:00+07:00',
      givenBy: 'Trần Quốc Đạt',
      takenBy: 'Đỗ Minh Đức',
      outcome: 'early',
    },
    {
      fromUnit: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      toUnit: 'Ủy ban nhân dân phường Tân Lập',
      at: '2026-08-24T16:30:00+07:00',
      givenBy: 'Đỗ Minh Đức',
      takenBy: 'Phạm Thị Quỳnh Như',
      outcome: 'late',
      note: 'Quá hạn 2 giờ do chờ cơ quan thuế',
    },
    {
      fromUnit: 'Ủy ban nhân dân phường Tân Lập',
      toUnit: 'Trung tâm Phục vụ hành chính công phường Tân Lập',
      at: '2026-08-25T11:00:00+07:00',
      givenBy: 'Phạm Thị Quỳnh Như',
      takenBy: 'Trần Quốc Đạt',
      outcome: null,
    },
  ],
};

/** One invented example of every form. */
export const SAMPLE_FORMS: FormDataOf = {
  receipt: sampleReceipt(),
  'supplement-request': supplementRequest,
  'intake-refusal': intakeRefusal,
  apology,
  'stop-notice': stopNotice,
  'control-sheet': controlSheet,
};
