import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
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

  test('after ten failures a name waits, while others still sign in', async () => {
    const attempt = () => request(app.server).post('/api/v1/sessions').send({ username: 'tuphap.tinh', password: 'sai mật khẩu' });
    for (let failure = 0; failure < 10; failure += 1) await attempt().expect(401);
    const refused = await attempt().expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await app.signIn('motcua.tanlap');
  });
});
