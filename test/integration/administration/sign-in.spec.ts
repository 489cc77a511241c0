import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import request from 'supertest';
import { newSetUpToken } from '#platform';
import { createTestApp, type TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/template.js';

describe('signing in and out', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ modules: [] });
  });
  afterAll(() => app.close());

  test('a right password opens a session in an HttpOnly cookie and says who I am', async () => {
    const answer = await request(app.server).post('/api/v1/sessions').send({ username: 'motcua.tanlap', password: DEMO_PASSWORD }).expect(200);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^mot_cua=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    expect(answer.body).toMatchObject({ username: 'motcua.tanlap', can: { receive: true, oversee: false, administer: false } });
    expect(answer.body.posts[0]).toMatchObject({ role: 'counter-officer', roleName: 'Cán bộ một cửa', unit: { code: 'H99.21.05.01' } });
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await request(app.server).post('/api/v1/sessions').send({ username: 'motcua.tanlap', password: 'sai mật khẩu' }).expect(401);
    const unknown = await request(app.server).post('/api/v1/sessions').send({ username: 'khong.co.ai', password: 'sai mật khẩu' }).expect(401);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body.code).toBe('wrong-credentials');
  });

  test('signing out ends the session at the next request, whoever kept the cookie', async () => {
    const cookie = await app.signIn('motcua.tanlap');
    await request(app.server).get('/api/v1/me').set('cookie', cookie).expect(200);
    await request(app.server).delete('/api/v1/sessions/current').set('cookie', cookie).expect(204);
    const after = await request(app.server).get('/api/v1/me').set('cookie', cookie).expect(401);
    expect(after.body.code).toBe('unauthenticated');
  });

  test('unknown members, wrong types and broken JSON are refused by name, never with a 5xx', async () => {
    const extra = await request(app.server).post('/api/v1/sessions').send({ username: 'a', password: 'b', role: 'leader' }).expect(400);
    expect(extra.body.errors).toEqual([{ field: 'role', code: 'whitelistValidation', message: 'Không nhận trường này' }]);
    const typed = await request(app.server).post('/api/v1/sessions').send({ username: 5, password: null }).expect(400);
    expect(typed.body.code).toBe('invalid-request');
    await request(app.server).post('/api/v1/sessions').set('content-type', 'application/json').send('{"username":').expect(400);
    await request(app.server).post('/api/v1/sessions').set('content-type', 'text/plain').send('x').expect(415);
    await request(app.server).post('/api/v1/sessions').send({ username: 'a\u0000b', password: 'x' }).expect(400);
  });

  test('another site cannot sign anybody in', async () => {
    const body = { username: 'motcua.tanlap', password: DEMO_PASSWORD };
    await request(app.server).post('/api/v1/sessions').set('sec-fetch-site', 'cross-site').send(body).expect(403);
    await request(app.server).post('/api/v1/sessions').set('origin', 'https://ke-gian.example').send(body).expect(403);
    await request(app.server).post('/api/v1/sessions').set('origin', 'http://localhost:3000').send(body).expect(200);
  });

  test('a password that somebody else set is changed before anything else, and every other session ends', async () => {
    const admin = await app.signIn('quantri');
    const person = { username: 'nguoi.moi', fullName: 'Nguyễn Văn Mới', email: 'moi@anhai.example', posts: [{ unitCode: 'H99.41.01', role: 'counter-officer', from: '2026-01-01' }] };
    const add = (password: string) => request(app.server).post('/api/v1/admin/staff').set('cookie', admin).send({ ...person, password });
    expect((await add('nguoi.moi-1234').expect(422)).body).toMatchObject({ code: 'password-unfit', errors: [{ field: 'password' }] });
    const added = await add('tạm thời một hôm').expect(201);
    expect(added.body.passwordTemporary).toBe(true);

    const enter = async (password: string) => {
      const answer = await request(app.server).post('/api/v1/sessions').send({ username: person.username, password }).expect(200);
      return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', me: answer.body };
    };
    const [here, elsewhere] = [await enter('tạm thời một hôm'), await enter('tạm thời một hôm')];
    expect(here.me.passwordTemporary).toBe(true);
    const get = (path: string, { cookie } = here) => request(app.server).get(`/api/v1/${path}`).set('cookie', cookie);
    expect((await get('staff').expect(403)).body.code).toBe('password-change-needed');
    const change = (current: string, password: string) => request(app.server).put('/api/v1/me/password').set('cookie', here.cookie).send({ current, password });
    expect((await change('không phải', 'mưa rừng chiều tím').expect(422)).body.code).toBe('wrong-password');
    for (const poor of ['ngắn quá', 'matkhau123456', 'tạm thời một hôm']) expect((await change('tạm thời một hôm', poor).expect(422)).body.code).toBe('password-unfit');
    expect((await change('tạm thời một hôm', 'mưa rừng chiều tím').expect(200)).body).toEqual({ ended: 1 });
    await get('staff').expect(200);
    await get('me', elsewhere).expect(401);

    const again = await enter('mưa rừng chiều tím');
    expect(again.me.passwordTemporary).toBe(false);
    expect((await get('me/sessions').expect(200)).body.items.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
    expect((await request(app.server).delete('/api/v1/me/sessions/others').set('cookie', here.cookie).expect(200)).body).toEqual({ ended: 1 });
    await get('me', again).expect(401);
    await request(app.server).delete(`/api/v1/admin/staff/${added.body.id}/sessions`).set('cookie', admin).expect(204);
    await get('me').expect(401);
    await request(app.server).delete('/api/v1/admin/staff/ai/sessions').set('cookie', admin).expect(404);
  });

  test('after ten failures a name waits, while others still sign in', async () => {
    const attempt = () => request(app.server).post('/api/v1/sessions').send({ username: 'tuphap.tinh', password: 'sai mật khẩu' });
    for (let failure = 0; failure < 10; failure += 1) await attempt().expect(401);
    const refused = await attempt().expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await app.signIn('motcua.tanlap');
  });
});

describe('the first administrator', () => {
  let app: TestApp;
  let owner: Client;
  beforeAll(async () => {
    app = await createTestApp({ modules: [] });
    owner = new Client({ connectionString: app.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  const HOUSE = { unitCode: 'H98', unitName: 'UBND tỉnh Biển Đông', unitShortName: 'UBND tỉnh', unitLevel: 'province', address: 'Số 1 đường Hùng Vương', phone: '0299 3811 001', fullName: 'Trần Thị Khởi', username: 'quantri.dau', email: 'khoi@biendong.example', password: 'mưa rừng chiều tím' };
  const post = (path: string, body: object) => request(app.server).post(`/api/v1/${path}`).send(body);
  const offer = async () => {
    const { token, hash } = newSetUpToken();
    return { token, offered: await app.database.read(({ setUp }) => setUp.offer(hash, '24 hours')) };
  };

  test('has no link while there is an administrator', async () => {
    const { token, offered } = await offer();
    expect(offered).toBe(false);
    expect((await post('set-up/lookups', { token }).expect(200)).body).toEqual({ open: false });
    expect((await post('set-up', { token, ...HOUSE }).expect(404)).body.code).toBe('set-up-closed');
  });

  test('is set up once, by the newest link, however many try at a time', async () => {
    await owner.query(`DELETE FROM post WHERE role = 'administrator'`);
    const [older, newer] = [await offer(), await offer()];
    expect((await post('set-up/lookups', { token: older.token })).body).toEqual({ open: false });
    expect((await post('set-up/lookups', { token: newer.token })).body).toEqual({ open: true });
    await post('set-up', { ...HOUSE, token: older.token }).expect(404);
    expect((await post('set-up', { ...HOUSE, token: newer.token, password: 'quantri.dau-1' }).expect(422)).body.code).toBe('password-unfit');
    expect((await post('set-up', { ...HOUSE, token: newer.token, username: 'motcua.tanlap' }).expect(409)).body.code).toBe('already-exists');
    const tries = await Promise.all([1, 2, 3, 4].map((number) => post('set-up', { ...HOUSE, token: newer.token, username: `quantri.${number}`, unitCode: `H9${number}` })));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    expect((await owner.query(`SELECT count(*)::int AS posts FROM post WHERE role = 'administrator'`)).rows).toEqual([{ posts: 1 }]);
    expect((await offer()).offered).toBe(false);

    const winner = tries.findIndex(({ status }) => status === 201) + 1;
    const me = await post('sessions', { username: `quantri.${winner}`, password: HOUSE.password }).expect(200);
    expect(me.body).toMatchObject({ passwordTemporary: false, can: { administer: true }, posts: [{ role: 'administrator', unit: { code: `H9${winner}`, name: HOUSE.unitName } }] });
    expect((await owner.query(`SELECT actor_name AS actor FROM audit_entry WHERE action = 'staff.set-up'`)).rows).toEqual([{ actor: HOUSE.fullName }]);
  });

  test('has no link that is too old', async () => {
    await owner.query(`DELETE FROM post WHERE role = 'administrator'`);
    const { token, offered } = await offer();
    await owner.query(`UPDATE set_up_link SET expires_at = now() - interval '1 second'`);
    expect([offered, (await post('set-up/lookups', { token })).body.open]).toEqual([true, false]);
    await post('set-up', { ...HOUSE, token }).expect(404);
  });
});
