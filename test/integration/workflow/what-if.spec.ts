import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OneStopShop } from './one-stop-shop.js';
import { LARGE, PARCEL, SMALL, publishParcel } from './parcel-process.js';

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
  await publishParcel(shop);
}, 180_000);
afterAll(() => shop.close());

const ask = (code: string, until: string, username = 'motcua.tanlap') => shop.get(username, `/api/v1/cases/${code}/what-if?until=${encodeURIComponent(until)}`);
const dues = async (code: string): Promise<Record<string, string>> =>
  Object.fromEntries((await shop.get('motcua.tanlap', `/api/v1/cases/${code}`)).body.openStages.map(({ token, dueAt }: { token: number; dueAt: string }) => [token, dueAt]));

describe('if it is suspended until then, when is it due?', () => {
  test.each([
    ['2026-08-07', '2026-08-07T00:00:00+07:00'],
    ['2026-08-10T14:10:00+07:00', '2026-08-10T14:10:00+07:00'],
    // Over the National Day, two closed days.
    ['2026-09-04T07:00:00+07:00', '2026-09-04T07:00:00+07:00'],
    // Overnight: not a working minute.
    ['2026-08-06T05:00:00+07:00', '2026-08-06T05:00:00+07:00'],
  ])('until %s is what really happens then', async (until, resumedAt) => {
    shop.test.clock.set('2026-08-05T16:59:00+07:00');
    const { code } = await shop.opened('motcua.tanlap', PARCEL);
    await shop.done('motcua.tanlap', code, 'advance', SMALL);
    shop.test.clock.set('2026-08-05T17:00:00+07:00');
    const before = await shop.version(code);
    const { status, body } = await ask(code, until);
    expect(status).toBe(200);
    expect(body.explanation.at(-1).date).toBe(body.dueAt.slice(0, 10));
    await shop.done('truong.diachinh.tanlap', code, 'suspend', { reason: 'Chờ xác minh', legalGround: 'Điều 7' });
    expect(await shop.version(code)).toBe(before + 1);
    const halfWay = await ask(code, until);
    expect(halfWay.body).toMatchObject({ standing: true, dueAt: body.dueAt, pausedMinutes: body.pausedMinutes, stages: body.stages });
    shop.test.clock.set(resumedAt);
    const resumed = await shop.done('truong.diachinh.tanlap', code, 'resume');
    expect(resumed.dueAt).toBe(body.dueAt);
    expect(await dues(code)).toEqual(Object.fromEntries(body.stages.map(({ token, dueAt }: { token: number; dueAt: string }) => [token, dueAt])));
  });

  test('a payment that is awaited is asked about likewise', async () => {
    shop.test.clock.set('2026-08-05T08:00:00+07:00');
    const { code } = await shop.opened('motcua.tanlap', PARCEL);
    await shop.done('motcua.tanlap', code, 'advance', LARGE);
    await shop.done('diachinh.tanlap', code, 'request-payment', { title: 'Lệ phí', amount: 1000, reason: 'x', legalGround: 'x' });
    const { body } = await ask(code, '2026-08-11');
    shop.test.clock.set('2026-08-11T07:00:00+07:00');
    const confirmed = await shop.done('motcua.tanlap', code, 'confirm-payment', { receiptNumber: '1' });
    expect(confirmed.dueAt).toBe(body.dueAt);
  });

  test('nonsense, the past, and clocks that cannot stand still are refused', async () => {
    shop.test.clock.set('2026-08-05T08:00:00+07:00');
    const { code } = await shop.opened('motcua.tanlap', PARCEL);
    for (const until of ['', 'mai', '2026-02-30', '2026-08-05T08:00:00', '2026-08-05', '2026-08-05T08:00:00+07:00', '1999-01-01', '2040-01-01', '9999-12-31', 'x'.repeat(50)]) {
      const { status, body } = await ask(code, until);
      expect([until, status, body.code, body.errors[0].field]).toEqual([until, 400, 'invalid-request', 'until']);
    }
    await shop.done('motcua.tanlap', code, 'withdraw', { reason: 'x' });
    expect((await ask(code, '2026-09-01')).body).toMatchObject({ status: 409, code: 'action-not-allowed-now' });
    const online = await shop.applied('H99.21.05.01');
    expect((await ask(online, '2026-09-01')).body).toMatchObject({ status: 409, code: 'action-not-allowed-now' });
    expect((await shop.get('motcua.tanlap', `/api/v1/cases/${online}/ledger`)).body).toMatchObject({ elapsedMinutes: 0, entries: [], stages: [] });
  });
});
