import type { PlainDate, PostRole } from '#domain';
import { PostEntity, StaffEntity } from '../entities/units.js';
import { statement, type Sql } from '../sql.js';

/** A member of staff with the posts held now or later. */
export interface StaffRecord {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly email: string;
  readonly active: boolean;
  /** The password was set by somebody else and not changed since. */
  readonly passwordTemporary: boolean;
  readonly posts: readonly { readonly id: string; readonly role: PostRole; readonly unitId: string; readonly from: PlainDate; readonly to: PlainDate | null }[];
}

const COLUMNS = `s.id, s.username, s.full_name AS "fullName", s.title, s.email, s.active, s.password_temporary AS "passwordTemporary",
  coalesce((SELECT json_agg(json_build_object('id', p.id, 'role', p.role, 'unitId', p.unit_id, 'from', p.valid_from, 'to', p.valid_to) ORDER BY p.valid_from)
    FROM post p WHERE p.staff_id = s.id AND (p.valid_to IS NULL OR p.valid_to >= current_date)), '[]') AS posts`;

/** Sorted as Vietnamese names are: by the given name, which stands last. */
const BY_NAME = `ORDER BY regexp_replace(s.full_name, '^.* ', '') COLLATE "vi-x-icu", s.full_name COLLATE "vi-x-icu"`;

const IN_UNITS = statement(
  'staff-in-units',
  `SELECT ${COLUMNS} FROM staff s
   WHERE EXISTS (SELECT 1 FROM post p WHERE p.staff_id = s.id AND p.unit_id = ANY($1::uuid[]) AND (p.valid_to IS NULL OR p.valid_to >= current_date)
     AND ($2::text IS NULL OR p.role = $2)) ${BY_NAME}`,
);
const ONE = statement('staff-one', `SELECT ${COLUMNS} FROM staff s WHERE s.id = $1`);

/** Staff and their posts. A person is never deleted: their posts end, or the account is switched off. */
export class StaffStore {
  constructor(private readonly sql: Sql) {}

  inUnits(unitIds: readonly string[], role: PostRole | null): Promise<StaffRecord[]> {
    return this.sql.query<StaffRecord>(IN_UNITS, [unitIds, role]);
  }

  async find(id: string): Promise<StaffRecord | undefined> {
    const [row] = await this.sql.query<StaffRecord>(ONE, [id]);
    return row;
  }

  /** Rejects with a unique violation when the name is taken. */
  async add(person: { readonly username: string; readonly fullName: string; readonly title: string; readonly email: string; readonly passwordHash: string; readonly passwordTemporary: boolean }): Promise<string> {
    const id = crypto.randomUUID();
    await this.sql.manager.insert(StaffEntity, { ...person, id, phone: null });
    return id;
  }

  async change(id: string, changes: Partial<Pick<StaffEntity, 'fullName' | 'title' | 'email' | 'active' | 'passwordHash' | 'passwordTemporary'>>): Promise<void> {
    if (Object.keys(changes).length > 0) await this.sql.manager.update(StaffEntity, { id }, changes);
  }

  /** Rejects with an exclusion violation when the same post is held already in that time. */
  async givePost(staffId: string, unitId: string, role: PostRole, from: PlainDate, to: PlainDate | null): Promise<void> {
    await this.sql.manager.insert(PostEntity, { staffId, unitId, role, validFrom: from, validTo: to });
  }

  /** Ends a post with `lastDay`; one that has not begun by then is taken back whole. */
  async endPost(staffId: string, postId: string, lastDay: PlainDate): Promise<boolean> {
    const post = await this.sql.manager.findOneBy(PostEntity, { id: postId, staffId });
    if (!post) return false;
    if (post.validFrom > lastDay) await this.sql.manager.delete(PostEntity, { id: postId });
    else await this.sql.manager.update(PostEntity, { id: postId }, { validTo: lastDay });
    return true;
  }

  /** Ends every session of somebody, so that what they lost is lost at the next request. */
  async signOutEverywhere(staffId: string): Promise<void> {
    await this.sql.query(SIGN_OUT, [staffId]);
  }
}

const SIGN_OUT = statement('staff-sign-out', `DELETE FROM session WHERE staff_id = $1`);
