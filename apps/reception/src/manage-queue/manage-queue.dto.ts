import { Flag, Id, ListOf, Nested, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { QueueWindowDto } from '../queue/queue.dto.js';

/** A window, by its number within the unit. */
export class PutWindowDto {
  @Text({ max: 60, example: 'H99.21.05.01' }) unitCode!: string;
  @Whole({ min: 1, max: 99 }) number!: number;
  @Text({ max: 100, oneLine: true, example: 'Quầy 1' }) name!: string;
  @Texts({ max: 50, maxLength: 100, description: 'Mã lĩnh vực; trống: mọi lĩnh vực' }) groups!: string[];
  @Flag() active!: boolean;
}

export class EnrolScreenDto {
  @Text({ max: 60, example: 'H99.21.05.01' }) unitCode!: string;
  @OneOf(['machine', 'wall'], { name: 'QueueDeviceKind' }) kind!: 'machine' | 'wall';
  @Text({ max: 100, oneLine: true, example: 'Máy lấy số, cửa chính' }) name!: string;
}

export class ScreenDto {
  @Id() id!: string;
  @OneOf(['machine', 'wall'], { name: 'QueueDeviceKind' }) kind!: 'machine' | 'wall';
  @Text() name!: string;
  @Flag() retired!: boolean;
}

export class EnrolledScreenDto extends ScreenDto {
  @Text({ description: 'Địa chỉ mở trên màn hình' }) url!: string;
}

/** Windows and screens of a one-stop unit. */
export class QueueSetUpDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @ListOf(() => QueueWindowDto) windows!: QueueWindowDto[];
  @ListOf(() => ScreenDto) screens!: ScreenDto[];
}

export class QueueSetUpListDto {
  @ListOf(() => QueueSetUpDto) items!: QueueSetUpDto[];
  @Text({ nullable: true }) next!: string | null;
}
