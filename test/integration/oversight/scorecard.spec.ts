import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FIGURE_KEYS, indicatorsOf, type IndicatorSet } from '#domain';
import { loadIndicatorSets } from '#catalog';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { Player, callerOf, type Answer, type Json } from './play-cases.js';

const NOW = '2026-09-07T09:15:00+07:00';
const QUARTER = 'from=2026-07-01&to=2026-10-01';
const [TAN_LAP, AN_THINH] = ['H99.21.05.01', 'H99.41.01'] as const;

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
const cookies = new Map<string, string>();

async function as(username: string, method: string, path: string, payload?: object, key?: string): Promise<Answer> {
  const cookie = cookies.get(username) ?? (await app.signIn(username));
  cookies.set(username, cookie);
  return call(method, `/api/v1/${path}`, { ...(payload ? { payload } : {}), headers: { cookie, ...(key ? { 'idempotency-key': key } : {}) } });
}

const get = async (path: string, username = 'lanhdao.tinh'): Promise<Json> => {
  const answer = await as(username, 'GET', `oversight/${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json();
};

/** Two counters, one of three tiers and one of two: online and not, early, late, open, refused, returned electronically. */
async function playCases(): Promise<void> {
  for (const counter of [TAN_LAP, AN_THINH]) {
    const receive = (day: string, channel: 'counter' | 'online' = 'counter') => player.receive({ at: `2026-${day}T08:10:00+07:00`, procedure: '1.004873', counter, channel });
    await receive('09-04', 'online');
    await receive('08-20');
    await player.issue(await receive('08-03', 'online'), '2026-08-04T10:00:00+07:00');
    await player.issue(await receive('08-03'), '2026-08-06T16:30:00+07:00');
    const late = await receive('08-03');
    await player.issue(late, '2026-08-14T08:00:00+07:00');
    if (counter === AN_THINH) await player.giveBack(late, '2026-08-14T09:00:00+07:00');
  }
  const online = await player.receive({ at: '2026-08-05T08:10:00+07:00', procedure: '1.004873', counter: TAN_LAP, channel: 'online' });
  await player.issue(online, '2026-08-06T08:00:00+07:00');
  await player.act(online, 'return-result', { recipient: 'Chủ hồ sơ', method: 'online' });
}

beforeAll(async () => {
  app = await createTestApp({ modules: [OversightModule], now: NOW });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
  await playCases();
  app.clock.set(NOW);
}, 240_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

const one = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row> => (await player.sql.query(text, [...values])).rows[0] as Row;

describe('a figure', () => {
  test.each(FIGURE_KEYS.flatMap((key) => ['H99', 'H99.41.02'].map((unit) => [key, unit] as const)))('%s of %s is as long as the lists behind it', async (key, unit) => {
    const { figures } = await get(`scorecard?${QUARTER}&unitCode=${unit}`);
    const figure = figures.find((item: Json) => item['key'] === key);
    for (const part of ['numerator', 'denominator']) {
      const { total, items } = await get(`scorecard/figures/${key}/${key === 'units-using' ? 'units' : 'cases'}?${QUARTER}&unitCode=${unit}&part=${part}${key === 'units-using' ? '' : '&limit=200'}`);
      expect([key, part, total, items.length]).toEqual([key, part, figure[part], figure[part]]);
    }
  });

  test('is what plain SQL counts', async () => {
    const { figures, set, level } = await get(`scorecard?${QUARTER}`);
    const part = (key: string): number[] => figures.filter((item: Json) => item['key'] === key).flatMap((item: Json) => [item['numerator'], item['denominator']]);
    const received = await one<{ n: number; d: number }>(`SELECT count(*) FILTER (WHERE channel = 'online')::int n, count(*)::int d FROM case_file WHERE accepted_at >= '2026-07-01+07' AND accepted_at < '2026-10-01+07'`);
    const solved = await one<{ n: number; d: number }>(`SELECT count(*) FILTER (WHERE finished_at <= due_at)::int n, count(*)::int d FROM case_file WHERE finished_at >= '2026-07-01+07' AND finished_at < '2026-10-01+07'`);
    expect(part('online-reception')).toEqual([received.n, received.d]);
    expect(part('solved-in-time')).toEqual([solved.n, solved.d]);
    expect(received.d).toBe(11);
    expect(set).toMatchObject({ code: 'ke-hoach-2026', version: 1 });
    expect(level).toBe('province');
    const online = figures.find((item: Json) => item['key'] === 'online-reception');
    expect(online).toMatchObject({ target: 0.55, strict: true, ceiling: false, targetWords: 'trên 55 %', interval: null, verdict: 'not-met' });
  });
});

describe('sets', () => {
  test('in force are named, the plan first', async () => {
    const { items } = await get(`scorecard/sets?${QUARTER}`);
    expect(items.map(({ code }: Json) => code)).toEqual(['ke-hoach-2026', 'dti', 'par-index', 'qd-766', 'sipas']);
    expect((await get('scorecard/sets?from=2027-01-01&to=2027-02-01')).items.map(({ kind }: Json) => kind)).not.toContain('plan');
    expect((await as('lanhdao.tinh', 'GET', 'oversight/scorecard/sets/ke-hoach-2026?from=2027-01-01&to=2027-02-01')).statusCode).toBe(404);
  });

  test('QĐ 766 gives the points of what SQL counts, none where nothing is known, and sums that add up', async () => {
    const { groups, sum } = await get(`scorecard/sets/qd-766?${QUARTER}`);
    const indicators = new Map<string, Json>(groups.flatMap((group: Json) => group['indicators'].map((item: Json) => [item['key'], item])));
    const work = await one<{ n: number; d: number }>(
      `SELECT count(*) FILTER (WHERE finished_at <= due_at OR (finished_at IS NULL AND due_at >= $1))::int n, count(*)::int d FROM case_file WHERE accepted_at < '2026-10-01+07' AND (finished_at IS NULL OR finished_at >= '2026-07-01+07')`,
      [NOW],
    );
    expect(indicators.get('dung-han')).toMatchObject({ numerator: work.n, denominator: work.d, points: Math.round((2000 * work.n) / work.d) / 100, maxPoints: 20 });
    const returned = await one<{ d: number }>(`SELECT count(*)::int d FROM case_file WHERE returned_at IS NOT NULL`);
    expect(indicators.get('ket-qua-dien-tu')).toMatchObject({ numerator: 1, denominator: returned.d, value: 0.5, points: 3 });
    const online = await one<{ n: number; d: number }>(`SELECT count(*) FILTER (WHERE code IN (SELECT procedure_code FROM case_file WHERE channel = 'online'))::int n, count(*)::int d FROM (SELECT DISTINCT code FROM procedure WHERE body -> 'channels' ? 'online') p`);
    expect(indicators.get('ty-le-phat-sinh')).toMatchObject({ numerator: online.n, denominator: online.d });
    expect(indicators.get('hai-long-giai-quyet')).toMatchObject({ denominator: 0, value: null, points: 0 });
    expect(indicators.get('phan-anh-dung-han')).toMatchObject({ denominator: 0, value: null, points: 6 });
    expect(indicators.get('cong-bo-dung-han')).toMatchObject({ value: null, points: null, coverage: { owed: 2, entered: 0, approved: 0 } });
    const hundredths = (points: number | null): number => Math.round((points ?? 0) * 100);
    const given = [...indicators.values()].reduce((total, item) => total + hundredths(item['points']), 0);
    expect(hundredths(sum.points)).toBe(given);
    expect(groups.reduce((total: number, group: Json) => total + hundredths(group['sum'].points), 0)).toBe(given);
    expect(groups.map((group: Json) => group['sum'].maxPoints)).toEqual([18, 20, 12, 10, 18, 22]);
  });

  test('a commune is asked for what is of its level', async () => {
    const { level, groups } = await get(`scorecard/sets/ke-hoach-2026?${QUARTER}&unitCode=H99.41`);
    const items: Json[] = groups.flatMap((group: Json) => group['indicators']);
    expect(level).toBe('commune');
    expect(items.map((item) => item['key'])).not.toContain('xu-ly-tren-mang-cap-huyen');
    expect(items.find((item) => item['key'] === 'xu-ly-tren-mang')).toMatchObject({ target: { value: 0.65 }, verdict: 'met' });
  });
});

describe('publishing', () => {
  const plan = loadIndicatorSets().find(({ code }) => code === 'ke-hoach-2026') as IndicatorSet;
  const easier = (value: number): IndicatorSet => ({
    ...plan,
    version: 2,
    validFrom: '2026-10-01' as IndicatorSet['validFrom'],
    groups: plan.groups.map((group) => ({ ...group, indicators: group.indicators.map((item) => (item.key === 'tiep-nhan-truc-tuyen' ? { ...item, targets: item.targets.map((target) => ({ ...target, value, words: 'trên 30 %' })) } : item)) })),
  });
  const publish = (body: object, username = 'quantri', key?: string) => as(username, 'POST', 'admin/indicator-sets', body, key);
  const fieldsOf = (answer: Answer): string[] => answer.json()['errors'].map(({ field }: Json) => field);

  test('is for administrators, and tells each fault with its place', async () => {
    expect((await publish(easier(0.3), 'lanhdao.tinh')).statusCode).toBe(403);
    const unshaped = await publish({ ...easier(0.3), groups: [{ ...plan.groups[0], indicators: [{ ...plan.groups[0]?.indicators[0], unit: 'litres' }] }] });
    expect([unshaped.statusCode, fieldsOf(unshaped)]).toEqual([400, ['groups[0].indicators[0].unit']]);
    const senseless = await publish(easier(30));
    expect([senseless.statusCode, fieldsOf(senseless)]).toEqual([422, ['groups.mot-cua.indicators.tiep-nhan-truc-tuyen.targets[0].value']]);
    expect(fieldsOf(await publish({ ...easier(0.3), validFrom: '2026-08-01' }))).toEqual(['validFrom']);
  });

  test('a further version changes the targets of its own time only, once, and for good', async () => {
    const [first, again] = [await publish(easier(0.3), 'quantri', 'sets-1'), await publish(easier(0.3), 'quantri', 'sets-1')];
    expect([first.statusCode, again.json()]).toEqual([201, first.json()]);
    expect((await publish(easier(0.3))).json()).toMatchObject({ code: 'already-exists' });
    expect((await publish(easier(0.4))).json()).toMatchObject({ code: 'already-exists' });
    const targetIn = async (period: string): Promise<unknown> => {
      const { figures, set } = await get(`scorecard?${period}`);
      return [set.version, figures.find((item: Json) => item['key'] === 'online-reception')['target']];
    };
    expect(await targetIn(QUARTER)).toEqual([1, 0.55]);
    expect(await targetIn('from=2026-10-01&to=2026-11-01')).toEqual([2, 0.3]);
    const { months } = await get('scorecard/trend?figure=online-reception&until=2026-10&months=3');
    expect(months.map((month: Json) => [month['text'], month['target'].value])).toEqual([['tháng 8/2026', 0.55], ['tháng 9/2026', 0.55], ['tháng 10/2026', 0.3]]);
    const whole = (await as('quantri', 'GET', 'admin/indicator-sets/ke-hoach-2026/2')).json();
    expect(whole).toMatchObject({ hash: first.json()['hash'], body: easier(0.3) });
    await expect(player.sql.query(`UPDATE indicator_set SET body = '{}'`)).rejects.toThrow('append-only');
  });

  test('a whole new set is worked out without a line of code', async () => {
    const set = { ...plan, code: 'chi-tieu-xa', kind: 'index', version: 1, levels: [], groups: [{ key: 'a', name: 'Nhóm', maxPoints: 5, indicators: [{ ...plan.groups[0]?.indicators[1], points: { kind: 'linear', max: 5, fullAt: 0.5 } }] }] };
    expect((await publish(set)).statusCode).toBe(201);
    const { sum } = await get(`scorecard/sets/chi-tieu-xa?${QUARTER}`);
    expect(sum).toEqual({ points: 4.55, knownMax: 5, reachable: 4.55, maxPoints: 5 });
  });
});

describe('entries', () => {
  const ENTRY = { set: 'ke-hoach-2026', indicator: 'tap-huan', unitCode: 'H99.21.05', from: '2026-01-01', numerator: 18, denominator: 20, evidence: 'Danh sách lớp tập huấn', documentNumber: '12/BC-UBND' };
  const enter = (changes: object = {}, username = 'vanthu.tanlap') => as(username, 'POST', 'oversight/indicator-entries', { ...ENTRY, ...changes });
  const decide = (id: string, decision: string, username: string, reason?: string) => as(username, 'POST', `oversight/indicator-entries/${id}/decision`, { decision, ...(reason ? { reason } : {}) });
  const evaluated = async (): Promise<Json> => {
    const { groups } = await get('scorecard/sets/ke-hoach-2026?from=2026-01-01&to=2026-09-08&unitCode=H99.21');
    return groups.flatMap((group: Json) => group['indicators']).find((item: Json) => item['key'] === 'tap-huan');
  };
  const row = async (username: string): Promise<Json> => (await get('indicator-entries?unitCode=H99.21.05&indicator=tap-huan', username)).items[0];

  test('are owed by the units of a level, page by page, by set and unit', async () => {
    const all = await get('indicator-entries?set=ke-hoach-2026&indicator=wifi-nha-van-hoa&limit=200');
    const communes = await one<{ count: number }>(`SELECT count(*)::int AS count FROM unit WHERE kind = 'authority' AND level = 'commune'`);
    expect(all.items.map(({ state, unit }: Json) => [state, unit.code.length > 4])).toEqual(Array.from({ length: communes.count }, () => ['owed', true]));
    expect(all.counts).toEqual({ owed: communes.count, entered: 0, approved: 0, returned: 0 });
    const first = await get('indicator-entries?set=ke-hoach-2026&indicator=wifi-nha-van-hoa&limit=2');
    const second = await get(`indicator-entries?set=ke-hoach-2026&indicator=wifi-nha-van-hoa&limit=200&after=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect((await as('lanhdao.tinh', 'GET', 'oversight/indicator-entries?after=WyJhIl0')).statusCode).toBe(400);
  });

  test('are refused where they do not fit, and from whoever does not answer for the unit', async () => {
    const fieldOf = async (changes: object): Promise<unknown> => (await enter(changes)).json()['errors'].map(({ field }: Json) => field);
    expect(await fieldOf({ numerator: 21 })).toEqual(['numerator']);
    expect(await fieldOf({ documentNumber: undefined })).toEqual(['documentNumber']);
    expect(await fieldOf({ from: '2026-02-01' })).toEqual(['from']);
    expect(await fieldOf({ indicator: 'hai-long' })).toEqual(['indicator']);
    expect(await fieldOf({ from: '2025-01-01' })).toEqual(['indicator']);
    expect(await fieldOf({ unitCode: 'H99.21.05', indicator: 'xa-thong-minh', from: '2027-01-01' })).toEqual(['indicator']);
    expect(await fieldOf({ link: 'javascript:alert(1)' })).toEqual(['link']);
    expect((await enter({}, 'lanhdao.thanhgiang')).statusCode).toBe(403);
    expect((await enter({}, 'vanthu.phuochoa')).statusCode).toBe(404);
    expect((await enter({}, 'hotich.tanlap')).statusCode).toBe(403);
  });

  test('count once a superior has approved them, and never by whoever entered them', async () => {
    const entered = (await enter()).json();
    expect(await evaluated()).toMatchObject({ value: null, verdict: 'no-data', coverage: { owed: 4, entered: 1, approved: 0 } });
    expect(await row('lanhdao.tanlap')).toMatchObject({ state: 'entered', mayEnter: true, mayDecide: false });
    expect(await row('lanhdao.thanhgiang')).toMatchObject({ state: 'entered', mayEnter: false, mayDecide: true, latest: { numerator: 18, enteredBy: { name: expect.any(String) } } });
    for (const username of ['vanthu.tanlap', 'lanhdao.tanlap']) expect((await decide(entered['id'], 'approved', username)).statusCode).toBe(403);
    expect((await decide(entered['id'], 'approved', 'lanhdao.phuochoa')).statusCode).toBe(404);
    const { id: own } = (await enter({ unitCode: 'H99.41' }, 'quantri')).json();
    expect((await decide(own, 'approved', 'quantri')).statusCode).toBe(403);
    await expect(player.sql.query(`INSERT INTO indicator_decision SELECT id, entered_by, 'approved', '', entered_by, now() FROM indicator_entry WHERE id = $1`, [own])).rejects.toThrow('indicator_decision_other');
    await expect(player.sql.query(`INSERT INTO indicator_decision SELECT e.id, s.id, 'approved', '', e.entered_by, now() FROM indicator_entry e JOIN staff s ON s.username = 'lanhdao.tinh' WHERE e.id = $1`, [own])).rejects.toThrow('foreign key');
    expect((await decide(entered['id'], 'approved', 'lanhdao.thanhgiang')).json()).toMatchObject({ decision: 'approved', decidedBy: { name: expect.any(String) } });
    expect(await evaluated()).toMatchObject({ numerator: 18, denominator: 20, value: 0.9, verdict: 'not-enough', coverage: { owed: 4, entered: 1, approved: 1 } });
    expect((await decide(entered['id'], 'returned', 'lanhdao.thanhgiang', 'Xem lại')).json()).toMatchObject({ code: 'conflict' });
  });

  test('an approved number counts until its correction is approved too', async () => {
    const corrected = (await enter({ numerator: 20 })).json();
    expect([corrected['version'], (await evaluated())['numerator']]).toEqual([2, 18]);
    expect((await decide(corrected['id'], 'returned', 'lanhdao.thanhgiang')).json()).toMatchObject({ errors: [{ field: 'reason' }] });
    expect((await decide(corrected['id'], 'returned', 'lanhdao.thanhgiang', 'Thiếu danh sách')).statusCode).toBe(200);
    expect(await row('vanthu.tanlap')).toMatchObject({ state: 'returned', latest: { version: 2, reason: 'Thiếu danh sách' }, counted: { version: 1 } });
    const third = (await enter({ numerator: 19 })).json();
    await decide(third['id'], 'approved', 'lanhdao.tinh');
    expect((await evaluated())['numerator']).toBe(19);
    const { items } = await get(`indicator-entries/${third['id']}`);
    expect(items.map((item: Json) => [item['version'], item['decision']])).toEqual([[3, 'approved'], [2, 'returned'], [1, 'approved']]);
    const audit = await one<{ count: number }>(`SELECT count(*)::int AS count FROM audit_entry WHERE action LIKE 'indicator.%'`);
    expect(audit.count).toBe(7);
  });
});

describe('trend, comparison, forecast', () => {
  test('months add up to the quarter', async () => {
    const { figures } = await get(`scorecard?${QUARTER}`);
    const { months } = await get('scorecard/trend?figure=online-reception&until=2026-09&months=3');
    const quarter = figures.find((item: Json) => item['key'] === 'online-reception');
    const sum = (part: string) => months.reduce((total: number, month: Json) => total + month[part], 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([quarter['numerator'], quarter['denominator']]);
    expect(months[0]).toMatchObject({ denominator: 0, share: null });
    const { items } = await get('scorecard/timeliness?until=2026-09&months=3');
    const counts = (await get(`scorecard?${QUARTER}`)).counts;
    expect(['early', 'onTime', 'late'].map((key) => items.reduce((total: number, month: Json) => total + month[key], 0))).toEqual([counts.solvedEarly, counts.solvedOnTime, counts.solvedLate]);
  });

  test('units stand side by side with what is theirs, few and none apart', async () => {
    const { ranked, notEnough, noData, enough } = await get(`scorecard/comparison?figure=online-reception&level=commune&${QUARTER}`);
    expect([ranked, enough]).toEqual([[], 10]);
    expect(notEnough.map(({ unit, numerator, denominator }: Json) => [unit.code, numerator, denominator])).toEqual([['H99.21.05', 3, 6], ['H99.41', 2, 5]]);
    expect(noData.map(({ unit }: Json) => unit.code)).toEqual(['H99.21.06', 'H99.21.07', 'H99.42']);
    const children = await get(`scorecard/comparison?figure=units-using&${QUARTER}`);
    expect(children.ranked.map(({ unit, rank }: Json) => [unit.code, rank])[0]).toEqual(['H99.41', 1]);
    expect(children.ranked).toHaveLength(3);
  });

  test.each(['online-services-used', 'returned-electronically', 'petitions-on-time', 'procedures-online'])('%s is of each unit what it is of the unit alone, and month by month', async (figure) => {
    const { ranked, notEnough, noData } = await get(`scorecard/comparison?figure=${figure}&level=commune&from=2026-08-01&to=2026-09-01`);
    const compared: Json[] = [...ranked, ...notEnough, ...noData];
    expect(compared).toHaveLength(5);
    for (const { unit, numerator, denominator } of compared) {
      const { months } = await get(`scorecard/trend?figure=${figure}&until=2026-08&months=1&unitCode=${unit.code}`);
      expect([unit.code, months[0].numerator, months[0].denominator]).toEqual([unit.code, numerator, denominator]);
    }
    if (figure === 'online-services-used') expect(compared.filter(({ numerator }) => numerator > 0).map(({ unit }) => unit.code).sort()).toEqual([TAN_LAP, AN_THINH].map((code) => code.replace(/\.01$/, '')));
  });

  test('a period is forecast from what is in', async () => {
    const { forecast, numerator, denominator, text, target } = await get(`scorecard/forecast?figure=online-reception&${QUARTER}`);
    expect([numerator, denominator, target.value]).toEqual([5, 11, 0.55]);
    expect(forecast.remaining.expected).toBeCloseTo((4 * 24) / 28, 10);
    expect(text).toContain('Đến nay 5/11');
    // What is in progress is counted once, at one moment, whatever the period: days of it cannot be added up.
    for (const figure of ['units-using', 'handled-in-time', 'petitions-on-time']) expect(await get(`scorecard/forecast?figure=${figure}`)).toMatchObject({ forecast: null, text: expect.stringContaining('không dự báo') });
    expect((await as('lanhdao.tinh', 'GET', 'oversight/scorecard/forecast?figure=satisfied&from=2027-01-01&to=2028-01-01')).statusCode).toBe(400);
  });

  test.each(['trend.svg?figure=online-reception', `comparison.svg?figure=online-reception&level=commune&${QUARTER}`, 'timeliness.svg?months=3'])('%s is a picture', async (path) => {
    const answer = await as('lanhdao.tinh', 'GET', `oversight/scorecard/${path}`);
    expect([answer.statusCode, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(answer.body).toMatch(/^<svg role="img".*<\/svg>$/s);
  });

  test.each(['trend?figure=happiness', 'trend?figure=satisfied&until=2026-13', 'trend?figure=satisfied&until=1990-01', 'trend?figure=satisfied&until=0001-01&months=36', 'trend?figure=satisfied&until=9999-12', 'timeliness?until=0000-01', 'forecast?figure=satisfied&to=0001-01-01', 'comparison', 'timeliness?months=99', '../indicator-entries?day=9999-12-31', '../indicator-entries?day=0001-01-01', '../lateness?to=0001-01-01', '../reports/register?from=0001-01-01'])('%s is refused', async (path) => {
    expect((await as('lanhdao.tinh', 'GET', posix.join('oversight/scorecard', path))).statusCode).toBe(400);
  });

  test('what lies out of reach is not there', async () => {
    for (const path of ['sets/qd-766', 'trend', 'comparison', 'forecast', 'trend.svg', 'comparison.svg', 'timeliness.svg']) {
      const query = path.startsWith('sets') || path.startsWith('timeliness') ? '' : 'figure=satisfied&';
      expect([path, (await as('lanhdao.thanhgiang', 'GET', `oversight/scorecard/${path}?${query}unitCode=H99.41`)).statusCode]).toEqual([path, 404]);
    }
  });
});

test('every set that an installation begins with is worked out', async () => {
  for (const set of loadIndicatorSets()) {
    const { groups } = await get(`scorecard/sets/${set.code}?${QUARTER}&unitCode=H99`);
    expect(groups.flatMap((group: Json) => group['indicators'])).toHaveLength(indicatorsOf(set).length);
  }
});
