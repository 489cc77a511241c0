import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FOLLOW_UP_RULES, compileCalendar, decideFollowUp, defaultCalendar, evolveFollowUp, numberFollowUpEvents, openFollowUp, parseInstant, rateAnswer, UnitTree, type Actor, type FollowUp, type FollowUpEvent, type FollowUpKind, type NewFollowUpEvent, type Unit } from '#domain';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { FOLLOW_UP_TEMPLATES, MESSAGE_KINDS, type FollowUpTemplate } from '../compose-letter/message-kinds.js';
import { followUpFacts, type FollowUpMaterial } from './follow-up-facts.js';

const NASTY = `<img src=x onerror=alert(1)> & "Tèo"`;
const NOW = parseInstant('2026-08-05T08:00:00+07:00');
const calendar = compileCalendar([defaultCalendar]);
const unitOf = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({ id, code: id, name: `Đơn vị ${id}`, kind, level: 'commune', parentId, fields: [] });
const tree = new UnitTree([unitOf('p', 'authority', null), unitOf('a', 'department', 'p'), unitOf('b', 'department', 'p')]);
const context = { tree, calendarOf: () => calendar, now: NOW, rules: DEFAULT_FOLLOW_UP_RULES };
const head: Actor = { kind: 'staff', id: 'h', name: 'Trưởng phòng', posts: [{ role: 'leader', unitId: 'p' }] };

/** Opened, forwarded, extended, answered, not satisfied and so opened again. */
function history(kind: FollowUpKind): { readonly file: FollowUp; readonly events: readonly FollowUpEvent[] } {
  let events = numberFollowUpEvents([openFollowUp({ id: 'f', kind, topic: 'late', unitId: 'a', seat: { role: 'department-head', unitId: 'a' }, barredIds: [] }, context)], 0, NOW, { id: null, name: 'x' });
  let file = events.reduce<FollowUp | null>(evolveFollowUp, null) as FollowUp;
  const add = (decided: ReturnType<typeof decideFollowUp>): void => {
    const more = numberFollowUpEvents(decided as NewFollowUpEvent[], file.version, NOW, { id: 'h', name: 'Trưởng phòng' });
    file = more.reduce<FollowUp>(evolveFollowUp, file);
    events = [...events, ...more];
  };
  add(decideFollowUp(file, { action: 'forward', unitId: 'b', seat: { role: 'department-head', unitId: 'b' }, barredIds: [], reason: NASTY }, head, context));
  add(decideFollowUp(file, { action: 'extend', reason: NASTY }, head, context));
  add(decideFollowUp(file, { action: 'answer', text: `${NASTY}\nDòng hai`, finding: 'founded', measures: NASTY }, head, context));
  add(rateAnswer(file, 1, { satisfied: false, comment: NASTY }, context));
  return { file, events };
}

function material(kind: FollowUpKind, about: string | number, until?: number): FollowUpMaterial {
  const { events: all } = history(kind);
  const events = all.slice(0, until);
  const file = events.reduce<FollowUp | null>(evolveFollowUp, null) as FollowUp;
  return {
    source: { file, events, about: String(about), reference: 'PA-2222-3333-4444', pinSalt: Buffer.alloc(16), caseId: null, caseCode: 'H99.21.05-260825-0001', text: `Lời của dân ${NASTY}`, concerned: NASTY, overall: null, reasons: [], assigneeName: null, alarmedUntil: NOW },
    unit: { ...unitOf('b', 'department', 'p'), shortName: 'B', rootId: 'p', address: 'Thôn Đình', phone: '0200 3842 101', calendarCode: null },
    unitName: (id) => `Đơn vị ${id}`,
    calendar,
    contact: { name: NASTY, phone: null, email: 'x@example.vn' },
    publicUrl: 'https://motcua.example',
    secret: 'ABCD2345',
    petitionUrl: 'https://motcua.example/phan-anh/tra-cuu#PA-2222-3333-4444.ABCD2345',
    answerUrl: (round) => `https://motcua.example/phan-anh/tra-loi/f_${round}`,
    now: NOW,
  };
}

const ABOUT: Readonly<Record<FollowUpTemplate, readonly (string | number)[]>> = {
  'follow-up-opened': [1, 2, 6],
  'follow-up-soon': [`alarm 70 ${NOW}`],
  'follow-up-overdue': [`alarm 100 ${NOW}`],
  'petition-received': [1],
  'petition-forwarded': [2],
  'petition-extended': [3],
  'petition-answered': [4],
};

const templates = new MailTemplates(FOLLOW_UP_TEMPLATES);
const render = (template: FollowUpTemplate, given: FollowUpMaterial) => templates.render(template, followUpFacts(template, given));

describe.each(FOLLOW_UP_TEMPLATES.flatMap((template) => ABOUT[template].flatMap((about) => (['petition', 'low-rating'] as const).map((kind) => [template, about, kind] as const))))('%s about %s of a %s', (template, about, kind) => {
  const { subject, html, text } = render(template, material(kind, about));

  test('renders in composed letters, with nothing a person typed as markup or in the subject', () => {
    expect(subject).toMatch(/PA-2222-3333-4444|H99\.21\.05-260825-0001/);
    expect(subject).not.toContain('Tèo');
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).not.toContain('<img');
    for (const body of [html, text]) expect(body).not.toMatch(/undefined|\[object|\{\{|null/);
    expect(Object.keys(followUpFacts(template, material(kind, about)))).toEqual(expect.arrayContaining([...MESSAGE_KINDS[template].placeholders]));
    expect(text).not.toMatch(/&amp;|&lt;|\n{4}/);
    for (const part of [subject, html, text]) expect(part).toBe(part.normalize('NFC'));
  });

  test('keeps the citizen’s words from mails', () => {
    for (const body of [html, text]) expect(body).not.toContain('Lời của dân');
  });
});

test('staff are told neither who wrote nor the secret', () => {
  for (const about of [1, 6]) {
    const { text } = render('follow-up-opened', material('petition', about));
    expect(text).not.toMatch(/Tèo|ABCD2345/);
    expect(text).toContain('https://motcua.example/can-bo/phan-anh/f');
  }
});

test('an answer is rated from its letter while it stands, and not once it was answered again', () => {
  expect(render('petition-answered', material('petition', 4, 4)).text).toContain('/phan-anh/tra-loi/f_1');
  expect(render('petition-answered', material('petition', 4)).text).not.toContain('/phan-anh/tra-loi/');
});

test('who rated low is told of their case, without a secret that they never had', () => {
  const { subject, text } = render('petition-answered', material('low-rating', 4, 4));
  expect(subject).toBe('Trả lời đánh giá của ông/bà về hồ sơ H99.21.05-260825-0001');
  expect(text).not.toContain('ABCD2345');
});

test('an event of another kind is refused', () => {
  expect(() => render('petition-extended', material('petition', 4))).toThrow('answered, not extended');
  expect(() => render('petition-answered', material('petition', 9))).toThrow('no event 9');
});
