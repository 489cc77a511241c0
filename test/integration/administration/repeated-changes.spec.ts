import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { loadProcedures, loadProcesses } from '#catalog';
import { createTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await createTestApp({ modules: [] });
  admin = await app.signIn('quantri');
}, 180_000);

afterAll(() => app.close());

const post = (path: string, body: object, key: string) => request(app.server).post(`/api/v1/admin/${path}`).set({ cookie: admin, 'idempotency-key': key }).send(body);

const unit = { code: 'H99.41.19', name: 'Trạm Y tế phường An Thịnh', shortName: 'Trạm Y tế', kind: 'department', level: 'commune', parentCode: 'H99.41', fields: ['y-te'], address: 'Số 30 đường Lê Lợi', phone: '0200 3851 109' };
const person = { username: 'nguoi.moi', fullName: 'Nguyễn Văn Mới', email: 'moi@anhai.example', password: 'một mật khẩu đủ dài', posts: [{ unitCode: 'H99.41.01', role: 'counter-officer', from: '2026-01-01' }] };

test.each([
  ['units', unit, { name: 'Trạm Y tế khác' }],
  ['staff', person, { fullName: 'Nguyễn Văn Khác' }],
])('%s: one key makes one, whether sent again or twenty times at once', async (path, body, other) => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(path, body, key)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
  for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body);
  const again = await post(path, body, key);
  expect([again.status, again.body]).toEqual([201, answers[0]?.body]);
  const changed = await post(path, { ...body, ...other }, key);
  expect([changed.status, changed.body.code]).toEqual([422, 'idempotency-key-reused']);
  const lines = (await request(app.server).get(`/api/v1/admin/audit?action=${path === 'units' ? 'unit' : 'staff'}.added`).set('cookie', admin)).body.items;
  expect(lines).toHaveLength(1);
});

test('the kept hash of a request knows no password', async () => {
  const key = randomUUID();
  const other = { ...person, username: 'nguoi.khac' };
  const first = await post('staff', other, key);
  const again = await post('staff', { ...other, password: 'một mật khẩu khác hẳn' }, key);
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
});

test('procedures of the catalogue can be published in a next version, the longest names too', async () => {
  const procedures = loadProcedures()
    .sort((a, b) => b.name.length - a.name.length)
    .filter((_, index) => index % 4 === 0);
  expect(procedures[0]?.name.length).toBeGreaterThan(500);
  for (const procedure of procedures) {
    const next = { ...procedure, version: procedure.version + 1, validFrom: '2027-01-01' };
    const key = randomUUID();
    const answer = await post('procedures', next, key);
    expect([procedure.code, answer.status, answer.body.errors]).toEqual([procedure.code, 201, undefined]);
    expect((await post('procedures', next, key)).body).toEqual(answer.body);
  }
  const newest = new Map(loadProcesses().map((process) => [process.code, process]));
  for (const process of [...newest.values()].filter((_, index) => index % 4 === 0)) {
    const answer = await post('processes', { ...process, version: process.version + 1, validFrom: '2027-01-01' }, randomUUID());
    expect([process.code, answer.status, answer.body.errors]).toEqual([process.code, 201, undefined]);
  }
}, 120_000);
