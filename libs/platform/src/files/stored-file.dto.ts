import { Moment, Text, Whole } from '../fields.js';

/** An uploaded file; `url` gives it as an attachment to whoever may read it. */
export class StoredFileDto {
  @Text() id!: string;
  @Text({ example: 'Giấy chứng sinh.pdf' }) name!: string;
  @Text({ example: 'application/pdf', description: 'Loại tệp, nhận ra theo nội dung' }) mediaType!: string;
  @Whole({ min: 1, description: 'Số byte' }) bytes!: number;
  @Moment() uploadedAt!: string;
  @Text() url!: string;
}
