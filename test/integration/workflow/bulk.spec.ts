import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RunActionHandler } from '../../../apps/workflow/src/run-action/run-action.handler.js';
import { BulkRunner } from '../../../apps/workflow/src/run-bulk/bulk-runner.js';
import { BIRTH, OneStopShop, type Fields } from './one-stop-shop.js';
import { PARCEL, SMALL, publishParcel } from './parcel-process.js';

interface Outcome {
  readonly position: number;
  readonly code: string;
  readonly status: string;
  readonly version: number | null;
  readonly problem: { readonly code: string; readonly title: string; readonly detail: string | null } | null;
}
interface Progress {
  readonly id: string;
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly waiting: number;
  readonly finishedAt: string | null;
  readonly items: Outcome[];
  readonly next: string | null;
}

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
  await publishParcel(shop);
}, 180_000);
afterAll(() => shop.close());

/** Begins a job that must be taken; answers its id. */
async function begin(username: string, job: Fields, key?: string): Promise<string> {
  const { status, body } = await shop.post(username, '/api/v1/bulk-actions', job, key);
  if (status !== 202) throw new Error(JSON.stringify(body));
  return body.id as string;
}

async function progress(username: string, id: string, query = 'limit=200'): Promise<Progress> {
  return (await shop.get(username, `/api/v1/bulk-actions/${id}?${query}`)).body as Progress;
}

async function finished(username: string, id: string): Promise<Progress> {
  for (;;) {
    const now = await progress(username, id);
    if (now.finishedAt !== null) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const opened = (count: number) => Promise.all(Array.from({ length: count }, () => shop.opened('motcua.tanlap', BIRTH)));

describe('one action on many cases', () => {
  test('of 30 cases each has its answer; the refused keep no other back', async () => {
    const cases = await opened(30);
    const [moved, elsewhere, gone] = [cases[3], cases[11], cases[20]];
    await shop.done('motcua2.tanlap', moved?.code ?? '', 'advance');
    await shop.done('motcua2.tanlap', elsewhere?.code ?? '', 'advance');
    const items = cases.map(({ code, version }) => ({ code, version }));
    items[11] = { code: elsewhere?.code ?? '', version: await shop.version(elsewhere?.code ?? '') };
    items[20] = { code: 'H99.99-260101-0001', version: 2 };
    const id = await begin('motcua.tanlap', { action: 'advance', items, body: { note: 'Đủ giấy tờ' } });
    const end = await finished('motcua.tanlap', id);
    expect(end).toMatchObject({ id, action: 'advance', actionName: 'Hoàn thành, chuyển bước tiếp theo', total: 30, done: 27, refused: 3, waiting: 0, next: null });
    const refused = end.items.filter(({ status }) => status === 'refused');
    expect(refused.map(({ position, problem }) => [position, problem?.code])).toEqual([[4, 'stale-version'], [12, 'not-your-stage'], [21, 'case-not-found']]);
    expect(refused.map(({ problem }) => problem?.title)).toEqual(['Hồ sơ vừa được người khác cập nhật', 'Hồ sơ không ở bước do anh/chị xử lý', 'Không tìm thấy hồ sơ']);
    expect(refused[0]?.problem?.detail).toContain('đã cập nhật hồ sơ');
    for (const { code, version, status } of end.items) if (status === 'done') expect(await shop.version(code)).toBe(version);
    expect(await shop.version(gone?.code ?? '')).toBe(gone?.version);
    const [event] = await shop.sql<{ note: string; actor: string; ip: string }>(
      `SELECT e.data ->> 'note' AS note, e.actor ->> 'name' AS actor, a.ip FROM case_event e JOIN case_file c ON c.id = e.case_id
       JOIN audit_entry a ON a.case_id = c.id AND a.action = 'case.advance' WHERE c.code = $1 AND e.kind = 'stage-completed'`,
      [cases[0]?.code],
    );
    expect(event).toMatchObject({ note: 'Đủ giấy tờ', actor: (await shop.get('motcua.tanlap', '/api/v1/me')).body.fullName, ip: expect.any(String) });
  });

  test('progress comes in pages, and to nobody but its owner', async () => {
    const cases = await opened(5);
    const id = await begin('motcua.tanlap', { action: 'claim', items: cases.map(({ code, version }) => ({ code, version })) });
    await finished('motcua.tanlap', id);
    const first = await progress('motcua.tanlap', id, 'limit=3');
    const rest = await progress('motcua.tanlap', id, `limit=3&after=${first.next}`);
    expect([...first.items, ...rest.items].map(({ code }) => code)).toEqual(cases.map(({ code }) => code));
    expect(rest.next).toBeNull();
    for (const [username, path] of [['motcua2.tanlap', id], ['lanhdao.tanlap', id], ['motcua.tanlap', randomUUID()], ['motcua.tanlap', 'x']] as const) {
      const { status, body } = await shop.get(username, `/api/v1/bulk-actions/${path}`);
      expect([username, status, body.code]).toEqual([username, 404, 'not-found']);
    }
    const mine = (await shop.get('motcua.tanlap', '/api/v1/bulk-actions?limit=1')).body;
    expect(mine.items).toMatchObject([{ id, total: 5, done: 5 }]);
    expect((await shop.get('motcua.tanlap', `/api/v1/bulk-actions?after=${mine.next}`)).body.items.map((job: { id: string }) => job.id)).not.toContain(id);
    expect((await shop.get('lanhdao.tanlap', '/api/v1/bulk-actions')).body.items).toEqual([]);
  });

  test('the same request twice is one job', async () => {
    const [one] = await opened(1);
    const job = { action: 'claim', items: [{ code: one?.code, version: one?.version }] };
    const answers = await Promise.all(Array.from({ length: 4 }, () => shop.post('motcua.tanlap', '/api/v1/bulk-actions', job, 'bulk-1')));
    expect(answers.map(({ status, body }) => [status, body.id, body.total])).toEqual(answers.map(() => [202, answers[0]?.body.id, 1]));
    const other = await shop.post('motcua.tanlap', '/api/v1/bulk-actions', { ...job, action: 'advance' }, 'bulk-1');
    expect(other.body.code).toBe('idempotency-key-reused');
    expect(await finished('motcua.tanlap', answers[0]?.body.id)).toMatchObject({ done: 1 });
  });

  test('what cannot be done at all is refused before it begins, each fault at its place', async () => {
    const item = { code: 'H99.21.05.01-260805-0001', version: 2 };
    const refused = async (job: unknown) => {
      const { status, body } = await shop.post('motcua.tanlap', '/api/v1/bulk-actions', job);
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await refused({ action: 'advance', items: [] })).toEqual([400, 'invalid-request', 'items']);
    expect(await refused({ action: 'advance', items: Array.from({ length: 501 }, () => item) })).toEqual([400, 'invalid-request', 'items']);
    expect(await refused({ action: 'withdraw', items: [item], body: { reason: 'x' } })).toEqual([400, 'invalid-request', 'action']);
    expect(await refused({ action: 'return', items: [item], body: { to: 'receive' } })).toEqual([400, 'invalid-request', 'body.reason']);
    expect(await refused({ action: 'advance', items: [item], body: { version: 7 } })).toEqual([400, 'invalid-request', 'body.version']);
    expect(await refused({ action: 'advance', items: [item], body: { status: 'x' } })).toEqual([400, 'invalid-request', 'body.status']);
    expect(await refused({ action: 'advance', items: [item], body: [] })).toEqual([400, 'invalid-request', 'body']);
    expect(await refused({ action: 'advance', items: [{ code: 'x' }] })).toEqual([400, 'invalid-request', 'items[0].version']);
  });

  test('a head gives many to somebody; the stage that is meant may be named', async () => {
    const cases = await Promise.all(Array.from({ length: 3 }, () => shop.opened('motcua.tanlap', PARCEL)));
    const items = [];
    for (const { code } of cases) {
      const { version, openStages } = await shop.done('motcua.tanlap', code, 'advance', SMALL);
      items.push({ code, version, token: (openStages as unknown as { token: number; stage: string }[]).find(({ stage }) => stage === 'draw')?.token });
    }
    const me = (await shop.get('diachinh.tanlap', '/api/v1/me')).body.id as string;
    const id = await begin('truong.diachinh.tanlap', { action: 'assign', items, body: { staffId: me } });
    expect(await finished('truong.diachinh.tanlap', id)).toMatchObject({ done: 3, refused: 0 });
    for (const { code } of cases) {
      const { body } = await shop.get('lanhdao.tanlap', `/api/v1/cases/${code}`);
      expect(body.openStages.map(({ key, assignee }: { key: string; assignee: { id: string } | null }) => [key, assignee?.id ?? null])).toEqual([['survey', null], ['draw', me], ['ask', null]]);
    }
  });
});

describe('work that was left half done', () => {
  /** A job as a process leaves it behind that died an hour ago. */
  async function left(items: readonly { code: string; version: number }[]): Promise<string> {
    const id = randomUUID();
    const staffId = (await shop.get('motcua.tanlap', '/api/v1/me')).body.id as string;
    const selection = items.map(({ code, version }) => ({ code, version, token: null }));
    await shop.test.database.read(({ bulk }) => bulk.create({ id, staffId, action: 'advance', body: { note: '' }, requestHash: Buffer.from('a request'), ip: '10.0.0.1', items: selection }));
    await shop.sql(`UPDATE bulk_job SET created_at = now() - interval '1 hour' WHERE id = $1`, [id]);
    return id;
  }

  test('goes on elsewhere; a case whose command was done but not noted is not done again', async () => {
    const cases = await opened(4);
    const id = await left(cases);
    const before = await shop.test.database.read(({ bulk }) => bulk.find(id));
    const [first] = cases;
    await shop.test.app.get(BulkRunner).look();
    const end = await finished('motcua.tanlap', id);
    expect([before?.waiting, end.done]).toEqual([4, 4]);
    // As if the process had died between the command on the first case and the note of it.
    await shop.sql(`UPDATE bulk_item SET status = 'waiting', done_at = NULL, answer = NULL, claimed_until = now() - interval '1 minute' WHERE job_id = $1 AND position = 1`, [id]);
    await shop.sql(`UPDATE bulk_item SET done_at = now() - interval '1 hour', claimed_until = NULL WHERE job_id = $1 AND position > 1`, [id]);
    await shop.sql(`UPDATE bulk_job SET finished_at = NULL WHERE id = $1`, [id]);
    const version = await shop.version(first?.code ?? '');
    await shop.test.app.get(BulkRunner).look();
    const again = await finished('motcua.tanlap', id);
    expect(again).toMatchObject({ done: 4, refused: 0 });
    expect(await shop.version(first?.code ?? '')).toBe(version);
    expect(again.items[0]).toEqual(end.items[0]);
  });

  test('the rights are those of the moment: whoever lost the post meanwhile does nothing more', async () => {
    const cases = await opened(2);
    const id = await left(cases);
    const staffId = (await shop.get('motcua.tanlap', '/api/v1/me')).body.id as string;
    await shop.sql(`UPDATE staff SET active = false WHERE id = $1`, [staffId]);
    await shop.test.app.get(BulkRunner).look();
    for (let waiting = 1; waiting > 0; waiting = (await shop.test.database.read(({ bulk }) => bulk.find(id)))?.waiting ?? 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await shop.sql(`UPDATE staff SET active = true WHERE id = $1`, [staffId]);
    const end = await finished('motcua.tanlap', id);
    expect(end.items.map(({ problem }) => problem?.code)).toEqual(['forbidden', 'forbidden']);
    for (const { code, version } of cases) expect(await shop.version(code)).toBe(version);
  });

  test('two processes at one job share its cases', async () => {
    const cases = await opened(12);
    const id = await left(cases);
    const runner = shop.test.app.get(BulkRunner);
    const other = new BulkRunner(shop.test.database, shop.test.clock, shop.test.app.get(RunActionHandler));
    await Promise.all([runner.look(), other.look()]);
    const end = await finished('motcua.tanlap', id);
    expect(end).toMatchObject({ done: 12, refused: 0 });
    for (const { code, version } of cases) expect(await shop.version(code)).toBe(version + 2);
    await other.beforeApplicationShutdown();
  });
});
