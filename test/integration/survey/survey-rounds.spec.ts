import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { criteriaOf, drawPlaces, parseInstant, type Questionnaire } from '#domain';
import { loadSurveys } from '#catalog';
import { Database } from '#persistence';
import { CONFIGURATION } from '#configuration';
import { Directory, Secrets } from '#platform';
import { Letters } from '../../../apps/notification/src/compose-letter/letters.js';
import { QuestionnaireComposer } from '../../../apps/notification/src/compose-questionnaire/questionnaire-composer.js';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { RemindRespondents } from '../../../apps/survey/src/remind-respondents/remind-respondents.js';
import { RemindRespondentsModule } from '../../../apps/survey/src/remind-respondents/remind-respondents.module.js';
import { SurveyModule } from '../../../apps/survey/src/survey.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { Player, callerOf, type Json } from '../oversight/play-cases.js';

const [TAN_LAP, PHUOC_HOA] = ['H99.21.05.01', 'H99.21.06.01'];
const NOW = '2026-09-01T09:00:00+07:00';
const ROUNDS = '/api/v1/oversight/survey-rounds';
const PLAN = 'unitCode=H99.21&from=2026-08-01&to=2026-09-01&marginPercent=20&confidence=90&responsePercent=100&atLeast=0';
const questionnaire = loadSurveys().find(({ code }) => code === 'sipas-2026') as Questionnaire;
const keys = criteriaOf(questionnaire).map(({ key }) => key);

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
const cookies = new Map<string, string>();
const codes: Record<'tanLap' | 'phuocHoa', string[]> = { tanLap: [], phuocHoa: [] };
let round: Json;

async function as(username: string, method: string, path: string, payload?: object, headers: Record<string, string> = {}) {
  const cookie = cookies.get(username) ?? (await app.signIn(username));
  cookies.set(username, cookie);
  return call(method, path, { headers: { cookie, ...headers }, ...(payload ? { payload } : {}) });
}

/** Cases of every fate. Tân Lập: 4 early, 2 on time, 1 late, then two early ones that were asked for papers once. Phước Hòa: 3 early. */
async function play(): Promise<void> {
  const handIn = async (counter: string, day: string, procedure = '1.004873', channel: 'counter' | 'online' = 'counter') =>
    player.receive({ at: `2026-08-${day}T08:00:00+07:00`, procedure, counter, channel });
  for (const [fate, channel] of [['04', 'online'], ['04', 'online'], ['05', 'counter'], ['05', 'online'], ['06', 'counter'], ['06', 'counter'], ['07', 'counter']] as const) {
    const code = await handIn(TAN_LAP, '03', '1.004873', channel);
    await player.issue(code, `2026-08-${fate}T10:00:00+07:00`);
    codes.tanLap.push(code);
  }
  for (let index = 0; index < 2; index += 1) {
    const code = await handIn(TAN_LAP, '03', '1.004884');
    await player.act(code, 'advance', { note: '' });
    await supplement(code);
    await player.carryTo(code, 'return');
    codes.tanLap.push(code);
  }
  for (let index = 0; index < 3; index += 1) {
    const code = await handIn(PHUOC_HOA, '03');
    await player.issue(code, '2026-08-04T10:00:00+07:00');
    codes.phuocHoa.push(code);
  }
  for (const code of [...codes.tanLap, ...codes.phuocHoa]) await player.giveBack(code, '2026-08-10T09:00:00+07:00');
  // Everybody but two has an address; the last two of Tân Lập are of one person, who is asked about the later one at most.
  await player.sql.query(`UPDATE case_file SET applicant = jsonb_set(applicant, '{email}', to_jsonb('nguoi.' || lower(right(code, 4)) || '@example.vn')) WHERE code <> ALL ($1)`, [codes.tanLap.slice(0, 2)]);
  await player.sql.query(`UPDATE case_file SET applicant_identity = '001090000001' WHERE code = ANY ($1)`, [codes.tanLap.slice(-2)]);
}

async function supplement(code: string): Promise<void> {
  await player.act(code, 'request-supplement', { items: ['Bản sao'], reason: 'Thiếu', legalGround: 'Điều 19' });
  const { state } = await player.load(code);
  await player.act(code, 'accept-supplement', { received: ['Bản sao'] }, await player.staffAt('counter-officer', state.receivingUnitId));
}

beforeAll(async () => {
  app = await createTestApp({ modules: [SurveyModule, OversightModule, RemindRespondentsModule], now: '2026-08-03T08:00:00+07:00' });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
  await play();
  app.clock.set(NOW);
}, 240_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

const rows = async <Row extends object = Json>(sql: string, values: unknown[] = []): Promise<Row[]> => (await player.sql.query(sql, values)).rows as Row[];

async function drawn(): Promise<{ id: string; code: string; counter: string; place: number; token: string }[]> {
  const { rows } = await player.sql.query<{ id: string; code: string; counter: string; place: number }>(
    `SELECT i.id, c.code, u.code AS counter, i.place FROM round_invitation i JOIN case_file c ON c.id = i.case_id JOIN unit u ON u.id = i.unit_id WHERE i.round_id = $1 ORDER BY u.code, i.place`,
    [round['id']],
  );
  return rows.map((row) => ({ ...row, token: app.app.get(Secrets).sign('questionnaire', row.id) }));
}

const everything = (value: number, changes: Record<string, unknown> = {}) => ({ ...Object.fromEntries(keys.map((key) => [key, value])), ...changes });

describe('a survey round', () => {
  test('is planned without writing anything, in the numbers of the formula', async () => {
    const plan = await as('lanhdao.thanhgiang', 'GET', `${ROUNDS}/plan?${PLAN}`);
    // 11 people: n₀ = 1,645² · 0,25 / 0,04 = 16,9; 16,9 / (1 + 15,9 / 11) = 6,9, so 7; 8/11 of 7 is 5,09 and 3/11 is 1,91.
    expect(plan.json()).toMatchObject({ population: 11, needed: 7, wanted: 7, invited: 7 });
    expect(plan.json()['units'].map(({ unit, size, wanted }: Json) => [unit.code, size, wanted])).toEqual([[TAN_LAP, 8, 5], [PHUOC_HOA, 3, 2]]);
    expect((await as('lanhdao.tanlap', 'GET', `${ROUNDS}/plan?${PLAN}`)).statusCode).toBe(404);
    expect((await as('vanthu.thanhgiang', 'GET', `${ROUNDS}/plan?${PLAN}`)).statusCode).toBe(403);
    expect((await as('lanhdao.thanhgiang', 'GET', ROUNDS)).json()['items']).toEqual([]);
  });

  test('is written down with a seed, and drawn and opened once', async () => {
    const wish = { marginPercent: 20, confidence: 90, responsePercent: 100, atLeast: 0 };
    const body = { name: 'Khảo sát tháng 8/2026', unitCode: 'H99.21', from: '2026-08-01', to: '2026-09-01', answerUntil: '2026-09-20', wish };
    expect((await as('lanhdao.tanlap', 'POST', ROUNDS, body)).statusCode).toBe(404);
    expect((await as('lanhdao.thanhgiang', 'POST', ROUNDS, { ...body, answerUntil: '2026-08-20' })).json()['errors'][0].field).toBe('answerUntil');
    const created = await as('lanhdao.thanhgiang', 'POST', ROUNDS, body, { 'idempotency-key': 'round-1' });
    expect(created.statusCode).toBe(201);
    round = created.json();
    expect([round['seed'], (await rows(`SELECT data ->> 'seed' AS seed FROM audit_entry WHERE action = 'survey-round.planned'`))[0]]).toEqual([null, { seed: null }]);
    expect((await as('lanhdao.thanhgiang', 'POST', ROUNDS, body, { 'idempotency-key': 'round-1' })).json()['id']).toBe(round['id']);
    const opened = await Promise.all(Array.from({ length: 3 }, () => as('lanhdao.thanhgiang', 'POST', `${ROUNDS}/${round['id']}/open`)));
    expect(opened.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    const { seed } = opened.find(({ statusCode }) => statusCode === 200)?.json() as { seed: string };
    expect((await as('lanhdao.tanlap', 'POST', `${ROUNDS}/${round['id']}/open`)).statusCode).toBe(403);
    expect((await as('lanhdao.binhkhe', 'POST', `${ROUNDS}/${round['id']}/open`)).statusCode).toBe(404);
    const list = await drawn();
    const { rows: population } = await player.sql.query<{ counter: string; codes: string[] }>(
      `SELECT u.code AS counter, array_agg(c.code) AS codes FROM (SELECT DISTINCT ON (coalesce(applicant_identity, id::text)) * FROM case_file WHERE status = 'returned' ORDER BY coalesce(applicant_identity, id::text), returned_at DESC, id) c
       JOIN unit u ON u.id = c.receiving_unit_id GROUP BY 1 ORDER BY 1`,
    );
    const again = population.flatMap(({ counter, codes: members }) => drawPlaces(seed, members.length, counter === TAN_LAP ? 5 : 2).map((at) => [...members].sort()[at]));
    expect(list.map(({ code }) => code)).toEqual(again);
  });

  test('writes to everybody who was drawn and has an address, in words that open the questionnaire', async () => {
    const { rows } = await player.sql.query<{ id: string; code: string }>(
      `SELECT o.id, c.code FROM outbox_message o JOIN case_file c ON c.id = o.case_id JOIN case_event e ON e.case_id = o.case_id AND e.seq = o.event_seq
       WHERE o.topic = 'questionnaire' AND o.template = 'please-answer' AND e.kind = 'result-returned' ORDER BY c.code`,
    );
    const list = await drawn();
    const mailed = list.map(({ code }) => code).filter((code) => !codes.tanLap.slice(0, 2).includes(code));
    expect(rows.map(({ code }) => code)).toEqual(mailed.sort());
    const [first] = rows;
    const mail = await compose(first?.id ?? '', 'please-answer');
    const invited = list.find(({ code }) => code === first?.code);
    expect(mail).toMatchObject({ subject: `Mời ông/bà trả lời phiếu khảo sát về hồ sơ ${first?.code}`, text: expect.stringContaining(`/khao-sat/${invited?.token}`) });
  });

  test('is answered on the web once, question by question, and not by staff or with a forged token', async () => {
    const [first, second] = await drawn();
    const path = `/api/v1/public/questionnaires/${first?.token}`;
    const asked = (await call('GET', path)).json();
    expect(asked).toMatchObject({ caseCode: first?.code, answerUntil: '2026-09-20', answeredAt: null });
    expect(asked['questionnaire'].factors.map(({ criteria }: Json) => criteria.length)).toEqual([4, 4, 5, 3, 3]);
    const bad = await call('POST', path, { payload: { answers: everything(5, { 'officials-courtesy': 9, 'result-on-time': 'not-applicable', nonsense: 3 }), groups: { age: 'x' } } });
    expect([bad.statusCode, bad.json()['errors'].map(({ field }: Json) => field)]).toEqual([400, ['answers.officials-courtesy', 'answers.result-on-time', 'answers.nonsense', 'groups.age']]);
    const missing = await call('POST', path, { payload: { answers: {} } });
    expect(missing.json()['errors']).toHaveLength(keys.length - criteriaOf(questionnaire).filter(({ skippable }) => skippable).length);
    expect((await call('POST', path, { payload: { answers: everything(5) }, headers: { cookie: cookies.get('lanhdao.thanhgiang') ?? '' } })).statusCode).toBe(403);
    const payload = { answers: everything(5, { 'access-online': 'not-applicable', 'procedure-fees': 3 }), facts: { contacts: '0', bodies: 'none', complaint: 'no' }, groups: { age: '25-34' }, comment: 'Tốt. Gọi tôi 0912 345 678' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => call('POST', path, { payload })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409, 409]);
    expect((await call('GET', path)).json()['answeredAt']).toBe(NOW);
    const forged = `${second?.id}${first?.token.slice(first.token.indexOf('.'))}`;
    expect((await call('POST', `/api/v1/public/questionnaires/${forged}`, { payload })).json()['code']).toBe('questionnaire-not-found');
  });

  test('is answered in interviews by whoever had no hand in the case', async () => {
    const list = (await drawn()).filter(({ counter }) => counter === TAN_LAP);
    const [, second, third] = list;
    const path = `${ROUNDS}/${round['id']}/answers`;
    const payload = { caseCode: second?.code, answers: everything(2, { 'feedback-answer': 'not-applicable' }), facts: { contacts: '2', bodies: 'more', complaint: 'yes' }, groups: { age: '60-up' } };
    expect((await as('motcua.tanlap', 'POST', path, payload)).json()['code']).toBe('forbidden');
    expect((await as('motcua.phuochoa', 'POST', path, payload)).json()['code']).toBe('case-not-found');
    expect((await as('vanthu.tanlap', 'POST', path, payload)).statusCode).toBe(404);
    expect((await as('motcua2.tanlap', 'POST', path, payload)).statusCode).toBe(201);
    expect((await as('lanhdao.thanhgiang', 'POST', path, payload)).json()['code']).toBe('already-answered');
    expect((await as('motcua2.tanlap', 'POST', path, { ...payload, caseCode: third?.code, answers: everything(4, { 'feedback-channels': 'not-applicable' }), facts: { contacts: '1' } })).statusCode).toBe(201);
    for (const { token } of list.slice(3)) expect((await call('POST', `/api/v1/public/questionnaires/${token}`, { payload: { answers: everything(4), groups: { age: '25-34' } } })).statusCode).toBe(201);
    const [open, answered] = (await drawn()).filter(({ counter }) => counter === PHUOC_HOA);
    expect((await call('POST', `/api/v1/public/questionnaires/${answered?.token}`, { payload: { answers: everything(3) } })).statusCode).toBe(201);
    const waiting = async (username: string) => (await as(username, 'GET', `${ROUNDS}/${round['id']}/drawn?state=open`)).json()['items'].map(({ caseCode }: Json) => caseCode);
    expect(await waiting('lanhdao.thanhgiang')).toEqual([open?.code]);
    expect(await waiting('motcua.phuochoa')).toEqual([]);
    expect((await as('motcua2.tanlap', 'GET', `${ROUNDS}/${round['id']}/drawn`)).json()['items']).toHaveLength(5);
    const progress = (await as('lanhdao.thanhgiang', 'GET', `${ROUNDS}/${round['id']}`)).json();
    expect(progress['round']).toMatchObject({ invited: 7, answered: 6, responseRate: 6 / 7, status: 'open' });
    expect(progress['units'].map(({ wanted, invited, web, interview }: Json) => [wanted, invited, web, interview])).toEqual([[5, 5, 3, 2], [2, 2, 1, 0]]);
  });

  test('reminds those who have not answered, each time once, and nobody else', async () => {
    const reminders = async () => (await player.sql.query<{ id: string; code: string }>(`SELECT o.id, c.code FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE o.template = 'please-answer-still' ORDER BY o.created_at`)).rows;
    const worker = app.app.get(RemindRespondents);
    const open = (await drawn()).find(({ counter, place }) => counter === PHUOC_HOA && place === 1);
    app.clock.set('2026-09-06T08:59:00+07:00');
    await worker.look();
    // Nobody looked until both were due: they come one after the other all the same, a day apart.
    app.clock.set('2026-09-11T09:00:00+07:00');
    await Promise.all([worker.look(), worker.look()]);
    await worker.look();
    expect((await reminders()).map(({ code }) => code)).toEqual([open?.code]);
    app.clock.set('2026-09-12T09:00:00+07:00');
    await worker.look();
    const [, second, ...more] = await reminders();
    expect([second?.code, more]).toEqual([open?.code, []]);
    expect(await compose(second?.id ?? '', 'please-answer-still')).toMatchObject({ text: expect.stringContaining(`/khao-sat/${open?.token}`) });
    app.clock.set('2026-09-16T09:00:00+07:00');
    await worker.look();
    expect(await reminders()).toHaveLength(2);
  });

  test('tells its results once it is closed, equal to plain SQL, and no answer of few people', async () => {
    const results = `${ROUNDS}/${round['id']}/results`;
    expect((await as('lanhdao.thanhgiang', 'GET', results)).json()['code']).toBe('round-not-closed');
    expect((await as('lanhdao.thanhgiang', 'POST', `${ROUNDS}/${round['id']}/close`)).json()['status']).toBe('closed');
    expect((await as('lanhdao.tanlap', 'GET', results)).statusCode).toBe(404);
    const open = (await drawn()).find(({ counter, place }) => counter === PHUOC_HOA && place === 1);
    expect((await call('POST', `/api/v1/public/questionnaires/${open?.token}`, { payload: { answers: everything(1) } })).json()['code']).toBe('questionnaire-not-found');
    await expect(player.sql.query(`UPDATE survey_answer SET comment = ''`)).rejects.toThrow('append-only');
    const body = (await as('lanhdao.thanhgiang', 'GET', results)).json();
    const { rows } = await player.sql.query<{ key: string; satisfied: number; count: number }>(
      `SELECT k.key, count(*) FILTER (WHERE (a.answers ->> k.key) IN ('4', '5'))::int AS satisfied, count(*) FILTER (WHERE (a.answers ->> k.key) ~ '^[1-5]$')::int AS count
       FROM survey_answer a CROSS JOIN unnest($1::text[]) AS k(key) GROUP BY 1`,
      [keys],
    );
    const expected = new Map(rows.map(({ key, satisfied, count }) => [key, { satisfied, count, share: satisfied / count }]));
    const criteria: Json[] = body['factors'].flatMap((factor: Json) => factor['criteria']);
    expect(criteria.map(({ key, satisfied, count, share }) => [key, { satisfied, count, share }])).toEqual(keys.map((key) => [key, expected.get(key)]));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const shares = (factor: Json): number[] => factor['criteria'].map(({ share }: Json) => share);
    expect(body['meanOfCriteria'].share).toBeCloseTo(mean(body['factors'].flatMap(shares)), 12);
    expect(body['meanOfFactors'].share).toBeCloseTo(mean(body['factors'].map((factor: Json) => mean(shares(factor)))), 12);
    const sum = (of: 'satisfied' | 'count'): number => rows.reduce((total, row) => total + row[of], 0);
    expect(body['pooled']).toMatchObject({ count: sum('count'), satisfied: sum('satisfied'), share: sum('satisfied') / sum('count'), verdict: 'not-enough' });
    expect([body['target'], body['weighted'].pooled.share, body['weighted'].meanOfFactors.share]).toEqual([0.9, body['pooled'].share, body['meanOfFactors'].share]);
    // 5 of Tân Lập and 1 of Phước Hòa: the one is too few, and the five would tell of it.
    expect(body['units'].map(({ hidden, pooled }: Json) => [hidden, pooled])).toEqual([[true, null], [true, null]]);
    expect(body['groups'][0].choices.every(({ hidden, answered }: Json) => hidden || answered === 0)).toBe(true);
    expect(body['groups'].at(-1)).toMatchObject({ key: 'channel', choices: [{ key: 'web', hidden: true }, { key: 'interview', hidden: true }] });
    expect(body['comments']).toEqual(['Tốt. Gọi tôi •••']);
    const index = async () => {
      const set = (await as('lanhdao.thanhgiang', 'GET', '/api/v1/oversight/scorecard/sets/sipas?from=2026-08-01&to=2026-10-01&unitCode=H99.21')).json();
      return set['groups'].flatMap(({ indicators }: Json) => indicators).find(({ key }: Json) => key === 'sipas-chung').value;
    };
    expect(await index()).toBe(body['pooled'].share);
    // With fewer answers than are shown here, no other page shows them either.
    const { rows: held } = await player.sql.query(`UPDATE round_invitation SET answered_at = NULL WHERE id IN (SELECT id FROM round_invitation WHERE answered_at IS NOT NULL LIMIT 2) RETURNING id`);
    expect(await index()).toBeNull();
    await player.sql.query('UPDATE round_invitation SET answered_at = $2 WHERE id = ANY ($1)', [held.map(({ id }) => id), NOW]);
    const unitId = await player.unitId('H99.21');
    const closedBefore = (iso: string) => app.app.get(Database).read(({ surveyRounds }) => surveyRounds.lastClosed(unitId, parseInstant(iso)));
    expect((await closedBefore('2026-10-01T00:00:00+07:00'))?.id).toBe(round['id']);
    expect(await closedBefore('2026-09-01T00:00:00+07:00')).toBeUndefined();
  });
});

async function compose(id: string, template: string) {
  const composer = new QuestionnaireComposer(app.app.get(Database), app.app.get(Directory), app.app.get(Secrets), new Letters(app.app.get(CONFIGURATION)));
  return (await composer.gather({ id, topic: 'questionnaire', template, templateVersion: 1, recipient: 'a@example.vn', attempts: 1, claimedAt: app.clock.now(), wording: null }))();
}

describe('the assessment of case handling', () => {
  const show = async (username: string, query = 'quarter=2026-Q3&unitCode=H99.21.05') => as(username, 'GET', `/api/v1/oversight/assessments?${query}`);
  const scores = (total: Json): Record<string, number | null> => Object.fromEntries(total['indicators'].map(({ number, score }: Json) => [number, score]));

  test('equals the hand computation', async () => {
    const { rows } = await player.sql.query<{ code: string; facts: Json }>('SELECT c.code, a.facts FROM survey_answer a JOIN round_invitation i ON i.id = a.invitation_id JOIN case_file c ON c.id = i.case_id');
    const told = new Map(rows.map(({ code, facts }) => [code, facts]));
    const supplements = (code: string): number => (codes.tanLap.indexOf(code) >= 7 ? 1 : 0);
    const timeliness = (code: string): number => [2, 2, 2, 2, 1, 1, 0, 2, 2][codes.tanLap.indexOf(code)] ?? -1;
    const contacts = (code: string): number => Math.max(supplements(code), Number(told.get(code)?.['contacts'] ?? 0));
    const points = {
      1: codes.tanLap.map(timeliness),
      3: codes.tanLap.map((code) => [2, 1][contacts(code)] ?? 0),
      4: codes.tanLap.map((code) => (told.get(code)?.['bodies'] === 'more' ? 0 : supplements(code) > 0 ? 1 : 2)),
      7: codes.tanLap.filter((code) => told.get(code)?.['complaint'] !== 'yes').map(timeliness),
    };
    const body = (await show('lanhdao.tanlap')).json();
    expect(body['cases']).toBe(9);
    for (const [number, given] of Object.entries(points)) {
      const exact = given.reduce((sum, value) => sum + value, 0) / given.length;
      expect([number, scores(body['total'])[number]]).toEqual([number, Math.round(exact * 10 + 1e-9) / 10]);
    }
    const steps = await player.sql.query<{ code: string; late: boolean; dot: boolean; name: string }>(
      `SELECT c.code, f.full_name AS name, s.closed_at > s.due_at AS late, s.closed_at = s.due_at AS dot FROM case_stage s JOIN case_file c ON c.id = s.case_id JOIN unit u ON u.id = s.unit_id JOIN staff f ON f.id = s.closed_by_id
       WHERE u.code LIKE 'H99.21.05%' AND s.due_at IS NOT NULL AND s.closed_how IN ('completed', 'returned', 'opinion') AND s.used_minutes IS NOT NULL`,
    );
    const ofCase = (code: string) => steps.rows.filter((step) => step.code === code);
    const inTime = codes.tanLap.map((code): number => (ofCase(code).some(({ late }) => late) ? 0 : ofCase(code).some(({ dot }) => dot) ? 1 : 2)).reduce((sum, value) => sum + value, 0);
    expect(body['total'].indicators[1]).toMatchObject({ number: 2, sum: inTime, count: 9, unknown: 0 });
    for (const { staff, cases } of body['officers']) expect(new Set(steps.rows.filter(({ name }) => name === staff.name).map(({ code }) => code)).size).toBeLessThanOrEqual(cases);
    expect((await show('lanhdao.thanhgiang', 'quarter=2026-Q3&unitCode=H99.21')).json()).toMatchObject({ cases: 0, officers: [] });
    // Three of nine cases came online, none late, and every procedure of the commune but those done in person is offered online.
    expect(scores(body['total'])).toMatchObject({ 5: null, 6: null, 8: 2, 9: 2 });
    expect(body['total']).toMatchObject({ known: 7, outOf: 18, class: null });
    expect(body['openComplaints']).toEqual([...told].filter(([, facts]) => facts['complaint'] === 'yes').map(([code]) => code));
  });

  test('takes what units enter with evidence, the last version of it, and then has a class', async () => {
    const enter = (username: string, payload: object) => as(username, 'POST', '/api/v1/oversight/assessments/inputs', { quarter: '2026-Q3', unitCode: 'H99.21.05', evidence: 'Biên bản số 12', ...payload });
    expect((await enter('lanhdao.phuochoa', { indicator: 6, numbers: { posted: 1 } })).statusCode).toBe(404);
    expect((await enter('motcua.tanlap', { indicator: 6, numbers: { posted: 1 } })).statusCode).toBe(403);
    expect((await enter('lanhdao.tanlap', { indicator: 5, numbers: { procedures: 10, received: 11, approved: 0 } })).json()['errors'][0].field).toBe('numbers.received');
    expect((await enter('lanhdao.tanlap', { indicator: 6, numbers: { posted: 0 } })).json()).toEqual({ version: 1 });
    expect((await enter('lanhdao.tanlap', { indicator: 6, numbers: { posted: 1 } })).json()).toEqual({ version: 2 });
    expect((await enter('lanhdao.tanlap', { indicator: 5, numbers: { procedures: 100, received: 100, approved: 19 } })).json()).toEqual({ version: 1 });
    const { total, inputs } = (await show('lanhdao.tanlap')).json();
    expect(scores(total)).toMatchObject({ 5: 1, 6: 2 });
    expect(inputs.map(({ indicator, version }: Json) => [indicator, version])).toEqual([[5, 1], [6, 2]]);
    const sum = Object.values(scores(total)).reduce<number>((all, score) => all + Math.round((score ?? 0) * 10), 0);
    expect(total).toMatchObject({ known: 9, score: sum / 10 });
    const bound = [15, 12, 9, 6, 0].findIndex((atLeast) => sum >= atLeast * 10);
    expect(total.class.key).toBe(['excellent', 'good', 'fair', 'average', 'weak'][bound]);
  });

  test('counts a supplement that was the filer’s fault for nothing, and a complaint only as it was found', async () => {
    const before = (await show('lanhdao.thanhgiang')).json();
    const find = (username: string, payload: object) => as(username, 'POST', '/api/v1/oversight/assessments/findings', { evidence: 'Đã làm việc với người nộp', ...payload });
    const [late, asked] = [before['openComplaints'][0], codes.tanLap[8]];
    expect((await find('lanhdao.tanlap', { caseCode: asked, indicator: 3, value: 1 })).statusCode).toBe(403);
    expect((await find('lanhdao.phuochoa', { caseCode: asked, indicator: 3, value: 1 })).statusCode).toBe(404);
    expect((await find('lanhdao.thanhgiang', { caseCode: asked, indicator: 3, value: 1 })).statusCode).toBe(201);
    expect((await find('lanhdao.thanhgiang', { caseCode: late, indicator: 7, value: 1 })).statusCode).toBe(201);
    const after = (await show('lanhdao.thanhgiang')).json();
    const parts = (body: Json, number: number) => body['total'].indicators.find((indicator: Json) => indicator['number'] === number);
    expect(after['openComplaints']).toEqual([]);
    expect(parts(after, 7)).toMatchObject({ unknown: 0, count: 9, none: parts(before, 7).none + 1 });
    expect(parts(after, 3).sum).toBeGreaterThanOrEqual(parts(before, 3).sum);
  });

  test('counts conduct that a petition complains of: open until it is examined, valid once the unit itself says so', async () => {
    const found = (await rows<{ code: string }>('SELECT c.code FROM case_finding f JOIN case_file c ON c.id = f.case_id')).map((row) => row.code);
    const code = codes.tanLap.slice(0, 6).find((each) => !found.includes(each));
    const [salt] = await rows<{ pin_salt: Buffer }>('SELECT pin_salt FROM case_file WHERE code = $1', [code]);
    const pin = app.app.get(Secrets).pinOf(salt?.pin_salt ?? Buffer.alloc(0));
    const valid = async () => (await show('lanhdao.tanlap')).json()['total'].indicators.find(({ number }: Json) => number === 7).none;
    const before = await valid();
    expect((await call('POST', '/api/v1/public/petitions', { payload: { topic: 'attitude', text: 'Nói năng gắt gỏng.', case: { code, pin } } })).statusCode).toBe(201);
    expect((await show('lanhdao.tanlap')).json()['openComplaints']).toEqual([code]);
    const [petition] = (await as('lanhdao.tanlap', 'GET', `/api/v1/follow-ups?caseCode=${code}`)).json()['items'];
    expect((await as('lanhdao.tanlap', 'POST', `/api/v1/follow-ups/${petition.id}/actions/answer`, { version: 1, finding: 'founded', text: 'Xin lỗi ông/bà.' })).statusCode).toBe(200);
    expect([(await show('lanhdao.tanlap')).json()['openComplaints'], await valid()]).toEqual([[], before + 1]);
  });

  test('shows officers to their heads, and everybody themselves', async () => {
    const all = (await show('lanhdao.tanlap')).json()['officers'];
    expect(all.length).toBeGreaterThan(2);
    for (const { total } of all) expect(total).toMatchObject({ outOf: 10, known: 5 });
    const own = (await show('hotich.tanlap', 'quarter=2026-Q3')).json();
    expect(own['officers'].map(({ staff }: Json) => staff.name)).toEqual(all.map(({ staff }: Json) => staff.name).filter((name: string) => name === own['officers'][0]?.staff.name));
    expect(own).toMatchObject({ mayEnter: false, openComplaints: [] });
    expect((await show('hotich.tanlap')).statusCode).toBe(404);
    expect((await show('lanhdao.tanlap', 'quarter=2026-Q5&unitCode=H99.21.05')).statusCode).toBe(400);
  });
});
