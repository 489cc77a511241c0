import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { loadProcedures } from '#catalog';
import { fold, initials } from '#domain';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;

let office: TestApp;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule] });
}, STARTING);

afterAll(() => office.close());

const get = (path: string) => supertest(office.server).get(path);

describe('procedures', () => {
  test('every page follows the one before, and together they are the catalogue', async () => {
    const codes: string[] = [];
    let after = '';
    do {
      const { body } = await get(`/api/v1/procedures?limit=20${after}`);
      codes.push(...body.items.map(({ code }: { code: string }) => code));
      after = body.next === null ? '' : `&after=${body.next}`;
    } while (after !== '');
    expect(codes).toHaveLength(new Set(codes).size);
    expect([...codes].sort()).toEqual([...new Set(loadProcedures().map(({ code }) => code))].sort());
  });

  test.each(['dkks', 'dang ky khai sinh', 'Đăng ký khai sinh', 'ĐĂNG KÝ KHAI SINH', 'Đăng ký khai sinh'.normalize('NFD'), '1.001193', 'thủ tục đăng ký khai sinh'])('%s finds the registration of births first', async (q) => {
    const { body } = await get('/api/v1/procedures').query({ q });
    expect(body.items[0].code).toBe('1.001193');
  });

  test('pages of a search follow each other too', async () => {
    const whole = await get('/api/v1/procedures').query({ q: 'dang ky', limit: 200 });
    const first = await get('/api/v1/procedures').query({ q: 'dang ky', limit: 3 });
    const second = await get('/api/v1/procedures').query({ q: 'dang ky', limit: 200, after: first.body.next });
    expect([...first.body.items, ...second.body.items]).toEqual(whole.body.items);
  });

  test('by field and channel', async () => {
    const { body } = await get('/api/v1/procedures?field=ho-tich&channel=online');
    expect(body.items.length).toBeGreaterThan(5);
    expect(new Set(body.items.map(({ field }: { field: string }) => field))).toEqual(new Set(['ho-tich']));
  });

  test('in full, with the counters that receive it', async () => {
    const { body } = await get('/api/v1/procedures/1.001193');
    expect(body).toMatchObject({ code: '1.001193', version: 1, online: 'full', limitText: 'trong ngày', feeText: 'Không thu', result: 'Giấy khai sinh' });
    expect(body.papers.filter(({ mandatory }: { mandatory: boolean }) => mandatory)).toHaveLength(2);
    expect(body.stages.map(({ key }: { key: string }) => key)).toEqual(['receive', 'appraise', 'sign', 'issue', 'return']);
    expect(body.stages[1]).toMatchObject({ post: 'specialist', postName: 'Chuyên viên', limitText: '3 giờ làm việc' });
    expect(body.counters.map(({ code }: { code: string }) => code)).toContain('H99.21.05.01');
    expect(body.counters.map(({ code }: { code: string }) => code)).not.toContain('H99.02');
  });

  test.each([
    [404, '/api/v1/procedures/9.999999'],
    [400, '/api/v1/procedures?limit=0'],
    [400, '/api/v1/procedures?limit=201'],
    [400, '/api/v1/procedures?after=abc'],
    [400, '/api/v1/procedures?sort=name'],
    [400, '/api/v1/procedures?channel=fax'],
    [200, '/api/v1/procedures?q='],
    [200, '/api/v1/procedures?q=%25'],
  ])('%i %s', async (status, path) => {
    expect((await get(path)).status).toBe(status);
  });

  test('every procedure is found by its own initials and by its name without marks, among the first', async () => {
    for (const { code, name } of loadProcedures()) {
      const subject = fold(name).replace(/^thu tuc /, '');
      for (const q of [initials(subject), subject.slice(0, 200)]) {
        const { body } = await get('/api/v1/procedures').query({ q, limit: 3 });
        expect([q, body.items.map((item: { code: string }) => item.code)]).toEqual([q, expect.arrayContaining([code])]);
      }
    }
  });
});

describe('units', () => {
  test('counters are public, with address and telephone', async () => {
    const { body } = await get('/api/v1/units/counters');
    const counter = body.items.find(({ code }: { code: string }) => code === 'H99.21.05.01');
    expect(counter).toEqual({
      code: 'H99.21.05.01',
      name: 'Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập',
      shortName: 'Một cửa xã Tân Lập',
      authorityName: 'Ủy ban nhân dân xã Tân Lập',
      address: expect.stringContaining('xã Tân Lập'),
      phone: '0200 3842 101',
    });
  });

  test('the tree is for staff', async () => {
    expect((await get('/api/v1/units')).status).toBe(401);
    const { body } = await get('/api/v1/units').set('cookie', await office.signIn('hotich.tanlap'));
    expect(body.items.find(({ code }: { code: string }) => code === 'H99')).toMatchObject({ kind: 'authority', level: 'province', parentCode: null });
    expect(body.items.find(({ code }: { code: string }) => code === 'H99.21.05.01')).toMatchObject({ kind: 'counter', parentCode: 'H99.21.05' });
  });
});
