import { Day, Flag, Id, ListOf, Moment, OneOf, PageQuery, Text } from '#platform';

/** A time in which somebody is away, and who stands in for them. */
export class NewAbsenceDto {
  @Id({ optional: true, description: 'Người vắng mặt; bỏ trống: chính mình' }) staffId?: string;
  @Id({ description: 'Người làm thay' }) coverId!: string;
  @Day({ description: 'Ngày đầu vắng mặt' }) fromDay!: string;
  @Day({ description: 'Ngày cuối vắng mặt' }) toDay!: string;
  @Text({ max: 500, example: 'Nghỉ phép' }) reason!: string;
}

export class AbsenceDto {
  @Id() id!: string;
  @Id() staffId!: string;
  @Text() staffName!: string;
  @Id() coverId!: string;
  @Text() coverName!: string;
  @Day() fromDay!: string;
  @Day() toDay!: string;
  @Text() reason!: string;
  @Text() createdByName!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) cancelledAt!: string | null;
  @Flag({ description: 'Hôm nay người làm thay đang làm thay' }) inForce!: boolean;
}

export class AbsenceListDto {
  @ListOf(() => AbsenceDto) items!: AbsenceDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class AbsenceQuery extends PageQuery {
  @OneOf(['mine', 'reach'], { optional: true, description: 'mine: tôi vắng mặt hoặc làm thay (mặc định); reach: người trong phạm vi tôi phụ trách' }) scope?: 'mine' | 'reach';
}
