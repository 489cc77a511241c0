import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { loadProcesses, loadProcedures } from '#catalog';
import { createTestApp, type TestApp } from '../../support/app.js';

describe('keeping the house', () => {
  let app: TestApp;
  let admin: string;
  beforeAll(async () => {
    app = await createTestApp({ modules: [] });
    admin = await app.signIn('quantri');
  });
  afterAll(() => app.close());

  const post = (path: string, body: object) => request(app.server).post(`/api/v1/admin/${path}`).set('cookie', admin).send(body);

  test('only administrators come in', async () => {
    const officer = await app.signIn('motcua.tanlap');
    for (const path of ['units', 'staff', 'calendars', 'procedures', 'processes', 'audit']) {
      await request(app.server).get(`/api/v1/admin/${path}`).expect(401);
      await request(app.server).get(`/api/v1/admin/${path}`).set('cookie', officer).expect(403);
      await request(app.server).get(`/api/v1/admin/${path}`).set('cookie', admin).expect(200);
    }
  });

  test('a unit is set up below its parent, changed, and its code taken once', async () => {
    const unit = { code: 'H99.41.09', name: 'Trạm Y tế phường An Thịnh', shortName: 'Trạm Y tế', kind: 'department', level: 'commune', parentCode: 'H99.41', fields: ['y-te'], address: 'Số 30 đường Lê Lợi', phone: '0200 3851 109' };
    const added = await post('units', unit).expect(201);
    expect(added.body).toMatchObject({ code: 'H99.41.09', parentCode: 'H99.41' });
    await post('units', unit).expect(409);
    const changed = await request(app.server).patch('/api/v1/admin/units/H99.41.09').set('cookie', admin).send({ phone: '0200 3851 110' }).expect(200);
    expect(changed.body.phone).toBe('0200 3851 110');
    await post('units', { ...unit, code: 'H99.41.10', parentCode: 'H98' }).expect(422);
    await post('units', { ...unit, code: 'không đúng' }).expect(400);
  });

  test('a unit is closed once nothing hangs on it, and what does is shown before', async () => {
    const unit = { code: 'H99.41.30', name: 'Đội Quản lý chợ', shortName: 'Đội chợ', kind: 'department', level: 'commune', parentCode: 'H99.41', fields: [], address: 'Số 2 đường Chợ', phone: '0200 3851 130' };
    await post('units', unit).expect(201);
    await post('units', { ...unit, code: 'H99.41.30.01', name: 'Tổ chợ Đông', parentCode: unit.code }).expect(201);
    await post('staff', { username: 'to.cho', fullName: 'Lê Văn Chợ', email: 'cho@anhai.example', password: 'mưa rừng chiều tím', posts: [{ unitCode: unit.code, role: 'department-head', from: '2026-01-01' }] }).expect(201);
    const ties = (query = '') => request(app.server).get(`/api/v1/admin/units/${unit.code}/ties${query}`).set('cookie', admin);
    expect((await ties().expect(200)).body).toEqual({ openCases: 0, staff: 1, units: ['Tổ chợ Đông'] });
    await ties('?lastDay=hôm-nay').expect(400);
    const close = (code: string, activeTo: string | null) => request(app.server).patch(`/api/v1/admin/units/${code}`).set('cookie', admin).send({ activeTo });
    expect((await close(unit.code, '2026-12-31').expect(409)).body.code).toBe('unit-in-use');
    expect((await close('H99.41.30.01', '2026-12-31').expect(200)).body.activeTo).toBe('2026-12-31');
    expect((await close(unit.code, '2026-12-30').expect(409)).body.code).toBe('unit-in-use');
    await close(unit.code, '2026-12-31').expect(200);
    const listed = (await request(app.server).get('/api/v1/admin/units').set('cookie', admin)).body.items;
    expect(listed.find(({ code }: { code: string }) => code === unit.code)).toMatchObject({ activeTo: '2026-12-31' });
    expect((await close(unit.code, null).expect(200)).body.activeTo).toBeNull();
  });

  test('a changed post counts at the next request, and nobody changes their own', async () => {
    const list = await request(app.server).get('/api/v1/admin/staff?unitCode=H99.41.01').set('cookie', admin).expect(200);
    const officer = list.body.items[0];
    const cookie = await app.signIn(officer.username);
    await request(app.server)
      .patch(`/api/v1/admin/staff/${officer.id}`)
      .set('cookie', admin)
      .send({ givePosts: [{ unitCode: 'H99.42.01', role: 'counter-officer', from: '2026-01-01' }] })
      .expect(200);
    await request(app.server).get('/api/v1/me').set('cookie', cookie).expect(401);
    const me = await request(app.server).get('/api/v1/me').set('cookie', await app.signIn(officer.username)).expect(200);
    expect(me.body.posts.map((held: { unit: { code: string } }) => held.unit.code).sort()).toEqual(['H99.41.01', 'H99.42.01']);
    const self = await request(app.server).get('/api/v1/me').set('cookie', admin);
    await request(app.server).patch(`/api/v1/admin/staff/${self.body.id}`).set('cookie', admin).send({ givePosts: [{ unitCode: 'H99', role: 'leader', from: '2026-01-01' }] }).expect(403);
  });

  test('the same post is not held twice at a time', async () => {
    const person = { username: 'nguoi.moi', fullName: 'Nguyễn Văn Mới', email: 'moi@anhai.example', password: 'một mật khẩu đủ dài' };
    const twice = { unitCode: 'H99.41.01', role: 'counter-officer', from: '2026-01-01' };
    await post('staff', { ...person, posts: [twice, { ...twice, from: '2026-02-01' }] }).expect(409);
    await post('staff', { ...person, posts: [twice] }).expect(201);
    await post('staff', { ...person, posts: [] }).expect(409);
  });

  test('a day off needs its decision and a calendar that still holds together', async () => {
    const put = (day: string, body: object) => request(app.server).put(`/api/v1/admin/calendars/dong-son/days/${day}`).set('cookie', admin).send(body);
    await put('2026-12-07', { kind: 'closed', reason: 'Mất điện toàn xã', decision: 'TB 12/TB-UBND' }).expect(200, { changed: true, proposalId: null, cases: 0 });
    await put('2026-12-07', { kind: 'closed', reason: 'Mất điện toàn xã', decision: 'TB 12/TB-UBND' }).expect(200, { changed: false, proposalId: null, cases: 0 });
    await put('2026-12-07', { kind: 'closed', reason: 'Mất điện toàn xã' }).expect(400);
    await put('2026-02-30', { kind: 'closed', reason: 'x', decision: 'y' }).expect(400);
    const broken = await put('2026-12-08', { kind: 'working', sessions: [{ from: 600, to: 500 }], reason: 'x', decision: 'y' }).expect(422);
    expect(broken.body.errors.length).toBeGreaterThan(0);
    await request(app.server).put('/api/v1/admin/calendars/khong-co/days/2026-12-07').set('cookie', admin).send({ kind: 'closed', reason: 'x', decision: 'y' }).expect(404);
  });

  test('a published version is never edited; a faulty one is refused with the place of each fault', async () => {
    const procedure = loadProcedures()[0];
    if (!procedure) throw new Error('The catalogue is empty');
    await post('procedures', procedure).expect(201);
    const edited = await post('procedures', { ...procedure, name: 'Tên khác' }).expect(409);
    expect(edited.body.code).toBe('already-exists');
    await post('procedures', { ...procedure, version: procedure.version + 1, validFrom: '2026-09-01', name: 'Tên khác' }).expect(201);
    const process = loadProcesses()[0];
    if (!process) throw new Error('The catalogue is empty');
    const faulty = await post('processes', { ...process, version: 99, first: 'khong-co' }).expect(422);
    expect(faulty.body.errors[0]).toEqual({ field: expect.any(String), code: expect.any(String), message: expect.any(String) });
  });

  test('what administrators do stands in the trail', async () => {
    const audit = await request(app.server).get('/api/v1/admin/audit?action=unit.&limit=1').set('cookie', admin).expect(200);
    expect(audit.body.items[0]).toMatchObject({ actorName: 'Hoàng Đình Nghĩa', action: expect.stringMatching(/^unit\./) });
    const older = await request(app.server).get(`/api/v1/admin/audit?action=unit.&limit=1&after=${audit.body.next}`).set('cookie', admin).expect(200);
    expect(Number(older.body.items[0].id)).toBeLessThan(Number(audit.body.items[0].id));
  });

  test('the trail is narrowed to somebody, to days and to what one reaches, and taken along as a file', async () => {
    const get = (query: string, as = admin) => request(app.server).get(`/api/v1/admin/audit${query}`).set('cookie', as);
    const { id } = (await request(app.server).get('/api/v1/me').set('cookie', admin)).body;
    const mine = (await get(`?staffId=${id}&action=unit.`).expect(200)).body.items;
    expect(new Set(mine.map(({ actorName }: { actorName: string }) => actorName))).toEqual(new Set(['Hoàng Đình Nghĩa']));
    expect(mine[0]).toMatchObject({ action: 'unit.changed', actionName: 'Sửa đơn vị' });
    const day = mine[0].at.slice(0, 10);
    expect((await get(`?staffId=${id}&action=unit.&from=${day}&to=${day}`)).body.items).toEqual(mine);
    expect((await get('?to=2020-01-01')).body).toEqual({ items: [], next: null });
    expect((await get('?action=unit%')).body.items).toEqual([]);
    await get('?from=2026-02-30').expect(400);
    await get('?staffId=ai').expect(400);
    const file = await get(`/lines.csv?staffId=${id}&action=unit.`).expect(200);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.text.trim().split('\r\n')).toHaveLength(mine.length + 1);
    expect((await get('?action=audit.exported')).body.items).toHaveLength(1);

    const [officer] = (await request(app.server).get('/api/v1/admin/staff?unitCode=H99.42.01').set('cookie', admin)).body.items;
    await request(app.server).patch(`/api/v1/admin/staff/${officer.id}`).set('cookie', admin).send({ givePosts: [{ unitCode: 'H99.42', role: 'administrator', from: '2026-01-01' }] }).expect(200);
    const local = await app.signIn(officer.username);
    expect((await get('?action=unit.', local).expect(200)).body.items).toEqual([]);
    const own = (await get('?action=session.', local)).body.items;
    expect(own.map(({ actorName }: { actorName: string }) => actorName)).toContain(officer.fullName);
    expect(own.map(({ actorName }: { actorName: string }) => actorName)).not.toContain('Hoàng Đình Nghĩa');
  });
});
