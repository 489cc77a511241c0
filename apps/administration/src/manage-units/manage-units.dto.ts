import { Day, ListOf, OneOf, Text, Texts, Whole } from '#platform';

/** How the code of a unit looks. */
export const UNIT_CODE = /^[A-Z][0-9]{2}(\.[0-9A-Z]+)*$/;

/** A unit to set up below another one within the administrator's reach. */
export class NewUnitDto {
  @Text({ max: 35, pattern: UNIT_CODE, message: 'Mã định danh gồm chữ hoa, số và dấu chấm, ví dụ H99.21.05', example: 'H99.21.08' }) code!: string;
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
  @Day({ nullable: true, description: 'Ngày cuối cùng đơn vị còn hoạt động, nếu đã định' }) activeTo!: string | null;
}

/** What hangs on a unit and on what is below it. */
export class UnitTiesDto {
  @Whole({ description: 'Hồ sơ chưa xong' }) openCases!: number;
  @Whole({ description: 'Người giữ vị trí sau ngày đó' }) staff!: number;
  @Texts({ max: 1000, description: 'Tên những đơn vị bên dưới còn hoạt động sau ngày đó' }) units!: string[];
}

/** Until when the unit would work. */
export class UnitTiesQuery {
  @Day({ optional: true, description: 'Ngày cuối cùng; mặc định hôm nay' }) lastDay?: string;
}

export class AdminUnitListDto {
  @ListOf(() => AdminUnitDto) items!: AdminUnitDto[];
  @Text({ nullable: true }) next!: string | null;
}
