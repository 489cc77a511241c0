import { afterAll, beforeAll, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { appModules } from '../../apps/one-stop/src/app-modules.js';
import { createTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ modules: appModules as never });
}, 180_000);

afterAll(() => app.close());

const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options' | 'head', path: string) => supertest(app.server)[method](path);

test.each([
  ['delete', '/api/v1/cases', 'GET, HEAD, POST'],
  ['put', '/api/v1/sessions', 'POST'],
  ['get', '/api/v1/public/lookups', 'POST'],
  ['get', '/api/v1/deadlines/preview', 'POST'],
  ['post', '/api/v1/me?x=1', 'GET, HEAD'],
  ['patch', '/api/v1/cases/H99.21.05.01-260805-0001/actions/advance', 'POST'],
  ['delete', '/api/v1/cases/H99.21.05.01-260805-0001/receipt.pdf', 'GET, HEAD'],
  ['post', '/health/live', 'GET, HEAD'],
] as const)('%s %s is a wrong method, and the right ones are named', async (method, path, allowed) => {
  const answer = await ask(method, path);
  expect([answer.status, answer.headers['allow'], answer.type]).toEqual([405, allowed, 'application/problem+json']);
  expect(answer.body).toMatchObject({ code: 'method-not-allowed', title: 'Địa chỉ này không nhận phương thức đã gửi' });
});

test.each(['/api/v1/nope', '/api', '/api/v1', '/api/v1/cases/a/b/c'])('%s is nothing by any method', async (path) => {
  for (const method of ['get', 'post', 'put', 'delete', 'options'] as const) {
    const answer = await ask(method, path);
    expect([method, answer.status, answer.type, answer.body.code]).toEqual([method, 404, 'application/problem+json', 'not-found']);
  }
});

test('OPTIONS says what an address answers', async () => {
  const answer = await ask('options', '/api/v1/cases');
  expect([answer.status, answer.headers['allow']]).toEqual([204, 'GET, HEAD, POST']);
});

test('an address that is no text is a problem document too', async () => {
  const answer = await ask('get', '/api/v1/procedures/%ff');
  expect([answer.status, answer.type, answer.body.code]).toEqual([400, 'application/problem+json', 'malformed-request']);
});

test('the API takes no forms, which a foreign page could send', async () => {
  const answer = await ask('post', '/api/v1/public/lookups').type('form').send({ code: 'H99', pin: 'AAAAAAAA' });
  expect([answer.status, answer.body.code]).toEqual([415, 'unsupported-media-type']);
});
