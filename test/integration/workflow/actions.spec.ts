import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { CASE_ACTIONS } from '#domain';
import { BIRTH, OneStopShop, PERMIT } from './one-stop-shop.js';

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
}, 120_000);
afterAll(() => shop.close());

describe('who may do what', () => {
  test('outside one\'s reach a case does not exist; within it the wrong person is told so', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    for (const stranger of ['motcua.dongson', 'hotich.phuochoa', 'lanhdao.binhkhe', 'tckh.thanhgiang', 'congan.tanlap']) {
      const acted = await shop.act(stranger, code, 'advance', { version });
      const listed = await shop.get(stranger, `/api/v1/cases/${code}/actions`);
      const nothing = await shop.act(stranger, 'H99.99-260101-0001', 'advance', { version });
      expect([acted.status, acted.body.code, listed.status]).toEqual([404, 'case-not-found', 404]);
      expect(acted.body).toEqual(nothing.body);
    }
    for (const colleague of ['lanhdao.tanlap', 'lanhdao.thanhgiang', 'quantri']) {
      const acted = await shop.act(colleague, code, 'advance', { version });
      expect([acted.status, acted.body.code]).toEqual([403, 'not-your-stage']);
    }
    expect(await shop.version(code)).toBe(version);
  });

  test('a sender keeps reading what it handed on, but acts no more', async () => {
    const { code } = await shop.opened('motcua.tanlap', BIRTH);
    await shop.done('motcua.tanlap', code, 'advance');
    expect(await shop.offered('motcua.tanlap', code)).toEqual(['withdraw', 'merge']);
    expect((await shop.act('motcua.tanlap', code, 'advance', { version: await shop.version(code) })).status).toBe(403);
    expect(await shop.offered('hotich.tanlap', code)).toEqual(['claim', 'advance', 'return', 'request-supplement', 'suspend', 'hand-over', 'refuse']);
  });

  test('offers come with words, fields and choices that the command then takes', async () => {
    const { code } = await shop.opened('motcua.tanlap', PERMIT);
    await shop.done('motcua.tanlap', code, 'advance');
    const { body } = await shop.get('diachinh.tanlap', `/api/v1/cases/${code}/actions`);
    const byName = new Map<string, { name: string; tone: string; fields: { name: string; label: string; kind: string; choices?: { value: string; label: string }[] }[] }>(
      body.actions.map((item: { action: string }) => [item.action, item]),
    );
    expect(byName.get('advance')).toMatchObject({ name: 'Hoàn thành, chuyển bước tiếp theo', tone: 'main', fields: [{ name: 'note', kind: 'text' }] });
    expect(byName.get('return')?.fields[0]?.choices).toEqual([{ value: 'receive', label: 'Tiếp nhận, kiểm tra, số hóa hồ sơ' }]);
    const units = byName.get('hand-over')?.fields[0]?.choices?.map(({ value }) => value);
    expect(units).toEqual(['H99.17', 'H99.21.04', 'H99.21.06.03', 'H99.21.07.03', 'H99.41.03', 'H99.42.03']);
  });

  test('a supplement of one paper is accepted with what was asked for ticked, and no file made of it', async () => {
    const { code } = await shop.opened('motcua.tanlap', BIRTH);
    await shop.done('motcua.tanlap', code, 'advance');
    await shop.done('hotich.tanlap', code, 'request-supplement', { items: ['Giấy chứng sinh rõ chữ'], reason: 'Ảnh mờ' });
    const { body } = await shop.get('motcua.tanlap', `/api/v1/cases/${code}/actions`);
    const [received, files] = (body as { actions: { action: string; fields: object[] }[] }).actions.find(({ action }) => action === 'accept-supplement')?.fields ?? [];
    expect(received).toMatchObject({ name: 'received', choices: [{ value: 'Giấy chứng sinh rõ chữ' }] });
    expect(files).toMatchObject({ name: 'fileIds', kind: 'paper-files', required: false });
    expect(files).not.toHaveProperty('choices');
  });

  test('nobody acts without signing in', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    const answer = await request(shop.test.server).post(`/api/v1/cases/${code}/actions/advance`).send({ version });
    expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
  });
});

describe('what is sent is checked', () => {
  test('an unknown action is no address; an unknown or missing field is named', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    for (const action of ['fly', 'toString', '__proto__', 'constructor']) {
      const answer = await shop.act('motcua.tanlap', code, action, { version });
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    }
    const extra = await shop.act('motcua.tanlap', code, 'advance', { version, status: 'returned' });
    expect(extra.body).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ field: 'status', message: 'Không nhận trường này' }] });
    const missing = await shop.act('motcua.tanlap', code, 'withdraw', { version });
    expect(missing.body).toMatchObject({ status: 400, errors: expect.arrayContaining([expect.objectContaining({ field: 'reason' })]) });
  });

  test('no body of any action makes the server fail', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    const wild = [null, [], [1], '', 0, { version: null }, { version: 'x' }, { version: 1e99 }, { version, reason: '\u0000' }, { version, items: [{}] }, { version, staffId: '00000000-0000-0000-0000-000000000000' },
      { version, newDueDate: '9999-12-31', reason: 'x' }, { version, toUnitCode: '\uD800', reason: 'x' }, { version: { $gt: 0 } }, { __proto__: { version } }];
    for (const action of CASE_ACTIONS) {
      for (const body of wild) {
        const answer = await shop.act('lanhdao.tanlap', code, action, body as never);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      }
    }
    expect(await shop.version(code)).toBe(version);
  });

  test('work is given only to people who exist and hold the post', async () => {
    const { code } = await shop.opened('motcua.tanlap', BIRTH);
    const me = await shop.get('hotich.tanlap', '/api/v1/me');
    const answer = await shop.act('lanhdao.tanlap', code, 'assign', { version: await shop.version(code), staffId: me.body.id });
    expect([answer.status, answer.body.code]).toEqual([422, 'assignee-unfit']);
    const unit = await shop.act('motcua.tanlap', code, 'hand-over', { version: await shop.version(code), toUnitCode: 'H99.77', reason: 'x' });
    expect([unit.status, unit.body.code]).toEqual([422, 'no-unit']);
  });
});

describe('a date before it is promised', () => {
  const preview = (body: unknown) => shop.post('motcua.tanlap', '/api/v1/deadlines/preview', body);

  test('is counted and explained as cases are', async () => {
    const { status, body } = await preview({ receivedAt: '2026-08-25T14:00:00+07:00', limit: { value: 5, unit: 'working-days' } });
    expect(status).toBe(200);
    expect(body.dueAt).toBe('2026-09-04T17:00:00+07:00');
    expect(body.explanation.filter((day: { counted: boolean }) => day.counted)).toHaveLength(5);
    expect(body.explanation.find((day: { date: string }) => day.date === '2026-09-02').reason).toContain('Quốc khánh');
  });

  test('counts on the calendar of the unit that is named', async () => {
    const limit = { value: 1, unit: 'working-hours' };
    const saturday = '2026-08-08T08:00:00+07:00';
    const common = await preview({ receivedAt: saturday, limit });
    const ownSaturday = await preview({ receivedAt: saturday, limit, unitCode: 'H99.21.07.01' });
    expect(common.body.dueAt).toBe('2026-08-10T08:00:00+07:00');
    expect(ownSaturday.body.dueAt).not.toBe(common.body.dueAt);
  });

  test('same-day needs no value and keeps its cut-off', async () => {
    const at = async (time: string, cutOff?: number) => (await preview({ receivedAt: `2026-08-25T${time}:00+07:00`, limit: { unit: 'same-day', ...(cutOff === undefined ? {} : { cutOff }) } })).body.dueAt;
    expect(await at('15:00')).toBe('2026-08-25T17:00:00+07:00');
    expect(await at('15:01')).toBe('2026-08-26T17:00:00+07:00');
    expect(await at('15:01', 960)).toBe('2026-08-25T17:00:00+07:00');
  });

  test('what cannot be counted is the client\'s fault', async () => {
    for (const limit of [{ value: 0, unit: 'working-days' }, { value: 1.5, unit: 'months' }, { value: 1e9, unit: 'calendar-days' }, { value: -1, unit: 'working-hours' }, { value: 1, unit: 'weeks' }, {}, null, { value: 'x', unit: 'months' }]) {
      const answer = await preview({ receivedAt: '2026-08-25T14:00:00+07:00', limit });
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request']);
    }
    for (const receivedAt of ['1950-01-01T00:00:00+07:00', '2100-12-31T14:00:00+07:00', '2026-08-25T14:00:00', 'hôm qua', 5]) {
      expect((await preview({ receivedAt, limit: { value: 5, unit: 'working-days' } })).status).toBe(400);
    }
    expect((await preview({ receivedAt: '2026-08-25T14:00:00+07:00', limit: { value: 5, unit: 'working-days' }, unitCode: 'X' })).body.code).toBe('no-unit');
  });
});
