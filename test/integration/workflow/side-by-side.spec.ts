import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { TEST_NOW } from '../../support/app.js';
import { readPdf } from '../../support/read-pdf.js';
import { OneStopShop } from './one-stop-shop.js';
import { LARGE, PARCEL, SMALL, publishParcel } from './parcel-process.js';

interface Field {
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly token?: number;
  readonly value?: unknown;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
  await publishParcel(shop);
}, 180_000);
afterAll(() => shop.close());
beforeEach(() => shop.test.clock.set(TEST_NOW));

/** The fields of an action as it is offered to somebody; fails the test when it is not. */
async function fields(username: string, code: string, action: string): Promise<Field[]> {
  const { body } = await shop.get(username, `/api/v1/cases/${code}/actions`);
  const offered = (body.actions as { action: string; fields: Field[] }[]).find((item) => item.action === action);
  if (!offered) throw new Error(`${action} is not offered to ${username}`);
  return offered.fields;
}

/** Open stages of a case by their key, with their tokens. */
async function tokens(code: string): Promise<Record<string, number>> {
  const { body } = await shop.get('lanhdao.tanlap', `/api/v1/cases/${code}`);
  return Object.fromEntries((body.openStages as { key: string; token: number }[]).map(({ key, token }) => [key, token]));
}

/** A case whose survey, drawing and opinion are under way. */
async function split(): Promise<string> {
  const { code } = await shop.opened('motcua.tanlap', PARCEL);
  await shop.done('motcua.tanlap', code, 'advance', SMALL);
  return code;
}

/** A case that was handed to the district's leader, whose answer is awaited. */
async function offeredToDistrict(): Promise<string> {
  const code = await split();
  const open = await tokens(code);
  await shop.done('kthatang.thanhgiang', code, 'give-opinion', { agrees: true, text: 'Phù hợp quy hoạch' });
  await shop.done('diachinh.tanlap', code, 'advance', { token: open['draw'] });
  await shop.done('diachinh.tanlap', code, 'advance', { token: open['survey'], data: { land_use: 'o' } });
  return code;
}

describe('data that a stage asks for', () => {
  test('is offered with its label and kind, and decides the way', async () => {
    const { code } = await shop.opened('motcua.tanlap', PARCEL);
    expect(await fields('motcua.tanlap', code, 'advance')).toEqual([
      { name: 'data.area', label: 'Diện tích (m²)', kind: 'number', required: true },
      { name: 'data.urgent', label: 'Hồ sơ gấp', kind: 'yes-no', required: true },
      { name: 'note', label: 'Ý kiến xử lý', kind: 'text', required: false },
    ]);
    expect((await shop.done('motcua.tanlap', code, 'advance', LARGE)).openStages).toMatchObject([{ stage: 'large', unitCode: 'H99.21.05.03' }]);
    await shop.done('diachinh.tanlap', code, 'return', { to: 'receive', reason: 'Đo lại' });
    expect((await fields('motcua.tanlap', code, 'advance'))[0]).toMatchObject({ name: 'data.area', value: 620.5 });
    const stages = (await shop.done('motcua.tanlap', code, 'advance', SMALL)).openStages.map(({ stage }) => stage);
    expect(stages).toEqual(['survey', 'draw', 'ask']);
    const { body } = await shop.get('motcua.tanlap', `/api/v1/cases/${code}`);
    expect(body.data).toEqual([
      { key: 'area', label: 'Diện tích (m²)', type: 'number', value: 120, text: '120' },
      { key: 'urgent', label: 'Hồ sơ gấp', type: 'yes-no', value: true, text: 'Có' },
      { key: 'land_use', label: 'Loại đất', type: 'choice', value: null, text: null },
      { key: 'agrees', label: 'Huyện đồng ý', type: 'yes-no', value: null, text: null },
    ]);
  });

  test('is refused where it is missing, of another type, or not asked for', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', PARCEL);
    const answer = async (data?: unknown) => {
      const { status, body } = await shop.act('motcua.tanlap', code, 'advance', { version, ...(data === undefined ? {} : { data }) });
      return [status, body.code, body.detail ?? body.errors?.[0].field];
    };
    expect(await answer()).toEqual([422, 'data-missing', 'Cần nhập “Diện tích (m²)”.']);
    expect(await answer({ area: 10 })).toEqual([422, 'data-missing', 'Cần nhập “Hồ sơ gấp”.']);
    expect(await answer({ area: '10', urgent: true })).toEqual([422, 'data-unfit', '“Diện tích (m²)” không đúng kiểu dữ liệu.']);
    expect(await answer({ area: 10, urgent: true, land_use: 'o' })).toEqual([422, 'data-unfit', 'Bước này không hỏi “land_use”.']);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`a${index}`, 1]));
    for (const data of [[], 'x', null, 5, { area: {} }, { area: [1] }, { area: null }, { Area: 1 }, { 'a b': 1 }, { area: 'x'.repeat(2001) }, { area: 'a\u0000' }, many]) {
      expect([data, ...(await answer(data))]).toEqual([data, 400, 'invalid-request', 'data']);
    }
    expect(await shop.version(code)).toBe(version);
  });
});

describe('several open stages', () => {
  test('whoever holds two is asked which; each asks its own data, and the others are somebody else\'s', async () => {
    const code = await split();
    const open = await tokens(code);
    expect(await fields('diachinh.tanlap', code, 'advance')).toEqual([
      {
        name: 'token',
        label: 'Bước',
        kind: 'choice',
        required: true,
        choices: [
          { value: String(open['survey']), label: 'Đo đạc thực địa — Bộ phận Địa chính – Xây dựng xã Tân Lập' },
          { value: String(open['draw']), label: 'Lập bản vẽ — Bộ phận Địa chính – Xây dựng xã Tân Lập' },
        ],
      },
      { name: 'data.land_use', label: 'Loại đất', kind: 'choice', required: true, token: open['survey'], choices: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
      { name: 'note', label: 'Ý kiến xử lý', kind: 'text', required: false },
    ]);
    expect((await fields('diachinh.tanlap', code, 'return')).map(({ name, token }) => [name, token])).toEqual([['to', undefined], ['reason', undefined]]);
    const { body: offers } = await shop.get('diachinh.tanlap', `/api/v1/cases/${code}/actions`);
    expect(Object.fromEntries(offers.actions.map((item: { action: string; tokens: number[] }) => [item.action, item.tokens]))).toMatchObject({
      claim: [open['survey'], open['draw']],
      advance: [open['survey'], open['draw']],
      return: [open['draw']],
      suspend: [],
    });
    for (const [token, refused] of [[open['ask'], 'not-your-stage'], [9999, 'action-not-allowed-now']] as const) {
      const { body } = await shop.act('diachinh.tanlap', code, 'advance', { version: await shop.version(code), token });
      expect(body.code).toBe(refused);
    }
    const drawn = await shop.done('diachinh.tanlap', code, 'advance', { token: String(open['draw']) });
    expect(drawn.openStages.map(({ stage }) => stage)).toEqual(['survey', 'ask']);
    expect((await fields('diachinh.tanlap', code, 'advance')).map(({ name }) => name)).toEqual(['data.land_use', 'note']);
  });

  test('a case stands once in an inbox for each of its stages there, page by page', async () => {
    const code = await split();
    const open = await tokens(code);
    const items: { code: string; token: number; branchName: string }[] = [];
    for (let after = ''; ; ) {
      const { body } = await shop.get('diachinh.tanlap', `/api/v1/inbox?limit=1${after}`);
      items.push(...body.items);
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    const mine = items.filter((item) => item.code === code);
    expect(mine.map(({ token, branchName }) => [token, branchName]).sort()).toEqual([[open['survey'], 'Thực địa'], [open['draw'], 'Bản vẽ']].sort());
    expect(new Set(items.map((item) => `${item.code} ${item.token}`)).size).toBe(items.length);
    expect((await shop.get('kthatang2.thanhgiang', '/api/v1/inbox?limit=200')).body.items).toEqual(expect.arrayContaining([expect.objectContaining({ code, token: open['ask'], branchName: 'Ý kiến của huyện', openStageCount: 3 })]));
  });

  test('an opinion is the asked unit\'s to give, and is kept in the case data', async () => {
    const code = await split();
    expect(await shop.offered('kthatang.thanhgiang', code)).toEqual(['claim', 'give-opinion']);
    for (const stranger of ['diachinh.tanlap', 'lanhdao.thanhgiang', 'motcua.tanlap']) {
      const { status, body } = await shop.act(stranger, code, 'give-opinion', { version: await shop.version(code), agrees: true, text: 'x' });
      expect([stranger, status >= 403, ['not-your-stage', 'action-not-allowed-now'].includes(body.code)]).toEqual([stranger, true, true]);
    }
    const unsaid = await shop.act('kthatang.thanhgiang', code, 'give-opinion', { version: await shop.version(code), text: 'x' });
    expect([unsaid.status, unsaid.body.errors[0].field]).toEqual([400, 'agrees']);
    await shop.done('kthatang.thanhgiang', code, 'give-opinion', { agrees: false, text: 'Chưa phù hợp quy hoạch' });
    const { body } = await shop.get('kthatang.thanhgiang', `/api/v1/cases/${code}`);
    expect(body.data.at(-1)).toMatchObject({ key: 'agrees', value: false, text: 'Không' });
    expect(body.forks[0].branches.map(({ key, state }: { key: string; state: string }) => [key, state])).toEqual([['field', 'open'], ['paper', 'open'], ['advice', 'arrived']]);
  });

  test('a stage is taken, given to a colleague, put back into the pool', async () => {
    const code = await split();
    const claimed = await shop.act('kthatang.thanhgiang', code, 'release', { version: await shop.version(code) });
    expect([claimed.status, claimed.body.code]).toEqual([409, 'not-assigned']);
    await shop.done('kthatang.thanhgiang', code, 'claim');
    const [staffId] = await fields('kthatang.thanhgiang', code, 'delegate');
    const colleague = (await shop.get('kthatang2.thanhgiang', '/api/v1/me')).body;
    expect(staffId).toMatchObject({ name: 'staffId', kind: 'staff', choices: [{ value: colleague.id, label: colleague.fullName }] });
    await shop.done('kthatang.thanhgiang', code, 'delegate', { staffId: colleague.id });
    const taken = await shop.act('kthatang.thanhgiang', code, 'give-opinion', { version: await shop.version(code), agrees: true, text: 'x' });
    expect(taken.body.code).toBe('stage-taken-by-colleague');
    await shop.done('kthatang2.thanhgiang', code, 'release', { reason: 'Đi công tác' });
    expect(await shop.offered('kthatang.thanhgiang', code)).toContain('claim');
  });

  test('a way back out of a branch ends the others', async () => {
    const code = await split();
    const open = await tokens(code);
    const back = await shop.done('diachinh.tanlap', code, 'return', { token: open['draw'], to: 'receive', reason: 'Sai thửa' });
    expect(back.openStages).toMatchObject([{ stage: 'receive', unitCode: 'H99.21.05.01' }]);
    const { body } = await shop.get('kthatang.thanhgiang', `/api/v1/cases/${code}/process`);
    expect(Object.fromEntries(body.steps.map(({ key, state }: { key: string; state: string }) => [key, state]))).toMatchObject({ receive: 'open', size: 'ahead', split: 'ahead', ask: 'ahead', sign: 'ahead' });
    const { body: shown } = await shop.get('kthatang.thanhgiang', `/api/v1/cases/${code}`);
    expect(shown.forks).toEqual([]);
    expect(shown.stages.filter(({ state }: { state: string }) => state === 'cancelled').map(({ key }: { key: string }) => key).sort()).toEqual(['ask', 'survey']);
  });
});

describe('a payment', () => {
  test('stops the clock until the counter has seen the proof', async () => {
    const { code, dueAt } = await shop.opened('motcua.tanlap', PARCEL);
    await shop.done('motcua.tanlap', code, 'advance', LARGE);
    const version = await shop.version(code);
    for (const amount of [0, -1, 1.5, '', 1e13, 'nhiều']) {
      const answer = await shop.act('diachinh.tanlap', code, 'request-payment', { version, title: 'Lệ phí', amount, reason: 'x', legalGround: 'x' });
      expect([amount, answer.status]).toEqual([amount, 400]);
    }
    const money = { title: 'Lệ phí trước bạ', amount: 12_500_000_000, reason: 'Theo thông báo thuế', legalGround: 'Thông báo số 15/TB-CCT' };
    expect(await shop.done('diachinh.tanlap', code, 'request-payment', money)).toMatchObject({ status: 'payment' });
    expect(await shop.offered('diachinh.tanlap', code)).toEqual(['claim']);
    const { body } = await shop.get('motcua.tanlap', `/api/v1/cases/${code}`);
    expect(body).toMatchObject({ state: 'paused', payment: { title: 'Lệ phí trước bạ', amount: 12_500_000_000 }, pauses: [{ cause: 'payment', to: null }], nationalStatus: expect.any(Number) });
    shop.test.clock.set('2026-08-07T08:00:00+07:00');
    const early = await shop.act('diachinh.tanlap', code, 'confirm-payment', { version: await shop.version(code), receiptNumber: '1' });
    expect([early.status, early.body.code]).toEqual([403, 'not-your-stage']);
    const confirmed = await shop.done('motcua.tanlap', code, 'confirm-payment', { receiptNumber: 'BL 0012' });
    expect(confirmed).toMatchObject({ status: 'processing', openStages: [{ stage: 'large' }] });
    expect([dueAt, confirmed.dueAt]).toEqual(['2026-08-19T17:00:00+07:00', '2026-08-21T17:00:00+07:00']);
  });
});

describe('a hand-over by the process', () => {
  const item = async (username: string, code: string, query = '') => {
    const { body } = await shop.get(username, `/api/v1/inbox?limit=200${query}`);
    return (body.items as { code: string }[]).find((candidate) => candidate.code === code);
  };

  test('waits at both sides; declined it is back with the sender and its reason, offered again it is taken', async () => {
    const code = await offeredToDistrict();
    expect(await item('lanhdao.thanhgiang', code)).toMatchObject({ handOver: 'offered', stageDueAt: '2026-08-05T10:00:00+07:00', stage: { key: 'sign' } });
    expect(await item('lanhdao.thanhgiang', code, '&queue=unit')).toMatchObject({ handOver: 'offered' });
    expect(await item('lanhdao.tinh', code, '&queue=unit')).toMatchObject({ handOver: 'sent' });
    expect(await item('diachinh.tanlap', code)).toMatchObject({ handOver: 'sent', handOverUnit: { code: 'H99.21' } });
    const shown = (await shop.get('diachinh.tanlap', `/api/v1/cases/${code}`)).body;
    expect(shown.openStages).toMatchObject([{ key: 'sign', unit: { code: 'H99.21.05.03' }, startedAt: null, handOver: { toUnit: { code: 'H99.21' }, byProcess: true, refused: null, dueAt: '2026-08-05T10:00:00+07:00' }, stateText: expect.stringContaining('nhận') }]);
    await shop.done('lanhdao.thanhgiang', code, 'refuse-hand-over', { reason: 'Thiếu bản vẽ' });
    expect(await item('lanhdao.thanhgiang', code)).toBeUndefined();
    expect(await item('diachinh.tanlap', code)).toMatchObject({ handOver: 'declined', handOverReason: 'Thiếu bản vẽ' });
    expect(await shop.offered('diachinh.tanlap', code)).toEqual(expect.arrayContaining(['return', 'hand-over']));
    const [to] = await fields('diachinh.tanlap', code, 'hand-over');
    expect(to?.choices?.map(({ value }) => value)).toContain('H99.21');
    await shop.done('diachinh.tanlap', code, 'hand-over', { toUnitCode: 'H99.21', reason: 'Đã bổ sung bản vẽ' });
    const stranger = await shop.act('lanhdao.dongson', code, 'accept-hand-over', { version: await shop.version(code) });
    expect(stranger.status).toBe(404);
    const taken = await shop.done('lanhdao.thanhgiang', code, 'accept-hand-over');
    expect(taken.openStages).toMatchObject([{ stage: 'sign', unitCode: 'H99.21', post: 'leader', offered: null, dueAt: '2026-08-05T14:00:00+07:00' }]);
  });

  test('to the end: signed, issued, returned, with a control sheet and a ledger that add up', async () => {
    const { code, pin } = (await shop.receive('motcua.tanlap', PARCEL)).body as { code: string; pin: string };
    shop.test.clock.advanceMinutes(30);
    await shop.done('motcua.tanlap', code, 'advance', SMALL);
    const told = await request(shop.test.server).post('/api/v1/public/lookups').send({ code, pin });
    expect(told.body.openStages.map(({ name, unitName }: { name: string; unitName: string }) => `${unitName}: ${name}`)).toHaveLength(3);
    expect(told.body.stageText).toContain('Lập bản vẽ');
    const open = await tokens(code);
    shop.test.clock.advanceMinutes(60);
    await shop.done('diachinh.tanlap', code, 'advance', { token: open['draw'] });
    shop.test.clock.advanceMinutes(60);
    await shop.done('kthatang.thanhgiang', code, 'give-opinion', { agrees: true, text: 'Phù hợp' });
    await shop.done('diachinh.tanlap', code, 'advance', { token: open['survey'], data: { land_use: 'nn' } });
    shop.test.clock.advanceMinutes(15);
    await shop.done('lanhdao.thanhgiang', code, 'accept-hand-over');
    shop.test.clock.set('2026-08-06T09:00:00+07:00');
    await shop.done('lanhdao.thanhgiang', code, 'advance');
    await shop.done('vanthu.tanlap', code, 'issue-result', { documentNumber: '3/XN', title: 'Giấy xác nhận', signedBy: 'Chủ tịch huyện' });
    await shop.done('motcua.tanlap', code, 'return-result', { recipient: 'Chủ đất', method: 'counter' });
    const { body: ledger } = await shop.get('lanhdao.tanlap', `/api/v1/cases/${code}/ledger`);
    expect(ledger.entries.map(({ kind, stage, minutes }: { kind: string; stage: string; minutes: number }) => [kind, stage, minutes])).toEqual([
      ['stage', 'receive', 30],
      ['stage', 'survey', 120],
      ['hand-over', 'sign', 15],
      ['stage', 'sign', 375],
    ]);
    expect(ledger.elapsedMinutes).toBe(540);
    expect(ledger.entries.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0)).toBe(ledger.elapsedMinutes);
    expect(Math.round(ledger.entries.reduce((sum: number, { percent }: { percent: number }) => sum + percent, 0))).toBe(100);
    expect(ledger.stages.find(({ key }: { key: string }) => key === 'draw')).toMatchObject({ usedMinutes: 60, limitMinutes: 240, limitText: '4 giờ làm việc', timeliness: 'on-time' });
    expect(ledger.stages.find(({ key }: { key: string }) => key === 'sign')).toMatchObject({ usedMinutes: 375, limitMinutes: 240, timeliness: 'late', unit: { code: 'H99.21' } });
    const sheet = await shop.pdf('motcua.tanlap', `/api/v1/cases/${code}/control-sheet.pdf`);
    const text = (await readPdf(sheet)).pages.map((page) => page.text).join('\n').replace(/\s+/g, ' ');
    for (const words of ['Lấy ý kiến', 'Trả lời ý kiến: đồng ý', 'Nhánh “Thực địa”', 'Nhận chuyển liên thông', 'Ủy ban nhân dân huyện Thanh Giang']) expect(text).toContain(words);
  });
});

describe('the process of a case as it is drawn', () => {
  test('names its steps in order, the units that do them for this case, and where the case stands', async () => {
    const code = await split();
    const { body } = await shop.get('motcua.tanlap', `/api/v1/cases/${code}/process`);
    expect(body.process).toMatchObject({ code: 'QT-9.000001', version: 1, name: 'Quy trình xác nhận thửa đất' });
    const states = body.steps.map(({ key, kind, state, unit }: { key: string; kind: string; state: string; unit: { code: string } | null }) => [key, kind, state, unit?.code ?? null]);
    expect(states[0]).toEqual(['receive', 'task', 'done', 'H99.21.05.01']);
    expect(Object.fromEntries(states.map(([key, ...rest]: [string]) => [key, rest]))).toEqual({
      receive: ['task', 'done', 'H99.21.05.01'],
      size: ['choice', 'done', null],
      large: ['task', 'skipped', 'H99.21.05.03'],
      split: ['fork', 'open', null],
      survey: ['task', 'open', 'H99.21.05.03'],
      draw: ['task', 'open', 'H99.21.05.03'],
      ask: ['consult', 'open', 'H99.21.04'],
      meet: ['join', 'ahead', null],
      sign: ['task', 'ahead', 'H99.21'],
      issue: ['issue', 'ahead', 'H99.21.05'],
      return: ['return', 'ahead', 'H99.21.05.01'],
    });
    const step = (key: string) => body.steps.find((candidate: { key: string }) => candidate.key === key);
    expect(step('split').ways).toMatchObject([{ name: 'Thực địa', limitText: '3 ngày làm việc', next: 'survey' }, { next: 'draw' }, { next: 'ask' }]);
    expect(step('size').ways).toMatchObject([{ name: 'Thửa lớn', whenText: expect.stringMatching(/^“.+” lớn hơn 500$/), next: 'large' }, { name: 'Các trường hợp còn lại', whenText: null, next: 'split' }]);
    expect(step('ask')).toMatchObject({ within: [{ fork: 'split', branch: 'advice', branchName: 'Ý kiến của huyện' }], ruleText: 'Lấy ý kiến, chờ đến khi có ý kiến', postName: 'Chuyên viên' });
    expect(step('sign')).toMatchObject({ ruleText: 'Chuyển liên thông, đơn vị nhận trả lời trong 2 giờ làm việc', returnsTo: ['receive'] });
    for (const path of ['process', 'ledger', 'what-if?until=2026-09-01']) expect((await shop.get('motcua.dongson', `/api/v1/cases/${code}/${path}`)).body.code).toBe('case-not-found');
  });
});
