import { TICKET_STATES, type TicketState } from '#domain';
import { Flag, Id, ListOf, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';

/** What tickets are taken for: a field of procedures. */
export class TicketGroupDto {
  @Text() key!: string;
  @Text() name!: string;
}

export class QueueWindowDto {
  @Id() id!: string;
  @Whole({ min: 1, max: 99 }) number!: number;
  @Text() name!: string;
  @ListOf(() => TicketGroupDto, { description: 'Lĩnh vực quầy phục vụ; trống: mọi lĩnh vực' }) groups!: TicketGroupDto[];
  @Flag() active!: boolean;
}

export class QueueTicketDto {
  @Id() id!: string;
  @Text({ example: '0147' }) number!: string;
  @Nested(() => TicketGroupDto) group!: TicketGroupDto;
  @Flag() priority!: boolean;
  @OneOf(TICKET_STATES, { name: 'TicketState' }) state!: TicketState;
  @Moment() takenAt!: string;
  @Moment({ nullable: true }) calledAt!: string | null;
  @Whole() calls!: number;
  @Whole({ nullable: true, description: 'Quầy đang gọi' }) windowNumber!: number | null;
}

export class WaitingGroupDto {
  @Nested(() => TicketGroupDto) group!: TicketGroupDto;
  @Whole() count!: number;
}

/** The queue of a one-stop unit today. */
export class QueueDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @ListOf(() => QueueWindowDto) windows!: QueueWindowDto[];
  @ListOf(() => QueueTicketDto, { description: 'Đang được gọi, mỗi quầy một số' }) called!: QueueTicketDto[];
  @ListOf(() => QueueTicketDto, { description: 'Đang chờ, theo số' }) waiting!: QueueTicketDto[];
  @ListOf(() => QueueTicketDto, { description: 'Vắng mặt khi được gọi, gọi lại được' }) absent!: QueueTicketDto[];
  @ListOf(() => WaitingGroupDto) byGroup!: WaitingGroupDto[];
  @Whole({ description: 'Đã phục vụ hôm nay' }) served!: number;
  @Whole({ nullable: true, description: 'Số phút phục vụ trung vị hôm nay; null khi chưa đủ số' }) medianMinutes!: number | null;
  @Moment() asOf!: string;
}

export class CalledTicketDto {
  @Nested(() => QueueTicketDto, { nullable: true, description: 'null khi không còn ai chờ quầy này' }) ticket!: QueueTicketDto | null;
}

export class SendOnDto {
  @Id({ nullable: true, optional: true, description: 'Quầy chuyển đến; bỏ trống: trả về hàng chờ chung' }) windowId?: string | null;
}

export class TakeTicketDto {
  @Text({ max: 100 }) group!: string;
  @Flag({ description: 'Người cao tuổi, khuyết tật, phụ nữ mang thai, người có công' }) priority!: boolean;
}

/** A ticket as its holder sees it. */
export class HeldTicketDto {
  @Text() number!: string;
  @Text() groupName!: string;
  @Text() unitName!: string;
  @OneOf(TICKET_STATES, { name: 'TicketState' }) state!: TicketState;
  @Whole({ description: 'Số người được gọi trước' }) ahead!: number;
  @Whole({ nullable: true, description: 'Chờ khoảng bao nhiêu phút; null khi chưa biết' }) waitMinutes!: number | null;
  @Whole({ nullable: true }) windowNumber!: number | null;
  @Moment() takenAt!: string;
}

export class TakenTicketDto extends HeldTicketDto {
  @Text({ description: 'Mở trang theo dõi số này' }) token!: string;
}

/** What a screen of the hall shows. */
export class QueueScreenDto {
  @OneOf(['machine', 'wall']) kind!: 'machine' | 'wall';
  @Text() unitName!: string;
  @ListOf(() => TicketGroupDto) groups!: TicketGroupDto[];
  @ListOf(() => QueueTicketDto, { description: 'Gọi gần nhất trước' }) called!: QueueTicketDto[];
  @Whole() waiting!: number;
}
