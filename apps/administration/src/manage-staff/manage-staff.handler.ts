import { Injectable } from '@nestjs/common';
import { POST_NAMES, passwordFault, plainDate, type PostRole } from '#domain';
import { Database, isUniqueViolation, type StaffRecord, type Stores } from '#persistence';
import { Directory, Problem, hashPassword, isId, once, reachOf, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { unfit } from '../own-account/own-account.handler.js';
import type { NewPostDto, NewStaffDto, StaffChangesDto, StaffDto } from './manage-staff.dto.js';

/** Staff within an administrator's reach. Nobody changes their own posts, and nobody gives one outside their reach. */
@Injectable()
export class ManageStaffHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** Staff with a post in the subtree of a unit within reach; without one, in all of the reach. */
  async list(viewer: Principal, unitCode: string | undefined, role: PostRole | undefined): Promise<StaffDto[]> {
    const directory = await this.directory.current();
    const reach = new Set(reachOf(viewer, directory).unitIds);
    const unit = unitCode === undefined ? undefined : directory.unitByCode(unitCode);
    if (unitCode !== undefined && (!unit || !reach.has(unit.id))) throw new Problem('not-found');
    const ids = unit ? directory.tree.subtree(unit.id).map(({ id }) => id) : [...reach];
    const rows = await this.database.read(({ staff }) => staff.inUnits(ids, role ?? null));
    return rows.map((row) => describe(row, directory));
  }

  async add(admin: Principal, { posts, password, title = '', ...person }: NewStaffDto, mark: RequestMark): Promise<StaffDto> {
    const directory = await this.directory.current();
    const secret = await temporary(password, [person.username, person.fullName]);
    return once(this.database, mark.claim, 201, async (stores) => {
      const id = await stores.staff.add({ ...person, title, ...secret });
      await this.givePosts(stores, admin, directory, id, posts);
      await auditChange(stores, admin, mark, 'staff.added', null, { username: person.username });
      return shown(await stores.staff.find(id), directory);
    }).catch(translate);
  }

  async change(admin: Principal, id: string, { givePosts = [], endPosts = [], password, ...changes }: StaffChangesDto, mark: RequestMark): Promise<StaffDto> {
    const directory = await this.directory.current();
    const person = await this.reachable(admin, id, directory);
    if (id === admin.staffId && (givePosts.length > 0 || endPosts.length > 0 || changes.active !== undefined)) throw new Problem('forbidden');
    const secret = password === undefined ? {} : await temporary(password, [person.username, person.fullName]);
    await this.database
      .write(async (stores) => {
        await stores.staff.change(id, { ...changes, ...secret });
        await this.givePosts(stores, admin, directory, id, givePosts);
        for (const post of endPosts) {
          if (!(await stores.staff.endPost(id, post.id, plainDate(post.lastDay)))) throw new Problem('not-found');
        }
        await stores.staff.signOutEverywhere(id);
        await auditChange(stores, admin, mark, 'staff.changed', null, { id, ...changes, passwordChanged: password !== undefined, givePosts, endPosts });
      })
      .catch(translate);
    return shown(await this.database.read(({ staff }) => staff.find(id)), directory);
  }

  /** Ends every session of somebody. */
  async signOut(admin: Principal, id: string, mark: RequestMark): Promise<void> {
    await this.reachable(admin, id, await this.directory.current());
    await this.database.write(async (stores) => {
      await stores.staff.signOutEverywhere(id);
      await auditChange(stores, admin, mark, 'staff.signed-out', null, { id });
    });
  }

  private async givePosts(stores: Stores, admin: Principal, directory: DirectorySnapshot, staffId: string, posts: readonly NewPostDto[]): Promise<void> {
    const reach = reachOf(admin, directory);
    for (const [index, { unitCode, role, from, to }] of posts.entries()) {
      const unit = directory.unitByCode(unitCode);
      if (!unit || !reach.includes([unit.id])) {
        throw new Problem('no-unit', { errors: [{ field: `posts[${index}].unitCode`, code: 'unknown', message: 'Không có đơn vị này trong phạm vi quản trị' }] });
      }
      await stores.staff.givePost(staffId, unit.id, role, plainDate(from), to ? plainDate(to) : null);
    }
  }

  private async reachable(admin: Principal, id: string, directory: DirectorySnapshot): Promise<StaffRecord> {
    const person = isId(id) ? await this.database.read(({ staff }) => staff.find(id)) : undefined;
    const reach = reachOf(admin, directory);
    if (!person || !person.posts.every((post) => reach.includes([post.unitId]))) throw new Problem('not-found');
    return person;
  }
}

/** A password that somebody else chose: it is changed before anything else is done with it. */
async function temporary(password: string, about: readonly string[]): Promise<{ readonly passwordHash: string; readonly passwordTemporary: true }> {
  const fault = passwordFault(password, about);
  if (fault !== null) throw unfit(fault);
  return { passwordHash: await hashPassword(password), passwordTemporary: true };
}

function shown(row: StaffRecord | undefined, directory: DirectorySnapshot): StaffDto {
  if (!row) throw new Problem('not-found');
  return describe(row, directory);
}

/** A taken name or a post held twice is the client's to mend. */
function translate(error: unknown): never {
  const code = ((error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string })).code;
  throw isUniqueViolation(error) || code === '23P01' ? new Problem('already-exists') : error;
}

function describe({ posts, ...person }: StaffRecord, directory: DirectorySnapshot): StaffDto {
  return {
    ...person,
    posts: posts.map(({ id, role, unitId, from, to }) => {
      const unit = directory.unit(unitId);
      return { id, role, roleName: POST_NAMES[role], unitCode: unit?.code ?? '', unitName: unit?.name ?? '', from, to };
    }),
  };
}
