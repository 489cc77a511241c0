import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BIRTH, LAND, OneStopShop } from './one-stop-shop.js';

interface Item {
  readonly code: string;
  readonly stageState: string;
  readonly stageStateText: string;
  readonly state: string;
  readonly assignee: { readonly name: string } | null;
  readonly handOver: string | null;
  readonly stage: { readonly key: string; readonly unit: { readonly code: string } };
  readonly procedure: { readonly code: string; readonly field: string };
  readonly dueAt: string;
  readonly stageDueAt: string;
  readonly submittedAt: string;
}
interface Inbox {
  readonly items: Item[];
  readonly next: string | null;
  readonly counts: { readonly total: number; readonly overdue: number; readonly soon: number; readonly halted: number };
}

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
}, 120_000);
afterAll(() => shop.close());

async function inbox(username: string, query = ''): Promise<Inbox> {
  const { status, body } = await shop.get(username, `/api/v1/inbox?${query}`);
  expect(status).toBe(200);
  return body as Inbox;
}

const codes = ({ items }: Inbox): string[] => items.map(({ code }) => code);

describe('what waits', () => {
  test('mine is what nobody has taken and what I have; the unit\'s is everybody\'s', async () => {
    const [free, taken] = [await shop.opened('motcua.tanlap', BIRTH), await shop.opened('motcua.tanlap', BIRTH)];
    for (const { code } of [free, taken]) await shop.done('motcua.tanlap', code, 'advance');
    await shop.done('hotich2.tanlap', taken.code, 'claim');
    expect(codes(await inbox('hotich.tanlap'))).toEqual([free.code]);
    expect(codes(await inbox('hotich2.tanlap')).sort()).toEqual([free.code, taken.code].sort());
    for (const who of ['hotich.tanlap', 'truong.hotich.tanlap', 'lanhdao.tanlap', 'lanhdao.thanhgiang', 'lanhdao.tinh']) {
      const { items, counts } = await inbox(who, 'queue=unit');
      expect(items.map(({ code }) => code).sort()).toEqual([free.code, taken.code].sort());
      expect(counts.total).toBe(2);
      expect(items.find(({ code }) => code === taken.code)?.assignee?.name).toEqual(expect.any(String));
    }
    for (const who of ['congan.tanlap', 'hotich.phuochoa', 'quantri', 'motcua.tanlap', 'truong.hotich.tanlap']) expect(codes(await inbox(who))).toEqual([]);
    expect(codes(await inbox('lanhdao.dongson', 'queue=unit'))).toEqual([]);
  });

  test('pages come in order, whole and without repeats, by either key', async () => {
    for (let number = 0; number < 7; number += 1) {
      await shop.opened('motcua.anthinh', number % 2 === 0 ? BIRTH : LAND);
      if (number % 3 === 0) shop.test.clock.advanceMinutes(20);
    }
    for (const sort of ['due', 'received']) {
      const whole = await inbox('motcua.anthinh', `sort=${sort}`);
      expect(whole.items).toHaveLength(7);
      const paged: Item[] = [];
      let after = '';
      for (;;) {
        const page = await inbox('motcua.anthinh', `sort=${sort}&limit=2${after}`);
        paged.push(...page.items);
        if (page.next === null) break;
        expect(page.items).toHaveLength(2);
        after = `&after=${page.next}`;
      }
      expect(paged).toEqual(whole.items);
    }
    const beyond = Buffer.from(JSON.stringify([1e300, '00000000-0000-4000-8000-000000000000'])).toString('base64url');
    for (const cursor of ['bm8', beyond]) expect((await shop.get('motcua.anthinh', `/api/v1/inbox?after=${cursor}`)).body.code).toBe('invalid-request');
    expect((await shop.get('motcua.anthinh', '/api/v1/inbox?queue=all')).status).toBe(400);
    expect((await shop.get('motcua.anthinh', '/api/v1/inbox?limit=201')).status).toBe(400);
  });

  test('a result that waits to be fetched comes last, without a clock', async () => {
    const { code } = await shop.opened('motcua.binhkhe', BIRTH);
    for (const who of ['motcua.binhkhe', 'hotich.binhkhe', 'lanhdao.binhkhe']) await shop.done(who, code, 'advance');
    await shop.done('vanthu.binhkhe', code, 'issue-result', { documentNumber: '1', title: 'Giấy khai sinh', signedBy: 'Chủ tịch' });
    const later = await shop.opened('motcua.binhkhe', BIRTH);
    const first = await inbox('motcua.binhkhe', 'limit=1');
    const second = await inbox('motcua.binhkhe', `limit=1&after=${first.next}`);
    expect([codes(first), codes(second), second.next]).toEqual([[later.code], [code], null]);
    expect(second.items[0]).toMatchObject({ state: 'finished', stageState: 'waiting', stageStateText: 'chờ người dân nhận kết quả' });
  });

  test('late and soon are counted on the unit\'s calendar; what stands still is neither', async () => {
    shop.test.clock.set('2026-08-11T08:00:00+07:00');
    const [late, stopped, soon] = [await shop.opened('motcua.phuochoa', LAND), await shop.opened('motcua.phuochoa', LAND), await shop.opened('motcua.phuochoa', LAND)];
    await shop.done('motcua.phuochoa', stopped.code, 'suspend', { reason: 'Chờ xác minh', legalGround: 'Điều 7' });
    shop.test.clock.set('2026-08-11T16:30:00+07:00');
    await shop.done('motcua.phuochoa', soon.code, 'advance');
    const desk = await inbox('motcua.phuochoa');
    expect(desk.counts).toMatchObject({ total: 2, overdue: 1, soon: 0, halted: 1 });
    expect(codes(await inbox('motcua.phuochoa', 'show=halted'))).toEqual([stopped.code]);
    expect(desk.items.find(({ code }) => code === late.code)).toMatchObject({ state: 'within', stageState: 'overdue', stageStateText: expect.stringContaining('quá hạn') });
    expect(desk.items.find(({ code }) => code === stopped.code)).toMatchObject({ state: 'paused', stageState: 'paused', stageStateText: expect.stringContaining('tạm dừng') });
    expect((await inbox('lanhdao.phuochoa', 'queue=unit')).counts).toMatchObject({ total: 3, overdue: 1, soon: 0 });
    shop.test.clock.set('2026-08-12T16:45:00+07:00');
    expect((await inbox('diachinh.phuochoa')).counts).toMatchObject({ total: 1, overdue: 0, soon: 1 });
  });

  test('an offered hand-over waits at both sides, once each', async () => {
    const { code } = await shop.opened('motcua.dongson', LAND);
    await shop.done('motcua.dongson', code, 'advance');
    await shop.done('kinhte.dongson', code, 'hand-over', { toUnitCode: 'H99.41.03', reason: 'Đất giáp ranh' });
    for (const [who, side] of [['kinhte.anthinh', 'offered'], ['truong.kinhte.anthinh', 'offered'], ['kinhte2.dongson', 'sent']] as const) {
      expect((await inbox(who)).items).toMatchObject([{ code, handOver: side, stage: { unit: { code: 'H99.42.03' } } }]);
    }
    expect([(await inbox('kinhte2.dongson')).counts.halted, codes(await inbox('kinhte2.dongson', 'show=halted'))]).toEqual([1, [code]]);
    expect([(await inbox('kinhte.anthinh')).counts.halted, codes(await inbox('kinhte.anthinh', 'show=halted'))]).toEqual([0, []]);
    await shop.done('kinhte.anthinh', code, 'refuse-hand-over', { reason: 'Không thuộc địa bàn' });
    expect(codes(await inbox('kinhte.anthinh'))).toEqual([]);
    expect((await inbox('kinhte2.dongson')).items).toMatchObject([{ code, handOver: null }]);
  });

  test('what is narrowed is counted as it is listed, whatever it is narrowed by', async () => {
    const [one, two, three] = [await shop.opened('motcua.anthinh', BIRTH), await shop.opened('motcua.anthinh', LAND), await shop.opened('motcua.anthinh', BIRTH)];
    await shop.done('motcua.anthinh', two.code, 'claim');
    const me = (await shop.get('motcua.anthinh', '/api/v1/me')).body as { id: string };
    const { items } = await inbox('motcua.anthinh', 'limit=200');
    const sameAs = async (query: string, expected: (item: Item) => boolean) => {
      const narrowed = await inbox('motcua.anthinh', `limit=200&${query}`);
      expect(codes(narrowed).sort()).toEqual(items.filter(expected).map(({ code }) => code).sort());
      expect(narrowed.counts.total).toBe(narrowed.items.length);
      const received = await inbox('motcua.anthinh', `sort=received&limit=200&${query}`);
      expect(codes(received).sort()).toEqual(codes(narrowed).sort());
    };
    await sameAs(`staffId=${me.id}`, ({ code }) => code === two.code);
    await sameAs('staffId=nobody', ({ assignee }) => assignee === null);
    await sameAs(`procedureCode=${LAND.procedureCode}`, ({ procedure }) => procedure.code === LAND.procedureCode);
    await sameAs(`field=${items.find(({ code }) => code === one.code)?.procedure.field}`, ({ procedure }) => procedure.code === BIRTH.procedureCode);
    await sameAs(`stage=${items[0]?.stage.key}`, ({ stage }) => stage.key === items[0]?.stage.key);
    await sameAs('channel=online', () => false);
    await sameAs(`q=${three.code.slice(-6)}`, ({ code }) => code.endsWith(three.code.slice(-6)));
    await sameAs(`q=${encodeURIComponent('nguyen huong')}&staffId=nobody`, ({ assignee }) => assignee === null);
    await sameAs('q=%25', () => false);
    const page = await inbox('motcua.anthinh', 'staffId=nobody&limit=2');
    const rest = await inbox('motcua.anthinh', `staffId=nobody&limit=200&after=${page.next}`);
    expect([...codes(page), ...codes(rest)]).toEqual(codes(await inbox('motcua.anthinh', 'staffId=nobody&limit=200')));
    for (const wrong of ['sort=name', 'show=all', 'channel=fax', `stage=${'x'.repeat(101)}`]) expect((await shop.get('motcua.anthinh', `/api/v1/inbox?${wrong}`)).status).toBe(400);
  });

  test('applications sent online wait at their counter, the oldest first, until it has looked', async () => {
    const first = await shop.applied('H99.21.06.01');
    shop.test.clock.advanceMinutes(1);
    const second = await shop.applied('H99.21.06.01');
    const queue = await inbox('motcua.phuochoa', 'queue=online');
    expect([codes(queue), queue.counts.total]).toEqual([[first, second], 2]);
    expect(queue.items[0]).toMatchObject({ state: 'waiting', stage: null, dueAt: null, stageState: 'within', arrivedAt: queue.items[0]?.submittedAt });
    expect(Date.parse(queue.items[0]?.stageDueAt ?? '')).toBeGreaterThan(Date.parse(queue.items[0]?.submittedAt ?? ''));
    const page = await inbox('motcua.phuochoa', 'queue=online&limit=1');
    expect(codes(await inbox('motcua.phuochoa', `queue=online&limit=1&after=${page.next}`))).toEqual([second]);
    expect(codes(await inbox('motcua.tanlap', 'queue=online'))).toEqual([]);
    expect(codes(await inbox('lanhdao.phuochoa', 'queue=online'))).toEqual([]);
    await shop.done('motcua.phuochoa', first, 'send-back', { defects: ['Ảnh mờ', 'Thiếu chữ ký'] });
    const accepted = await shop.done('motcua.phuochoa', second, 'accept');
    expect(accepted).toMatchObject({ status: 'received', openStages: [{ stage: 'receive', unitCode: 'H99.21.06.01' }] });
    expect(codes(await inbox('motcua.phuochoa', 'queue=online'))).toEqual([]);
    expect(await shop.offered('motcua.phuochoa', first)).toEqual(['resubmit', 'withdraw']);
  });
});
