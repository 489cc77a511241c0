import { Moment, Text } from '#platform';

/** The invitation for a counter's screen or print. */
export class RatingCodeDto {
  @Text({ description: 'Địa chỉ trang đánh giá, dùng một lần' }) url!: string;
  @Text({ max: 50_000, description: 'Mã QR của địa chỉ đó, là tài liệu SVG' }) qrSvg!: string;
  @Moment() expiresAt!: string;
}
