import { Problem } from './problem.js';
import { Text, Whole } from './fields.js';

/** Most rows that one page of a list has. */
export const PAGE_LIMIT = 200;

/** Which page of a list: after which place, how many. */
export class PageQuery {
  @Text({ optional: true, max: 500, description: 'Con trỏ “next” của trang trước' }) after?: string;
  @Whole({ optional: true, min: 1, max: PAGE_LIMIT, description: 'Số dòng một trang, mặc định 50' }) limit?: number;
}

type Key = readonly (string | number | null)[];

/** The sort key of the last row as an opaque cursor. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key in a cursor: one value for each kind named in `shape`, which `null` fits too.
 * Throws `invalid-request` for a cursor that this list did not hand out.
 */
export function decodeCursor(cursor: string, shape: readonly ('string' | 'number')[]): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === shape.length && key.every((value, index) => value === null || typeof value === shape[index])) return key as Key;
  } catch {
    // Falls through to the same refusal: not JSON is as wrong as another shape.
  }
  throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Con trỏ trang không hợp lệ' }] });
}

/** A page out of `limit + 1` rows: the extra row says that there is a next page. */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, item: (row: Row) => Item, key: (row: Row) => Key): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
