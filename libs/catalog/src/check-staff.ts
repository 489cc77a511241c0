import { POST_NAMES, duplicates, isPlainDate, type DefinitionFault, type PostRole, type UnitKind } from '#domain';
import type { PostRecord, StaffRecord, UnitRecord } from './records.js';

const USERNAME = /^[a-z][a-z0-9]*(\.[a-z0-9]+)*$/;
const EMAIL = /^[a-z0-9.]+@[a-z0-9.-]+$/;

/** The kind of unit in which each post stands. */
const POST_KIND: Readonly<Record<PostRole, UnitKind>> = {
  'counter-officer': 'counter',
  specialist: 'department',
  'department-head': 'department',
  leader: 'authority',
  clerk: 'authority',
  administrator: 'authority',
};

/** The posts without which a unit cannot work. */
const NEEDED: Readonly<Record<UnitKind, readonly PostRole[]>> = {
  authority: ['leader', 'clerk'],
  department: ['specialist', 'department-head'],
  counter: ['counter-officer'],
};

/** Everything wrong with staff as data, and every needed post that nobody holds. */
export function checkStaff(staff: readonly StaffRecord[], units: readonly UnitRecord[]): DefinitionFault[] {
  const held = new Set(staff.flatMap(({ posts }) => posts.map((post) => `${post.unitCode} ${post.role}`)));
  return [
    ...duplicates(staff.map((person) => person.username)).map((name) => fault('username-duplicate', name, `Tên đăng nhập “${name}” bị trùng.`)),
    ...duplicates(staff.map((person) => person.email)).map((email) => fault('email-duplicate', email, `Thư điện tử “${email}” bị trùng.`)),
    ...staff.flatMap((person) => checkPerson(person, units)),
    ...units.flatMap((unit) =>
      NEEDED[unit.kind].filter((role) => !held.has(`${unit.code} ${role}`)).map((role) => fault('post-empty', unit.code, `${unit.name} chưa có người ở vị trí “${POST_NAMES[role]}”.`)),
    ),
  ];
}

function checkPerson(person: StaffRecord, units: readonly UnitRecord[]): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (!USERNAME.test(person.username)) faults.push(fault('username-form', person.username, 'Tên đăng nhập chỉ gồm chữ thường không dấu, số và dấu chấm.'));
  if (!EMAIL.test(person.email)) faults.push(fault('email-form', person.username, `Thư điện tử “${person.email}” không đúng dạng.`));
  if (person.name.trim() === '' || person.title.trim() === '') faults.push(fault('text-empty', person.username, 'Thiếu họ tên hoặc chức danh.'));
  if (person.posts.length === 0) faults.push(fault('post-missing', person.username, 'Chưa giữ vị trí nào.'));
  return [...faults, ...person.posts.flatMap((post) => checkPost(person.username, post, units))];
}

function checkPost(username: string, post: PostRecord, units: readonly UnitRecord[]): DefinitionFault[] {
  const unit = units.find((candidate) => candidate.code === post.unitCode);
  if (!unit) return [fault('unit-missing', username, `Không có đơn vị ${post.unitCode}.`)];
  const faults: DefinitionFault[] = [];
  if (POST_KIND[post.role] !== unit.kind) faults.push(fault('post-unfit', username, `Vị trí “${POST_NAMES[post.role]}” không có ở ${unit.name}.`));
  if (!isPlainDate(post.from)) faults.push(fault('date-invalid', username, `Ngày “${post.from}” không hợp lệ.`));
  return faults;
}

function fault(code: string, place: string, message: string): DefinitionFault {
  return { code, place: `staff.${place}`, message };
}
