import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseInstant, plainDate, type IndicatorSet } from '#domain';
import { loadIndicatorSets } from '#catalog';
import { Secrets } from '#platform';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { RemindRaters } from '../../../apps/survey/src/remind-raters/remind-raters.js';
import { RemindRatersModule } from '../../../apps/survey/src/remind-raters/remind-raters.module.js';
import { SurveyModule } from '../../../apps/survey/src/survey.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/template.js';
import { Player, callerOf, type Json } from '../oversight/play-cases.js';

const COUNTER = 'H99.21.05.01';
const RETURNED = '2026-08-05T15:00:00+07:00';
const AUGUST = 'from=2026-08-01&to=2026-09-01';

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
const cookies = new Map<string, string>();

beforeAll(async () => {
  app = await createTestApp({ modules: [SurveyModule, OversightModule, RemindRatersModule.with({ lookSeconds: 3_600, batch: 2 })] });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
}, 180_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

interface Returned {
  readonly code: string;
  readonly caseId: string;
  readonly token: string;
}

async function returnedCase(at = RETURNED, counter = COUNTER): Promise<Returned> {
  const code = await player.receive({ at: at.replace(/T\d\d/, 'T08'), procedure: '1.001193', counter });
  await player.issue(code, at);
  await player.giveBack(code, at);
  const { rows } = await player.sql.query<{ id: string; case_id: string }>('SELECT i.id, i.case_id FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE c.code = $1', [code]);
  return { code, caseId: rows[0]?.case_id ?? '', token: app.app.get(Secrets).sign('rating', rows[0]?.id ?? '') };
}

/** Calls as somebody of the staff; everybody signs in once. */
async function as(username: string, method: string, path: string, payload?: object) {
  const cookie = cookies.get(username) ?? (await app.signIn(username));
  cookies.set(username, cookie);
  return call(method, path, { headers: { cookie }, ...(payload ? { payload } : {}) });
}

const rate = (token: string, overall: number, ip = '203.0.113.9', more: Json = {}) => call('POST', `/api/v1/public/ratings/${token}`, { payload: { overall, ...more }, headers: { 'x-forwarded-for': ip } });
const rowsOf = async (text: string, values: readonly unknown[] = []) => (await player.sql.query(text, [...values])).rows;
const ratingOf = async ({ code }: Returned) => rowsOf('SELECT r.* FROM rating r JOIN case_file c ON c.id = r.case_id WHERE c.code = $1', [code]);
const flagsOf = async ({ caseId }: Returned) => (await rowsOf('SELECT flag FROM rating_flag WHERE case_id = $1 ORDER BY 1', [caseId])).map(({ flag }) => flag);

describe('a device at the counter', () => {
  let device: Json;
  const at = (path = '') => `/api/v1/public/rating-devices/${String(device['url']).split('/').at(-1)}${path}`;
  const enrol = (username: string, unitCode = COUNTER) => as(username, 'POST', '/api/v1/admin/rating-devices', { unitCode, name: 'Màn hình quầy 2', kind: 'counter' });
  const ask = ({ code }: Returned, username = 'motcua.tanlap') => as(username, 'POST', `/api/v1/cases/${code}/rating-call`, { deviceId: device['id'] });
  const question = async () => (await call('GET', at())).json()['question'];

  beforeAll(async () => {
    const answer = await enrol('lanhdao.tanlap');
    expect(answer.statusCode).toBe(201);
    device = answer.json();
  });

  test('is enrolled within reach for a counter, and its address is shown once', async () => {
    expect(device).toMatchObject({ name: 'Màn hình quầy 2', kind: 'counter', unit: { code: COUNTER }, retired: false });
    const listed = await as('lanhdao.tanlap', 'GET', '/api/v1/admin/rating-devices');
    expect(listed.body).toContain(device['id']);
    expect(listed.body).not.toContain('may-danh-gia');
    expect((await enrol('lanhdao.tanlap', 'H99.21.06.01')).json()['code']).toBe('no-unit');
    expect((await enrol('lanhdao.tanlap', 'H99.21.05')).json()['code']).toBe('no-unit');
    expect((await enrol('motcua.tanlap')).statusCode).toBe(403);
    expect((await call('GET', `${at()}x`)).json()['code']).toBe('device-not-found');
  });

  test('waits, asks for the case that the officer calls, and waits again', async () => {
    expect(await question()).toBeNull();
    const returned = await returnedCase();
    expect((await ask(returned)).json()).toMatchObject({ deviceName: 'Màn hình quầy 2', expiresAt: '2026-08-05T15:02:00+07:00' });
    const asked = await question();
    expect(asked).toMatchObject({ procedureName: 'Thủ tục đăng ký khai sinh', seconds: 120, reasonsAtMost: 2 });
    expect(asked.reasons.map(({ key }: { readonly key: string }) => key)).toContain('late');
    const tapped = await call('POST', at('/ratings'), { payload: { callId: asked.callId, overall: 2 } });
    expect([tapped.statusCode, tapped.json()['asksReasons']]).toEqual([201, true]);
    expect(await question()).toBeNull();
    const explain = (reasons: readonly string[]) => call('POST', at('/reasons'), { payload: { callId: asked.callId, reasons } });
    expect((await explain(['nonsense'])).statusCode).toBe(400);
    expect((await explain(['late'])).json()).toEqual({ kept: true });
    expect((await explain(['attitude'])).json()).toEqual({ kept: false });
    expect(await ratingOf(returned)).toMatchObject([{ overall: 2, reasons: ['late'], source: 'counter', device_id: device['id'] }]);
    // The follow-up was opened by the tap, before anybody said why.
    expect((await as('lanhdao.tanlap', 'GET', `/api/v1/follow-ups?caseCode=${returned.code}`)).json()['items']).toMatchObject([{ topic: 'late' }]);
    expect((await ask(returned)).json()['code']).toBe('already-rated');
    await expect(app.database.write(({ ratingDevices }) => ratingDevices.addReasons(returned.caseId, String(device['id']), [], parseInstant(RETURNED)))).resolves.toBe(false);
  });

  test('keeps one answer of a hundred taps, also when the link is used meanwhile', async () => {
    const returned = await returnedCase();
    await ask(returned);
    const { callId } = await question();
    const taps = Array.from({ length: 100 }, (_, index) =>
      index % 10 === 9 ? rate(returned.token, 3) : call('POST', at('/ratings'), { payload: { callId, overall: (index % 5) + 1 } }),
    );
    const statuses = (await Promise.all(taps)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [201, 404, 409].includes(status))).toBe(true);
    expect(await ratingOf(returned)).toHaveLength(1);
  });

  test('asks for one case only: the next call ends the one before, and time ends it', async () => {
    const [first, second] = [await returnedCase(), await returnedCase()];
    await ask(first);
    const before = await question();
    await ask(second);
    const late = await call('POST', at('/ratings'), { payload: { callId: before.callId, overall: 1 } });
    expect([late.statusCode, late.json()['code'], await ratingOf(first)]).toEqual([404, 'invitation-not-found', []]);
    app.clock.set('2026-08-05T15:02:00+07:00');
    expect(await question()).toBeNull();
    app.clock.set(RETURNED);
  });

  test('takes a tap that waited on the device for its line, as of when it was tapped', async () => {
    const [first, second] = [await returnedCase(), await returnedCase()];
    await ask(first);
    const { callId } = await question();
    app.clock.set('2026-08-05T15:01:00+07:00');
    await ask(second);
    app.clock.set('2026-08-05T15:30:00+07:00');
    const tap = (waitedSeconds: number) => call('POST', at('/ratings'), { payload: { callId, overall: 4, waitedSeconds }, headers: { 'idempotency-key': `waited-${waitedSeconds}` } });
    // Tapped before it was called, and after the next call: refused. Tapped between the two: kept, once however often it is sent.
    for (const waited of [1_830, 1_710]) expect((await tap(waited)).json()['code']).toBe('invitation-not-found');
    expect([(await tap(1_770)).statusCode, (await tap(1_770)).statusCode]).toEqual([201, 201]);
    expect(await ratingOf(first)).toMatchObject([{ overall: 4, device_id: device['id'] }]);
    expect(await ratingOf(second)).toEqual([]);
    app.clock.set(RETURNED);
  });

  test('is called by its own counter only, and not once it is retired; staff never rate at it', async () => {
    const [own, other] = [await returnedCase(), await returnedCase(RETURNED, 'H99.21.06.01')];
    expect((await ask(other, 'motcua.tanlap')).json()['code']).toBe('case-not-found');
    const officer = await player.usernameOf((await player.load(other.code)).receivedById);
    expect((await ask(other, officer)).json()['code']).toBe('device-not-found');
    await ask(own);
    const { callId } = await question();
    const cookie = cookies.get('motcua.tanlap') ?? '';
    expect((await call('POST', at('/ratings'), { payload: { callId, overall: 5 }, headers: { cookie } })).json()['code']).toBe('staff-cannot-rate');
    expect((await as('lanhdao.tanlap', 'POST', `/api/v1/admin/rating-devices/${device['id']}/retire`)).json()).toMatchObject({ retired: true });
    expect((await call('GET', at())).json()['code']).toBe('device-not-found');
    expect((await ask(own)).json()['code']).toBe('device-not-found');
  });
});

describe('flags', () => {
  const satisfaction = async () => (await as('lanhdao.tinh', 'GET', `/api/v1/oversight/satisfaction?${AUGUST}&by=unit`)).json();
  const review = (username: string, { caseId }: Returned, decision: string) => as(username, 'POST', `/api/v1/oversight/ratings/${caseId}/review`, { decision, reason: 'Đã kiểm tra nhật ký thiết bị' });
  let burst: Returned[] = [];

  test('fall on all answers of a burst from one address about one unit, and leave others alone', async () => {
    burst = [];
    for (let index = 0; index < 8; index += 1) burst.push(await returnedCase('2026-08-10T15:00:00+07:00'));
    const elsewhere = await returnedCase('2026-08-10T15:00:00+07:00');
    for (const returned of burst.slice(0, 7)) await rate(returned.token, 5, '198.51.100.7');
    expect(await flagsOf(burst[0]!)).toEqual([]);
    await rate(burst[7]!.token, 5, '198.51.100.7');
    await rate(elsewhere.token, 1, '198.51.100.8');
    expect((await Promise.all(burst.map(flagsOf))).flat()).toEqual(Array(8).fill('burst'));
    expect(await flagsOf(elsewhere)).toEqual([]);
  });

  test('fall on answers from where staff of the unit worked within a day, of which only a hash is kept', async () => {
    const officer = await player.staffAt('counter-officer', await player.unitId(COUNTER));
    app.clock.set('2026-08-11T07:30:00+07:00');
    const signed = await call('POST', '/api/v1/sessions', { payload: { username: await player.usernameOf(officer.id), password: DEMO_PASSWORD }, headers: { 'x-forwarded-for': '192.0.2.44' } });
    const browser = signed.headers.getSetCookie().find((cookie) => cookie.includes('_may='))?.split(';')[0] ?? '';
    const [near, far, known] = [await returnedCase('2026-08-11T15:00:00+07:00'), await returnedCase('2026-08-11T15:00:00+07:00'), await returnedCase('2026-08-11T15:00:00+07:00')];
    await rate(near.token, 5, '192.0.2.44');
    await rate(far.token, 5, '192.0.2.45');
    await call('POST', `/api/v1/public/ratings/${known.token}`, { payload: { overall: 5 }, headers: { cookie: browser, 'x-forwarded-for': '192.0.2.46' } });
    expect([signed.statusCode, await flagsOf(near), await flagsOf(far), await flagsOf(known)]).toEqual([200, ['staff-device'], [], ['staff-device']]);
    const kept = await rowsOf('SELECT to_jsonb(o)::text AS text FROM rating_origin o UNION ALL SELECT to_jsonb(s)::text FROM staff_origin s');
    expect(kept.map(({ text }) => text).join()).not.toContain('192.0.2');
  });

  test('do not uncount: a superior sets aside with a reason, and takes it back', async () => {
    const [returned] = burst as [Returned];
    const before = (await satisfaction())['overall'];
    expect(before.flagged).toBeGreaterThanOrEqual(8);
    expect((await review('lanhdao.tanlap', returned, 'set-aside')).json()['code']).toBe('forbidden');
    expect((await review('lanhdao.thanhgiang', (await returnedCase()), 'set-aside')).statusCode).toBe(404);
    const listed = await as('lanhdao.thanhgiang', 'GET', '/api/v1/oversight/ratings?state=open&limit=200');
    expect(listed.json()['items'].find(({ id }: { id: string }) => id === returned.caseId)).toMatchObject({ mayReview: true, flags: [{ key: 'burst' }], review: null });
    expect(listed.body).not.toContain('overall');
    expect((await review('lanhdao.thanhgiang', returned, 'set-aside')).json()).toMatchObject({ review: { decision: 'set-aside' } });
    const after = (await satisfaction())['overall'];
    expect(after).toMatchObject({ count: before.count - 1, satisfied: before.satisfied - 1, setAside: 1, withAll: { count: before.count, satisfied: before.satisfied } });
    const sums = () => rowsOf('SELECT sum(rated_5)::int AS fives FROM (SELECT rated_5 FROM case_rollup_delta UNION ALL SELECT rated_5 FROM case_rollup WHERE grain = $1) n', ['day']);
    const counted = () => rowsOf('SELECT count(*)::int AS fives FROM counted_rating WHERE overall = 5');
    expect(await sums()).toEqual(await counted());
    expect((await review('lanhdao.thanhgiang', returned, 'kept')).statusCode).toBe(200);
    expect((await satisfaction())['overall']).toMatchObject({ count: before.count, setAside: 0 });
    expect(await sums()).toEqual(await counted());
    expect(await rowsOf('SELECT action FROM audit_entry WHERE case_id = $1 AND action LIKE $2 ORDER BY id', [returned.caseId, 'rating.%'])).toEqual([{ action: 'rating.given' }, { action: 'rating.set-aside' }, { action: 'rating.kept' }]);
  });
});

test('satisfaction says how often each answer was given, by criterion, by reason and on which way', async () => {
  const returned = await returnedCase('2026-08-12T15:00:00+07:00');
  await rate(returned.token, 1, '203.0.113.50', { answers: { officials: 2, result: 5 }, reasons: ['late', 'attitude'], comment: 'Gọi tôi 0912 345 678' });
  const body = (await as('lanhdao.tinh', 'GET', `/api/v1/oversight/satisfaction?${AUGUST}&by=source`)).json();
  const counted = await rowsOf(`SELECT overall, count(*)::int AS count FROM counted_rating WHERE rated_at >= '2026-08-01+07' AND rated_at < '2026-09-01+07' GROUP BY 1 ORDER BY 1`);
  expect(body['distribution'].filter(({ count }: { count: number }) => count > 0).map(({ overall, count }: Json) => ({ overall, count }))).toEqual(counted);
  expect(body['criteria']).toEqual([expect.objectContaining({ key: 'officials', count: 1, satisfied: 0, share: 0 }), expect.objectContaining({ key: 'result', count: 1, satisfied: 1, share: 1 })]);
  expect(body['reasons'].find(({ key }: { key: string }) => key === 'attitude')).toMatchObject({ count: 1, name: 'Thái độ của công chức chưa đúng mực' });
  expect(body['groups'].map(({ key }: { key: string }) => key).sort()).toEqual(['counter', 'link']);
  const comments = await as('lanhdao.tinh', 'GET', `/api/v1/oversight/satisfaction/comments?${AUGUST}`);
  expect(comments.json()['items']).toEqual([{ month: '2026-08', unit: expect.objectContaining({ code: COUNTER }), overall: 1, comment: 'Gọi tôi •••' }]);
});

test('a head of another unit is not told who rated them at the counter where they work', async () => {
  const officer = await player.usernameOf((await player.staffAt('counter-officer', await player.unitId(COUNTER))).id);
  await player.sql.query(`INSERT INTO post (staff_id, unit_id, role, valid_from) SELECT s.id, u.id, 'department-head', '2026-01-01' FROM staff s, unit u WHERE s.username = $1 AND u.code = 'H99.21.02'`, [officer]);
  const cookie = await app.signIn(officer);
  const get = (path: string) => call('GET', `/api/v1/oversight/${path}`, { headers: { cookie } });
  for (const path of [`satisfaction?${AUGUST}&by=case`, `satisfaction/comments?${AUGUST}`, `scorecard/figures/satisfied/cases?${AUGUST}`]) {
    expect([path, (await get(path)).statusCode, (await get(`${path}&unitCode=${COUNTER}`)).statusCode]).toEqual([path, 200, 404]);
    expect((await get(path)).body).not.toContain(COUNTER);
  }
  await player.sql.query(`DELETE FROM post WHERE role = 'department-head' AND staff_id = (SELECT id FROM staff WHERE username = $1)`, [officer]);
});

test('satisfaction is held against the target of the plan in force', async () => {
  const body = loadIndicatorSets().find(({ kind }) => kind === 'plan') as IndicatorSet;
  const groups = body.groups.map((group) => ({ ...group, indicators: group.indicators.map((item) => (item.measure.kind === 'computed' && item.measure.key === 'satisfied' ? { ...item, targets: item.targets.map((target) => ({ ...target, value: 0.05 })) } : item)) }));
  const before = (await as('lanhdao.tinh', 'GET', `/api/v1/oversight/satisfaction?${AUGUST}`)).json();
  await app.database.write(({ indicatorSets }) => indicatorSets.publish({ ...body, version: body.version + 1, validFrom: plainDate('2026-08-15'), groups }));
  const after = (await as('lanhdao.tinh', 'GET', `/api/v1/oversight/satisfaction?${AUGUST}`)).json();
  expect([before['target'], after['target'], after['overall'].verdict]).toEqual([0.9, 0.05, 'met']);
  expect((await as('lanhdao.tinh', 'GET', '/api/v1/oversight/satisfaction?from=2026-08-01&to=2026-08-15')).json()['target']).toBe(0.9);
});

test('everybody may see whole months that are over, and no cell with few answers', async () => {
  const lonely = await returnedCase('2026-08-13T15:00:00+07:00', 'H99.21.06.01');
  await rate(lonely.token, 1, '203.0.113.60');
  const show = async (query = AUGUST) => call('GET', `/api/v1/public/satisfaction?${query}`);
  expect((await show()).statusCode).toBe(400);
  app.clock.set('2026-09-02T08:00:00+07:00');
  const answer = await show();
  const [month] = answer.json()['months'];
  const counted = await rowsOf('SELECT count(*)::int AS count FROM counted_rating');
  expect(answer.headers.get('cache-control')).toContain('public');
  expect(month).toMatchObject({ month: '2026-08', smallestCell: 5, total: { count: counted[0].count } });
  // One answer alone would follow from the total: it takes the only other cell with it.
  expect(month.cells).toHaveLength(1);
  expect(month.cells[0].mergedUnits).toHaveLength(2);
  expect((await show('from=2026-08-02&to=2026-09-01')).json()['errors'][0].field).toBe('from');
});

describe('reminders', () => {
  const outbox = (code: string) =>
    rowsOf(`SELECT o.subject, o.template FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE c.code = $1 AND o.template = 'please-rate-again' ORDER BY o.subject`, [code]);

  /** A case whose applicant was invited by mail. */
  async function mailed(status = 'sent'): Promise<Returned> {
    const returned = await returnedCase('2026-09-02T15:00:00+07:00');
    await player.sql.query(
      `INSERT INTO outbox_message (topic, case_id, event_seq, template, recipient, status) SELECT 'notice', e.case_id, e.seq, 'please-rate', 'huong@example.vn', $2 FROM case_event e WHERE e.case_id = $1 AND e.kind = 'result-returned'`,
      [returned.caseId, status],
    );
    return returned;
  }

  test('are written once each however many look, and stop after the answer, the second, and a bounce', async () => {
    const [silent, answering, bounced] = [await mailed(), await mailed(), await mailed('permanent-failure')];
    const look = async (now: string) => {
      app.clock.set(now);
      await Promise.all(Array.from({ length: 4 }, () => app.app.get(RemindRaters).look()));
    };
    await look('2026-09-05T14:59:00+07:00');
    expect(await outbox(silent.code)).toEqual([]);
    await look('2026-09-05T15:00:00+07:00');
    expect(await outbox(silent.code)).toEqual([{ subject: '1', template: 'please-rate-again' }]);
    expect(await outbox(answering.code)).toHaveLength(1);
    await rate(answering.token, 4, '203.0.113.70');
    const missed = await mailed();
    for (const now of ['2026-09-09T15:00:00+07:00', '2026-09-10T15:00:00+07:00', '2026-09-20T15:00:00+07:00', '2026-10-20T15:00:00+07:00']) await look(now);
    expect((await outbox(silent.code)).map(({ subject }) => subject)).toEqual(['1', '2']);
    // Nobody looked when its first was due.
    expect((await outbox(missed.code)).map(({ subject }) => subject)).toEqual(['2']);
    expect([await outbox(answering.code), await outbox(bounced.code)].map((rows) => rows.length)).toEqual([1, 0]);
    expect(await rowsOf('SELECT count(*)::int AS left FROM survey_invitation WHERE remind_at IS NOT NULL')).toEqual([{ left: 0 }]);
    expect(await rowsOf('SELECT count(*)::int AS left FROM rating_origin WHERE rated_at < $1', ['2026-09-20T15:00:00+07:00'])).toEqual([{ left: 0 }]);
  });
});

describe('surveys as data', () => {
  const publish = (changes: Json) => as('quantri', 'POST', '/api/v1/admin/surveys', changes);

  test('a further version is checked, hashed, immutable, and asked from its day on', async () => {
    app.clock.set('2026-10-21T08:00:00+07:00');
    cookies.clear();
    const { items } = (await as('quantri', 'GET', '/api/v1/admin/surveys')).json();
    const { body } = items.find(({ code, version }: Json) => code === 'quick-2026' && version === 2);
    const next = { ...body, version: 3, validFrom: '2026-10-21', overall: 'Ông/Bà hài lòng đến mức nào?' };
    expect((await publish({ ...next, burst: { answers: 1 } })).json()['code']).toBe('invalid-request');
    expect((await publish({ ...next, kind: 'other' })).json()['errors'][0].field).toBe('kind');
    expect((await publish({ ...next, version: 5 })).json()['errors'][0].code).toBe('version-order');
    expect((await publish({ ...next, validFrom: '2026-10-20' })).json()['errors'][0].code).toBe('date-past');
    expect((await publish({ ...next, criteria: next.criteria.slice(1) })).json()['errors'][0].code).toBe('factors-unfit');
    const published = await publish(next);
    expect([published.statusCode, published.json()['hash']]).toEqual([201, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect((await publish({ ...next, overall: 'Khác' })).json()['code']).toBe('already-exists');
    const { token, caseId } = await returnedCase('2026-10-21T15:00:00+07:00');
    expect((await call('GET', `/api/v1/public/ratings/${token}`)).json()['survey']).toMatchObject({ version: 3, overall: 'Ông/Bà hài lòng đến mức nào?' });
    // Published by another process a moment ago, and the invitation written for it: nobody here knows it yet.
    await app.database.write(({ publication }) => publication.survey({ ...next, version: 4, validFrom: '2026-10-22' }));
    await player.sql.query('UPDATE survey_invitation SET survey_version = 4 WHERE case_id = $1', [caseId]);
    expect((await call('GET', `/api/v1/public/ratings/${token}`)).json()['survey']).toMatchObject({ version: 4 });
    for (const bad of [{ answers: null }, { answers: [] }, { answers: { officials: null } }, { reasons: null }, { reasons: [null] }, { comment: null }, { comment: '\u0000' }]) {
      expect([bad, (await rate(token, 5, '203.0.113.80', bad)).statusCode]).toEqual([bad, 400]);
    }
  });
});
