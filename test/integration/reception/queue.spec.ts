import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';

const UNIT = 'H99.21.05.01';

let office: TestApp;
let counter: string;
let leader: string;
let stranger: string;
let machine: string;
let wall: string;
const windows: string[] = [];
let address = 0;

const as = (cookie: string, method: 'get' | 'post', path: string) => supertest(office.server)[method](`/api/v1/${path}`).set('cookie', cookie);
const anyone = (method: 'get' | 'post', path: string) => supertest(office.server)[method](`/api/v1/public/${path}`).set('x-forwarded-for', `10.8.${Math.floor(++address / 250)}.${(address % 250) + 1}`);
const take = (priority = false, group = 'ho-tich') => anyone('post', `queue-devices/${machine}/tickets`).send({ group, priority });
const next = (window: string) => as(counter, 'post', `queue/windows/${window}/next`);
const queue = async () => (await as(counter, 'get', 'queue')).body;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule] });
  [counter, leader, stranger] = (await Promise.all(['motcua.tanlap', 'lanhdao.tanlap', 'motcua.dongson'].map((name) => office.signIn(name)))) as [string, string, string];
  for (const [number, groups] of [
    [1, []],
    [2, ['ho-tich']],
    [3, ['chung-thuc']],
  ] as const) {
    windows.push((await as(leader, 'post', 'admin/queues/windows').send({ unitCode: UNIT, number, name: `Quầy ${number}`, groups, active: true })).body.id);
  }
  const enrol = async (kind: string) => String((await as(leader, 'post', 'admin/queues/screens').send({ unitCode: UNIT, kind, name: 'Sảnh' })).body.url).split('/').at(-1) ?? '';
  [machine, wall] = [await enrol('machine'), await enrol('wall')];
}, 180_000);

afterAll(() => office.close());

describe('the queue of a day', () => {
  test('gives numbers without gaps, however many are taken at once', async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => take()));
    expect(taken.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect(taken.map(({ body }) => body.number).sort()).toEqual(Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(4, '0')));
    expect((await queue()).waiting.length).toBe(12);
  });

  test('calls nobody to two windows, and whoever is at a window was served when the next is called', async () => {
    const calls = await Promise.all([1, 2, 3, 4].flatMap(() => [next(windows[0] ?? ''), next(windows[1] ?? '')]));
    const numbers = calls.map(({ body }) => body.ticket.number);
    expect(new Set(numbers).size).toBe(8);
    const { called, served, waiting } = await queue();
    expect([called.length, served, waiting.length]).toEqual([2, 6, 4]);
    expect((await next(windows[2] ?? '')).body).toEqual({ ticket: null });
  });

  test('a command sent twice under one key calls one', async () => {
    const twice = await Promise.all([1, 2].map(() => next(windows[0] ?? '').set('idempotency-key', 'once')));
    expect(twice[0]?.body).toEqual(twice[1]?.body);
  });

  test('priority goes first; who did not come can be called again; who is sent on is next there', async () => {
    const old = (await take(true)).body;
    const { ticket } = (await next(windows[0] ?? '')).body;
    expect(ticket.number).toBe(old.number);
    await as(counter, 'post', `queue/tickets/${ticket.id}/skip`);
    expect((await anyone('get', `queue-tickets/${old.token}`)).body.state).toBe('absent');
    expect((await as(counter, 'post', `queue/windows/${windows[0]}/call/${ticket.id}`)).body.ticket).toMatchObject({ state: 'called', windowNumber: 1 });
    await as(counter, 'post', `queue/tickets/${ticket.id}/send-on`).send({ windowId: windows[2] });
    expect((await next(windows[2] ?? '')).body.ticket.id).toBe(ticket.id);
    expect((await as(counter, 'post', `queue/tickets/${ticket.id}/finish`)).body.ticket.state).toBe('served');
    expect((await as(counter, 'post', `queue/tickets/${ticket.id}/finish`)).status).toBe(404);
  });

  test('tells whoever waits how many are before them, and the wall who is called where', async () => {
    const { body } = await take();
    const waiting = (await queue()).waiting.length;
    expect((await anyone('get', `queue-tickets/${body.token}`)).body).toMatchObject({ state: 'waiting', ahead: waiting - 1, number: body.number });
    const screen = (await anyone('get', `queue-devices/${wall}`)).body;
    expect(screen).toMatchObject({ kind: 'wall', waiting });
    expect(screen.called.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(screen)).not.toMatch(/staff|fullName/);
  });

  test('is closed to others: other counters, wrong addresses, screens of the other kind or out of use', async () => {
    expect((await as(stranger, 'post', `queue/windows/${windows[0]}/next`)).status).toBe(404);
    expect((await as(stranger, 'get', `queue?unitCode=${UNIT}`)).status).toBe(404);
    expect((await as(counter, 'post', 'admin/queues/windows').send({})).status).toBe(403);
    expect((await anyone('post', `queue-devices/${wall}/tickets`).send({ group: 'ho-tich', priority: false })).status).toBe(400);
    expect((await take(false, 'khong-co')).status).toBe(400);
    expect((await anyone('get', 'queue-devices/abc.def')).status).toBe(404);
    const { body } = await as(leader, 'get', 'admin/queues');
    const screens = body.items.find(({ unit }: { unit: { code: string } }) => unit.code === UNIT).screens;
    const ticketMachine = screens.find(({ kind }: { kind: string }) => kind === 'machine');
    await as(leader, 'post', `admin/queues/screens/${ticketMachine.id}/retire`);
    expect((await take()).status).toBe(404);
  });

  test('begins anew the next day', async () => {
    office.clock.set('2026-08-06T07:30:00+07:00');
    const enrolled = await as(await office.signIn('lanhdao.tanlap'), 'post', 'admin/queues/screens').send({ unitCode: UNIT, kind: 'machine', name: 'Cửa phụ' });
    machine = String(enrolled.body.url).split('/').at(-1) ?? '';
    expect((await take()).body).toMatchObject({ number: '0001', ahead: 0, waitMinutes: null });
  });
});
