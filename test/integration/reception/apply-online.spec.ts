import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { CaseCommands } from '#platform';
import type { Actor, CaseCommand, HeldPost } from '#domain';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sampleApplicant, sampleApplication, sampleReception } from './sample-application.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;

let office: TestApp;
let address = 0;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule], configuration: { demoKey: 'demo' } });
}, STARTING);

afterAll(() => office.close());

/** Every call comes from an address of its own, unless a test is about the address. */
function post(path: string, body: object, ip = `10.0.${Math.floor(++address / 250)}.${(address % 250) + 1}`) {
  return supertest(office.server).post(path).set('x-forwarded-for', ip).send(body);
}

const apply = (change: Record<string, unknown> = {}, ip?: string) => post('/api/v1/public/applications', sampleApplication(change), ip);
const lookUp = (code: string, pin: string, ip?: string) => post('/api/v1/public/lookups', { code, pin }, ip);

/** What staff do is the workflow's; here it is given straight to the one command path. */
async function act(code: string, version: number, command: CaseCommand, post: HeldPost['role'] = 'counter-officer'): Promise<void> {
  const unit = await office.database.read(({ cases }) => cases.find(code));
  const actor: Actor = { kind: 'staff', id: null, name: 'Hoàng Phương Thảo', posts: [{ role: post, unitId: unit?.state.receivingUnitId ?? '' }] };
  await office.app.get(CaseCommands).run(code, version, command, actor, { ip: '127.0.0.1', claim: null }, () => true);
}

describe('applying online', () => {
  test('is recorded, with a clock that waits', async () => {
    const { status, body } = await apply();
    expect(status).toBe(201);
    expect(body).toEqual({ code: expect.stringMatching(/^H99\.21\.05\.01-260805-\d{4}$/), pin: expect.stringMatching(/^.{8}$/), status: 'submitted', version: 1, trackingUrl: `http://localhost:3000/tra-cuu#${body.code}.${body.pin}` });
    const looked = await lookUp(body.code, body.pin);
    expect(looked.body).toMatchObject({ status: 'submitted', dueAt: null, receivedAt: null, state: 'waiting', explanation: [], canSupplement: false });
  });

  test('papers that are missing are shown to the counter, which judges', async () => {
    const { status, body } = await apply({ papers: [{ key: 'to-khai', originals: 1, copies: 0 }] });
    expect(status).toBe(201);
    const view = await office.database.read(({ caseViews }) => caseViews.find(body.code));
    expect(view?.papers.map(({ key, received }) => [key, received])).toEqual([['to-khai', true], ['giay-chung-sinh', false]]);
  });

  test.each([
    ['applicant.phone', { applicant: sampleApplicant({ phone: null, email: null }) }],
    ['applicant.identityNumber', { applicant: sampleApplicant({ identityNumber: '1' }) }],
    ['channel', { channel: 'counter' }],
    ['fees', { fees: [] }],
  ])('%s is rejected', async (field, change) => {
    const { status, body } = await apply(change);
    expect([status, body.errors.map((error: { field: string }) => error.field)]).toEqual([400, [field]]);
  });

  test.each([
    ['no-procedure', { procedureCode: '0.000000' }],
    ['no-unit', { unitCode: 'H00' }],
    ['receiving-unit-unfit', { unitCode: 'H99.21.05.02' }],
  ])('%s', async (code, change) => {
    const { status, body } = await apply(change);
    expect([status, body.code]).toEqual([422, code]);
  });

  test('the same key gives the same application and PIN', async () => {
    const send = () => post('/api/v1/public/applications', sampleApplication({ note: 'một lần' })).set('idempotency-key', 'apply-once');
    const [first, second] = [await send(), await send()];
    expect([second.status, second.body]).toEqual([201, first.body]);
  });

  test('the log that nobody can change names no applicant', async () => {
    const { body } = await apply();
    const view = await office.database.read(({ caseViews }) => caseViews.track(body.code));
    expect(JSON.stringify(view?.events)).not.toContain('Hương Giang');
  });

  test('one address has its hourly share; the demonstration has none', async () => {
    const ip = '10.9.9.9';
    const statuses = await Promise.all(Array.from({ length: 62 }, () => post('/api/v1/public/applications', {}, ip).then(({ status }) => status)));
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const limited = await apply({}, ip);
    expect([limited.status, limited.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    expect((await apply({}, ip).set('x-demo-key', 'demo')).status).toBe(201);
  });
});

describe('sent back once, and sent again', () => {
  test('by whoever has code and PIN', async () => {
    const { body } = await apply();
    const resubmit = (change: object = {}) => post('/api/v1/public/applications/resubmit', { code: body.code, pin: body.pin, note: 'Đã bổ sung giấy chứng sinh', ...change });
    expect((await resubmit()).body.code).toBe('action-not-allowed-now');
    await act(body.code, 1, { action: 'send-back', defects: ['Giấy chứng sinh bị mờ'] });
    const waiting = await lookUp(body.code, body.pin);
    expect(waiting.body).toMatchObject({ status: 'sent-back', canSupplement: true });
    expect(waiting.body.history.at(-1).text).toContain('Giấy chứng sinh bị mờ');
    expect((await resubmit({ pin: 'AAAAAAAA' })).body.code).toBe('wrong-code-or-pin');
    expect((await resubmit()).body).toEqual({ code: body.code, status: 'submitted', version: 3 });
    await act(body.code, 3, { action: 'accept' });
    expect((await lookUp(body.code, body.pin)).body).toMatchObject({ status: 'received', dueAt: '2026-08-05T17:00:00+07:00', canSupplement: false });
  });
});

describe('public tracking', () => {
  test('a wrong PIN and a code that does not exist are told apart by nothing', async () => {
    const { body } = await apply();
    const [wrongPin, wrongCode] = [await lookUp(body.code, 'AAAAAAAA'), await lookUp('H99.21.05.01-260805-9999', body.pin)];
    expect([wrongPin.status, wrongPin.body.code]).toEqual([404, 'wrong-code-or-pin']);
    expect(wrongCode.text).toBe(wrongPin.text);
    const shape = ({ headers }: typeof wrongPin) => Object.keys(headers).filter((name) => name !== 'date');
    expect(shape(wrongCode)).toEqual(shape(wrongPin));
  });

  test('what was printed may be typed with spaces and in lower case', async () => {
    const { body } = await apply();
    const { status } = await lookUp(` ${body.code.toLowerCase()} `, `${body.pin.slice(0, 4).toLowerCase()} ${body.pin.slice(4)}`);
    expect(status).toBe(200);
  });

  test('tells nothing about people', async () => {
    const { body } = await apply({ submitter: { fullName: 'Trần Văn Bình', identityNumber: '001085001234', phone: '0987 654 321', authority: 'Cha' } });
    await act(body.code, 1, { action: 'accept' });
    const { text, headers } = await lookUp(body.code, body.pin);
    for (const secret of ['Hương Giang', '079190012345', '912345678', 'anhai.example', 'Trần Văn Bình', '001085001234', '987654321', 'Thôn Đình', 'Hoàng Phương Thảo', body.pin]) expect(text).not.toContain(secret);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('after five wrong PINs the code rests, for the right PIN too; others go on', async () => {
    const [{ body }, other] = [await apply(), await apply()];
    for (let tries = 0; tries < 5; tries += 1) expect((await lookUp(body.code, `AAAAAAA${'23456'[tries]}`)).status).toBe(404);
    const limited = await lookUp(body.code, body.pin);
    expect([limited.status, limited.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    expect((await lookUp(other.body.code, other.body.pin)).status).toBe(200);
  });

  test('a burst of guesses at one code learns five answers, not more', async () => {
    const { body } = await apply();
    const pins = Array.from({ length: 40 }, (_, index) => `AAAAAA${'23456789AB'[index % 10]}${'2345'[Math.floor(index / 10)]}`);
    const statuses = await Promise.all(pins.map((pin) => lookUp(body.code, pin).then(({ status }) => status)));
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(5);
    expect(statuses.every((status) => status === 404 || status === 429)).toBe(true);
  });

  test('a code that does not exist rests like one that does', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await lookUp('H99.21.05.01-200101-0001', 'AAAAAAAA')).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
  });

  test('one address has twenty wrong tries a minute, and any number of right ones', async () => {
    const { body } = await apply();
    const ip = '10.8.8.8';
    for (let tries = 0; tries < 30; tries += 1) expect((await lookUp(body.code, body.pin, ip)).status).toBe(200);
    const statuses: number[] = [];
    for (let tries = 0; tries < 21; tries += 1) statuses.push((await lookUp(`H99.21.05.01-190101-${1000 + tries}`, 'AAAAAAAA', ip)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });

  test('explains the date, and says where the case is and what to do', async () => {
    const officer = await office.signIn('motcua.tanlap');
    const received = await supertest(office.server).post('/api/v1/cases').set('cookie', officer).send(sampleReception());
    const { body } = await lookUp(received.body.code, received.body.pin);
    expect(body).toMatchObject({
      statusName: 'Đã tiếp nhận',
      procedure: { code: '1.001193', fieldName: 'Hộ tịch' },
      unitName: 'Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập',
      dueAt: '2026-08-05T17:00:00+07:00',
      explanation: received.body.explanation,
      request: null,
      ratingUrl: null,
    });
    expect(body.stageText).toContain('đang thực hiện: Tiếp nhận');
    expect(body.whatToDo).not.toBe('');
    expect(body.history.map((item: { text: string }) => item.text)[0]).toContain('hẹn trả kết quả lúc 17 giờ, ngày 05/08/2026');
  });
});
