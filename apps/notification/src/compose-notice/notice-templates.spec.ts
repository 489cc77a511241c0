import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ALARM_TEMPLATES, NOTICE_TEMPLATES, REPORT_TEMPLATES, STAFF_NOTICE_TEMPLATES, defaultCalendar, compileCalendar, instant, movedDateText, parseInstant, plainDate, type Channel, type EventKind, type NoticeTemplate } from '#domain';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { FOLLOW_UP_TEMPLATES, MENTION_TEMPLATES, MESSAGE_KINDS, QUESTIONNAIRE_TEMPLATES } from '../compose-letter/message-kinds.js';
import { factsOf, type NoticeMaterial } from './notice-facts.js';
import { openingHours } from './opening-hours.js';

const FOLDER = join(import.meta.dirname, '..', 'templates');
const NASTY = `<img src=x onerror=alert(1)> & "Tèo"`;
const DUE = parseInstant('2026-08-28T17:00:00+07:00');

const EVENTS: Record<NoticeTemplate, { kind: EventKind; data: Record<string, unknown> }> = {
  'application-submitted': { kind: 'submitted', data: {} },
  'application-sent-back': { kind: 'sent-back', data: { defects: [NASTY] } },
  'application-not-accepted': { kind: 'not-accepted', data: { reasons: [NASTY] } },
  'case-received': { kind: 'received', data: { dueAt: DUE, limit: { value: 3, unit: 'working-days' } } },
  'supplement-wanted': { kind: 'supplement-requested', data: { items: [NASTY], reason: NASTY, legalGround: '' } },
  'due-date-changed': { kind: 'extended', data: { from: DUE, to: DUE, reason: NASTY } },
  'payment-wanted': { kind: 'payment-requested', data: { title: NASTY, amount: 12_500_000, reason: NASTY, legalGround: '' } },
  'case-stopped': { kind: 'stopped', data: { cause: 'supplement-unanswered', reason: NASTY } },
  'case-refused': { kind: 'refused', data: { reason: NASTY, legalGround: NASTY } },
  'case-withdrawn': { kind: 'withdrawn', data: { reason: '' } },
  'result-ready': { kind: 'result-issued', data: { title: NASTY, documentNumber: '1/A', signedBy: 'B' } },
  'please-rate': { kind: 'result-returned', data: { recipient: NASTY, method: 'counter' } },
  'please-rate-again': { kind: 'result-returned', data: { recipient: NASTY, method: 'counter' } },
};

function material(template: NoticeTemplate, changes: Partial<NoticeMaterial['source']> = {}): NoticeMaterial {
  const { kind, data } = EVENTS[template];
  return {
    source: {
      caseCode: 'H99.21.05-260825-0001',
      applicantName: NASTY,
      applicantKind: 'person',
      channel: 'counter' satisfies Channel,
      delivery: 'counter',
      procedureCode: '1.000001',
      procedureVersion: 1,
      receivingUnitId: 'unit',
      pinSalt: Buffer.alloc(16),
      fees: [],
      eventSeq: 1,
      eventKind: kind,
      eventAt: parseInstant('2026-08-25T14:00:00+07:00'),
      eventData: data,
      invitation: { id: 'one', expiresAt: DUE, used: false },
      ...changes,
    },
    procedureName: 'Thủ tục mẫu',
    unit: { id: 'unit', code: 'H99.21.05.01', name: 'Một cửa xã Tân Lập', kind: 'counter', level: 'commune', parentId: null, fields: [], shortName: 'Một cửa', rootId: 'root', address: 'Thôn Đình', phone: '0200 3842 101', calendarCode: null },
    openingHours: openingHours(compileCalendar([defaultCalendar]), plainDate('2026-08-28')),
    publicUrl: 'https://motcua.example',
    pin: 'ABCD2345',
    ratingToken: 'one.signature',
    now: parseInstant('2026-08-26T08:00:00+07:00'),
  };
}

const templates = new MailTemplates(NOTICE_TEMPLATES);
const render = (template: NoticeTemplate, changes?: Partial<NoticeMaterial['source']>) => templates.render(template, factsOf(template, material(template, changes)));

describe.each(NOTICE_TEMPLATES)('%s', (template) => {
  test('has its three files', () => {
    for (const part of ['subject', 'html', 'text']) expect(existsSync(join(FOLDER, `${template}.${part}.hbs`))).toBe(true);
  });

  test('renders in composed letters, with nothing a user typed as markup or in the subject', () => {
    const { subject, html, text } = render(template);
    expect(subject).toMatch(/H99\.21\.05-260825-0001/);
    expect(subject).not.toContain('Tèo');
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/undefined|\[object|\{\{/);
    expect(text).not.toMatch(/undefined|\[object|\{\{|&amp;|&lt;/);
    expect(text.startsWith(`Kính gửi ông/bà ${NASTY},\n\n`)).toBe(true);
    expect(text).not.toMatch(/\n{4}/);
    for (const part of [subject, html, text]) expect(part).toBe(part.normalize('NFC'));
  });

  test('gives every placeholder that its words may hold', () => {
    expect(Object.keys(factsOf(template, material(template)))).toEqual(expect.arrayContaining([...MESSAGE_KINDS[template].placeholders]));
  });

  test('refuses an event of another kind', () => {
    const eventKind: EventKind = 'stage-opened';
    const reads = !['application-submitted', 'please-rate', 'please-rate-again'].includes(template);
    if (reads) expect(() => render(template, { eventKind })).toThrow('stage-opened');
    else expect(render(template, { eventKind }).text).not.toBe('');
  });
});

test('no file of a template is left over', () => {
  const names = new Set(readdirSync(FOLDER).filter((name) => name.endsWith('.hbs')).map((name) => name.split('.')[0]));
  expect(names).toEqual(new Set([...NOTICE_TEMPLATES, ...ALARM_TEMPLATES, ...FOLLOW_UP_TEMPLATES, ...QUESTIONNAIRE_TEMPLATES, ...REPORT_TEMPLATES, ...MENTION_TEMPLATES, ...STAFF_NOTICE_TEMPLATES]));
});

test('a fact that is missing is an error, not a hole', () => {
  expect(() => templates.render('case-received', { salutation: 'Kính gửi' })).toThrow();
});

test('who has rated already, or too late, is not asked again', () => {
  const used = render('please-rate', { invitation: { id: 'one', expiresAt: DUE, used: true } });
  const late = render('please-rate', { invitation: { id: 'one', expiresAt: instant(0 + parseInstant('2026-08-25T00:00:00+07:00')), used: false } });
  for (const { subject, text } of [used, late, render('please-rate', { invitation: null })]) {
    expect(subject).toMatch(/^Đã trả kết quả/);
    expect(text).not.toContain('/danh-gia/');
  }
  expect(render('please-rate').text).toContain('https://motcua.example/danh-gia/one.signature');
  expect(() => render('please-rate-again', { invitation: { id: 'one', expiresAt: DUE, used: true } })).toThrow('Rated meanwhile');
  expect(render('please-rate-again').text).toContain('https://motcua.example/danh-gia/one.signature');
});

test('an organisation is not called ông/bà', () => {
  expect(render('case-received', { applicantKind: 'organisation', applicantName: 'Công ty A' }).text).toMatch(/^Kính gửi Công ty A,/);
});

test('a result that comes by post sends nobody to the counter', () => {
  const { text } = render('result-ready', { delivery: 'post' });
  expect(text).toContain('bưu chính công ích');
  expect(text).not.toContain('Giờ làm việc');
});

test('what is still to be paid adds up fee lines, which are sums already', () => {
  const fees = [
    { key: 'le-phi', name: 'Lệ phí', amount: 24_000, quantity: 3, paid: false },
    { key: 'phi', name: 'Phí', amount: 50_000, quantity: 1, paid: true },
  ];
  expect(render('result-ready', { fees }).text).toContain('còn phải nộp: 24.000 đ\n');
  expect(render('result-ready').text).not.toContain('còn phải nộp');
});

test('opening hours name holidays and join days alike', () => {
  expect(openingHours(compileCalendar([defaultCalendar]), plainDate('2026-08-27'))).toEqual([
    { days: 'Thứ Năm 27/08 – Thứ Sáu 28/08', hours: '07:00–11:30 và 13:30–17:00' },
    { days: 'Thứ Bảy 29/08 – Thứ Tư 02/09', hours: 'nghỉ' },
  ]);
});

test('who is asked for something is told until when, and what happens then', () => {
  const answerBy = parseInstant('2026-09-17T17:00:00+07:00');
  const supplement = render('supplement-wanted', { eventData: { items: ['A'], reason: 'B', legalGround: '', answerBy } });
  const back = render('application-sent-back', { eventData: { defects: ['A'], answerBy } });
  for (const { text, html } of [supplement, back]) {
    for (const body of [text, html]) expect(body).toContain('17 giờ, Thứ Năm, ngày 17/09/2026');
    expect(text).toContain('Quá thời hạn trên');
  }
  expect(supplement.text).toContain('dừng giải quyết');
  expect(back.text).toContain('không được tiếp nhận');
  for (const { text, html } of [render('supplement-wanted'), render('application-sent-back')]) expect(text + html).not.toMatch(/chậm nhất|Quá thời hạn/);
});

test('a date that the calendar moved is told in the words of the approved proposal', () => {
  const to = parseInstant('2026-09-03T17:00:00+07:00');
  const { text, html } = render('due-date-changed', { eventKind: 'due-moved', eventData: { cause: 'calendar', from: DUE, to, pausedMinutes: 0, tokens: [], reason: 'Nghỉ bù Quốc khánh' } });
  for (const body of [text, html]) {
    expect(body).toContain(movedDateText(DUE, to, 'calendar', 'Nghỉ bù Quốc khánh'));
    expect(body).not.toContain('xin lỗi');
  }
  const paid = render('due-date-changed', { eventKind: 'due-moved', eventData: { cause: 'payment', from: DUE, to, pausedMinutes: 10, tokens: [] } });
  expect(paid.text).toContain('nghĩa vụ tài chính');
});

test('a demand for money names the sum and no account', () => {
  const { text } = render('payment-wanted');
  expect(text).toContain('12.500.000 đ');
  expect(text).toContain('không kèm số tài khoản');
});

test('a case that was merged into another asks its applicant for nothing', () => {
  expect(render('case-stopped').text).toContain('nộp hồ sơ mới');
  expect(render('case-stopped', { eventData: { cause: 'duplicate', reason: 'Trùng với hồ sơ khác' } }).text).not.toContain('nộp hồ sơ mới');
});
