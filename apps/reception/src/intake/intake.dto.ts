import { birthDateFault, phoneFault } from '#domain';
import { Checked, Email, Flag, OneOf, Text, Texts, Whole } from '#platform';

const OPTIONAL = { optional: true, nullable: true } as const;
const NAME = { max: 200, oneLine: true, pattern: /\p{L}/u, message: 'Họ tên phải có chữ' } as const;

/** The party whose matter it is (chủ hồ sơ). */
export class ApplicantDto {
  @OneOf(['person', 'organisation']) kind!: 'person' | 'organisation';
  @Text({ ...NAME, example: 'Nguyễn Thị Hương Giang', description: 'Họ, chữ đệm và tên; hoặc tên tổ chức' }) fullName!: string;
  @Text({ ...OPTIONAL, max: 20, example: '079190012345', description: 'Số định danh cá nhân 12 số; mã số thuế 10 hoặc 13 số của tổ chức' }) identityNumber?: string | null;
  @Checked('birthDate', birthDateFault, { ...OPTIONAL, example: '1990-03-02', description: 'NNNN-TT-NN, hoặc NNNN khi chỉ biết năm sinh' }) birthDate?: string | null;
  @OneOf(['male', 'female'], OPTIONAL) gender?: 'male' | 'female' | null;
  @Checked('phone', phoneFault, { ...OPTIONAL, example: '0912 345 678' }) phone?: string | null;
  @Email(OPTIONAL) email?: string | null;
  @Text({ max: 500, example: 'Thôn Đình, xã Tân Lập, huyện Thanh Giang, tỉnh An Hải' }) address!: string;
}

/** The person who hands the application in for the applicant (người nộp). */
export class SubmitterDto {
  @Text(NAME) fullName!: string;
  @Text({ ...OPTIONAL, max: 20 }) identityNumber?: string | null;
  @Checked('phone', phoneFault, OPTIONAL) phone?: string | null;
  @Text({ max: 300, example: 'Giấy ủy quyền ngày 01/08/2026', description: 'Căn cứ nộp thay: ủy quyền, quan hệ gia đình' }) authority!: string;
}

/** A paper (giấy tờ) handed in: one of the procedure's list by its key, or another by its name. */
export class PaperDto {
  @Text({ ...OPTIONAL, max: 100, example: 'to-khai' }) key?: string | null;
  @Text({ ...OPTIONAL, max: 500 }) name?: string | null;
  @Whole({ max: 1000, description: 'Số bản chính' }) originals!: number;
  @Whole({ max: 1000, description: 'Số bản sao' }) copies!: number;
  @Texts({ optional: true, max: 20, maxLength: 36, description: 'Tệp đã tải lên của giấy tờ này (POST /api/v1/files), theo mã' }) fileIds?: string[];
}

/** A fee that is asked for; `quantity` counts copies or pages. */
export class FeeDto {
  @Text({ max: 100, example: 'le-phi' }) key!: string;
  @Whole({ min: 1, max: 1000 }) quantity!: number;
  @Flag({ description: 'Đã thu' }) paid!: boolean;
}

/** A doubt that does not block. */
export class WarningDto {
  @Text({ example: 'applicant.birthDate' }) field!: string;
  @Text() message!: string;
}

/** One day of "vì sao hẹn ngày này?". */
export class ExplainedDayDto {
  @Text({ example: '2026-08-25' }) date!: string;
  @Flag({ description: 'Ngày này có được tính không' }) counted!: boolean;
  @Whole({ description: 'Số phút làm việc đã tính' }) minutes!: number;
  @Whole({ description: 'Số phút làm việc tạm dừng' }) pausedMinutes!: number;
  @Text() reason!: string;
}
