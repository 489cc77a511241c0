import { Id, ListOf, Moment, OneOf, Text } from '#platform';
import { DEVICE_KINDS } from '../manage-devices/manage-devices.dto.js';

export class CallDeviceDto {
  @Id({ description: 'Thiết bị của bộ phận một cửa đã tiếp nhận hồ sơ' }) deviceId!: string;
}

/** The device asks for the rating until then; what is answered, nobody at the counter is told. */
export class CalledDeviceDto {
  @Text() deviceName!: string;
  @Moment() expiresAt!: string;
}

export class CallableDeviceDto {
  @Id() id!: string;
  @Text() name!: string;
  @OneOf(DEVICE_KINDS, { name: 'RatingDeviceKind' }) kind!: string;
}

export class CallableDeviceListDto {
  @ListOf(() => CallableDeviceDto) items!: CallableDeviceDto[];
  @Text({ nullable: true }) next!: string | null;
}
