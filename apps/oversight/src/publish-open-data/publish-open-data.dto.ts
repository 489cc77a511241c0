import { OPEN_COLUMNS } from '#domain';
import { ListOf, OneOf, Text } from '#platform';

export class OpenColumnDto {
  @Text({ example: 'received_online' }) name!: string;
  @Text() titles!: string;
  @OneOf(['string', 'integer', 'gYearMonth'], { name: 'OpenDatatype', description: 'Kiểu theo CSV on the Web (XML Schema)' }) datatype!: (typeof OPEN_COLUMNS)[number]['datatype'];
  @Text() description!: string;
}

export class OpenMonthRef {
  @Text({ example: '2026-08' }) month!: string;
  @Text({ example: '/api/v1/public/open-data/2026-08.csv' }) csv!: string;
  @Text({ example: '/api/v1/public/open-data/2026-08.json' }) json!: string;
}

/** What there is of open data, and how to read it. */
export class OpenDataDto {
  @ListOf(() => OpenMonthRef, { max: 1_200, description: 'Các tháng đã kết thúc, mới nhất trước' }) months!: OpenMonthRef[];
  @ListOf(() => OpenColumnDto, { description: 'Các cột của tệp CSV, theo thứ tự' }) columns!: OpenColumnDto[];
  @Text({ example: '/api/v1/public/open-data/schema.json' }) schema!: string;
}
