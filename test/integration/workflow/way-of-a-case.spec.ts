import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { replay, type CaseEvent } from '#domain';
import { verifyChain, type ChainRow } from '#persistence';
import { BIRTH, LAND, OneStopShop, PERMIT } from './one-stop-shop.js';

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
}, 120_000);
afterAll(() => shop.close());

describe('the way of a case', () => {
  test('within a two-tier commune: received, appraised, signed, issued, returned', async () => {
    const { code, openStages } = await shop.opened('motcua.dongson', BIRTH);
    expect(openStages).toMatchObject([{ stage: 'receive', unitCode: 'H99.42.01', post: 'counter-officer' }]);
    expect((await shop.done('motcua.dongson', code, 'advance')).openStages).toMatchObject([{ stage: 'appraise', unitCode: 'H99.42.02' }]);
    await shop.done('vanphong.dongson', code, 'claim');
    shop.test.clock.advanceMinutes(60);
    expect((await shop.done('vanphong.dongson', code, 'advance', { note: 'Hồ sơ đủ' })).openStages).toMatchObject([{ stage: 'sign', unitCode: 'H99.42', post: 'leader' }]);
    await shop.done('lanhdao.dongson', code, 'advance');
    const issued = await shop.done('vanthu.dongson', code, 'issue-result', { documentNumber: '15/KS', title: 'Giấy khai sinh', signedBy: 'Chủ tịch' });
    expect(issued).toMatchObject({ status: 'result-ready', openStages: [{ stage: 'return', unitCode: 'H99.42.01', dueAt: null }] });
    const returned = await shop.done('motcua2.dongson', code, 'return-result', { recipient: 'Nguyễn Thị Hương Giang', method: 'counter' });
    expect(returned).toMatchObject({ status: 'returned', openStages: [] });
    expect(await shop.offered('motcua.dongson', code)).toEqual([]);
  });

  test('from a commune by its department to the district and back to the counter', async () => {
    const { code } = await shop.opened('motcua.tanlap', PERMIT);
    const way = [
      ['motcua.tanlap', 'check', 'H99.21.05.03'],
      ['diachinh.tanlap', 'transfer', 'H99.21.01'],
      ['motcua.thanhgiang', 'assign', 'H99.21.04'],
      ['truong.kthatang.thanhgiang', 'appraise', 'H99.21.04'],
      ['kthatang.thanhgiang', 'review', 'H99.21.04'],
      ['truong.kthatang.thanhgiang', 'sign', 'H99.21'],
      ['lanhdao.thanhgiang', 'issue', 'H99.21'],
    ] as const;
    for (const [who, stage, unitCode] of way) {
      expect((await shop.done(who, code, 'advance')).openStages).toMatchObject([{ stage, unitCode }]);
    }
    await shop.done('vanthu.thanhgiang', code, 'issue-result', { documentNumber: '7/GPXD', title: 'Giấy phép xây dựng', signedBy: 'Chủ tịch huyện' });
    const end = await shop.done('motcua.tanlap', code, 'return-result', { recipient: 'Người được ủy quyền', method: 'counter' });
    expect(end.status).toBe('returned');
  });

  test('a supplement stops the clock until the counter takes it in; the sender of a hand-over waits for the answer', async () => {
    const { code, dueAt } = await shop.opened('motcua.tanlap', LAND);
    await shop.done('motcua.tanlap', code, 'advance');
    await shop.done('diachinh.tanlap', code, 'request-supplement', { items: ['Bản đồ địa chính', 'Giấy ủy quyền'], reason: 'Thiếu thành phần' });
    expect(await shop.offered('motcua.tanlap', code)).toEqual(['accept-supplement', 'withdraw', 'merge']);
    shop.test.clock.advanceMinutes(24 * 60);
    const taken = await shop.done('motcua.tanlap', code, 'accept-supplement', { received: ['Bản đồ địa chính', 'Giấy ủy quyền'] });
    expect(taken.status).toBe('processing');
    expect(Date.parse(taken.dueAt)).toBeGreaterThan(Date.parse(dueAt));
    await shop.done('diachinh.tanlap', code, 'advance');
    await shop.done('motcua.thanhgiang', code, 'advance');
    await shop.done('truong.kthatang.thanhgiang', code, 'hand-over', { toUnitCode: 'H99.05', reason: 'Tổ chức sử dụng đất' });
    const pending = await shop.act('truong.kthatang.thanhgiang', code, 'advance', { version: await shop.version(code) });
    expect([pending.status, pending.body.code]).toEqual([409, 'hand-over-pending']);
    const inbox = await shop.get('truong.nnmt.tinh', '/api/v1/inbox');
    expect(inbox.body.items).toMatchObject([{ code, handOver: 'offered', applicantName: 'Nguyễn Thị Hương Giang' }]);
    const accepted = await shop.done('truong.nnmt.tinh', code, 'accept-hand-over');
    expect(accepted.openStages).toMatchObject([{ unitCode: 'H99.05', post: 'department-head' }]);
  });

  test('a stage goes back with a reason and forward again; a head gives it to somebody and extends', async () => {
    const { code } = await shop.opened('motcua.tanlap', LAND);
    await shop.done('motcua.tanlap', code, 'advance');
    const back = await shop.done('diachinh.tanlap', code, 'return', { to: 'receive', reason: 'Thiếu chữ ký người nộp' });
    expect(back.openStages).toMatchObject([{ stage: 'receive', unitCode: 'H99.21.05.01' }]);
    for (const who of ['motcua2.tanlap', 'diachinh.tanlap', 'motcua.thanhgiang', 'truong.kthatang.thanhgiang']) await shop.done(who, code, 'advance');
    const { body } = await shop.get('truong.kthatang.thanhgiang', `/api/v1/cases/${code}/actions`);
    const assign = body.actions.find((item: { action: string }) => item.action === 'assign');
    expect(assign.fields[0].choices.map((choice: { label: string }) => choice.label)).toHaveLength(2);
    const chosen = assign.fields[0].choices[0].value as string;
    await shop.done('truong.kthatang.thanhgiang', code, 'assign', { staffId: chosen });
    const extend = body.actions.find((item: { action: string }) => item.action === 'extend');
    const { earliest } = extend.fields[0] as { earliest: string };
    const extended = await shop.done('truong.kthatang.thanhgiang', code, 'extend', { newDueDate: earliest, reason: 'Chờ trích đo' });
    expect(extended.dueAt).toBe(`${earliest}T17:00:00+07:00`);
  });

  test('every command left its event in an unbroken chain', async () => {
    const heads = await shop.sql<{ id: string; head_hash: Buffer; version: number }>('SELECT id, head_hash, version FROM case_file');
    expect(heads.length).toBeGreaterThanOrEqual(4);
    for (const { id, head_hash, version } of heads) {
      const rows = await shop.sql<ChainRow>('SELECT seq, at, kind, actor, data, hash FROM case_event WHERE case_id = $1 ORDER BY seq', [id]);
      expect(rows).toHaveLength(version);
      expect(verifyChain(rows, head_hash)).toBeNull();
      const [row] = await shop.sql<{ state: unknown }>('SELECT state FROM case_file WHERE id = $1', [id]);
      expect(replay(rows.map((event) => ({ ...event, at: event.at.getTime() }) as unknown as CaseEvent))).toEqual(row?.state);
    }
  });
});
