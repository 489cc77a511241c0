import { Day, ListOf, OneOf, Text, Texts } from '#platform';

const CODE = /^[A-Z][0-9]{2}(\.[0-9A-Z]+)*$/;

/** A unit to set up below another one within the administrator's reach. */
export class NewUnitDto {
  @Text({ max: 35, pattern: CODE, message: 'Mã định danh gồm chữ hoa, số và dấu chấm, ví dụ H99.21.05', example: 'H99.21.08' }) code!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 100 }) shortName!: string;
  @OneOf(['authority', 'department', 'counter']) kind!: 'authority' | 'department' | 'counter';
  @OneOf(['province', 'district', 'commune']) level!: 'province' | 'district' | 'commune';
  @Text({ max: 35 }) parentCode!: string;
  @Texts({ maxLength: 50, description: 'Lĩnh vực mà phòng ban phụ trách' }) fields!: string[];
  @Text({ max: 300 }) address!: string;
  @Text({ max: 30 }) phone!: string;
  @Text({ optional: true, max: 50 }) calendarCode?: string;
}

/** What of a unit may change; its code never does. */
export class UnitChangesDto {
  @Text({ optional: true, max: 200 }) name?: string;
  @Text({ optional: true, max: 100 }) shortName?: string;
  @Texts({ optional: true, maxLength: 50 }) fields?: string[];
  @Text({ optional: true, max: 300 }) address?: string;
  @Text({ optional: true, max: 30 }) phone?: string;
  @Day({ optional: true, nullable: true, description: 'Ngày cuối cùng đơn vị còn hoạt động' }) activeTo?: string | null;
}

export class AdminUnitDto {
  @Text() code!: string;
  @Text() name!: string;
  @Text() shortName!: string;
  @Text() kind!: string;
  @Text() level!: string;
  @Text({ nullable: true }) parentCode!: string | null;
  @Texts() fields!: string[];
  @Text() address!: string;
  @Text() phone!: string;
  @Text({ nullable: true }) calendarCode!: string | null;
}

export class AdminUnitListDto {
  @ListOf(() => AdminUnitDto) items!: AdminUnitDto[];
  @Text({ nullable: true }) next!: string | null;
}
