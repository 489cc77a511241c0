import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { alarmsOf, formatInstant, instant, plainDate, type Alarm } from '#domain';
import { MailServer } from '../../support/mail-server.js';
import { NoticeOffice, startNotificationWorker } from '../../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { sampleStage } from '../../support/sample-process.js';
import { TestWatch, testProcedure, withinOffice } from '../../support/deadline-watch.js';

jest.setTimeout(120_000);

const CODE = '9.000001';
const MINUTE = 60_000;
const ADVANCE = { action: 'advance', note: '' } as const;

let base: TestDatabase;
let office: NoticeOffice;
const watches: TestWatch[] = [];

beforeEach(async () => {
  base = await createTestDatabase();
  office = await NoticeOffice.open(base.url);
  const appraise = sampleStage({ key: 'appraise', maySupplement: true, returnsTo: ['receive'] });
  await office.publish(...testProcedure(CODE, withinOffice('appraise', [appraise])));
});

afterEach(async () => {
  await Promise.all(watches.splice(0).map((watch) => watch.close()));
  await office.close();
  await base.drop();
});

async function watch(): Promise<TestWatch> {
  const started = await TestWatch.start(base.url, office.clock);
  watches.push(started);
  return started;
}

/** All watches look at the same time, twice. */
async function everybodyLooks(): Promise<void> {
  await Promise.all([...watches, ...watches].map((one) => one.look()));
}

interface Rung {
  readonly subject: string;
  readonly share: number;
  readonly dueAt: string;
}

async function rung(code: string): Promise<Rung[]> {
  const rows = await office.query<{ subject: string; share: number; due: Date }>(
    'SELECT a.subject, a.share, a.due_at AS due FROM case_alarm a JOIN case_file c ON c.id = a.case_id WHERE c.code = $1 ORDER BY a.fired_at, a.subject, a.share',
    [code],
  );
  return rows.map(({ subject, share, due }) => ({ subject, share, dueAt: formatInstant(instant(due.getTime())) }));
}

/** Who was told of an alarm, without the domain all share. */
async function told(code: string, { subject, share, dueAt }: Pick<Alarm, 'subject' | 'share' | 'dueAt'>): Promise<string[]> {
  const rows = await office.query<{ recipient: string }>(
    `SELECT o.recipient FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE o.topic = 'alarm' AND c.code = $1 AND o.subject = $2 ORDER BY 1`,
    [code, `${subject} ${share} ${dueAt}`],
  );
  return rows.map(({ recipient }) => recipient.replace('@anhai.example', ''));
}

const key = ({ subject, share }: { subject: string; share: number }): string => `${subject} ${share}`;
const at = (iso: string): void => office.setTime(`2026-08-${iso}+07:00`);

/** Each alarm of a case in turn: nothing a minute before it, then it and no other. */
async function ringInTurn(code: string, alarms: readonly Alarm[]): Promise<void> {
  for (const alarm of alarms) {
    const before = (await rung(code)).length;
    office.setTime(formatInstant(instant(alarm.fireAt - MINUTE)));
    await everybodyLooks();
    expect(await rung(code)).toHaveLength(before);
    office.setTime(formatInstant(alarm.fireAt));
    await everybodyLooks();
    expect((await rung(code)).slice(before).map(key)).toEqual([key(alarm)]);
  }
}

describe('alarms', () => {
  test('ring at 70, 90 and 100 % on the domain’s minute, once under two watches, to post, head and leader', async () => {
    await watch();
    await watch();
    const code = await office.file({ procedureCode: CODE });
    const first = await office.look(code);
    const stage = alarmsOf(first.file, first.context).filter(({ subject }) => subject !== 'case');
    expect(stage.map(({ fireAt }) => formatInstant(fireAt).slice(11, 16))).toEqual(['09:24', '09:48', '10:00']);
    await ringInTurn(code, stage);
    const [soon, sooner, over] = stage as [Alarm, Alarm, Alarm];
    expect(await told(code, soon)).toEqual(['motcua.tanlap', 'motcua2.tanlap']);
    expect(await told(code, sooner)).toEqual(['lanhdao.tanlap', 'motcua.tanlap', 'motcua2.tanlap']);
    expect(await told(code, over)).toEqual(['lanhdao.tanlap', 'motcua.tanlap', 'motcua2.tanlap']);

    await office.command(code, ADVANCE);
    const second = await office.look(code);
    const due = alarmsOf(second.file, second.context).filter(({ fireAt }) => fireAt > office.clock.now());
    expect(due.map(key)).toEqual(expect.arrayContaining(['stage/4 70', 'stage/4 90', 'stage/4 100', 'case 70', 'case 90', 'case 100']));
    await ringInTurn(code, due);
    const ofStage = (share: number) => due.find((alarm) => alarm.subject.startsWith('stage') && alarm.share === share) as Alarm;
    expect(await told(code, ofStage(70))).toEqual(['hotich.tanlap', 'hotich2.tanlap']);
    expect(await told(code, ofStage(90))).toEqual(['hotich.tanlap', 'hotich2.tanlap', 'truong.hotich.tanlap']);
    expect(await told(code, ofStage(100))).toEqual(['hotich.tanlap', 'hotich2.tanlap', 'lanhdao.tanlap', 'truong.hotich.tanlap']);
    expect(await office.query('SELECT 1 FROM case_file WHERE wake_at IS NOT NULL')).toEqual([]);
  });

  test('that were missed while no watch ran ring at the next start, the gravest of each limit told', async () => {
    const code = await office.file({ procedureCode: CODE });
    at('05T10:30:00');
    await watch();
    await everybodyLooks();
    expect((await rung(code)).map(key)).toEqual(['stage/2 70', 'stage/2 90', 'stage/2 100']);
    const messages = await office.query<{ template: string; recipient: string }>(`SELECT template, recipient FROM outbox_message WHERE topic = 'alarm' ORDER BY recipient`);
    expect(messages.map(({ template, recipient }) => `${template} ${recipient.split('@')[0]}`)).toEqual(['stage-overdue lanhdao.tanlap', 'stage-overdue motcua.tanlap', 'stage-overdue motcua2.tanlap']);
  });

  test('go to whoever took the work on, and to whoever stands in for somebody away', async () => {
    await watch();
    const code = await office.file({ procedureCode: CODE });
    await office.command(code, ADVANCE);
    await office.commandAs('hotich2.tanlap', code, { action: 'claim' });
    await office.query(
      `INSERT INTO absence (staff_id, cover_id, from_day, to_day, reason, created_by) SELECT a.id, b.id, '2026-08-05', '2026-08-20', 'Nghỉ phép', a.id
       FROM staff a, staff b WHERE (a.username, b.username) IN (('hotich2.tanlap', 'vanxa.tanlap'), ('vanxa.tanlap', 'diachinh.tanlap'), ('lanhdao.tanlap', 'truong.hotich.tanlap'))`,
    );
    const { file, context } = await office.look(code);
    const [soon, , over] = alarmsOf(file, context).filter(({ subject }) => subject.startsWith('stage')) as [Alarm, Alarm, Alarm];
    office.setTime(formatInstant(soon.fireAt));
    await everybodyLooks();
    expect(await told(code, soon)).toEqual(['diachinh.tanlap', 'hotich2.tanlap', 'vanxa.tanlap']);
    await office.query(`UPDATE staff SET active = false WHERE username = 'hotich2.tanlap'`);
    await office.query('UPDATE absence SET cancelled_at = now()');
    office.setTime(formatInstant(over.fireAt));
    await everybodyLooks();
    expect(await told(code, over)).toEqual(['hotich.tanlap', 'lanhdao.tanlap', 'truong.hotich.tanlap']);
  });

  test('are mails that say what gets late, by when, and where to look', async () => {
    await watch();
    const code = await office.file({ procedureCode: CODE, name: 'Nguyễn Thị Hường' });
    await office.command(code, ADVANCE);
    const { file, context } = await office.look(code);
    office.setTime(formatInstant(alarmsOf(file, context).filter(({ share }) => share === 90)[0]?.fireAt ?? office.clock.now()));
    await everybodyLooks();
    const server = await MailServer.start();
    const worker = await startNotificationWorker({ databaseUrl: base.url, smtpUrl: server.url, publicUrl: 'https://motcua.anhai.example' });
    await office.untilOutbox(({ status }) => status === 'sent');
    await worker.close();
    const [mail] = server.mailsTo('truong.hotich.tanlap@anhai.example');
    await server.close();
    expect(server.mailsTo('truong.hotich.tanlap@anhai.example')).toHaveLength(1);
    expect(mail?.letter.subject).toBe(`Hồ sơ ${code}: bước “Thẩm định” còn 48 phút làm việc`);
    const bodies = [mail?.letter.text ?? '', mail?.letter.html || ''];
    for (const body of bodies) {
      for (const words of [code, 'Cấp giấy xác nhận mẫu', '90 %', '8 giờ, Thứ Năm, ngày 06/08/2026', '17 giờ, Thứ Tư, ngày 12/08/2026', `https://motcua.anhai.example/can-bo/ho-so/${code}`]) expect(body).toContain(words);
      expect(body).not.toMatch(/Hường|0912|031190001234|Thôn Đình/);
    }
  });
});

describe('a date that moved', () => {
  test('by a pause rings anew, and the old one no more', async () => {
    await watch();
    const code = await office.file({ procedureCode: CODE });
    await office.command(code, ADVANCE);
    const before = await office.look(code);
    const [soon] = alarmsOf(before.file, before.context).filter(({ subject }) => subject.startsWith('stage')) as [Alarm];
    office.setTime(formatInstant(soon.fireAt));
    await everybodyLooks();
    expect((await rung(code)).map(key)).toEqual([key(soon)]);
    await office.command(code, { action: 'request-supplement', items: ['Tờ khai'], reason: 'Thiếu', legalGround: '' });
    at('07T09:00:00');
    await everybodyLooks();
    expect(await rung(code)).toHaveLength(1);
    await office.command(code, { action: 'accept-supplement', received: ['Tờ khai'] });
    const after = await office.look(code);
    expect(after.file.dueAt).toBeGreaterThan(before.file.dueAt ?? 0);
    const coming = alarmsOf(after.file, after.context).filter(({ fireAt }) => fireAt > office.clock.now());
    expect(coming.map(key)).toEqual(expect.arrayContaining(['stage/4 90', 'stage/4 100', 'case 70', 'case 90', 'case 100']));
    await ringInTurn(code, coming);
    const dues = new Set((await rung(code)).slice(1).map(({ dueAt }) => dueAt));
    expect(dues).toEqual(new Set(coming.map(({ dueAt }) => formatInstant(dueAt))));
    expect(dues).not.toContain(formatInstant(soon.dueAt));
  });

  test('by a new appointment rings for the new day alone', async () => {
    await watch();
    const code = await office.file({ procedureCode: CODE });
    await office.command(code, ADVANCE);
    const { file } = await office.look(code);
    await office.command(code, { action: 'extend', newDueDate: plainDate('2026-08-20'), reason: 'Chờ xác minh' });
    at('31T08:00:00');
    await everybodyLooks();
    const ofCase = (await rung(code)).filter(({ subject }) => subject === 'case');
    expect(ofCase.map(({ share, dueAt }) => `${share} ${dueAt}`).sort()).toEqual(['100', '70', '90'].map((share) => `${share} 2026-08-20T17:00:00+07:00`));
    expect(ofCase.map(({ dueAt }) => dueAt)).not.toContain(formatInstant(file.dueAt ?? instant(0)));
  });
});

test('watches that come and go at random ring every alarm once', async () => {
  const codes = [];
  for (let index = 0; index < 4; index += 1) {
    codes.push(await office.file({ procedureCode: CODE }));
    office.clock.advanceMinutes(7);
  }
  const wanted = new Map<string, readonly Alarm[]>();
  for (const code of codes) {
    const { file, context } = await office.look(code);
    wanted.set(code, alarmsOf(file, context));
  }
  let seed = 20_260_805;
  const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 40; round += 1) {
    if (watches.length < 3 && chance(3) === 0) await watch();
    office.clock.advanceMinutes(chance(round < 20 ? 15 : 700));
    const leaving = watches.length > 0 && chance(3) === 0 ? watches.shift() : undefined;
    await Promise.all([everybodyLooks(), leaving?.close()]);
  }
  await watch();
  office.setTime('2026-08-31T08:00:00+07:00');
  await everybodyLooks();
  for (const [code, alarms] of wanted) expect((await rung(code)).map(key).sort()).toEqual(alarms.map(key).sort());
  const doubles = await office.query(`SELECT subject, recipient FROM outbox_message WHERE topic = 'alarm' GROUP BY case_id, subject, recipient HAVING count(*) > 1`);
  expect(doubles).toEqual([]);
});
