import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { recountDue, replay, type CaseEvent } from '#domain';
import { CaseCommands, Directory, SYSTEM_ACTOR } from '#platform';
import { DeliverMessage } from '../../../apps/notification/src/deliver-message/deliver-message.handler.js';
import { NotificationModule } from '../../../apps/notification/src/notification.module.js';
import { TEST_NOW } from '../../support/app.js';
import { SAMPLE_PDF } from '../../support/sample-pdf.js';
import { OneStopShop } from '../workflow/one-stop-shop.js';
import { LARGE, PARCEL, publishParcel } from '../workflow/parcel-process.js';

/** Who asks for the payment, and who alone says that it was made. */
const ASKER = 'diachinh.tanlap';
const COUNTER = 'motcua.tanlap';
const DUE = '2026-08-19T17:00:00+07:00';
const MONEY = { title: 'Lệ phí trước bạ', amount: 12_500_000, reason: 'Theo thông báo thuế', legalGround: 'Thông báo số 15/TB-CCT' };
const PAID = { receiptNumber: 'BL 0012' };

interface Paying {
  readonly code: string;
  readonly pin: string;
}

let shop: OneStopShop;
let address = 0;
beforeAll(async () => {
  shop = await OneStopShop.open(undefined, [NotificationModule.with({ sweepSeconds: 3600 })]);
  await publishParcel(shop);
}, 180_000);
afterAll(() => shop.close());
beforeEach(() => shop.test.clock.set(TEST_NOW));

const say = (path: string) => request(shop.test.server).post(`/api/v1/public/${path}`).set('x-forwarded-for', `10.6.0.${++address}`);
const lookUp = async ({ code, pin }: Paying) => (await say('lookups').send({ code, pin })).body;
const upload = (ticket: string, key: string) => say(`supplements/${ticket}`).set('idempotency-key', key).attach('file', SAMPLE_PDF, 'Giấy nộp tiền vào ngân sách.pdf');
const send = async (file: Paying, key = `chung-tu-${file.code}`) => upload((await lookUp(file)).supplementTicket, key);
const shown = async ({ code }: Paying) => (await shop.get(COUNTER, `/api/v1/cases/${code}`)).body;
const marked = async ({ code }: Paying) => (await shop.get(ASKER, '/api/v1/inbox?limit=200')).body.items.find((item: { code: string }) => item.code === code).supplemented;
const waiting = async (counter = COUNTER) => (await shop.get(counter, '/api/v1/inbox?queue=online&limit=200')).body as { readonly items: readonly { readonly code: string; readonly arrivedAt: string }[]; readonly counts: { readonly total: number } };
const stored = async ({ code }: Paying) => {
  const [row] = await shop.sql<{ wakeAt: Date | null }>('SELECT wake_at AS "wakeAt" FROM case_file WHERE code = $1', [code]);
  return { wakeAt: row?.wakeAt ?? null, state: (await shop.test.database.read(({ cases }) => cases.find(code)))?.state };
};
const letters = ({ code }: Paying) => shop.sql<{ id: string; recipient: string }>(`SELECT o.id, o.recipient FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE c.code = $1 AND o.template = 'supplement-arrived'`, [code]);

/** A large parcel whose fee is waited for. */
async function paying(): Promise<Paying> {
  const { code, dueAt, pin } = (await shop.opened(COUNTER, PARCEL)) as Awaited<ReturnType<OneStopShop['opened']>> & { readonly pin: string };
  expect(dueAt).toBe(DUE);
  await shop.done(COUNTER, code, 'advance', LARGE);
  await shop.done(ASKER, code, 'request-payment', MONEY);
  return { code, pin };
}

/** The case is what its events make, and its due what they count. */
async function checkEvents(file: Paying): Promise<void> {
  const events = await shop.sql<CaseEvent & object>('SELECT e.seq, e.kind, round(extract(epoch FROM e.at) * 1000)::float8 AS at, e.actor, e.data FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.code = $1 ORDER BY e.seq', [file.code]);
  const { state } = await stored(file);
  expect(replay(events)).toEqual(state);
  const directory = await shop.test.app.get(Directory).holding(state?.processHash ?? '');
  const context = state && shop.test.app.get(CaseCommands).contextOf(directory, state, SYSTEM_ACTOR);
  expect(context && recountDue(events, context)).toBe(state?.dueAt);
}

describe('papers that a citizen sends while a payment is waited for', () => {
  test('are taken once, shown to whoever waits, and set neither clock nor case going', async () => {
    const file = await paying();
    const asked = await lookUp(file);
    expect(asked).toMatchObject({ status: 'payment', state: 'paused', dueAt: DUE, payment: { title: MONEY.title, amount: MONEY.amount, answeredAt: null }, supplementTicket: expect.any(String) });
    expect(await marked(file)).toBe(false);
    const before = await stored(file);

    shop.test.clock.set('2026-08-06T09:00:00+07:00');
    const answers = [await send(file), await send(file)];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(2).fill([200, { code: file.code, files: 1 }]));

    const after = await stored(file);
    expect(after.wakeAt).toEqual(before.wakeAt);
    expect(after.state).toMatchObject({ status: 'payment', dueAt: before.state?.dueAt, pauses: before.state?.pauses, tokens: before.state?.tokens });
    expect(await lookUp(file)).toMatchObject({ status: 'payment', stateText: asked.stateText, dueAt: DUE, payment: { answeredAt: '2026-08-06T09:00:00+07:00' }, history: expect.arrayContaining([{ at: '2026-08-06T09:00:00+07:00', text: 'Bạn đã gửi 1 tệp bổ sung' }]) });
    expect(await shown(file)).toMatchObject({ nationalStatus: 6, state: 'paused', payment: { answeredAt: '2026-08-06T09:00:00+07:00' }, pauses: [{ cause: 'payment', to: null }] });
    expect(await marked(file)).toBe(true);
    expect(await shop.offered(COUNTER, file.code)).toContain('confirm-payment');
    expect(await shop.offered(ASKER, file.code)).not.toContain('confirm-payment');
    await checkEvents(file);
  });

  test('wait at the counter that alone can take them in, in the order in which they came, until it has', async () => {
    const [early, late, silent] = [await paying(), await paying(), await paying()];
    const before = (await waiting()).counts.total;
    shop.test.clock.set('2026-08-06T10:00:00+07:00');
    await send(late);
    shop.test.clock.set('2026-08-06T10:00:01+07:00');
    await send(early);
    const { items, counts } = await waiting();
    expect(items.slice(-2)).toMatchObject([
      { code: late.code, supplemented: true, arrivedAt: '2026-08-06T10:00:00+07:00', stageDueAt: '2026-08-07T10:00:00+07:00', stageState: 'within' },
      { code: early.code, arrivedAt: '2026-08-06T10:00:01+07:00' },
    ]);
    expect([counts.total - before, items.some(({ code }) => code === silent.code)]).toEqual([2, false]);
    expect((await waiting('motcua.anthinh')).items).toEqual([]);
    const first = (await shop.get(COUNTER, `/api/v1/inbox?queue=online&limit=${items.length - 1}`)).body;
    expect((await shop.get(COUNTER, `/api/v1/inbox?queue=online&after=${first.next}`)).body.items).toMatchObject([{ code: early.code }]);
    await shop.done(COUNTER, late.code, 'confirm-payment', PAID);
    expect((await waiting()).items.map(({ code }) => code)).toEqual(items.map(({ code }) => code).filter((code) => code !== late.code));
  });

  test('are told to whoever asked for the payment, with what the clock waits for', async () => {
    const file = await paying();
    await send(file);
    const [letter] = await letters(file);
    expect(await letters(file)).toMatchObject([{ recipient: `${ASKER}@anhai.example` }]);
    await shop.test.app.get(DeliverMessage, { strict: false }).deliver(letter?.id ?? '');
    const [mail] = await shop.sql<{ text: string }>('SELECT text FROM development_mail WHERE subject = $1', [`Hồ sơ ${file.code}: người dân đã bổ sung`]);
    for (const said of ['gửi giấy tờ về nghĩa vụ tài chính lúc 8 giờ, Thứ Tư, ngày 05/08/2026', 'chạy tiếp khi cán bộ xác nhận nghĩa vụ tài chính đã thực hiện']) expect(mail?.text).toContain(said);
    expect(mail?.text).not.toContain('ngân sách');
  });

  test('are proof when the counter says so: due moves by the working time since the request, whenever the papers came', async () => {
    const [file, silent] = [await paying(), await paying()];
    shop.test.clock.set('2026-08-06T16:30:00+07:00');
    await send(file);
    shop.test.clock.set('2026-08-07T08:00:00+07:00');
    const early = await shop.act(ASKER, file.code, 'confirm-payment', { version: await shop.version(file.code), ...PAID });
    expect([early.status, early.body.code]).toEqual([403, 'not-your-stage']);
    const confirmed = [await shop.done(COUNTER, file.code, 'confirm-payment', PAID), await shop.done(COUNTER, silent.code, 'confirm-payment', PAID)];
    expect(confirmed.map(({ status, dueAt }) => [status, dueAt])).toEqual(Array(2).fill(['processing', '2026-08-21T17:00:00+07:00']));
    expect(await marked(file)).toBe(false);
    expect(await lookUp(file)).toMatchObject({ status: 'processing', payment: null, supplementTicket: null, dueAt: '2026-08-21T17:00:00+07:00' });
    await checkEvents(file);
    // Another payment is another question: what came for the first answers it not.
    await shop.done(ASKER, file.code, 'request-payment', MONEY);
    expect([await marked(file), (await lookUp(file)).payment.answeredAt]).toEqual([false, null]);
  });

  test('are taken after the first promise has passed, since waiting for the applicant makes nobody late', async () => {
    const file = await paying();
    shop.test.clock.set('2026-09-10T09:00:00+07:00');
    expect((await send(file)).status).toBe(200);
    expect(await shown(file)).toMatchObject({ state: 'paused', stateText: expect.stringContaining('tạm dừng, còn') });
    expect((await shop.done(COUNTER, file.code, 'confirm-payment', PAID)).dueAt > '2026-09-10').toBe(true);
    await checkEvents(file);
  });

  test('are refused, and nothing of them kept, when the payment was confirmed or the case withdrawn while the page was open', async () => {
    for (const [action, fields] of [['confirm-payment', PAID], ['withdraw', { reason: 'Không nộp' }]] as const) {
      const file = await paying();
      const { supplementTicket } = await lookUp(file);
      await shop.done(COUNTER, file.code, action, fields);
      const answer = await upload(supplementTicket, `muon-${action}`);
      expect([answer.status, answer.body.code]).toEqual([409, 'action-not-allowed-now']);
      expect(await letters(file)).toEqual([]);
      expect(await shop.sql(`SELECT f.id FROM stored_file f JOIN case_file c ON f.owner = 'case:' || c.id WHERE c.code = $1`, [file.code])).toEqual([]);
    }
  });

  test('that come at the moment at which the counter confirms are with the case or refused, never half', async () => {
    const file = await paying();
    const { supplementTicket } = await lookUp(file);
    const version = await shop.version(file.code);
    const [sent, confirmed] = await Promise.all([upload(supplementTicket, 'cung-luc'), shop.act(COUNTER, file.code, 'confirm-payment', { version, ...PAID })]);
    if (confirmed.status !== 200) await shop.done(COUNTER, file.code, 'confirm-payment', PAID);
    const rows = await shop.sql<{ taken: boolean }>(`SELECT f.taken FROM stored_file f JOIN case_file c ON f.owner = 'case:' || c.id WHERE c.code = $1`, [file.code]);
    expect([rows, (await letters(file)).length]).toEqual(sent.status === 200 ? [[{ taken: true }], 1] : [[], 0]);
    expect([200, 409]).toContain(sent.status);
    expect((await stored(file)).state).toMatchObject({ status: 'processing', payment: null });
    await checkEvents(file);
  });
});
