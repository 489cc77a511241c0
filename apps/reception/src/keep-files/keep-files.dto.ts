import { ListOf, OneOf, Text, Texts, Whole } from '#platform';

const PURPOSES = ['paper', 'result', 'evidence', 'form'] as const;

export class UploadQuery {
  @OneOf(PURPOSES, { name: 'FilePurpose', optional: true, description: 'Tệp dùng làm gì; mặc định là giấy tờ của hồ sơ' }) purpose?: (typeof PURPOSES)[number];
}

/** Scans for one paper of a case. */
export class PaperFilesDto {
  @Whole({ optional: true, nullable: true, max: 1000, description: 'Thứ tự của giấy tờ trong hồ sơ, từ 0; bỏ trống: giấy tờ ngoài danh sách' }) paper?: number | null;
  @Texts({ min: 1, max: 20, maxLength: 36, description: 'Mã các tệp đã tải lên' }) fileIds!: string[];
}

export class AttachFilesDto {
  @Whole({ min: 1, description: 'Phiên bản hồ sơ mà người dùng đang xem' }) version!: number;
  @ListOf(() => PaperFilesDto, { min: 1, max: 60 }) papers!: PaperFilesDto[];
  @Text({ optional: true, min: 0, max: 1000 }) note = '';
}
