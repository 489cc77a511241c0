import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { ADMIN, AdminOffice } from './admin-office.js';

let office: AdminOffice;
const ids = new Map<string, string>();
beforeAll(async () => {
  office = await AdminOffice.open();
  for (const { id, username } of (await office.done('get', 'admin/staff')).items) ids.set(username, id);
}, 120_000);
afterAll(() => office?.close());

const id = (username: string): string => ids.get(username) ?? '';
const on = (date: string) => office.shop.test.clock.set(`${date}T08:00:00+07:00`);
const absence = (coverId: string, from: string, to: string, staffId?: string) => ({ coverId: id(coverId), fromDay: from, toDay: to, reason: 'Nghỉ phép', ...(staffId === undefined ? {} : { staffId: id(staffId) }) });
const note = (by: string, body: object, key?: string) => office.send('post', 'absences', body, key === undefined ? { by } : { by, key });
const posts = async (username: string) => (await office.done('get', 'me', undefined, { by: username })).posts.map(({ role, unit, standsInFor }: { role: string; unit: { code: string }; standsInFor: { name: string } | null }) => [role, unit.code, standsInFor?.name ?? null]);

/** A birth registration of Tân Lập that is assigned to an officer of the justice section. */
async function assignedTo(username: string): Promise<string> {
  const { code } = await office.shop.opened('motcua.tanlap', BIRTH);
  await office.shop.done('motcua.tanlap', code, 'advance');
  await office.shop.done(username, code, 'claim');
  return code;
}

describe('while somebody is away', () => {
  test('a colleague of the post finishes what is assigned to them; the event names both', async () => {
    on('2026-08-05');
    const code = await assignedTo('hotich.tanlap');
    const version = await office.shop.version(code);
    expect((await office.shop.act('hotich2.tanlap', code, 'advance', { version })).body.code).toBe('stage-taken-by-colleague');
    expect((await note('hotich.tanlap', absence('hotich2.tanlap', '2026-08-05', '2026-08-06'))).status).toBe(201);
    expect(await posts('hotich2.tanlap')).toEqual([
      ['specialist', 'H99.21.05.02', null],
      ['specialist', 'H99.21.05.02', 'Phạm Công Vinh'],
    ]);
    const inbox = await office.done('get', 'inbox?queue=mine', undefined, { by: 'hotich2.tanlap' });
    expect([inbox.items.map((item: { code: string }) => item.code), inbox.counts.total]).toEqual([[code], 1]);
    await office.shop.done('hotich2.tanlap', code, 'advance');
    const done = (await office.events(code)).findLast(({ kind }) => kind === 'stage-completed');
    expect(done?.actor).toMatchObject({ name: 'Trần Trọng Khánh', standsInFor: { id: id('hotich.tanlap'), name: 'Phạm Công Vinh' } });
  });

  test('what the cover does of their own is theirs alone', async () => {
    on('2026-08-05');
    const code = await assignedTo('hotich2.tanlap');
    await office.shop.done('hotich2.tanlap', code, 'advance');
    const done = (await office.events(code)).findLast(({ kind }) => kind === 'stage-completed');
    expect(done?.actor).not.toHaveProperty('standsInFor');
  });

  test('it ends by itself with its last day', async () => {
    on('2026-08-06');
    const code = await assignedTo('hotich.tanlap');
    expect(await posts('hotich2.tanlap')).toHaveLength(2);
    on('2026-08-07');
    expect(await posts('hotich2.tanlap')).toEqual([['specialist', 'H99.21.05.02', null]]);
    expect((await office.shop.act('hotich2.tanlap', code, 'advance', { version: await office.shop.version(code) })).body.code).toBe('stage-taken-by-colleague');
  });

  test('covers stand in a row: who fills in for a cover fills in for all', async () => {
    on('2026-08-10');
    await note('lanhdao.tanlap', absence('truong.hotich.tanlap', '2026-08-10', '2026-08-11'));
    await note('truong.hotich.tanlap', absence('lanhdao.tanlap', '2026-08-12', '2026-08-12'));
    const chained = await note('lanhdao.tanlap', absence('hotich.tanlap', '2026-08-10', '2026-08-11', 'truong.hotich.tanlap'));
    expect([chained.status, chained.body.code]).toEqual([422, 'cover-unfit']);
    await office.done('post', 'absences', absence('hotich2.tanlap', '2026-08-10', '2026-08-10'), { by: 'hotich.tanlap' });
    await office.done('post', 'absences', absence('truong.hotich.tanlap', '2026-08-10', '2026-08-10'), { by: 'hotich2.tanlap' });
    expect(await posts('truong.hotich.tanlap')).toEqual(
      expect.arrayContaining([
        ['leader', 'H99.21.05', 'Ngô Thùy Phượng'],
        ['specialist', 'H99.21.05.02', 'Phạm Công Vinh'],
        ['specialist', 'H99.21.05.02', 'Trần Trọng Khánh'],
      ]),
    );
    const code = await assignedTo('hotich.tanlap');
    await office.shop.done('truong.hotich.tanlap', code, 'advance');
    expect((await office.events(code)).findLast(({ kind }) => kind === 'stage-completed')?.actor).toMatchObject({ name: 'Đỗ Trọng Lâm', standsInFor: { name: 'Phạm Công Vinh' } });
    await office.shop.done('truong.hotich.tanlap', code, 'advance');
    expect((await office.events(code)).findLast(({ kind }) => kind === 'stage-completed')?.actor).toMatchObject({ name: 'Đỗ Trọng Lâm', standsInFor: { name: 'Ngô Thùy Phượng' } });
  });

  test('nobody administers the system for somebody else', async () => {
    on('2026-08-13');
    expect((await note(ADMIN, absence('lanhdao.tinh', '2026-08-13', '2026-08-14'))).body.code).toBe('cover-unfit');
  });
});

describe('an absence', () => {
  test('is noted by oneself, or by whoever heads the person; outside of that there is nobody', async () => {
    on('2026-08-17');
    const forOther = (by: string) => note(by, absence('congan.tanlap', '2026-08-17', '2026-08-18', 'truong.congan.tanlap'));
    expect((await forOther('hotich.tanlap')).status).toBe(404);
    expect((await forOther('lanhdao.dongson')).status).toBe(404);
    const unfit = await forOther('lanhdao.tanlap');
    expect([unfit.status, unfit.body.detail]).toEqual([422, expect.stringContaining('Trưởng phòng')]);
    expect((await note('lanhdao.tanlap', absence('truong.congan.tanlap', '2026-08-17', '2026-08-18', 'congan.tanlap'))).body).toMatchObject({ staffName: 'Nguyễn Thùy Yến', coverName: 'Trần Thị Huệ', fromDay: '2026-08-17', toDay: '2026-08-18', createdByName: 'Ngô Thùy Phượng', cancelledAt: null, inForce: true });
  });

  test('wants a fit cover and days to come, and lies in no other', async () => {
    on('2026-08-17');
    expect((await note('motcua.tanlap', absence('hotich.tanlap', '2026-08-17', '2026-08-18'))).body.code).toBe('cover-unfit');
    expect((await note('motcua.tanlap', absence('motcua.tanlap', '2026-08-17', '2026-08-18'))).body.code).toBe('cover-unfit');
    expect((await note('motcua.tanlap', { ...absence('motcua2.tanlap', '2026-08-17', '2026-08-18'), coverId: randomUUID() })).body.code).toBe('cover-unfit');
    expect((await note('motcua.tanlap', absence('motcua2.tanlap', '2026-08-18', '2026-08-17'))).body.errors).toMatchObject([{ field: 'toDay' }]);
    expect((await note('motcua.tanlap', absence('motcua2.tanlap', '2026-08-01', '2026-08-02'))).body.errors).toMatchObject([{ field: 'toDay' }]);
    const key = randomUUID();
    const first = await note('motcua.tanlap', absence('motcua2.tanlap', '2026-08-17', '2026-08-20'), key);
    expect((await note('motcua.tanlap', absence('motcua2.tanlap', '2026-08-17', '2026-08-20'), key)).body).toEqual(first.body);
    expect((await note('motcua.tanlap', absence('motcua2.tanlap', '2026-08-20', '2026-08-21'))).body.code).toBe('already-exists');
  });

  test('is listed for the two, and for heads of their people', async () => {
    on('2026-08-17');
    const names = async (by: string, query = '') => (await office.done('get', `absences${query}`, undefined, { by })).items.map(({ staffName }: { staffName: string }) => staffName);
    expect(await names('motcua.tanlap')).toEqual(['Hoàng Phương Thảo']);
    expect(await names('motcua2.tanlap')).toEqual(['Hoàng Phương Thảo']);
    expect(await names('motcua.dongson')).toEqual([]);
    expect(await names('motcua.tanlap', '?scope=reach')).toEqual([]);
    const reach = await names('lanhdao.tanlap', '?scope=reach');
    expect(reach).toEqual(expect.arrayContaining(['Hoàng Phương Thảo', 'Nguyễn Thùy Yến', 'Phạm Công Vinh']));
    const page = await office.done('get', 'absences?scope=reach&limit=2', undefined, { by: 'lanhdao.tanlap' });
    const rest = await office.done('get', `absences?scope=reach&limit=200&after=${page.next}`, undefined, { by: 'lanhdao.tanlap' });
    expect([...page.items, ...rest.items].map(({ staffName }: { staffName: string }) => staffName)).toEqual(reach);
  });

  test('is cancelled by its people, from then on at once', async () => {
    on('2026-08-18');
    const [mine] = (await office.done('get', 'absences', undefined, { by: 'motcua.tanlap' })).items;
    expect(await posts('motcua2.tanlap')).toHaveLength(2);
    expect((await office.send('delete', `absences/${mine.id}`, undefined, { by: 'motcua.dongson' })).status).toBe(404);
    expect((await office.send('delete', `absences/${mine.id}`, undefined, { by: 'motcua.tanlap' })).status).toBe(204);
    expect((await office.send('delete', `absences/${mine.id}`, undefined, { by: 'motcua.tanlap' })).status).toBe(204);
    expect(await posts('motcua2.tanlap')).toHaveLength(1);
    expect((await office.done('get', 'absences', undefined, { by: 'motcua.tanlap' })).items[0]).toMatchObject({ cancelledAt: expect.any(String), inForce: false });
    expect((await office.done('get', 'admin/audit?action=absence.cancelled')).items).toHaveLength(1);
    for (const nothing of ['x', randomUUID()]) expect((await office.send('delete', `absences/${nothing}`, undefined, { by: 'motcua.tanlap' })).status).toBe(404);
  });
});
