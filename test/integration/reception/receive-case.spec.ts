import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import supertest from 'supertest';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sampleApplicant, sampleReception } from './sample-application.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;

let office: TestApp;
let officer: string;
let sql: Client;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule] });
  officer = await office.signIn('motcua.tanlap');
  sql = new Client({ connectionString: office.url });
  await sql.connect();
}, STARTING);

afterAll(async () => {
  await sql.end();
  await office.close();
});

function receive(body: object, cookie = officer, headers: Record<string, string> = {}) {
  return supertest(office.server).post('/api/v1/cases').set('cookie', cookie).set(headers).send(body);
}

function check(body: object) {
  return supertest(office.server).post('/api/v1/cases/check').set('cookie', officer).send(body);
}

describe('receiving at the counter', () => {
  test('answers code, PIN, the promised date and why', async () => {
    const { status, body } = await receive(sampleReception());
    expect(status).toBe(201);
    expect(body).toMatchObject({ version: 2, status: 'received', dueAt: '2026-08-05T17:00:00+07:00', warnings: [] });
    expect(body.code).toMatch(/^H99\.21\.05\.01-260805-\d{4}$/);
    expect(body.pin).toMatch(/^[23456789ABCDEFGHJKMNPQRSTWXYZ]{8}$/);
    expect(body.trackingUrl).toBe(`http://localhost:3000/tra-cuu#${body.code}.${body.pin}`);
    expect(body.receiptUrl).toBe(`/api/v1/cases/${body.code}/receipt.pdf`);
    expect(body.explanation).toEqual([expect.objectContaining({ date: '2026-08-05', counted: true })]);
    expect(body.openStages).toEqual([expect.objectContaining({ stage: 'receive', dueAt: '2026-08-05T09:00:00+07:00' })]);
  });

  test('keeps numbers in one form, fees, papers and the note, with event, message and audit row', async () => {
    const { body } = await receive(sampleReception({ procedureCode: '1.012783', resolvingUnitCode: null, papers: await mandatoryPapers('1.012783'), note: 'Nộp kèm bản đồ cũ' }));
    const { rows } = await sql.query(
      `SELECT c.applicant_identity, c.applicant_phone, c.note, c.fee_total, c.fees,
         (SELECT count(*)::int FROM case_event e WHERE e.case_id = c.id) AS events,
         (SELECT array_agg(m.template) FROM outbox_message m WHERE m.case_id = c.id) AS messages,
         (SELECT array_agg(a.action) FROM audit_entry a WHERE a.case_id = c.id) AS audit
       FROM case_file c WHERE c.code = $1`,
      [body.code],
    );
    expect(rows[0]).toMatchObject({ applicant_identity: '079190012345', applicant_phone: '+84912345678', note: 'Nộp kèm bản đồ cũ', events: 2, messages: ['case-received'], audit: ['case.receive'] });
    expect(rows[0].fee_total).toBe(rows[0].fees.reduce((sum: number, line: { amount: number }) => sum + line.amount, 0));
  });

  test('a mandatory paper that is missing is refused by name, and nothing is filed', async () => {
    const before = await sql.query('SELECT count(*)::int AS cases FROM case_file');
    const { status, body } = await receive(sampleReception({ papers: [{ key: 'to-khai', originals: 1, copies: 0 }, { key: 'giay-chung-sinh', originals: 0, copies: 0 }] }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'papers-missing', missing: [{ key: 'giay-chung-sinh' }] });
    expect(body.errors[0].message).toContain('Giấy chứng sinh');
    expect((await sql.query('SELECT count(*)::int AS cases FROM case_file')).rows).toEqual(before.rows);
  });

  test.each([
    ['applicant.identityNumber', { applicant: sampleApplicant({ identityNumber: '079190' }) }],
    ['applicant.identityNumber', { applicant: sampleApplicant({ kind: 'organisation', identityNumber: '12345' }) }],
    ['applicant.birthDate', { applicant: sampleApplicant({ birthDate: '2026-08-06' }) }],
    ['applicant.birthDate', { applicant: sampleApplicant({ birthDate: '1990-02-31' }) }],
    ['applicant.phone', { applicant: sampleApplicant({ phone: '0123' }) }],
    ['applicant.email', { applicant: sampleApplicant({ email: 'nobody' }) }],
    ['applicant.fullName', { applicant: sampleApplicant({ fullName: ' ' }) }],
    ['submitter.identityNumber', { submitter: { fullName: 'Trần Văn Bình', identityNumber: '1', authority: 'Cha' } }],
    ['papers[2].key', { papers: [...(sampleReception()['papers'] as object[]), { key: 'khong-co', originals: 1, copies: 0 }] }],
    ['papers[2].key', { papers: [...(sampleReception()['papers'] as object[]), { key: 'to-khai', originals: 1, copies: 0 }] }],
    ['papers[2].name', { papers: [...(sampleReception()['papers'] as object[]), { originals: 1, copies: 0 }] }],
    ['fees[0].key', { fees: [{ key: 'khong-co', quantity: 1, paid: false }] }],
    ['channel', { channel: 'online' }],
  ])('%s is rejected in Vietnamese', async (field, change) => {
    const { status, body } = await receive(sampleReception(change));
    expect(status).toBe(400);
    expect(body.code).toBe('invalid-request');
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test.each([
    [422, 'no-procedure', { procedureCode: '9.999999' }],
    [422, 'no-unit', { unitCode: 'H99.99' }],
    [422, 'no-unit', { resolvingUnitCode: 'H99.99' }],
    [422, 'receiving-unit-unfit', { resolvingUnitCode: 'H99' }],
    [422, 'no-limit-for-channel', { variant: 'khong-co' }],
    [403, 'not-your-stage', { unitCode: 'H99.21.01' }],
  ])('%i %s', async (status, code, change) => {
    const answer = await receive(sampleReception(change));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('only counter officers receive', async () => {
    expect((await receive(sampleReception(), await office.signIn('hotich.tanlap'))).status).toBe(403);
    expect((await supertest(office.server).post('/api/v1/cases').send(sampleReception())).status).toBe(401);
  });

  test('what a number says against the form is a warning', async () => {
    const { body } = await receive(sampleReception({ applicant: sampleApplicant({ gender: 'male', birthDate: '1991' }) }));
    expect(body.warnings.map((warning: { field: string }) => warning.field)).toEqual(['applicant.birthDate', 'applicant.gender']);
  });

  test('nobody sets what the server sets', async () => {
    for (const key of ['status', 'dueAt', 'id', 'code', 'pin', 'rootId', 'receivedById', 'version', 'state', 'feeTotal', 'unitId']) {
      const { status, body } = await receive(sampleReception({ [key]: 'x' }));
      expect([key, status, body.errors?.[0]?.field]).toEqual([key, 400, key]);
    }
    const polluting = `{"__proto__": {"status": "returned"}, ${JSON.stringify(sampleReception()).slice(1)}`;
    const answer = await supertest(office.server).post('/api/v1/cases').set('cookie', officer).set('content-type', 'application/json').send(polluting);
    expect(answer.status).toBe(400);
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });
});

describe('the same key', () => {
  test('gives the same answer again, PIN and all, and keeps no PIN', async () => {
    const key = { 'idempotency-key': 'receive-once' };
    const body = sampleReception({ applicant: sampleApplicant({ gender: 'male' }) });
    const [first, second] = [await receive(body, officer, key), await receive(body, officer, key)];
    expect(first.status).toBe(201);
    expect([second.status, second.body]).toEqual([201, first.body]);
    const { rows } = await sql.query(`SELECT body::text AS kept FROM idempotency_key WHERE key = 'receive-once'`);
    expect(rows[0].kept).not.toContain(first.body.pin);
    expect(rows[0].kept).toContain(first.body.code);
  });

  test('with another body is refused', async () => {
    const key = { 'idempotency-key': 'receive-other' };
    await receive(sampleReception(), officer, key);
    const { status, body } = await receive(sampleReception({ delivery: 'post' }), officer, key);
    expect([status, body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  test('sent 20 times at once files one case and leaves no gap in the codes', async () => {
    const numberOf = (code: string): number => Number(code.split('-').at(-1));
    const before = await receive(sampleReception());
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(sampleReception(), officer, { 'idempotency-key': 'receive-race' })));
    expect(new Set(answers.map(({ body }) => `${body.code} ${body.pin}`)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const after = await receive(sampleReception());
    expect(numberOf(after.body.code) - numberOf(before.body.code)).toBe(2);
  });
});

describe('checking while the form is typed', () => {
  test('only the procedure must be chosen', async () => {
    const { status, body } = await check({ procedureCode: '1.001193' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ dueAt: '2026-08-05T17:00:00+07:00', warnings: [], duplicates: [], feeTotal: 0 });
  });

  test('half-typed fields and missing papers are warnings', async () => {
    const { status, body } = await check({ procedureCode: '1.001193', applicant: { fullName: '', identityNumber: '0791', phone: '09' }, papers: [] });
    expect(status).toBe(200);
    const fields = body.warnings.map((warning: { field: string }) => warning.field);
    expect(fields).toEqual(['applicant.identityNumber', 'applicant.phone', 'papers', 'papers']);
  });

  test('fees are counted with their copies', async () => {
    const detail = await supertest(office.server).get('/api/v1/procedures/2.000815');
    const [fee] = detail.body.fees;
    const { body } = await check({ procedureCode: '2.000815', fees: [{ key: fee.key, quantity: 5, paid: false }] });
    expect(body.fees).toEqual([expect.objectContaining({ key: fee.key, quantity: 5 })]);
    expect(body.feeTotal).toBe(body.fees[0].amount);
    expect(body.feeTotal).toBeGreaterThan(0);
  });

  test('files nothing and promises what reception then promises', async () => {
    const count = async (): Promise<number> => (await sql.query('SELECT count(*)::int AS n FROM case_file')).rows[0].n;
    const body = sampleReception({ procedureCode: '1.012783', papers: await mandatoryPapers('1.012783') });
    const before = await count();
    const checked = await check(body);
    expect(await count()).toBe(before);
    const received = await receive(body);
    expect(checked.body.dueAt).toBe(received.body.dueAt);
    expect(checked.body.explanation).toEqual(received.body.explanation);
    expect(checked.body.explanation.at(-1).date).toBe(received.body.dueAt.slice(0, 10));
  });

  test('an open case of the same person and procedure is shown', async () => {
    const applicant = sampleApplicant({ identityNumber: '001199007788', birthDate: '1999' });
    const { body } = await receive(sampleReception({ applicant }));
    const again = await check(sampleReception({ applicant: { identityNumber: '001 199 007788' } }));
    expect(again.body.duplicates).toEqual([expect.objectContaining({ code: body.code, status: 'received', statusName: 'Đã tiếp nhận' })]);
    const other = await check(sampleReception({ procedureCode: '1.004884', papers: [], applicant: { identityNumber: '001199007788' } }));
    expect(other.body.duplicates).toEqual([]);
  });
});

async function mandatoryPapers(procedureCode: string): Promise<object[]> {
  const { body } = await supertest(office.server).get(`/api/v1/procedures/${procedureCode}`);
  return body.papers.filter((paper: { mandatory: boolean }) => paper.mandatory).map(({ key }: { key: string }) => ({ key, originals: 1, copies: 0 }));
}
