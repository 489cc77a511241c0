import { Flag, Id, ListOf, Moment, Nested, OneOf, Text, UnitRef } from '#platform';

/** Where a device stands: at a counter's desk, or free in the hall. */
export const DEVICE_KINDS = ['counter', 'kiosk'] as const;

/** A device to be enrolled for a unit. */
export class EnrolDeviceDto {
  @Text({ max: 60, example: 'H99.21.05.01', description: 'Mã bộ phận một cửa' }) unitCode!: string;
  @Text({ max: 100, oneLine: true, example: 'Màn hình quầy số 2' }) name!: string;
  @OneOf(DEVICE_KINDS, { name: 'RatingDeviceKind' }) kind!: (typeof DEVICE_KINDS)[number];
}

/** A device (thiết bị đánh giá) without its address, which was shown once. */
export class RatingDeviceDto {
  @Id() id!: string;
  @Text() name!: string;
  @OneOf(DEVICE_KINDS, { name: 'RatingDeviceKind' }) kind!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Moment() enrolledAt!: string;
  @Flag() retired!: boolean;
}

/** A new device with its address, which nobody is shown again. */
export class EnrolledDeviceDto extends RatingDeviceDto {
  @Text({ description: 'Địa chỉ mở trên thiết bị; chỉ hiện một lần' }) url!: string;
  @Text({ max: 50_000, description: 'Mã QR của địa chỉ đó, là tài liệu SVG' }) qrSvg!: string;
}

export class RatingDeviceListDto {
  @ListOf(() => RatingDeviceDto) items!: RatingDeviceDto[];
  @Text({ nullable: true }) next!: string | null;
}
