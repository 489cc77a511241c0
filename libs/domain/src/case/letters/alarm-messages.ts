import type { Alarm } from '../alarms.js';

/** Percent of a limit from which something is late. */
const OVERDUE = 100;

/** Messages to staff about what gets late (thư cảnh báo hạn), by template key. */
export const ALARM_TEMPLATES = ['stage-soon', 'stage-overdue', 'case-soon', 'case-overdue', 'hand-over-unanswered', 'branch-overdue'] as const;
export type AlarmTemplate = (typeof ALARM_TEMPLATES)[number];

/** What an alarm is about, read from its subject. */
export type AlarmSubject =
  | { readonly kind: 'case' }
  | { readonly kind: 'stage' | 'hand-over'; readonly token: number }
  | { readonly kind: 'branch'; readonly fork: number; readonly key: string };

/** Throws for a text that names nothing: only `alarmsOf` makes subjects. */
export function readAlarmSubject(subject: string): AlarmSubject {
  const [kind, number, ...rest] = subject.split('/');
  if (kind === 'case') return { kind };
  if (kind === 'stage' || kind === 'hand-over') return { kind, token: Number(number) };
  if (kind === 'branch') return { kind, fork: Number(number), key: rest.join('/') };
  throw new Error(`No alarm is about ${subject}`);
}

/** The message that tells of an alarm. */
export function alarmTemplateOf({ subject, share }: Pick<Alarm, 'subject' | 'share'>): AlarmTemplate {
  const { kind } = readAlarmSubject(subject);
  switch (kind) {
    case 'case':
      return share >= OVERDUE ? 'case-overdue' : 'case-soon';
    case 'stage':
      return share >= OVERDUE ? 'stage-overdue' : 'stage-soon';
    case 'hand-over':
      return 'hand-over-unanswered';
    case 'branch':
      return 'branch-overdue';
  }
}
