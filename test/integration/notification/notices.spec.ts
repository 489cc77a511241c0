import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { movedDateText, parseInstant, plainDate, type CaseCommand } from '#domain';
import { testProcedure, withinOffice } from '../../support/deadline-watch.js';
import { NoticeOffice, startNotificationWorker } from '../../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { sampleStage } from '../../support/sample-process.js';

jest.setTimeout(120_000);

interface Notice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ADVANCE = { action: 'advance', note: '' } as const;
const SUPPLEMENT = { action: 'request-supplement', items: ['Bản chính sổ hộ khẩu', 'Tờ khai có chữ ký'], reason: 'Bản chụp mờ', legalGround: 'Điều 20' } as const;
const ISSUE = { action: 'issue-result', documentNumber: '12/CT-UBND', title: 'Bản sao chứng thực', signedBy: 'Ngô Thùy Phượng' } as const;
const RETURN = { action: 'return-result', recipient: 'Nguyễn Thị Hường', method: 'counter' } as const;

const TO = parseInstant('2026-08-21T17:00:00+07:00');

let from = TO;
let base: TestDatabase;
let office: NoticeOffice;
const notices = new Map<string, Notice>();
const codes: Record<'received' | 'online' | 'refused' | 'withdrawn', string> = { received: '', online: '', refused: '', withdrawn: '' };

beforeAll(async () => {
  base = await createTestDatabase();
  office = await NoticeOffice.open(base.url);
  await playCases();
  // Cases are played in the past; the invitation must be open on the day the worker reads.
  await office.query(`UPDATE survey_invitation SET expires_at = now() + interval '20 days'`);
  const worker = await startNotificationWorker({ databaseUrl: base.url, publicUrl: 'https://motcua.anhai.example' });
  await office.untilOutbox(({ status }) => status === 'sent');
  await worker.close();
  const rows = await office.query<Notice & { template: string; recipient: string }>(
    `SELECT o.template, o.recipient, m.subject, m.text, m.html FROM outbox_message o JOIN development_mail m ON m.message_id = '<' || o.id || '@motcua.example>'`,
  );
  for (const { template, recipient, ...notice } of rows) notices.set(`${template} ${recipient}`, notice);
});

afterAll(async () => {
  await office.close();
  await base.drop();
});

/** Cases through whose lives every notice is owed once. */
async function playCases(): Promise<void> {
  const command = (code: string, ...commands: CaseCommand[]): Promise<void> => office.command(code, ...commands);
  codes.received = await office.file({ email: 'a@example.vn' });
  await command(codes.received, ADVANCE, SUPPLEMENT);
  office.setTime('2026-08-05T10:00:00+07:00');
  await command(codes.received, { action: 'accept-supplement', received: ['Đủ'] }, ADVANCE, ADVANCE, ISSUE, RETURN);
  codes.online = await office.file({ email: 'b@example.vn', channel: 'online', procedureCode: '1.004873' });
  await command(codes.online, { action: 'send-back', defects: ['Thiếu tờ khai', 'Ảnh mờ'] }, { action: 'resubmit', note: '' }, { action: 'accept' });
  await command(codes.online, { action: 'extend', newDueDate: plainDate('2026-08-14'), reason: 'Chờ xác minh' }, { action: 'withdraw', reason: 'Không còn nhu cầu' });
  await office.publish(...testProcedure('9.000006', withinOffice('appraise', [sampleStage({ mayAskPayment: true })])));
  const paying = await office.file({ email: 'e@example.vn', procedureCode: '9.000006' });
  await command(paying, ADVANCE, { action: 'request-payment', title: 'Thuế trước bạ', amount: 3_250_000, reason: 'Thông báo số 12/TB-CCT', legalGround: 'Điều 8' });
  const moving = await office.file({ email: 'f@example.vn', procedureCode: '9.000006' });
  from = (await office.look(moving)).file.dueAt ?? from;
  await office.letHappen(moving, { action: 'move-due', from, to: TO, tokens: [], reason: 'Nghỉ bù theo Quyết định 34/QĐ-UBND' });
  const unfit = await office.file({ email: 'c@example.vn', channel: 'online', procedureCode: '1.004873' });
  await command(unfit, { action: 'not-accept', reasons: ['Không thuộc thẩm quyền'] });
  codes.refused = await office.file({ email: 'd@example.vn' });
  await command(codes.refused, ADVANCE, { action: 'refuse', reason: 'Bản chính bị tẩy xóa', legalGround: 'Điều 22 Nghị định 23/2015/NĐ-CP' });
}

function notice(template: string, recipient: string): Notice {
  const found = notices.get(`${template} ${recipient}`);
  if (!found) throw new Error(`No ${template} to ${recipient} among ${[...notices.keys()].join(', ')}`);
  return found;
}

function expectBoth({ text, html }: Notice, ...words: string[]): void {
  for (const word of words) {
    expect(text).toContain(word);
    expect(html).toContain(word);
  }
}

describe('the first notice of a case', () => {
  test('at the counter: due date and a link that opens the case', async () => {
    const received = notice('case-received', 'a@example.vn');
    expect(received.subject).toBe(`Đã tiếp nhận hồ sơ ${codes.received}`);
    expectBoth(received, codes.received, 'Thứ Tư, ngày 05/08/2026', 'nhận trực tiếp', `https://motcua.anhai.example/tra-cuu#${codes.received}.${await office.pin(codes.received)}`);
  });

  test('online: how to follow; the PIN stands in no other notice', async () => {
    const pin = await office.pin(codes.online);
    expectBoth(notice('application-submitted', 'b@example.vn'), `/tra-cuu#${codes.online}.${pin}`);
    const others = [...notices].filter(([key]) => key.endsWith('b@example.vn') && !key.startsWith('application-submitted'));
    expect(others.length).toBeGreaterThanOrEqual(4);
    for (const [, { subject, text, html }] of others) expect(subject + text + html).not.toContain(pin);
  });
});

test('a supplement is asked for with every paper and the reason', () => {
  expectBoth(notice('supplement-wanted', 'a@example.vn'), 'Bản chính sổ hộ khẩu', 'Tờ khai có chữ ký', 'Bản chụp mờ', 'Điều 20');
});

test('a due date that a pause moved is told with both dates', () => {
  expectBoth(notice('due-date-changed', 'a@example.vn'), 'Ngày hẹn cũ', 'Ngày hẹn mới', 'Thời gian chờ bổ sung');
});

test('a date that the calendar moved is told as the proposal was drafted', () => {
  expectBoth(notice('due-date-changed', 'f@example.vn'), movedDateText(from, TO, 'calendar', 'Nghỉ bù theo Quyết định 34/QĐ-UBND'), 'Ngày hẹn cũ');
});

test('a demand for payment names sum, ground and reason', () => {
  expectBoth(notice('payment-wanted', 'e@example.vn'), 'Thuế trước bạ', '3.250.000 đ', 'Thông báo số 12/TB-CCT', 'Điều 8', 'thời hạn giải quyết tạm dừng');
});

test('a new appointment comes with an apology', () => {
  expectBoth(notice('due-date-changed', 'b@example.vn'), 'xin lỗi', 'Chờ xác minh', 'ngày 14/08/2026');
});

test('a result is announced with place, hours, papers to bring and what is left to pay', () => {
  expectBoth(notice('result-ready', 'a@example.vn'), 'Bản sao chứng thực', '12/CT-UBND', 'Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập', '07:00–11:30 và 13:30–17:00', 'thẻ căn cước', '16.000 đ');
});

test('the invitation to rate carries the signed link', async () => {
  const [invitation] = await office.query<{ id: string }>('SELECT id FROM survey_invitation');
  expectBoth(notice('please-rate', 'a@example.vn'), `https://motcua.anhai.example/danh-gia/${office.sign('rating', invitation?.id ?? '')}`, 'dùng được một lần');
});

test('defects, reasons, refusal and withdrawal are told in full', () => {
  expectBoth(notice('application-sent-back', 'b@example.vn'), 'Thiếu tờ khai', 'Ảnh mờ');
  expectBoth(notice('application-not-accepted', 'c@example.vn'), 'Không thuộc thẩm quyền');
  expectBoth(notice('case-refused', 'd@example.vn'), 'Bản chính bị tẩy xóa', 'Điều 22 Nghị định 23/2015/NĐ-CP');
  expectBoth(notice('case-withdrawn', 'b@example.vn'), 'Không còn nhu cầu');
});

test('no notice shows an identity number or a telephone of the applicant', () => {
  for (const { subject, text, html } of notices.values()) expect(subject + text + html).not.toMatch(/031190001234|912[ .]?345[ .]?678/);
});
