import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { canonicalJson } from '#domain';
import { BIRTH, OneStopShop } from './one-stop-shop.js';

let shop: OneStopShop;
let barrier: Client;
beforeAll(async () => {
  shop = await OneStopShop.open();
  barrier = new Client({ connectionString: shop.test.url });
  await barrier.connect();
}, 120_000);
afterAll(async () => {
  await barrier.end();
  await shop.close();
});

/** Waits until as many sessions of this database stand before a lock. Asked outside the barrier's transaction, which would see one picture for ever. */
async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const [row] = await shop.sql<{ waiting: number }>(`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if ((row?.waiting ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Both commands have loaded the same version and stand before the row when the barrier goes up. */
async function race<Answer>(code: string, commands: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
  await barrier.query('BEGIN');
  await barrier.query('SELECT 1 FROM case_file WHERE code = $1 FOR UPDATE', [code]);
  const running = Promise.all(commands.map((command) => command()));
  await untilWaiting(commands.length);
  await barrier.query('COMMIT');
  return running;
}

describe('two officers at one stage', () => {
  test('exactly one wins each of 24 races; the other hears who did what', async () => {
    const names = { 'motcua.tanlap': '', 'motcua2.tanlap': '' };
    for (const user of ['motcua.tanlap', 'motcua2.tanlap'] as const) names[user] = (await shop.get(user, '/api/v1/me')).body.fullName as string;
    for (let round = 0; round < 24; round += 1) {
      const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
      const users = ['motcua.tanlap', 'motcua2.tanlap'] as const;
      const answers = await race(code, users.map((user) => () => shop.act(user, code, 'advance', { version })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = names[users[answers.findIndex(({ status }) => status === 200)] ?? users[0]];
      const lost = answers.find(({ status }) => status === 409)?.body;
      expect(lost).toMatchObject({ code: 'stale-version', currentVersion: version + 2, changes: [{ seq: version + 1, kind: 'stage-completed', actorName: winner }, { kind: 'stage-opened' }] });
      expect(lost.detail).toContain(winner);
      expect(lost.changes[0].at).toBe('2026-08-05T08:00:00+07:00');
      expect(await shop.version(code)).toBe(version + 2);
    }
  }, 60_000);

  test('a version of the past or the future is stale', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    for (const wrong of [version - 1, version + 1]) {
      const answer = await shop.act('motcua.tanlap', code, 'advance', { version: wrong });
      expect([answer.status, answer.body.code]).toEqual([409, 'stale-version']);
    }
  });
});

describe('the same request again', () => {
  test('50 parallel receptions with one key make one case and give one answer', async () => {
    const before = await shop.sql<{ count: string }>(`SELECT count(*) FROM case_file WHERE code LIKE 'H99.21.06.01-%'`);
    expect(before[0]?.count).toBe('0');
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop.receive('motcua.phuochoa', BIRTH, {}, 'reception-key')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => canonicalJson(body))).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ code: 'H99.21.06.01-260805-0001', pin: expect.stringMatching(/^[2-9A-Z]{8}$/) });
    expect(await shop.sql(`SELECT 1 FROM case_file WHERE code LIKE 'H99.21.06.01-%'`)).toHaveLength(1);
    expect((await shop.opened('motcua.phuochoa', BIRTH)).code).toBe('H99.21.06.01-260805-0002');
  }, 60_000);

  test('a key with another body is refused, of another person it is another key', async () => {
    await shop.receive('motcua.binhkhe', BIRTH, {}, 'k');
    const other = await shop.receive('motcua.binhkhe', BIRTH, { note: 'khác' }, 'k');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const colleague = await shop.receive('motcua2.binhkhe', BIRTH, {}, 'k');
    expect([colleague.status, colleague.body.code]).toEqual([201, 'H99.21.07.01-260805-0002']);
  });

  test('an action with its key is done once and answered alike, also after others went on', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    // Fewer than the pool has connections, so that all of them stand before the row.
    const answers = await race(code, Array.from({ length: 6 }, () => () => shop.act('motcua.tanlap', code, 'advance', { version }, 'advance-key')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => canonicalJson(body))).size).toBe(1);
    expect(await shop.version(code)).toBe(version + 2);
    await shop.done('hotich.tanlap', code, 'advance');
    const again = await shop.act('motcua.tanlap', code, 'advance', { version }, 'advance-key');
    expect([again.status, again.body]).toEqual([200, answers[0]?.body]);
    const misused = await shop.act('motcua.tanlap', code, 'advance', { version, note: 'x' }, 'advance-key');
    expect([misused.status, misused.body.code]).toEqual([422, 'idempotency-key-reused']);
  }, 60_000);
});

describe('case codes', () => {
  test('8 writers make 640 cases with 640 codes, none missing', async () => {
    const writers = ['motcua.anthinh', 'motcua2.anthinh', 'motcua.dongson', 'motcua2.dongson', 'motcua.thanhgiang', 'motcua2.thanhgiang', 'motcua.tinh', 'motcua2.tinh'];
    // A permit goes to the first authority above the counter; the province's counter takes it in for another one.
    const extra = (writer: string) => (writer.endsWith('.tinh') || writer.endsWith('.thanhgiang') ? { resolvingUnitCode: 'H99.21.05' } : {});
    const codes = (
      await Promise.all(
        writers.map(async (writer) => {
          const mine: string[] = [];
          for (let number = 0; number < 80; number += 1) {
            const { status, body, text } = await shop.receive(writer, BIRTH, extra(writer));
            if (status !== 201) throw new Error(text);
            mine.push(body.code as string);
          }
          return mine;
        }),
      )
    ).flat();
    expect(codes).toHaveLength(640);
    const expected = ['H99.02', 'H99.21.01', 'H99.41.01', 'H99.42.01'].flatMap((unit) => Array.from({ length: 160 }, (_, index) => `${unit}-260805-${String(index + 1).padStart(4, '0')}`));
    expect([...codes].sort()).toEqual(expected);
  }, 240_000);
});

describe('what was written stays written', () => {
  test.each(['case_event', 'audit_entry'])('%s takes no change and no deletion, from its owner or from the application', async (table) => {
    const rows = await shop.sql<{ count: string }>(`SELECT count(*) FROM ${table}`);
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
    for (const change of [`UPDATE ${table} SET data = '{}'`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(shop.sql(change)).rejects.toMatchObject({ code: expect.stringMatching(/^(P0001|42501|55000|23\d{3})$/) });
      await expect(shop.sql(`SET ROLE mot_cua_app; ${change}`)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await shop.sql(`SELECT count(*) FROM ${table}`)).toEqual(rows);
  });
});

describe('two machines whose clocks differ', () => {
  test('an event is never recorded before the one it follows', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    shop.test.clock.advanceMinutes(-10);
    await shop.done('motcua.tanlap', code, 'advance', { version });
    shop.test.clock.advanceMinutes(10);
    const [late] = await shop.sql<{ count: string }>(
      `SELECT count(*) FROM case_event e JOIN case_event p ON p.case_id = e.case_id AND p.seq = e.seq - 1 WHERE e.at < p.at`,
    );
    expect(late?.count).toBe('0');
  });
});
