import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import request from 'supertest';
import { formatInstant, type CallStep, type DataField } from '#domain';
import { WorkflowModule } from '../../../apps/workflow/src/workflow.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { TestWatch, testProcedure, withinOffice } from '../../support/deadline-watch.js';
import { NoticeOffice, startNotificationWorker } from '../../support/notice-office.js';
import { sampleStage } from '../../support/sample-process.js';
import { ServiceDesk, type ReceivedCall } from '../../support/service-desk.js';

jest.setTimeout(120_000);

const CODE = '9.000004';
const ADVANCE = { action: 'advance', note: '' } as const;
const TAX: CallStep = { key: 'tax', name: 'Tính thuế', kind: 'call', service: 'thue', sends: ['area'], answers: ['tax'], limit: { value: 2, unit: 'working-hours' }, silence: 'go-on', next: 'appraise' };
const DATA: readonly DataField[] = [
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'tax', name: 'Thuế', type: 'number' },
];

let it: TestApp;
let office: NoticeOffice;
let desk: ServiceDesk;
const workers: INestApplicationContext[] = [];

beforeEach(async () => {
  it = await createTestApp({ modules: [WorkflowModule] });
  office = await NoticeOffice.open(it.url);
  desk = await ServiceDesk.start();
  await office.publish(...testProcedure(CODE, withinOffice('tax', [TAX, sampleStage({ maySupplement: true })], ['area']), DATA));
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await desk.close();
  await office.close();
  await it.close();
});

async function work(services = { thue: { url: desk.url, key: desk.key } }, settings = {}): Promise<void> {
  workers.push(await startNotificationWorker({ databaseUrl: it.url, services }, settings));
}

/** A case whose call step waits. */
async function calling(): Promise<string> {
  const code = await office.file({ procedureCode: CODE });
  await office.command(code, { ...ADVANCE, data: { area: 120.5 } });
  return code;
}

const messages = async () => (await office.outbox()).filter(({ template }) => template === 'service-call');
const rows = () => office.query<{ status: string; stored: string | null }>(`SELECT status, encode(answer_secret_hash, 'hex') AS stored FROM service_call ORDER BY created_at, id`);
const stagesOf = async (code: string): Promise<string[]> => (await office.look(code)).file.tokens.map(({ stage }) => stage);

async function until(wanted: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) if (await wanted()) return;
  throw new Error('It did not become as wanted');
}

async function received(count = 1): Promise<ReceivedCall> {
  await until(async () => desk.calls.length >= count && (await messages()).every(({ status }) => status !== 'sending'));
  return desk.calls[count - 1] as ReceivedCall;
}

const answer = ({ body }: ReceivedCall, data: object = { tax: 12_500_000 }, secret = body.secret) =>
  request(it.server).post(new URL(body.answerUrl).pathname).set('authorization', `Bearer ${secret}`).send({ data });

describe('a call', () => {
  test('leaves signed, with what the step sends and where to answer; the answer moves the case on', async () => {
    const code = await calling();
    await work();
    const call = await received();
    expect(call.signed).toBe(true);
    expect(call.key).toBe(call.body.id);
    expect(call.body).toMatchObject({ service: 'thue', caseCode: code, payload: { area: 120.5 }, answerUrl: `http://localhost:3000/api/v1/public/service-answers/${call.body.id}` });
    expect(Object.keys(call.body).sort()).toEqual(['answerUrl', 'caseCode', 'id', 'payload', 'secret', 'service', 'token']);
    await until(async () => (await rows())[0]?.status === 'sent');
    const [{ stored } = { stored: null }] = await rows();
    expect(stored).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await office.query('SELECT * FROM service_call'))).not.toContain(call.body.secret);
    expect((await answer(call)).body).toEqual({ id: call.body.id, status: 'answered' });
    expect(await stagesOf(code)).toEqual(['appraise']);
    const { file } = await office.look(code);
    expect(file.data).toMatchObject({ area: 120.5, tax: 12_500_000 });
    expect(await rows()).toEqual([{ status: 'answered', stored }]);
    expect(await office.query(`SELECT actor ->> 'name' AS name FROM case_event WHERE kind = 'machine-done'`)).toEqual([{ name: 'Dịch vụ “thue”' }]);
  });

  test('is tried again while the other side is away, and is the same call', async () => {
    desk.answer = (nth) => (nth === 1 ? 503 : nth === 2 ? null : 200);
    const code = await calling();
    await work(undefined, { callSeconds: 0.5 });
    await received();
    expect(await messages()).toMatchObject([{ status: 'created', attempts: 1, lastError: 'HTTP 503' }]);
    await office.letWaitsPass();
    const lost = await received(2);
    await until(async () => (await messages())[0]?.attempts === 2 && (await messages())[0]?.status === 'created');
    expect(await rows()).toMatchObject([{ status: 'wanted' }]);
    await office.letWaitsPass();
    const again = await received(3);
    expect(desk.calls.map(({ body }) => body)).toEqual([again.body, again.body, again.body]);
    await until(async () => (await rows())[0]?.status === 'sent');
    // Our side never heard that the second try arrived: its answer counts all the same.
    expect((await answer(lost)).status).toBe(200);
    expect(await stagesOf(code)).toEqual(['appraise']);
  });

  test.each([400, 302])('that the other side will not take (%i) is given up and shown as such; a late answer still counts', async (status) => {
    desk.answer = () => status;
    const code = await calling();
    await work();
    const call = await received();
    await until(async () => (await messages())[0]?.status === 'permanent-failure');
    expect(await rows()).toMatchObject([{ status: 'failed' }]);
    expect(desk.calls).toHaveLength(1);
    expect((await answer(call)).status).toBe(200);
    expect(await stagesOf(code)).toEqual(['appraise']);
  });

  test('of a service without an address stays wanted until there is one', async () => {
    await calling();
    await work({} as never);
    await until(async () => (await messages())[0]?.attempts === 1 && (await messages())[0]?.status === 'created');
    expect((await messages())[0]?.lastError).toContain('SERVICE_CALL_URLS');
    expect(await rows()).toMatchObject([{ status: 'wanted' }]);
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await office.letWaitsPass();
    await work();
    expect((await received()).signed).toBe(true);
  });

  test('that is not answered in time is passed over by the watch, and its answer comes too late', async () => {
    const code = await calling();
    await work();
    const call = await received();
    const watch = await TestWatch.start(it.url, office.clock);
    const due = (await office.look(code)).file.tokens[0]?.dueAt;
    office.setTime(formatInstant(due ?? office.clock.now()));
    await Promise.all([watch.look(), watch.look()]);
    await watch.close();
    expect(await stagesOf(code)).toEqual(['appraise']);
    expect(await rows()).toMatchObject([{ status: 'expired' }]);
    expect((await answer(call)).body).toMatchObject({ status: 409, code: 'action-not-allowed-now' });
  });
});

describe('an answer', () => {
  let code: string;
  let call: ReceivedCall;

  beforeEach(async () => {
    code = await calling();
    await work();
    call = await received();
    await until(async () => (await rows())[0]?.status === 'sent');
  });

  test('that comes twice, or many times at once, is answered alike and counts once; another one after it is refused', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => answer(call)));
    expect(many.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect(new Set(many.map(({ text }) => text)).size).toBe(1);
    expect((await answer(call)).text).toBe(many[0]?.text);
    expect((await answer(call, { tax: 1 })).body).toMatchObject({ status: 409, code: 'already-exists' });
    expect(await office.query(`SELECT count(*)::int AS done FROM case_event WHERE kind = 'machine-done'`)).toEqual([{ done: 1 }]);
    expect(await stagesOf(code)).toEqual(['appraise']);
  });

  test('without the right secret finds nothing, whether the call exists or not', async () => {
    const stranger = { ...call, body: { ...call.body, answerUrl: call.body.answerUrl.replace(call.body.id, '00000000-0000-4000-8000-000000000000') } };
    const refused = [await answer(call, undefined, 'wrong'), await answer(call, undefined, `${call.body.secret}x`), await answer(stranger)];
    refused.push(await request(it.server).post(new URL(call.body.answerUrl).pathname).send({ data: { tax: 1 } }));
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
    expect(refused[0]?.body).toMatchObject({ status: 404, code: 'not-found' });
    expect(await stagesOf(code)).toEqual(['tax']);
  });

  test('is refused for a while to an address that guesses', async () => {
    for (let guess = 0; guess < 20; guess += 1) expect((await answer(call, undefined, `wrong${guess}`)).status).toBe(404);
    const exhausted = await answer(call);
    expect(exhausted.status).toBe(429);
    expect(Number(exhausted.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('must be what the step asks for', async () => {
    for (const data of [{}, { tax: 'much' }, { tax: 1, more: 2 }]) expect((await answer(call, data)).status).toBe(422);
    for (const body of [{}, { data: [] }, { data: { tax: { a: 1 } } }, { data: { tax: 1 }, more: 1 }]) {
      const { status } = await request(it.server).post(new URL(call.body.answerUrl).pathname).set('authorization', `Bearer ${call.body.secret}`).send(body);
      expect(status).toBe(400);
    }
    expect(await stagesOf(code)).toEqual(['tax']);
  });
});

test('an answer is refused while the clock of the case stands still, and taken when it is sent again', async () => {
  const fork = { key: 'split', name: 'Chia', kind: 'fork', join: 'meet', branches: [{ key: 'a', name: 'Thuế', limit: null, next: 'tax' }, { key: 'b', name: 'Thẩm định', limit: null, next: 'appraise' }] } as const;
  const join = { key: 'meet', name: 'Hợp', kind: 'join', rule: 'all', late: 'wait', next: 'issue' } as const;
  const stages = withinOffice('split', [fork, { ...TAX, next: 'meet' }, sampleStage({ maySupplement: true, next: 'meet' }), join], ['area']);
  const [procedure, process] = testProcedure('9.000005', stages, DATA);
  await office.publish(procedure, process);
  const code = await office.file({ procedureCode: '9.000005' });
  await office.command(code, { ...ADVANCE, data: { area: 10 } });
  await work();
  const call = await received();
  await office.command(code, { action: 'request-supplement', items: ['Tờ khai'], reason: 'Thiếu', legalGround: '' });
  expect((await answer(call)).body).toMatchObject({ status: 409, code: 'action-not-allowed-now' });
  await office.command(code, { action: 'accept-supplement', received: ['Tờ khai'] });
  expect((await answer(call)).status).toBe(200);
  expect(await stagesOf(code)).toEqual(['appraise']);
});
