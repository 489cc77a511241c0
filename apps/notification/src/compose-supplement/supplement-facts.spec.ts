import { describe, expect, test } from '@jest/globals';
import { STAFF_NOTICE_TEMPLATES, compileCalendar, defaultCalendar, parseInstant, type CaseFile, type Instant } from '#domain';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { MESSAGE_KINDS } from '../compose-letter/message-kinds.js';
import { supplementFacts } from './supplement-facts.js';

const AT = parseInstant('2026-08-27T09:30:00+07:00');
const NOW = parseInstant('2026-08-28T08:00:00+07:00');
const SINCE = parseInstant('2026-08-26T17:00:00+07:00');
const calendar = compileCalendar([defaultCalendar]);
const templates = new MailTemplates(STAFF_NOTICE_TEMPLATES);

const pause = (cause: 'supplement' | 'payment' | 'suspension') => [{ cause, reason: 'Mờ', legalGround: '', from: SINCE, to: null }];
const facts = (state: Partial<CaseFile>, eventKind = 'files-attached') =>
  supplementFacts({ eventKind, at: AT, state: { status: 'supplement', dueAt: parseInstant('2026-08-28T17:00:00+07:00'), finishedAt: null, payment: null, pauses: pause('supplement'), ...state } as CaseFile }, NOW, calendar);

describe('what the clock does', () => {
  test.each<[string, Partial<CaseFile>, string]>([
    ['stands still for papers', {}, 'tạm dừng, còn 2 ngày làm việc; chạy tiếp khi cán bộ xác nhận đã nhận đủ giấy tờ bổ sung'],
    ['stands still for money', { status: 'payment', pauses: pause('payment') }, 'tạm dừng, còn 2 ngày làm việc; chạy tiếp khi cán bộ xác nhận nghĩa vụ tài chính đã thực hiện'],
    ['was stopped again meanwhile', { status: 'suspended', pauses: pause('suspension') }, 'tạm dừng, còn 2 ngày làm việc; chạy tiếp khi hồ sơ được giải quyết tiếp'],
    ['runs again', { status: 'processing', pauses: [] }, 'đang chạy, còn 7 giờ làm việc'],
    ['has not begun', { status: 'submitted', dueAt: null, pauses: [] }, 'chưa chạy, hồ sơ chưa được tiếp nhận'],
    ['is over', { status: 'withdrawn', finishedAt: NOW, pauses: [] }, 'không chạy nữa, hồ sơ đã rút'],
  ])('%s', (_, state, clock) => {
    expect(facts(state)).toMatchObject({ arrivedAt: '9 giờ 30 phút, Thứ Năm, ngày 27/08/2026', clock });
  });
});

test('papers and an application that is sent again are told apart', () => {
  expect(facts({}).sent).toBe('gửi giấy tờ bổ sung');
  expect(facts({}, 'resubmitted').sent).toBe('nộp lại hồ sơ sau khi hoàn thiện');
});

test('papers that come while a payment is waited for are of the payment, those from before are not', () => {
  const payment = (requestedAt: Instant): Partial<CaseFile> => ({ status: 'payment', payment: { title: 'Lệ phí trước bạ', amount: 1_000, requestedAt } });
  expect([SINCE, AT, NOW].map((requestedAt) => facts(payment(requestedAt)).sent)).toEqual(['gửi giấy tờ về nghĩa vụ tài chính', 'gửi giấy tờ về nghĩa vụ tài chính', 'gửi giấy tờ bổ sung']);
});

test('the letter says all that its words may hold, whole and with its way to the case', () => {
  const all = { caseCode: 'H99.21.05-260825-0001', procedureName: 'Thủ tục mẫu', caseUrl: 'https://motcua.example/can-bo/ho-so/H99.21.05-260825-0001', ...facts({}) };
  expect(Object.keys(all)).toEqual(expect.arrayContaining([...MESSAGE_KINDS['supplement-arrived'].placeholders]));
  const { subject, html, text } = templates.render('supplement-arrived', all);
  expect(subject).toBe('Hồ sơ H99.21.05-260825-0001: người dân đã bổ sung');
  for (const body of [html, text]) for (const said of [all.caseCode, all.procedureName, all.caseUrl, all.sent, all.arrivedAt, all.clock]) expect(body).toContain(said);
  expect(html + text).not.toMatch(/undefined|\{\{/);
});
