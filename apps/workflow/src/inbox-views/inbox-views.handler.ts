import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Problem, type Principal } from '#platform';
import type { InboxViewDto, InboxViewsDto } from './inbox-views.dto.js';

/** Views of the inbox, kept for each person on the server, so that they are there at every counter. */
@Injectable()
export class InboxViewsHandler {
  constructor(private readonly database: Database) {}

  async list({ staffId }: Principal): Promise<InboxViewsDto> {
    const views = await this.database.read(({ inboxViews }) => inboxViews.ofStaff(staffId));
    return { items: views.map(({ name, filter }) => ({ ...filter, name })) };
  }

  async keep({ items }: InboxViewsDto, staff: Principal): Promise<InboxViewsDto> {
    const names = items.map(({ name }) => name);
    const twice = names.findIndex((name, place) => names.indexOf(name) !== place);
    if (twice >= 0) throw new Problem('invalid-request', { errors: [{ field: `items[${twice}].name`, code: 'twice', message: 'Đã có bộ lọc tên này' }] });
    await this.database.write(({ inboxViews }) => inboxViews.keep(staff.staffId, items.map(viewOf)));
    return this.list(staff);
  }
}

function viewOf({ name, ...filter }: InboxViewDto): { readonly name: string; readonly filter: Readonly<Record<string, string>> } {
  return { name, filter: Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) };
}
