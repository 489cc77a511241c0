import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import supertest from 'supertest';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { SurveyModule } from '../../../apps/survey/src/survey.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sampleApplicant, sampleApplication, sampleReception } from './sample-application.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;
const RUNS = 150;

let office: TestApp;
let officer: string;
let head: string;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule, SurveyModule, OversightModule], configuration: { demoKey: 'demo' } });
  officer = await office.signIn('motcua.tanlap');
  head = await office.signIn('lanhdao.thanhgiang');
}, STARTING);

afterAll(() => office.close());

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that programs trip over: wrong types, NUL, lone surrogates, huge numbers, deep nesting. */
const odd = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 1e308, 2 ** 53, 0.5, '', ' ', '\u0000', '\ud800', '\ud800@example.vn', 'x'.repeat(5_000), '9'.repeat(400), '2026-02-31', '-infinity', '%', "'; DROP TABLE case_file; --", [], {}, [[[[[[[]]]]]]], { a: { b: { c: {} } } }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.string({ unit: 'binary', maxLength: 50 }),
);

/** The id of nothing. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const SAMPLES: Readonly<Record<string, () => Record<string, unknown>>> = {
  '/api/v1/cases': sampleReception,
  '/api/v1/cases/check': sampleReception,
  '/api/v1/public/applications': sampleApplication,
  '/api/v1/public/applications/resubmit': () => ({ code: 'H99.21.05.01-260805-0001', pin: 'AAAAAAAA', note: 'x' }),
  '/api/v1/public/lookups': () => ({ code: 'H99.21.05.01-260805-0001', pin: 'AAAAAAAA' }),
  '/api/v1/public/petitions': () => ({ unitCode: 'H99.21.05.01', topic: 'late', text: 'Chậm', concerned: 'x', contact: { name: 'x', phone: '0912345678', email: 'a@example.vn' } }),
  '/api/v1/public/petitions/lookups': () => ({ reference: 'PA-2222-2222-2222', secret: 'AAAAAAAA' }),
  '/api/v1/public/answers/x.y': () => ({ satisfied: true, comment: 'x' }),
  '/api/v1/public/ratings/x.y': () => ({ overall: 5, answers: { officials: 5 }, reasons: ['late'], comment: 'x' }),
  '/api/v1/public/rating-devices/x.y/ratings': () => ({ callId: NOBODY, overall: 5, waitedSeconds: 8 }),
  '/api/v1/public/questionnaires/x.y': () => ({ answers: { a: 5 }, facts: { a: 'x' }, groups: { a: 'x' }, comment: 'x' }),
  '/api/v1/admin/rating-devices': () => ({ unitCode: 'H99.21.05.01', name: 'x', kind: 'kiosk' }),
  '/api/v1/oversight/survey-rounds': () => ({ name: 'x', unitCode: 'H99.21', from: '2026-01-01', to: '2026-02-01', answerUntil: '2026-12-01', wish: { marginPercent: 5, confidence: 95, responsePercent: 40, atLeast: 3 } }),
  [`/api/v1/oversight/survey-rounds/${NOBODY}/answers`]: () => ({ caseCode: 'H99.21.05.01-260805-0001', answers: { a: 5 } }),
  [`/api/v1/oversight/ratings/${NOBODY}/review`]: () => ({ decision: 'kept', reason: 'Đã kiểm tra' }),
  [`/api/v1/follow-ups/${NOBODY}/actions/answer`]: () => ({ version: 1, finding: 'founded', text: 'x', measures: '' }),
};
const PATHS = Object.keys(SAMPLES);

/** A right body with one member, at any depth, replaced. */
const spoilt = fc.tuple(fc.constantFrom(...PATHS), fc.nat(), odd).map(([path, place, value]) => {
  const body = structuredClone(SAMPLES[path]?.() ?? {});
  const places = membersOf(body);
  const [holder, key] = places[place % places.length] as [Record<string, unknown>, string];
  holder[key] = value;
  return { path, body };
});

function membersOf(node: unknown): [Record<string, unknown>, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [[node as Record<string, unknown>, key] as [Record<string, unknown>, string], ...membersOf(value)]);
}

let address = 0;

function send(path: string, body: string) {
  address += 1;
  return supertest(office.server)
    .post(path)
    .set({ ...(path.includes('/public/') ? {} : { cookie: /oversight|follow-ups|admin/.test(path) ? head : officer }), 'content-type': 'application/json', 'x-demo-key': 'demo', 'x-forwarded-for': `10.1.${address >> 8}.${address & 255}` })
    .send(body);
}

test('no body makes the server fail: one member of a right body is spoilt', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ path, body }) => {
      const { status, text } = await send(path, JSON.stringify(body));
      expect([path, status < 500, text.includes('node_modules')]).toEqual([path, true, false]);
    }),
    { numRuns: RUNS },
  );
}, STARTING);

test('half a character in an address of mail is refused at its field', async () => {
  const body = sampleApplication({ applicant: sampleApplicant({ email: '\ud800@example.vn' }) });
  const { status, text } = await send('/api/v1/public/applications', JSON.stringify(body));
  expect([status, text]).toEqual([400, expect.stringContaining('ten@noi-gui.vn')]);
});

test('no body makes the server fail: anything at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), fc.oneof(fc.json(), fc.string(), fc.constantFrom('', '{', '[]', 'null', '"x"', `${'['.repeat(2_000)}${']'.repeat(2_000)}`, `{"__proto__":{"a":1}}`, `{"constructor":{"prototype":{"a":1}}}`)), async (path, body) => {
      const { status } = await send(path, body);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }),
    { numRuns: RUNS },
  );
}, STARTING);

test('no question makes the server fail', async () => {
  const paths = [
    '/api/v1/cases',
    '/api/v1/procedures',
    '/api/v1/units/counters',
    '/api/v1/follow-ups',
    '/api/v1/public/satisfaction',
    ...['satisfaction', 'satisfaction/comments', 'ratings', 'petitions', 'survey-rounds', 'survey-rounds/plan', `survey-rounds/${NOBODY}/drawn`].map((path) => `/api/v1/oversight/${path}`),
  ];
  const member = fc.constantFrom('q', 'after', 'limit', 'status', 'unitCode', 'procedureCode', 'field', 'channel', 'reveal', 'from', 'to', 'by', 'state', 'caseCode', 'marginPercent', 'x');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), member, fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('\u0000', '%', '-1', '1e9', 'WyIyMDI2IiwieCJd', 'WzEsMiwzXQ', 'W251bGwsbnVsbF0')), async (path, key, value) => {
      const { status } = await supertest(office.server).get(`${path}?${key}=${encodeURIComponent(value)}`).set('cookie', /oversight|follow-ups/.test(path) ? head : officer);
      expect([path, key, status < 500]).toEqual([path, key, true]);
    }),
    { numRuns: RUNS },
  );
}, STARTING);

test('no address of a case makes the server fail', async () => {
  for (const code of ['%00', '%ff', '..%2f..', "'", '%F0%9F%98%80', 'x'.repeat(299), '%2e%2e', ' ', '%25']) {
    for (const rest of ['', '/events', '/documents', '/receipt.pdf', '/.pdf', '?reveal=yes', '?reveal=true']) {
      const { status } = await supertest(office.server).get(`/api/v1/cases/${code}${rest}`).set('cookie', officer);
      expect([code, rest, status >= 400 && status < 500]).toEqual([code, rest, true]);
    }
  }
}, STARTING);
