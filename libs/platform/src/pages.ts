import { instant } from '#domain';
import { Text, Whole, isId } from './fields.js';
import { Problem } from './problem.js';

/** Most rows that one page of a list has, and how many it has unless told otherwise. */
const PAGE_LIMIT = 200;
export const PAGE_SIZE = 50;

/** Which page of a list: after which place, how many. */
export class PageQuery {
  @Text({ optional: true, max: 500, description: 'Con trỏ “next” của trang trước' }) after?: string;
  @Whole({ optional: true, min: 1, max: PAGE_LIMIT, description: `Số dòng một trang, mặc định ${PAGE_SIZE}` }) limit?: number;
}

type Value = string | number | null;
type Key = readonly Value[];

/** What a place of a sort key may hold; a kind that ends with `?` also fits `null`. */
export type KeyKind = 'text' | 'number' | 'number?' | 'instant' | 'instant?' | 'id';

const FITS: Readonly<Record<KeyKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: Number.isSafeInteger,
  'number?': (value) => value === null || Number.isSafeInteger(value),
  instant: isInstant,
  'instant?': (value) => value === null || isInstant(value),
  id: (value) => typeof value === 'string' && isId(value),
};

function isInstant(value: unknown): boolean {
  try {
    return typeof value === 'number' && instant(value) === value;
  } catch {
    return false;
  }
}

/** The sort key of the last row as an opaque cursor. */
function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key in a cursor: one value of each kind named in `shape`. Throws `invalid-request` for a
 * cursor that no list of this shape hands out.
 */
export function decodeCursor(cursor: string, shape: readonly KeyKind[]): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === shape.length && shape.every((kind, index) => FITS[kind](key[index]))) return key as Key;
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
