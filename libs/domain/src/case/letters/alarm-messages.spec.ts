import { expect, test } from '@jest/globals';
import { alarmTemplateOf, readAlarmSubject } from './alarm-messages.js';

test('a subject is read back to what it names', () => {
  expect(readAlarmSubject('case')).toEqual({ kind: 'case' });
  expect(readAlarmSubject('stage/12')).toEqual({ kind: 'stage', token: 12 });
  expect(readAlarmSubject('hand-over/7')).toEqual({ kind: 'hand-over', token: 7 });
  expect(readAlarmSubject('branch/9/thue/dat')).toEqual({ kind: 'branch', fork: 9, key: 'thue/dat' });
  expect(() => readAlarmSubject('nothing/1')).toThrow('nothing/1');
});

test('each alarm has its message: before its time is over another than after', () => {
  const template = (subject: string, share: number) => alarmTemplateOf({ subject, share });
  expect([70, 90, 100].map((share) => template('case', share))).toEqual(['case-soon', 'case-soon', 'case-overdue']);
  expect([70, 90, 100].map((share) => template('stage/3', share))).toEqual(['stage-soon', 'stage-soon', 'stage-overdue']);
  expect(template('hand-over/3', 100)).toBe('hand-over-unanswered');
  expect(template('branch/3/a', 100)).toBe('branch-overdue');
});
