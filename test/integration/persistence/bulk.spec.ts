import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CaseShelf } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let staffId: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  staffId = await shelf.staff('hotich.tanlap');
}, 180_000);
afterAll(() => shelf?.close());

const CODES = ['H1', 'H2', 'H3', 'H4'];

async function job(codes: readonly string[] = CODES): Promise<string> {
  const id = randomUUID();
  const items = codes.map((code, index) => ({ code, version: index + 3, token: index === 1 ? 7 : null }));
  await shelf.database.read(({ bulk }) => bulk.create({ id, staffId, action: 'advance', body: { note: 'Đủ' }, requestHash: Buffer.from('hash'), ip: '10.0.0.1', items }));
  return id;
}

const claim = (id: string, seconds = 60) => shelf.database.read(({ bulk }) => bulk.claimNext(id, seconds));
const done = (id: string, position: number) => shelf.database.read(({ bulk }) => bulk.record(id, position, { status: 'done', answer: { code: 'x' } }));
const find = (id: string) => shelf.database.read(({ bulk }) => bulk.find(id));

describe('a bulk job', () => {
  test('is worked off in the order of selection, each case with its answer, and then ends', async () => {
    const id = await job();
    expect(await find(id)).toMatchObject({ staffId, action: 'advance', body: { note: 'Đủ' }, ip: '10.0.0.1', requestHash: Buffer.from('hash'), total: 4, waiting: 4, done: 0, refused: 0, finishedAt: null });
    for (let item = await claim(id); item; item = await claim(id)) {
      const refused = item.code === 'H2';
      await shelf.database.read(({ bulk }) => bulk.record(id, item!.position, refused ? { status: 'refused', problem: { code: 'stale-version' } } : { status: 'done', answer: { version: item!.version + 1 } }));
      expect(await shelf.database.read(({ bulk }) => bulk.finish(id))).toBe(item.position === CODES.length);
    }
    expect(await find(id)).toMatchObject({ waiting: 0, done: 3, refused: 1, finishedAt: expect.any(Number) });
    const items = await shelf.database.read(({ bulk }) => bulk.items(id, 0, 10));
    expect(items.map(({ position, code, version, token, status, problem, answer }) => ({ position, code, version, token, status, problem, answer }))).toEqual([
      { position: 1, code: 'H1', version: 3, token: null, status: 'done', problem: null, answer: { version: 4 } },
      { position: 2, code: 'H2', version: 4, token: 7, status: 'refused', problem: { code: 'stale-version' }, answer: null },
      { position: 3, code: 'H3', version: 5, token: null, status: 'done', problem: null, answer: { version: 6 } },
      { position: 4, code: 'H4', version: 6, token: null, status: 'done', problem: null, answer: { version: 7 } },
    ]);
    expect((await shelf.database.read(({ bulk }) => bulk.items(id, 2, 1))).map(({ position }) => position)).toEqual([3, 4]);
  });

  test('gives each case to one worker, and ends once, however many there are', async () => {
    const id = await job(Array.from({ length: 12 }, (_, index) => `H${index}`));
    const ended: boolean[] = [];
    const worker = async () => {
      const taken: number[] = [];
      for (let item = await claim(id); item; item = await claim(id)) {
        taken.push(item.position);
        await done(id, item.position);
      }
      ended.push(await shelf.database.read(({ bulk }) => bulk.finish(id)));
      return taken;
    };
    const taken = (await Promise.all([worker(), worker(), worker(), worker()])).flat();
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(ended.filter(Boolean)).toHaveLength(1);
  });

  test('offers a case again when whoever claimed it has died; the answer counts once', async () => {
    const id = await job(['H1']);
    const item = await claim(id);
    expect(await claim(id)).toBeUndefined();
    await shelf.rows(`UPDATE bulk_item SET claimed_until = now() - interval '1 second' WHERE job_id = $1`, [id]);
    expect(await claim(id)).toEqual(item);
    expect([await done(id, 1), await done(id, 1)]).toEqual([true, false]);
  });

  test('is found again when nobody works on it any more', async () => {
    const [fresh, left, worked, over] = [await job(), await job(), await job(), await job(['H1'])];
    await shelf.rows(`UPDATE bulk_job SET created_at = now() - interval '1 hour' WHERE id = ANY($1)`, [[left, worked, over]]);
    const item = await claim(left);
    await done(left, item!.position);
    await shelf.rows(`UPDATE bulk_item SET done_at = now() - interval '10 minutes' WHERE job_id = $1 AND done_at IS NOT NULL`, [left]);
    await claim(worked);
    await claim(over);
    await done(over, 1);
    await shelf.database.read(({ bulk }) => bulk.finish(over));
    const idle = await shelf.database.read(({ bulk }) => bulk.idle(120, 100));
    expect(idle).toEqual([left]);
    expect(idle).not.toContain(fresh);
  });

  test('is shown to whoever began it, newest first, page by page', async () => {
    const mine = await shelf.staff('vanxa.tanlap');
    const ids: string[] = [];
    for (const hours of [3, 2, 1]) {
      const id = await job(['H1']);
      await shelf.rows(`UPDATE bulk_job SET staff_id = $2, created_at = date_trunc('milliseconds', now()) - make_interval(hours => $3) WHERE id = $1`, [id, mine, hours]);
      ids.unshift(id);
    }
    const page = (before: { createdAt: NonNullable<Awaited<ReturnType<typeof find>>>['createdAt']; id: string } | null) => shelf.database.read(({ bulk }) => bulk.ofStaff(mine, before, 1));
    const [first, more] = await page(null);
    expect([first?.id, more?.id]).toEqual([ids[0], ids[1]]);
    expect((await page({ createdAt: first!.createdAt, id: first!.id })).map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    expect(await shelf.database.read(({ bulk }) => bulk.items(ids[0]!, 0, 5))).toHaveLength(1);
  });
});
