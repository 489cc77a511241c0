import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Token } from '#domain';
import { DeliverMessage } from '../../../apps/notification/src/deliver-message/deliver-message.handler.js';
import { NotificationModule } from '../../../apps/notification/src/notification.module.js';
import { WhoWaits } from '../../../apps/reception/src/apply-online/who-waits.js';
import { SAMPLE_PDF as PDF } from '../../support/sample-pdf.js';
import { BIRTH, OneStopShop } from '../workflow/one-stop-shop.js';

const ASKER = 'hotich.tanlap';
const OTHER = 'hotich2.tanlap';
const APPLICANT = { kind: 'person', fullName: 'Đặng Văn Út', phone: '0912 345 679', email: 'ut@dan.example', address: 'Thôn Hạ' };

interface Letter {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly status: string;
  readonly error: string | null;
}

let shop: OneStopShop;
let address = 0;
beforeAll(async () => {
  shop = await OneStopShop.open(undefined, [NotificationModule.with({ sweepSeconds: 3600 })]);
}, 120_000);
afterAll(() => shop.close());

const mailOf = (username: string): string => `${username}@anhai.example`;
const say = (path: string) => request(shop.test.server).post(`/api/v1/public/${path}`).set('x-forwarded-for', `10.8.0.${++address}`);
const letters = (code: string) =>
  shop.sql<Letter>(`SELECT o.id, o.template, o.recipient, o.status, o.last_error AS error FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE c.code = $1 AND o.topic = 'supplement' ORDER BY o.event_seq`, [code]);
const away = (who: string, cover: string) =>
  shop.sql(`INSERT INTO absence (staff_id, cover_id, from_day, to_day, reason, created_by) SELECT a.id, b.id, '2026-08-01', current_date + 5, 'Nghỉ phép', a.id FROM staff a, staff b WHERE a.username = $1 AND b.username = $2`, [who, cover]);
const back = () => shop.sql('UPDATE absence SET cancelled_at = now()');

async function deliver(code: string): Promise<void> {
  for (const { id } of await letters(code)) await shop.test.app.get(DeliverMessage, { strict: false }).deliver(id);
}

/** An application as it came in online. */
async function applied(): Promise<{ code: string; pin: string }> {
  const papers = BIRTH.papers.map((key) => ({ key, originals: 0, copies: 1 }));
  const { body } = await say('applications').send({ procedureCode: BIRTH.procedureCode, unitCode: 'H99.21.05.01', applicant: APPLICANT, papers, delivery: 'online' });
  return { code: body.code, pin: body.pin };
}

/** A case that waits for papers for which `ASKER` asked. */
async function waiting(): Promise<{ code: string; pin: string }> {
  const file = await applied();
  await shop.done('motcua.tanlap', file.code, 'accept');
  await shop.done('motcua.tanlap', file.code, 'advance');
  await shop.done(ASKER, file.code, 'request-supplement', { items: ['Giấy chứng sinh rõ chữ'], reason: 'Ảnh mờ', legalGround: '' });
  return file;
}

async function send(file: { code: string; pin: string }): Promise<request.Response> {
  const { body } = await say('lookups').send(file);
  return say(`supplements/${body.supplementTicket}`).attach('file', PDF, 'Giấy chứng sinh Đặng Văn Út.pdf');
}

describe('papers that an applicant sends', () => {
  test('are told to whoever asked, once for each sending, with the way there and nothing about the applicant', async () => {
    const file = await waiting();
    expect(await letters(file.code)).toEqual([]);
    expect((await send(file)).status).toBe(200);
    expect(await letters(file.code)).toMatchObject([{ template: 'supplement-arrived', recipient: mailOf(ASKER), status: 'created' }]);
    await deliver(file.code);
    await deliver(file.code);
    const mails = await shop.sql<{ subject: string; text: string; html: string }>(`SELECT subject, text, html FROM development_mail WHERE subject = $1`, [`Hồ sơ ${file.code}: người dân đã bổ sung`]);
    expect(mails).toHaveLength(1);
    for (const body of [mails[0]?.text, mails[0]?.html]) {
      for (const said of [`/can-bo/ho-so/${file.code}`, 'Thủ tục đăng ký khai sinh', 'gửi giấy tờ bổ sung lúc 8 giờ, Thứ Tư, ngày 05/08/2026', 'tạm dừng, còn']) expect(body).toContain(said);
      for (const kept of [APPLICANT.fullName, 'chứng sinh', APPLICANT.phone, APPLICANT.email]) expect(body).not.toContain(kept);
    }
    expect((await send(file)).status).toBe(200);
    expect((await letters(file.code)).map(({ status }) => status)).toEqual(['sent', 'created']);
  });

  test('are told to nobody where they were not taken, or where staff scan them', async () => {
    const file = await waiting();
    const { body } = await say('lookups').send(file);
    expect((await say(`supplements/${body.supplementTicket}`).attach('file', Buffer.from('<html>'), 'a.pdf')).status).toBe(415);
    const { body: scanned } = await request(shop.test.server).post('/api/v1/files').set('cookie', await shop.test.signIn('motcua.tanlap')).attach('file', PDF, 'a.pdf');
    expect((await shop.post('motcua.tanlap', `/api/v1/cases/${file.code}/files`, { version: await shop.version(file.code), papers: [{ fileIds: [scanned.id] }], note: '' })).status).toBe(200);
    expect(await letters(file.code)).toEqual([]);
  });

  test('are told to a stand-in of another unit as long as they stand in', async () => {
    const file = await waiting();
    await away(ASKER, 'hotich.phuochoa');
    await send(file);
    await deliver(file.code);
    await send(file);
    await back();
    await deliver(file.code);
    expect(await letters(file.code)).toMatchObject([
      { recipient: mailOf('hotich.phuochoa'), status: 'sent' },
      { recipient: mailOf('hotich.phuochoa'), status: 'permanent-failure', error: 'Whoever has this address sees the case no more' },
    ]);
  });
});

test('an application that is sent again is told to whoever sent it back, once for its key', async () => {
  const file = await applied();
  await shop.done('motcua.tanlap', file.code, 'send-back', { defects: ['Ảnh mờ'] });
  const again = () => say('applications/resubmit').set('idempotency-key', `again-${file.code}`).send({ ...file, note: 'Đã chụp lại' });
  const answers = [await again(), await again()];
  expect(answers.map(({ status, body }) => [status, body.version])).toEqual(Array(2).fill([200, 3]));
  expect(await letters(file.code)).toMatchObject([{ recipient: mailOf('motcua.tanlap') }]);
  await deliver(file.code);
  const [mail] = await shop.sql<{ text: string }>(`SELECT text FROM development_mail WHERE subject = $1`, [`Hồ sơ ${file.code}: người dân đã bổ sung`]);
  expect(mail?.text).toContain('nộp lại hồ sơ sau khi hoàn thiện');
  expect(mail?.text).toContain('chưa chạy, hồ sơ chưa được tiếp nhận');
  expect(mail?.text).not.toContain('Đã chụp lại');
});

describe('who is told', () => {
  const shut = { change: 'UPDATE staff SET active = false WHERE username = $1', undo: 'UPDATE staff SET active = true WHERE username = $1' };
  const moved = { change: `UPDATE post SET valid_to = '2026-01-01' WHERE staff_id = (SELECT id FROM staff WHERE username = $1)`, undo: 'UPDATE post SET valid_to = NULL WHERE staff_id = (SELECT id FROM staff WHERE username = $1)' };
  const unreachable = { change: `UPDATE staff SET email = '' WHERE username = $1`, undo: `UPDATE staff SET email = $1 || '@anhai.example' WHERE username = $1` };
  let caseId = '';
  let unasked = '';
  beforeAll(async () => {
    const idOf = async ({ code }: { code: string }) => (await shop.test.database.read(({ cases }) => cases.find(code)))?.id ?? '';
    caseId = await idOf(await waiting());
    const opened = await shop.opened('motcua.tanlap', BIRTH);
    await shop.done('motcua.tanlap', opened.code, 'advance');
    unasked = await idOf(opened);
  });

  async function told(id: string, holders: readonly (string | null)[]): Promise<string[]> {
    const staff = await shop.sql<{ id: string; username: string }>('SELECT id, username FROM staff');
    const tokens = holders.map((holder) => ({ assigneeId: staff.find(({ username }) => username === holder)?.id ?? null }) as Token);
    return shop.test.app.get(WhoWaits, { strict: false }).addresses({ caseId: id, tokens });
  }

  test('whoever asked, whoever holds the case', async () => {
    expect(await told(caseId, [OTHER])).toEqual([mailOf(ASKER)]);
  });

  test.each([
    ['whose account is shut', shut],
    ['whose posts ended', moved],
    ['who has no address', unreachable],
  ])('in place of somebody %s whoever holds an open step, and nobody where it is open to all', async (_, { change, undo }) => {
    await shop.sql(change, [ASKER]);
    try {
      expect(await told(caseId, [OTHER, null])).toEqual([mailOf(OTHER)]);
      expect(await told(caseId, [null])).toEqual([]);
      expect(await told(caseId, ['hotich.phuochoa'])).toEqual([]);
    } finally {
      await shop.sql(undo, [ASKER]);
    }
  });

  test('where nobody asked, every holder of a step, each once', async () => {
    expect(await told(unasked, [OTHER, ASKER, OTHER])).toEqual([mailOf(ASKER), mailOf(OTHER)].sort());
    expect(await told(unasked, [])).toEqual([]);
  });

  test('in place of somebody away who stands in, through as many as are away, and nobody where all are', async () => {
    await away(ASKER, OTHER);
    expect(await told(caseId, [])).toEqual([mailOf(OTHER)]);
    await away(OTHER, 'truong.hotich.tanlap');
    expect(await told(caseId, [])).toEqual([mailOf('truong.hotich.tanlap')]);
    await away('truong.hotich.tanlap', ASKER);
    expect(await told(caseId, [])).toEqual([]);
    await back();
    expect(await told(caseId, [])).toEqual([mailOf(ASKER)]);
  });
});
