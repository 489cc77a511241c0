import { expect, test } from '@jest/globals';
import { parseInstant } from '../../calendar/instant.js';
import { CASE_STATUSES, type CaseFile } from '../case-file.js';
import type { CaseEvent, EventData, EventKind, NewEvent } from '../events.js';
import { describeEvent, tellEvent } from './describe-event.js';
import { tellStanding } from './tell-applicant.js';

const words = { stageName: (key: string) => `bước ${key}`, branchName: (key: string) => `nhánh ${key}`, unitName: (id: string) => `đơn vị ${id}` };
const due = parseInstant('2026-08-25T17:00:00+07:00');
const SECRETS = ['Lê Thị Mật', 'ghi chú nội bộ'];

/** One event of every kind, with a name and a note in it wherever there is room. */
const SAMPLES: { [Kind in EventKind]: EventData[Kind] } = {
  submitted: {} as EventData['submitted'],
  'sent-back': { defects: ['Thiếu tờ khai', 'Ảnh mờ'] },
  resubmitted: { note: 'ghi chú nội bộ' },
  'not-accepted': { reasons: ['Không thuộc thẩm quyền'] },
  received: { identity: null, limit: { value: 3, unit: 'working-days' }, legalBasis: '', dueAt: due, calendarVersion: '' },
  'stage-opened': { stage: 'a', unitId: 'u', post: 'specialist', assigneeId: null, dueAt: null },
  'stage-completed': { token: 1, stage: 'a', note: 'ghi chú nội bộ', usedMinutes: 5 },
  'stage-returned': { token: 1, stage: 'b', to: 'a', reason: 'ghi chú nội bộ', usedMinutes: 5 },
  'stage-assigned': { token: 1, assigneeId: 's', assigneeName: 'Lê Thị Mật' },
  'stage-released': { token: 1, reason: 'ghi chú nội bộ' },
  'stage-cancelled': { token: 1, stage: 'a', cause: 'joined', usedMinutes: 5 },
  'opinion-given': { token: 1, stage: 'a', agrees: false, text: 'ghi chú nội bộ', silent: false, usedMinutes: 5 },
  'machine-done': { token: 1, stage: 'a', outcome: 'answer' },
  'way-chosen': { choice: 'a', way: null, next: 'b' },
  forked: { fork: 'a', join: 'b', branches: [{ key: 'mot', dueAt: null }] },
  'branch-arrived': { fork: 1, key: 'mot' },
  'branch-cancelled': { fork: 1, key: 'mot', cause: 'late' },
  joined: { fork: 1, join: 'b' },
  'fork-left': { fork: 1 },
  'process-moved': { fromHash: 'a', toHash: 'b', fromVersion: 1, toVersion: 2, stages: {}, visited: {}, undoes: null },
  'payment-requested': { title: 'Lệ phí trước bạ', amount: 1_250_000, reason: 'Theo thông báo thuế', legalGround: '' },
  'payment-confirmed': { receiptNumber: '0001' },
  'supplement-requested': { items: ['Bản vẽ'], reason: 'Chưa đủ', legalGround: '' },
  'supplement-accepted': { received: ['Bản vẽ'] },
  suspended: { reason: 'Xác minh thực địa', legalGround: '' },
  resumed: { note: 'ghi chú nội bộ' },
  'due-moved': { cause: 'supplement', from: due, to: due, pausedMinutes: 5, tokens: [] },
  extended: { from: due, to: due, reason: 'Chờ cơ quan thuế' },
  'hand-over-requested': { token: 1, toUnitId: 'u', toUnitName: 'Sở', reason: 'ghi chú nội bộ' },
  'hand-over-accepted': { token: 1, unitId: 'u' },
  'hand-over-refused': { token: 1, reason: 'ghi chú nội bộ' },
  refused: { reason: 'Không đủ điều kiện', legalGround: '' },
  withdrawn: { reason: 'ghi chú nội bộ' },
  stopped: { cause: 'supplement-unanswered', reason: 'Quá hạn bổ sung' },
  'files-attached': { files: [{ id: 'f', name: 'ghi chú nội bộ.pdf', purpose: 'paper', paper: 0, sha256: '' }], note: 'ghi chú nội bộ' },
  linked: { kind: 'reopens', caseId: 'c', code: 'H99-1', reason: 'ghi chú nội bộ' },
  'result-issued': { documentNumber: '12/GKS', title: 'Giấy khai sinh', signedBy: 'Lê Thị Mật' },
  'result-returned': { recipient: 'Lê Thị Mật', method: 'post' },
};

const all = Object.entries(SAMPLES).map(([kind, data]) => recorded({ kind, data } as NewEvent));

function recorded(event: NewEvent, actorId: string | null = null): CaseEvent {
  return { ...event, seq: 1, at: due, actor: { kind: 'staff', id: actorId, name: 'Lê Thị Mật', unitId: null } };
}

test('every event is a Vietnamese sentence for staff', () => {
  const titles = all.map((event) => describeEvent(event, words));
  for (const title of titles) expect(title).toMatch(/^\S.*[^\s:]$/);
  expect(titles.join()).not.toMatch(/undefined|null|\[object/);
});

test('taking a case oneself reads otherwise than being given it', () => {
  const given = { kind: 'stage-assigned', data: SAMPLES['stage-assigned'] } as NewEvent;
  expect(describeEvent(recorded(given, 's'), words)).toBe('Nhận xử lý hồ sơ');
  expect(describeEvent(recorded(given, 'head'), words)).toBe('Giao xử lý cho Lê Thị Mật');
});

test('the applicant is told no names of people and no inner notes', () => {
  const told = all.map((event) => tellEvent(event, words)).filter((text) => text !== null);
  expect(told.length).toBeGreaterThan(12);
  for (const secret of SECRETS) expect(told.join('\n')).not.toContain(secret);
  expect(told).toContain('Hồ sơ được tiếp nhận, hẹn trả kết quả lúc 17 giờ, ngày 25/08/2026');
});

test('every status has words for where the case is and what to do', () => {
  for (const status of CASE_STATUSES) {
    const told = tellStanding({ status, receivingUnitId: 'quầy', delivery: 'counter', returnedAt: null, request: null, payment: null, tokens: [{ stage: 'a', unitId: 'u' }] } as unknown as CaseFile, words);
    expect([status, /\.$/.test(told.stageText), /\.$/.test(told.whatToDo)]).toEqual([status, true, true]);
    const longest = Math.max(...`${told.stageText} ${told.whatToDo}`.split(/[.?!]\s/).map((sentence) => sentence.split(/\s+/).length));
    expect([status, longest <= 20]).toEqual([status, true]);
  }
});
