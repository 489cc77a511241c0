import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { event } from '#domain';
import { StaleCase } from '#persistence';
import { CaseShelf, completed, hours, opened, type ShelvedCase } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let department: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  department = await shelf.unit('H99.21.05.02');
}, 180_000);
afterAll(() => shelf?.close());

const link = (kind: 'duplicate-of' | 'has-duplicate', other: ShelvedCase) => event('linked', { kind, caseId: other.id, code: other.code, reason: 'Nộp hai lần' });
const linksOf = ({ id }: ShelvedCase) => shelf.rows('SELECT other_case_id AS other, kind FROM case_link WHERE case_id = $1', [id]);

describe('two cases that change together', () => {
  test('are saved together, each with its link to the other', async () => {
    const [kept, double] = [await shelf.receive(), await shelf.receive()];
    const [first, second] = [await shelf.load(kept.code), await shelf.load(double.code)];
    await shelf.database.write(async ({ cases }) => {
      const merged = shelf.prepared(second, [link('duplicate-of', kept), event('stopped', { cause: 'duplicate', reason: 'Trùng' })]);
      await cases.save(second, merged.after, null, merged.changes);
      const noted = shelf.prepared(first, [link('has-duplicate', double)]);
      await cases.save(first, noted.after, null, noted.changes);
    });
    expect(await linksOf(kept)).toEqual([{ other: double.id, kind: 'has-duplicate' }]);
    expect(await linksOf(double)).toEqual([{ other: kept.id, kind: 'duplicate-of' }]);
    expect((await shelf.load(double.code)).state).toMatchObject({ status: 'stopped', links: [{ kind: 'duplicate-of', caseId: kept.id }] });
  });

  test('stay as they were when either was changed meanwhile', async () => {
    const [kept, double] = [await shelf.receive(), await shelf.receive()];
    const [first, second] = [await shelf.load(kept.code), await shelf.load(double.code)];
    await shelf.add(kept.code, [opened(department)]);
    const merging = shelf.database.write(async ({ cases }) => {
      const merged = shelf.prepared(second, [link('duplicate-of', kept), event('stopped', { cause: 'duplicate', reason: 'Trùng' })]);
      await cases.save(second, merged.after, null, merged.changes);
      const noted = shelf.prepared(first, [link('has-duplicate', double)]);
      await cases.save(first, noted.after, null, noted.changes);
    });
    await expect(merging).rejects.toThrow(StaleCase);
    expect((await shelf.load(double.code)).state.status).toBe('received');
    expect(await linksOf(double)).toEqual([]);
  });

  test('may be one that ended and the new one that goes on with it', async () => {
    const old = await shelf.receive();
    await shelf.add(old.code, [event('withdrawn', { reason: 'Đổi ý' })]);
    const ended = await shelf.load(old.code);
    const { created, changes } = await shelf.reception([event('linked', { kind: 'reopens', caseId: old.id, code: old.code, reason: 'Khiếu nại' })]);
    const code = await shelf.database.write(async ({ cases }) => {
      const filed = await cases.create(created, changes);
      const noted = shelf.prepared(ended, [event('linked', { kind: 'reopened-as', caseId: created.file.caseId, code: filed.code, reason: 'Khiếu nại' })]);
      await cases.save(ended, noted.after, null, noted.changes);
      return filed.code;
    });
    expect(await linksOf(old)).toEqual([{ other: created.file.caseId, kind: 'reopened-as' }]);
    expect((await shelf.load(old.code)).state.links).toEqual([{ kind: 'reopened-as', caseId: created.file.caseId, code }]);
    expect((await shelf.load(code)).state.links).toEqual([{ kind: 'reopens', caseId: old.id, code: old.code }]);
  });
});

describe('a call of another system', () => {
  const payload = { so_thua: '12', dien_tich: 90 };
  const secret = createHash('sha256').update('secret').digest();
  const calling = (changes: object = {}) => opened(department, { stage: 'goi-thue', post: null, ...changes });
  const message = { topic: 'call', eventSeq: 2, template: 'thue', templateVersion: 1, recipient: 'thue' };

  async function call() {
    const filed = await shelf.receive([calling()], { calls: [{ token: 2, service: 'thue', payload }], outbox: [message] });
    return { ...filed, messageId: filed.outboxIds[0] as string };
  }
  const statusOf = async ({ id }: ShelvedCase) => (await shelf.rows<{ status: string; answered_at: Date | null }>('SELECT status, answered_at FROM service_call WHERE case_id = $1', [id]))[0];

  test('is written with the step that makes it, readied for its message, sent and found again', async () => {
    const filed = await call();
    const readied = await shelf.database.read(({ serviceCalls }) => serviceCalls.open(filed.messageId, secret));
    expect(readied).toEqual({ id: expect.any(String), caseCode: filed.code, token: 2, service: 'thue', payload, status: 'wanted', answerSecretHash: secret });
    const id = readied?.id as string;
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.waiting(500))).toContainEqual(readied);
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.markSent(id))).toBe(true);
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.markSent(id))).toBe(false);
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.find(id))).toEqual({ ...readied, status: 'sent' });
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.ofMessage(filed.messageId))).toMatchObject({ id, status: 'sent' });
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.find(randomUUID()))).toBeUndefined();
  });

  test.each([
    ['answered', [event('machine-done', { token: 2, stage: 'goi-thue', outcome: 'answer', data: { thue: 100 } })]],
    ['expired', [event('machine-done', { token: 2, stage: 'goi-thue', outcome: 'silence' })]],
    ['expired', [event('withdrawn', { reason: 'Đổi ý' })]],
  ] as const)('is %s by the command that goes on', async (status, events) => {
    const filed = await call();
    await shelf.add(filed.code, events, { at: hours(3) });
    expect(await statusOf(filed)).toEqual({ status, answered_at: status === 'answered' ? new Date(hours(3)) : null });
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.open(filed.messageId, secret))).toBeUndefined();
    const { id } = (await shelf.database.read(({ serviceCalls }) => serviceCalls.ofMessage(filed.messageId))) as { id: string };
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.markSent(id))).toBe(false);
    expect(await statusOf(filed)).toMatchObject({ status });
  });

  test('that was given up is still answered', async () => {
    const filed = await call();
    const { id } = (await shelf.database.read(({ serviceCalls }) => serviceCalls.ofMessage(filed.messageId))) as { id: string };
    expect(await shelf.database.read(({ serviceCalls }) => serviceCalls.markFailed(id))).toBe(true);
    await shelf.add(filed.code, [event('machine-done', { token: 2, stage: 'goi-thue', outcome: 'answer' })]);
    expect(await statusOf(filed)).toMatchObject({ status: 'answered' });
  });

  test('is not made for a step that is over within the same command, and stays when another step ends', async () => {
    const cancelled = event('stage-cancelled', { token: 2, stage: 'goi-thue', cause: 'joined', usedMinutes: 0 } as const);
    const { id } = await shelf.receive([calling(), cancelled, opened(department)], { calls: [{ token: 2, service: 'thue', payload }] });
    expect(await shelf.rows('SELECT 1 FROM service_call WHERE case_id = $1', [id])).toEqual([]);
    const side = await shelf.receive([calling(), opened(department)], { calls: [{ token: 2, service: 'thue', payload }] });
    await shelf.add(side.code, [completed(3)]);
    expect(await statusOf(side)).toMatchObject({ status: 'wanted' });
  });
});
