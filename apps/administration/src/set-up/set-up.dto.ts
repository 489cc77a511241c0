import { Email, Flag, OneOf, Text } from '#platform';
import { UNIT_CODE } from '../manage-units/manage-units.dto.js';

/** The secret of the set-up link. */
export class SetUpLinkDto {
  @Text({ max: 100 }) token!: string;
}

/** May the link be used? */
export class SetUpStateDto {
  @Flag() open!: boolean;
}

/** The topmost unit of an installation and its first administrator. */
export class SetUpDto extends SetUpLinkDto {
  @Text({ max: 35, pattern: UNIT_CODE, message: 'Mã định danh gồm chữ hoa, số và dấu chấm, ví dụ H99', example: 'H99' }) unitCode!: string;
  @Text({ max: 200, oneLine: true }) unitName!: string;
  @Text({ max: 100, oneLine: true }) unitShortName!: string;
  @OneOf(['province', 'commune']) unitLevel!: 'province' | 'commune';
  @Text({ max: 300, oneLine: true }) address!: string;
  @Text({ max: 30 }) phone!: string;
  @Text({ max: 100, oneLine: true }) fullName!: string;
  @Text({ max: 63, pattern: /^[a-z0-9][a-z0-9._-]{1,62}$/, message: 'Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm, gạch' }) username!: string;
  @Email() email!: string;
  @Text({ max: 200 }) password!: string;
}
