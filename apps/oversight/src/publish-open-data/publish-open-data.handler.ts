import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { OPEN_COLUMNS, isPlainDate, openRows, type OpenMonth } from '#domain';
import { CSV_OPTIONS, Problem } from '#platform';
import { OpenMonths } from './open-months.js';
import type { OpenDataDto } from './publish-open-data.dto.js';

const PLACE = '/api/v1/public/open-data';

/** Hands out open data. */
@Injectable()
export class PublishOpenDataHandler {
  /** Files are kept as long as their month is: anybody may ask, and writing thousands of rows takes a while. */
  private readonly files = new WeakMap<OpenMonth, Buffer>();

  constructor(private readonly months: OpenMonths) {}

  async index(): Promise<OpenDataDto> {
    const months = (await this.months.ended()).map((day) => day.slice(0, 7));
    return {
      months: months.map((month) => ({ month, csv: `${PLACE}/${month}.csv`, json: `${PLACE}/${month}.json` })),
      columns: OPEN_COLUMNS.map((item) => ({ ...item })),
      schema: `${PLACE}/schema.json`,
    };
  }

  /** @throws Problem `not-found` for what is no month that has ended. */
  async month(name: string): Promise<OpenMonth> {
    const first = `${name}-01`;
    if (!/^\d{4}-\d{2}$/.test(name) || !isPlainDate(first) || !(await this.months.ended()).includes(first)) throw new Problem('not-found', { detail: 'Chưa có số liệu mở của tháng này.' });
    return this.months.of(first);
  }

  async csv(name: string): Promise<Buffer> {
    const month = await this.month(name);
    const file = this.files.get(month) ?? Buffer.from(stringify([OPEN_COLUMNS.map((item) => item.name), ...openRows(month)], CSV_OPTIONS), 'utf8');
    this.files.set(month, file);
    return file;
  }
}
