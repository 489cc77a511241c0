import { describe, expect, test } from '@jest/globals';
import { ALARM_TEMPLATES, compileCalendar, defaultCalendar, parseInstant, type AlarmTemplate, type CaseFile } from '#domain';
import type { AlarmSource } from '#persistence';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { MESSAGE_KINDS } from '../compose-letter/message-kinds.js';
import { alarmFacts, type AlarmMaterial } from './alarm-facts.js';

const DUE = parseInstant('2026-08-28T17:00:00+07:00');
const FIRED = parseInstant('2026-08-28T15:00:00+07:00');
const LATE = parseInstant('2026-09-03T09:00:00+07:00');
const NASTY = `<img src=x> & "Tèo"`;
const calendar = compileCalendar([defaultCalendar]);

const OFFER = { toUnitId: 'so', post: 'specialist', reason: NASTY, requestedAt: FIRED, dueAt: DUE, from: null, refused: null };
const TOKEN = { id: 7, stage: 'appraise', unitId: 'phong', post: 'specialist', assigneeId: null, openedAt: FIRED, startedAt: FIRED, dueAt: DUE, handOver: OFFER, branch: { fork: 5, key: 'thue' } };
const STATE = {
  dueAt: DUE,
  finishedAt: null,
  resolvingAuthorityId: 'uy-ban',
  tokens: [TOKEN],
  forks: [{ id: 5, fork: 'split', join: 'meet', within: null, openedAt: FIRED, branches: [{ key: 'thue', dueAt: DUE, state: 'open' }] }],
} as unknown as CaseFile;

const SUBJECTS: Record<AlarmTemplate, { subject: string; share: number; firedAt: AlarmSource['firedAt'] }> = {
  'stage-soon': { subject: 'stage/7', share: 70, firedAt: FIRED },
  'stage-overdue': { subject: 'stage/7', share: 100, firedAt: LATE },
  'case-soon': { subject: 'case', share: 90, firedAt: FIRED },
  'case-overdue': { subject: 'case', share: 100, firedAt: LATE },
  'hand-over-unanswered': { subject: 'hand-over/7', share: 100, firedAt: DUE },
  'branch-overdue': { subject: 'branch/5/thue', share: 100, firedAt: LATE },
};

const templates = new MailTemplates(ALARM_TEMPLATES);

function materialOf(template: AlarmTemplate, state: Partial<CaseFile> = {}, closed = false): AlarmMaterial {
  return {
    source: { caseCode: 'H99.21.05-260825-0001', dueAt: DUE, state: { ...STATE, ...state }, stage: template.startsWith('stage') || template.startsWith('hand') ? { stage: 'appraise', unitId: 'phong', closed } : null, ...SUBJECTS[template] },
    procedureName: 'Thủ tục mẫu',
    definition: {
      schema: 2,
      code: 'QT',
      stages: [
        { key: 'appraise', name: 'Thẩm định', kind: 'task' },
        { key: 'split', name: 'Chia nhánh', kind: 'fork', branches: [{ key: 'thue', name: 'Xác định thuế', limit: null, next: 'appraise' }], join: 'meet' },
      ],
    } as unknown as AlarmMaterial['definition'],
    unitName: (id) => ({ phong: 'Phòng Tư pháp', so: 'Sở Tư pháp' })[id] ?? id,
    calendarOf: () => calendar,
    publicUrl: 'https://motcua.example',
  };
}

const render = (...material: Parameters<typeof materialOf>) => templates.render(material[0], alarmFacts(materialOf(...material)));

describe.each(ALARM_TEMPLATES)('%s', (template) => {
  test('says which case, by when, how it stands and where to look, with nothing a user typed as markup', () => {
    const { subject, html, text } = render(template);
    expect(subject).toMatch(/^Hồ sơ H99\.21\.05-260825-0001/);
    for (const body of [html, text]) {
      expect(body).toContain('Thủ tục mẫu');
      expect(body).toContain('17 giờ, Thứ Sáu, ngày 28/08/2026');
      expect(body).toContain('https://motcua.example/can-bo/ho-so/H99.21.05-260825-0001');
      expect(body).not.toMatch(/undefined|\[object|\{\{|đã có thay đổi/);
      expect(body).toBe(body.normalize('NFC'));
    }
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toMatch(/<\/html>\n$/);
    expect(html).not.toContain('<img');
    expect(text).not.toMatch(/\n{4}|&amp;|&lt;/);
  });

  test('gives every placeholder that its words may hold', () => {
    expect(Object.keys(alarmFacts(materialOf(template)))).toEqual(expect.arrayContaining([...MESSAGE_KINDS[template].placeholders]));
  });

  test('says so when the case has gone on since', () => {
    const gone = { tokens: [], forks: [], dueAt: LATE };
    for (const body of Object.values(render(template, gone, true)).slice(1)) expect(body).toContain('đã có thay đổi');
  });
});

test('how much is left or late is told in working time', () => {
  expect(render('stage-soon').subject).toBe('Hồ sơ H99.21.05-260825-0001: bước “Thẩm định” còn 2 giờ làm việc');
  expect(render('stage-soon').text).toContain('đã dùng 70 % thời hạn');
  expect(render('stage-overdue').text).toContain('Tình trạng: quá hạn 2 giờ làm việc');
  expect(render('case-soon').subject).toBe('Hồ sơ H99.21.05-260825-0001 còn 2 giờ làm việc đến hạn trả kết quả');
});

test('what lies where is named: steps, branch, both ends of a hand-over', () => {
  expect(render('case-overdue').text).toContain('- Bước “Thẩm định” tại Phòng Tư pháp');
  expect(render('branch-overdue').subject).toContain('nhánh “Xác định thuế”');
  expect(render('branch-overdue').text).toContain('- Bước “Thẩm định” tại Phòng Tư pháp');
  const { text } = render('hand-over-unanswered');
  expect(text).toContain('Đơn vị chuyển: Phòng Tư pháp');
  expect(text).toContain('Đơn vị được đề nghị nhận: Sở Tư pháp');
  expect(text).toContain(`Lý do: ${NASTY}`);
});
