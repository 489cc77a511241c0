import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FOLLOW_UP_STATUSES, FOLLOW_UP_TRANSITIONS, parseInstant } from '#domain';
import { Database } from '#persistence';
import { Directory, Secrets } from '#platform';
import { FollowUpComposer } from '../../../apps/notification/src/compose-follow-up/follow-up-composer.js';
import { Letters } from '../../../apps/notification/src/compose-letter/letters.js';
import type { OutgoingMail } from '../../../apps/notification/src/channels/mail-channel.js';
import { FollowUpWatch } from '../../../apps/survey/src/follow-up-watch/follow-up-watch.js';
import { FollowUpWatchModule } from '../../../apps/survey/src/follow-up-watch/follow-up-watch.module.js';
import { SurveyModule } from '../../../apps/survey/src/survey.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { Player, callerOf, type Json } from '../oversight/play-cases.js';

const COUNTER = 'H99.21.05.01';
const DEPARTMENT = 'H99.21.05.02';
const EMAIL = 'ba.hoa@example.vn';

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
const cookies = new Map<string, string>();

beforeAll(async () => {
  app = await createTestApp({ modules: [SurveyModule, FollowUpWatchModule.with(3_600)] });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
}, 180_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

const rows = async <Row extends object = Json>(sql: string, values: unknown[] = []): Promise<Row[]> => (await player.sql.query(sql, values)).rows as Row[];

async function as(username: string, method: string, path: string, payload?: object, headers: Record<string, string> = {}) {
  const cookie = cookies.get(username) ?? (await app.signIn(username));
  cookies.set(username, cookie);
  return call(method, `/api/v1${path}`, { ...(payload ? { payload } : {}), headers: { cookie, ...headers } });
}

const petition = async (payload: object, headers: Record<string, string> = {}): Promise<Json> => {
  const answer = await call('POST', '/api/v1/public/petitions', { payload, headers });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
};
const idOf = async (reference: string): Promise<string> => String((await rows('SELECT id FROM follow_up WHERE reference = $1', [reference]))[0]?.['id']);
const act = async (username: string, id: string, action: string, fields: object = {}) => {
  const { version } = (await as(username, 'GET', `/follow-ups/${id}`)).json();
  return as(username, 'POST', `/follow-ups/${id}/actions/${action}`, { version, ...fields });
};
const letters = async (id: string): Promise<string[]> =>
  (await rows<{ template: string; recipient: string }>(`SELECT template, recipient FROM outbox_message WHERE topic = 'follow-up' AND subject LIKE $1 || ' %' ORDER BY created_at, template, recipient`, [id])).map(({ template, recipient }) => `${template} ${recipient.split('@')[0]}`);

async function returnedCase(at: string): Promise<{ code: string; token: string }> {
  const code = await player.receive({ at: `${at}T08:00:00+07:00`, procedure: '1.001193', counter: COUNTER });
  await player.issue(code, `${at}T14:00:00+07:00`);
  await player.giveBack(code, `${at}T15:00:00+07:00`);
  const [invitation] = await rows('SELECT i.id FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE c.code = $1', [code]);
  return { code, token: app.app.get(Secrets).sign('rating', String(invitation?.['id'])) };
}

/** The letter as it would be sent at the application's present. */
async function letter(template: string, id: string): Promise<OutgoingMail> {
  const composer = new FollowUpComposer(app.app.get(Database), app.app.get(Directory), app.app.get(Secrets), new Letters(app.configuration));
  const [row] = await rows('SELECT id, recipient FROM outbox_message WHERE template = $1 AND subject LIKE $2 || \' %\' ORDER BY created_at DESC LIMIT 1', [template, id]);
  const claim = { id: String(row?.['id']), topic: 'follow-up', template, templateVersion: 1, recipient: String(row?.['recipient']), attempts: 1, claimedAt: app.clock.now(), wording: null };
  return (await composer.gather(claim))();
}

describe('a low rating', () => {
  test('opens exactly one follow-up in its own transaction, sent to the leader and kept from the officers', async () => {
    const { code, token } = await returnedCase('2026-08-05');
    const answers = await Promise.all(Array.from({ length: 20 }, () => call('POST', `/api/v1/public/ratings/${token}`, { payload: { overall: 2, reasons: ['late'], comment: 'Chờ lâu quá' } })));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    const opened = await rows('SELECT f.*, c.received_by_id FROM follow_up f JOIN case_file c ON c.id = f.case_id WHERE c.code = $1', [code]);
    expect(opened).toHaveLength(1);
    const [file] = opened;
    expect(file).toMatchObject({ kind: 'low-rating', topic: 'late', overall: 2, text: 'Chờ lâu quá', status: 'open', seat_role: 'leader', unit_id: await player.unitId(COUNTER), seat_unit_id: await player.unitId('H99.21.05') });
    expect(file?.['barred_ids']).toContain(file?.['received_by_id']);
    expect(new Date(file?.['due_at']).toISOString()).toBe('2026-08-12T10:00:00.000Z');
    expect(await rows('SELECT seq, kind FROM follow_up_event WHERE follow_up_id = $1', [file?.['id']])).toEqual([{ seq: 1, kind: 'opened' }]);
    expect(await letters(file?.['id'])).toEqual(['follow-up-opened lanhdao.tanlap']);

    const shown = await as('lanhdao.tanlap', 'GET', `/follow-ups/${file?.['id']}`);
    expect(shown.json()).toMatchObject({ caseCode: code, reasons: ['Trả kết quả chậm hẹn'], contact: { name: 'Nguyễn Thị Hồng Ánh', phone: '•••• ••• 678' }, procedure: { code: '1.001193' } });
    expect((await as('motcua.tanlap', 'GET', `/follow-ups/${file?.['id']}`)).statusCode).toBe(403);
    expect((await as('lanhdao.tanlap', 'GET', `/follow-ups?caseCode=${code}`)).json().items.map((item: Json) => item['id'])).toEqual([file?.['id']]);
    const mail = await letter('follow-up-opened', String(file?.['id']));
    expect(mail.text).toContain(`/can-bo/phan-anh/${file?.['id']}`);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Hồng Ánh|Chờ lâu quá/);
  });

  test('that is no low one opens nothing', async () => {
    const { code, token } = await returnedCase('2026-08-05');
    expect((await call('POST', `/api/v1/public/ratings/${token}`, { payload: { overall: 3 } })).statusCode).toBe(201);
    expect(await rows('SELECT 1 FROM follow_up f JOIN case_file c ON c.id = f.case_id WHERE c.code = $1', [code])).toEqual([]);
  });
});

describe('a petition', () => {
  test('is sent in, forwarded, answered and rated; not satisfied opens it once more', async () => {
    app.clock.set('2026-09-07T08:00:00+07:00');
    const sent = await petition({ unitCode: DEPARTMENT, topic: 'late', text: 'Hẹn ba lần vẫn chưa có kết quả.', contact: { name: 'Trần Thị Hoa', phone: '0912 345 678', email: EMAIL } });
    expect(sent).toMatchObject({ unit: { code: DEPARTMENT }, answerBy: '2026-09-21T17:00:00+07:00', toldBy: 'email' });
    const id = await idOf(sent['reference']);
    expect(await letters(id)).toEqual(['follow-up-opened truong.hotich.tanlap', 'petition-received ba.hoa']);
    expect((await letter('petition-received', id)).text).toContain(sent['secret']);

    const forwarded = await act('truong.hotich.tanlap', id, 'forward', { toUnitCode: 'H99.21.02', reason: 'Thuộc Phòng Tư pháp huyện' });
    expect(forwarded.json()).toMatchObject({ status: 'open', dueAt: '2026-09-21T17:00:00+07:00' });
    expect((await as('truong.hotich.tanlap', 'GET', `/follow-ups/${id}`)).json().code).toBe('follow-up-not-yours');
    expect(await letters(id)).toEqual(expect.arrayContaining(['follow-up-opened truong.tuphap.thanhgiang', 'petition-forwarded ba.hoa']));

    expect((await as('truong.tuphap.thanhgiang', 'GET', `/follow-ups/${id}/actions`)).json().actions.map((item: Json) => item['action'])).toEqual(['take', 'answer', 'forward', 'extend']);
    expect((await act('truong.tuphap.thanhgiang', id, 'extend', { reason: 'Chờ xác minh' })).json().dueAt).toBe('2026-09-28T17:00:00+07:00');
    expect((await act('truong.tuphap.thanhgiang', id, 'extend', { reason: 'Chờ nữa' })).json().code).toBe('follow-up-extended');
    app.clock.set('2026-09-10T08:00:00+07:00');
    expect((await act('truong.tuphap.thanhgiang', id, 'answer', { text: 'Đã trả kết quả.\nXin lỗi bà.', finding: 'founded', measures: 'Nhắc nhở' })).json().status).toBe('answered');

    const lookedUp = await call('POST', '/api/v1/public/petitions/lookups', { payload: { reference: String(sent['reference']).toLowerCase(), secret: sent['secret'] } });
    expect(lookedUp.json()).toMatchObject({ status: 'answered', stateText: 'đã trả lời đúng hạn', answer: { finding: 'founded', measures: 'Nhắc nhở' } });
    const ratingUrl = String(lookedUp.json().ratingUrl);
    expect((await letter('petition-answered', id)).text).toContain(ratingUrl);
    expect(lookedUp.body).not.toMatch(/Trần Thị Hoa|Nguyễn Quốc Cường/);

    const token = ratingUrl.split('/').at(-1) ?? '';
    const rate = (satisfied: boolean, headers = {}) => call('POST', `/api/v1/public/answers/${token}`, { payload: { satisfied, comment: '' }, headers });
    expect((await rate(false, { cookie: cookies.get('truong.tuphap.thanhgiang') ?? '' })).statusCode).toBe(403);
    const rated = await Promise.all(Array.from({ length: 5 }, () => rate(false)));
    expect(rated.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(rated.find(({ statusCode }) => statusCode === 201)?.json()).toMatchObject({ reopened: true, answerBy: '2026-09-24T17:00:00+07:00' });
    expect(await letters(id)).toEqual(expect.arrayContaining(['follow-up-opened lanhdao.thanhgiang', 'follow-up-opened truong.tuphap.thanhgiang']));

    expect((await act('lanhdao.thanhgiang', id, 'answer', { text: 'Đã bố trí lại.', finding: 'founded' })).json().status).toBe('answered');
    const again = (await call('POST', '/api/v1/public/petitions/lookups', { payload: { reference: sent['reference'], secret: sent['secret'] } })).json();
    expect((await call('POST', `/api/v1/public/answers/${String(again['ratingUrl']).split('/').at(-1)}`, { payload: { satisfied: true } })).json()).toMatchObject({ reopened: false });
    expect((await rows('SELECT kind FROM follow_up_event WHERE follow_up_id = $1 ORDER BY seq', [id])).map(({ kind }) => kind)).toEqual(['opened', 'forwarded', 'extended', 'answered', 'answer-rated', 'reopened', 'answered', 'answer-rated', 'closed']);
  });

  test('of nobody has no way of answer but its two codes, which nobody guesses', async () => {
    app.clock.set('2026-09-07T08:00:00+07:00');
    const key = { 'idempotency-key': 'petition-1' };
    const body = { unitCode: COUNTER, topic: 'facilities', text: 'Không có ghế ngồi.' };
    const [first, second] = [await petition(body, key), await petition(body, key)];
    expect(first).toMatchObject({ toldBy: 'lookup' });
    expect(second).toEqual(first);
    const id = await idOf(first['reference']);
    expect(await letters(id)).toEqual(['follow-up-opened lanhdao.tanlap']);
    expect((await as('lanhdao.tanlap', 'GET', `/follow-ups/${id}`)).json().contact).toBeNull();
    const stored = (await rows(`SELECT body::text FROM idempotency_key WHERE key = 'petition-1'`))[0]?.['body'];
    expect(stored).not.toContain(first['secret']);
    for (const wrong of [{ reference: first['reference'], secret: 'AAAAAAAA' }, { reference: 'PA-2222-2222-2222', secret: first['secret'] }, { reference: 'x', secret: 'y' }]) {
      const answer = await call('POST', '/api/v1/public/petitions/lookups', { payload: wrong });
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'wrong-reference-or-secret']);
    }
  });

  test('about somebody’s manners passes the department’s head and whoever is named over', async () => {
    app.clock.set('2026-09-07T08:00:00+07:00');
    const ofDepartment = await petition({ unitCode: DEPARTMENT, topic: 'attitude', text: 'Nói năng gắt gỏng.' });
    expect(await letters(await idOf(ofDepartment['reference']))).toEqual(['follow-up-opened lanhdao.tanlap']);
    const [chairman] = await rows(`SELECT full_name AS name FROM staff WHERE username = 'lanhdao.tanlap'`);
    const named = await petition({ unitCode: COUNTER, topic: 'attitude', text: 'Không tiếp dân.', concerned: `ông ${String(chairman?.['name']).toUpperCase()}` });
    const id = await idOf(named['reference']);
    expect(await letters(id)).toEqual(['follow-up-opened lanhdao.thanhgiang', 'follow-up-opened pho.lanhdao.thanhgiang']);
    expect((await as('lanhdao.tanlap', 'GET', `/follow-ups/${id}`)).statusCode).toBe(404);
    expect((await as('lanhdao.tanlap', 'POST', `/follow-ups/${id}/actions/close`, { version: 1 })).statusCode).toBe(404);
    expect((await as('lanhdao.tanlap', 'GET', '/follow-ups')).body).not.toContain(id);
  });

  test('about a case needs its code and PIN', async () => {
    const { code } = await returnedCase('2026-08-06');
    const [salt] = await rows<{ pin_salt: Buffer }>('SELECT pin_salt FROM case_file WHERE code = $1', [code]);
    const pin = app.app.get(Secrets).pinOf(salt?.pin_salt ?? Buffer.alloc(0));
    const body = { topic: 'extra-cost', text: 'Thu thêm 50 nghìn.' };
    const wrong = await call('POST', '/api/v1/public/petitions', { payload: { ...body, case: { code, pin: 'AAAAAAAA' } } });
    expect(wrong.json().code).toBe('wrong-code-or-pin');
    const sent = await petition({ ...body, case: { code, pin } });
    expect(sent['unit']).toMatchObject({ code: COUNTER });
    expect((await rows('SELECT c.code FROM follow_up f JOIN case_file c ON c.id = f.case_id WHERE f.reference = $1', [sent['reference']]))[0]).toEqual({ code });
  });

  test.each([
    [{ topic: 'late', text: 'Chậm' }, 400, 'unitCode'],
    [{ unitCode: COUNTER, topic: 'nonsense', text: 'Chậm' }, 400, 'topic'],
    [{ unitCode: COUNTER, topic: 'late', text: '' }, 400, 'text'],
    [{ unitCode: COUNTER, topic: 'late', text: 'Chậm', contact: { phone: '12' } }, 400, 'contact.phone'],
    [{ unitCode: 'H99.77', topic: 'late', text: 'Chậm' }, 422, 'unitCode'],
  ])('%j is refused by its field', async (payload, status, field) => {
    const answer = await call('POST', '/api/v1/public/petitions', { payload });
    expect([answer.statusCode, answer.json().errors[0].field]).toEqual([status, field]);
  });
});

describe('staff', () => {
  test('see how to reach a sender masked, and in the clear only with a line in the audit trail', async () => {
    app.clock.set('2026-09-07T08:00:00+07:00');
    const sent = await petition({ unitCode: COUNTER, topic: 'other', text: 'Góp ý', contact: { name: 'Lê Văn Bình', phone: '0912345678', email: EMAIL } });
    const id = await idOf(sent['reference']);
    const masked = await as('lanhdao.tanlap', 'GET', `/follow-ups/${id}`);
    expect(masked.json().contact).toEqual({ name: 'Lê Văn Bình', phone: '•••• ••• 678', email: 'b•••@example.vn' });
    const count = async () => (await rows(`SELECT count(*)::int AS n FROM audit_entry WHERE action = 'follow-up.reveal' AND data ->> 'reference' = $1`, [sent['reference']]))[0]?.['n'];
    expect(await count()).toBe(0);
    expect((await as('lanhdao.tanlap', 'GET', `/follow-ups/${id}?reveal=true`)).json().contact).toEqual({ name: 'Lê Văn Bình', phone: '0912 345 678', email: EMAIL });
    expect(await count()).toBe(1);
    for (const username of ['lanhdao.phuochoa', 'truong.hotich.tanlap']) expect((await as(username, 'GET', `/follow-ups/${id}`)).statusCode).toBe(404);
    for (const username of ['motcua.tanlap', 'quantri']) expect((await as(username, 'GET', `/follow-ups/${id}`)).statusCode).toBe(403);
    expect((await as('lanhdao.tanlap', 'GET', '/follow-ups')).body).not.toMatch(/Lê Văn Bình|Góp ý/);
  });

  test('who was overtaken is told by whom, and the same key acts once', async () => {
    const sent = await petition({ unitCode: COUNTER, topic: 'other', text: 'Góp ý' });
    const id = await idOf(sent['reference']);
    const key = { 'idempotency-key': 'take-1' };
    const taken = await Promise.all([1, 2, 3].map(() => as('lanhdao.tanlap', 'POST', `/follow-ups/${id}/actions/take`, { version: 1 }, key)));
    expect(taken.map((answer) => [answer.statusCode, answer.json()])).toEqual(Array.from({ length: 3 }, () => [200, { id, version: 2, status: 'taken', dueAt: expect.any(String) }]));
    const stale = await as('lanhdao.thanhgiang', 'POST', `/follow-ups/${id}/actions/take`, { version: 1 });
    expect(stale.json()).toMatchObject({ code: 'stale-version', changes: [{ seq: 2, kind: 'taken' }] });
    expect((await act('lanhdao.thanhgiang', id, 'answer', { text: 'x', finding: 'unfounded' })).json().code).toBe('follow-up-taken');
    expect((await as('lanhdao.tanlap', 'POST', `/follow-ups/${id}/actions/nonsense`, { version: 2 })).statusCode).toBe(404);
    expect((await as('lanhdao.tanlap', 'POST', `/follow-ups/${id}/actions/answer`, { version: 2 })).json().errors.map((item: Json) => item['field'])).toEqual(['finding', 'text']);
  });

  test('page through what waits, the most urgent first', async () => {
    const all = (await as('lanhdao.thanhgiang', 'GET', '/follow-ups?unitCode=H99.21.05&limit=200')).json();
    const dues = all['items'].map((item: Json) => item['dueAt']);
    expect(dues.length).toBeGreaterThan(4);
    expect(dues).toEqual([...dues].sort());
    const first = (await as('lanhdao.thanhgiang', 'GET', '/follow-ups?unitCode=H99.21.05&limit=2')).json();
    const second = (await as('lanhdao.thanhgiang', 'GET', `/follow-ups?unitCode=H99.21.05&limit=200&after=${first['next']}`)).json();
    expect([...first['items'], ...second['items']].map((item: Json) => item['id'])).toEqual(all['items'].map((item: Json) => item['id']));
    expect(all['counts']['open']).toBe(dues.length);
    expect((await as('lanhdao.tanlap', 'GET', '/follow-ups?unitCode=H99.41')).statusCode).toBe(404);
  });
});

test('alarms ring once at 70, 90 and 100 %, to the responsible and from 90 % on to the superior', async () => {
  app.clock.set('2026-10-05T08:00:00+07:00');
  const id = await idOf((await petition({ unitCode: DEPARTMENT, topic: 'late', text: 'Chậm' }))['reference']);
  const alarms = async () => (await letters(id)).filter((line) => !line.startsWith('follow-up-opened'));
  const watch = app.app.get(FollowUpWatch);
  for (const [now, told] of [
    ['2026-10-14T14:53:00+07:00', []],
    ['2026-10-14T14:54:00+07:00', ['follow-up-soon truong.hotich.tanlap']],
    ['2026-10-19T17:00:00+07:00', ['follow-up-overdue lanhdao.tanlap', 'follow-up-overdue truong.hotich.tanlap', 'follow-up-soon truong.hotich.tanlap']],
  ] as const) {
    app.clock.set(now);
    await Promise.all([watch.look(), watch.look()]);
    await watch.look();
    expect((await alarms()).sort()).toEqual([...told]);
  }
  expect((await rows('SELECT share FROM follow_up_alarm WHERE follow_up_id = $1 ORDER BY share', [id])).map(({ share }) => share)).toEqual([70, 90, 100]);
  expect((await letter('follow-up-overdue', id)).text).toContain('đã hết thời hạn trả lời');
});

describe('figures', () => {
  const SQL = `SELECT
      count(*) FILTER (WHERE opened_at >= $1 AND opened_at < $2)::int AS received,
      count(*) FILTER (WHERE first_answered_at >= $1 AND first_answered_at < $2)::int AS answered,
      count(*) FILTER (WHERE first_answered_at >= $1 AND first_answered_at < $2 AND first_answered_at <= original_due_at)::int AS "answeredOnTime",
      count(*) FILTER (WHERE opened_at < $2 AND coalesce(first_answered_at >= $2, true))::int AS open,
      count(*) FILTER (WHERE opened_at < $2 AND coalesce(first_answered_at >= $2, true) AND original_due_at < $2 AND original_due_at < $4)::int AS overdue,
      count(*) FILTER (WHERE rated_at >= $1 AND rated_at < $2)::int AS rated,
      count(*) FILTER (WHERE rated_at >= $1 AND rated_at < $2 AND satisfied)::int AS satisfied
    FROM follow_up WHERE kind = $3 AND unit_id IN (SELECT id FROM unit WHERE code LIKE $5 || '%')`;

  test.each([
    ['2026-08-01', '2026-09-01', 'H99.21'],
    ['2026-09-01', '2026-10-01', 'H99.21'],
    ['2026-09-01', '2026-11-01', 'H99'],
    ['2026-09-01', '2026-11-01', 'H99.21.05'],
  ])('from %s to %s of %s equal plain SQL, and their parts add up', async (from, to, unitCode) => {
    const body = (await as('lanhdao.tinh', 'GET', `/oversight/petitions?from=${from}&to=${to}&unitCode=${unitCode}`)).json();
    const [start, end] = [`${from}T00:00:00+07:00`, `${to}T00:00:00+07:00`];
    const counted = async (kind: string) => (await rows(SQL, [start, end, kind, new Date(app.clock.now()).toISOString(), unitCode]))[0];
    const petitions = await counted('petition');
    expect(body['petitions']).toMatchObject(petitions ?? {});
    expect(body['lowRatings']).toMatchObject((await counted('low-rating')) ?? {});
    const unitId = await player.unitId(unitCode);
    const { tree } = await app.app.get(Directory).current();
    const below = tree.subtree(unitId).map(({ id }) => id);
    expect(await app.app.get(Database).read(({ followUps }) => followUps.tallies(parseInstant(start), parseInstant(end), below, app.clock.now()))).toEqual(petitions);
    for (const parts of [body['byTopic'], body['byUnit']]) {
      for (const member of ['received', 'answered', 'answeredOnTime', 'answeredLate', 'open', 'overdue', 'rated', 'satisfied']) {
        expect(parts.reduce((sum: number, part: Json) => sum + part[member], 0)).toBe(body['petitions'][member]);
      }
    }
  });

  test('have no share where nothing fell due', async () => {
    expect((await as('lanhdao.tinh', 'GET', '/oversight/petitions?from=2025-08-01&to=2025-09-01')).json().petitions).toMatchObject({ received: 0, onTimeShare: null, satisfiedShare: null });
  });
});

describe('the database', () => {
  test('knows the same transitions as the domain', async () => {
    const [trigger] = await rows<{ text: string }>(`SELECT pg_get_triggerdef(oid) AS text FROM pg_trigger WHERE tgname = 'follow_up_transition'`);
    const known = [...(trigger?.text ?? '').matchAll(/old\.status <> '(\w+)'::text\) OR \(new\.status <> '(\w+)'/g)].map(([, from, to]) => `${from} ${to}`);
    expect(known.sort()).toEqual(FOLLOW_UP_STATUSES.flatMap((from) => FOLLOW_UP_TRANSITIONS[from].map((to) => `${from} ${to}`)).sort());
  });

  test('refuses a way that the table does not know, and any change of the record', async () => {
    const [open] = await rows(`SELECT id FROM follow_up WHERE status = 'open' LIMIT 1`);
    await expect(player.sql.query(`UPDATE follow_up SET status = 'closed', closed_at = now(), first_answered_at = now(), version = version + 1 WHERE id = $1`, [open?.['id']])).rejects.toThrow('does not go that way');
    await expect(player.sql.query(`UPDATE follow_up SET original_due_at = original_due_at + interval '1 day' WHERE id = $1`, [open?.['id']])).rejects.toThrow('kept for ever');
    await expect(player.sql.query(`UPDATE follow_up_event SET actor_name = 'x'`)).rejects.toThrow('append-only');
  });
});
