import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dateOf, latenessOf, parseInstant, plainDate, type CaseFile } from '#domain';
import { Database } from '#persistence';
import { Directory, type DirectorySnapshot } from '#platform';
import { LatenessKeeper } from '../../../apps/oversight/src/lateness/lateness-keeper.js';
import { LatenessModule } from '../../../apps/oversight/src/lateness/lateness.module.js';
import { LatenessWatch } from '../../../apps/oversight/src/lateness/lateness-watch.js';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { Player, callerOf, type Json } from './play-cases.js';
import { play } from './play-summer.js';
import { tell } from './recount.js';
import { recountLateness, stagesOf, type Recounted } from './recount-lateness.js';

const NOW = '2026-09-07T09:15:00+07:00';
const PERIOD = 'from=2026-07-01&to=2026-10-01';
/** Looks only when a test says so. */
const BY_HAND = { lookSeconds: 3_600, batch: 3 };

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
let directory: DirectorySnapshot;
const cookies = new Map<string, string>();

async function get(username: string, path: string): Promise<{ status: number; body: Json }> {
  const cookie = cookies.get(username) ?? (await app.signIn(username));
  cookies.set(username, cookie);
  const answer = await call('GET', `/api/v1/${path}`, { headers: { cookie } });
  return { status: answer.statusCode, body: answer.json() };
}

const refresh = (): Promise<void> => app.app.get(LatenessKeeper, { strict: false }).refreshOpen(() => false);
const look = (): Promise<void> => app.app.get(LatenessWatch, { strict: false }).look();
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await player.sql.query(text, values)).rows as Row[];
const kept = () => rows(`SELECT l.case_id, l.total_minutes, l.final, p.* FROM case_lateness l LEFT JOIN case_lateness_part p USING (case_id) ORDER BY 1, p.position`);

/** Somebody takes a late open case on, one working day before it is looked at. */
async function claimLate(): Promise<void> {
  app.clock.set('2026-09-04T09:15:00+07:00');
  const [late] = await rows<{ code: string }>(`SELECT code FROM case_file WHERE status = 'received' AND due_at < '2026-09-01' AND code LIKE 'H99.21.05%' ORDER BY code LIMIT 1`);
  await player.act(late?.code ?? '', 'claim', {});
}

beforeAll(async () => {
  app = await createTestApp({ modules: [OversightModule, ReceptionModule, LatenessModule.with(BY_HAND)], now: '2026-07-26T09:00:00+07:00' });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
  await play(player, app.clock);
  directory = await app.app.get(Directory).current();
  await claimLate();
  app.clock.set(NOW);
  await Promise.all([look(), look(), look()]);
}, 240_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

describe('late minutes', () => {
  test('are kept of every case that ended late or is late now, as its events alone tell, with parts that add up', async () => {
    const stages = await stagesOf(player.sql);
    const expected = new Map<string, Recounted>();
    for (const told of await tell(player.sql)) {
      const recounted = recountLateness(told, stages.get(told.code) ?? [], directory.calendarOf(told.resolvingAuthorityId), parseInstant(NOW));
      if (recounted) expected.set(told.code, recounted);
    }
    const found = await rows<Recounted & { code: string }>(
      `SELECT c.code, l.total_minutes AS minutes, l.final AS ended, coalesce((
         SELECT json_object_agg(p.key, json_build_object('overrun', p.overrun, 'minutes', p.minutes)) FROM (
           SELECT coalesce(token::text, kind) AS key, sum(overrun_minutes) AS overrun, sum(minutes) AS minutes FROM case_lateness_part WHERE case_id = l.case_id GROUP BY 1) p), '{}') AS parts
       FROM case_lateness l JOIN case_file c ON c.id = l.case_id`,
    );
    expect(expected.size).toBeGreaterThan(20);
    expect(new Map(found.map(({ code, ...rest }) => [code, rest]))).toEqual(expected);
    for (const { minutes, parts } of found) expect(Object.values(parts).reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
    expect(found.some(({ ended }) => ended) && found.some(({ ended }) => !ended)).toBe(true);
    expect(await rows('SELECT * FROM lateness_pending')).toEqual([]);
  });

  test('are the same however often and by however many they are worked out, also after one was killed in the middle', async () => {
    const before = await kept();
    const [victim] = await rows<{ case_id: string }>('SELECT case_id FROM case_lateness WHERE final ORDER BY case_id LIMIT 1');
    await rows(`INSERT INTO lateness_pending (case_id, look_at) VALUES ($1, '2026-09-01')`, [victim?.case_id]);
    await rows(`UPDATE case_lateness SET as_of = as_of - interval '2 hours' WHERE NOT final`);
    const killed = app.app.get(Database).write(async ({ lateness }) => {
      const work = await lateness.claimEnded(parseInstant(NOW));
      await lateness.settle(work?.id ?? '', null, null, parseInstant(NOW));
      await Promise.all([look(), look()]);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    await Promise.all([look(), refresh(), look(), refresh()]);
    expect(await rows(`SELECT * FROM case_lateness WHERE NOT final AND as_of <> $1`, [NOW])).toEqual([]);
    expect(await kept()).toEqual(before);
    expect(await rows('SELECT * FROM lateness_pending')).toEqual([]);
  });

  test.each(['unit', 'procedure', 'stage', 'post', 'officer', 'pause'])('add up by %s, for the whole province and below, and each part opens its cases', async (by) => {
    for (const unitCode of ['H99', 'H99.21', 'H99.41.02']) {
      const { body } = await get('lanhdao.tinh', `oversight/lateness?${PERIOD}&unitCode=${unitCode}&by=${by}`);
      const parts = body['parts'] as Json[];
      const sum = (key: string): number => parts.reduce((all, part) => all + part[key], 0);
      expect(body['totalMinutes']).toBeGreaterThan(0);
      expect(sum('minutes')).toBe(body['totalMinutes']);
      expect(Math.round(sum('percent') * 10)).toBe(1_000);
      expect(parts.map((part) => part['minutes'])).toEqual([...parts.map((part) => part['minutes'])].sort((a, b) => b - a));
      expect(parts.every((part) => part['title'] !== '' && !part['title'].includes('undefined'))).toBe(true);
      const [first] = parts;
      const cases: Json[] = [];
      for (let after = ''; ; ) {
        const page = (await get('lanhdao.tinh', `oversight/lateness/cases?${PERIOD}&unitCode=${unitCode}&by=${by}&key=${encodeURIComponent(first?.['key'])}&limit=7${after}`)).body;
        cases.push(...page['items']);
        if (page['next'] === null) break;
        after = `&after=${page['next']}`;
      }
      expect(cases.reduce((all, item) => all + item['partMinutes'], 0)).toBe(first?.['minutes']);
      expect(new Set(cases.map((item) => item['code'])).size).toBe(first?.['cases']);
    }
  });

  test('of a period are those of cases that ended in it, and of open ones while it lasts', async () => {
    const { body } = await get('lanhdao.tinh', 'oversight/lateness?from=2026-08-01&to=2026-09-01');
    const [told] = await rows<{ minutes: number; cases: number }>(
      `SELECT sum(total_minutes)::int AS minutes, count(*)::int AS cases FROM case_lateness WHERE ended_at >= '2026-08-01+07' AND ended_at < '2026-09-01+07'`,
    );
    expect([body['totalMinutes'], body['cases'], body['openCases'], body['asOf']]).toEqual([told?.minutes, told?.cases, 0, null]);
    const open = (await get('lanhdao.tinh', `oversight/lateness?${PERIOD}`)).body;
    const [all] = await rows<{ cases: number }>('SELECT count(*)::int AS cases FROM case_lateness WHERE NOT final');
    expect([open['openCases'], open['asOf']]).toEqual([all?.cases, NOW]);
  });

  test('of officers are for those who head them', async () => {
    expect((await get('motcua.tanlap', `oversight/lateness?${PERIOD}&by=officer`)).status).toBe(403);
    expect((await get('motcua.tanlap', `oversight/lateness?${PERIOD}&by=unit`)).status).toBe(200);
    expect((await get('lanhdao.thanhgiang', `oversight/lateness?${PERIOD}&unitCode=H99.41`)).status).toBe(404);
    const { body } = await get('lanhdao.tinh', `oversight/lateness?${PERIOD}&by=officer`);
    const keys = (body['parts'] as Json[]).map((part) => part['key']);
    expect(keys).not.toContain(':other');
    const [taken] = await rows<{ id: string; name: string; minutes: number }>(`SELECT a.id, a.full_name AS name, sum(p.minutes)::int AS minutes FROM case_lateness_part p JOIN staff a ON a.id = p.assignee_id GROUP BY 1, 2`);
    expect((body['parts'] as Json[]).find((part) => part['key'] === taken?.id)).toMatchObject({ title: taken?.name, minutes: taken?.minutes });
    const head = (await get('truong.hotich.tanlap', `oversight/lateness?${PERIOD}&by=officer`)).body;
    expect((head['parts'] as Json[]).map((part) => part['key']).sort()).toEqual([':other', ':unassigned']);
    expect((head['parts'] as Json[]).reduce((all, part) => all + part['minutes'], 0)).toBe(head['totalMinutes']);
  });

  test('stand in the ledger of the case, and are what the pure rule says', async () => {
    const [one] = await rows<{ code: string; id: string; minutes: number }>(`SELECT c.code, c.id, l.total_minutes AS minutes FROM case_lateness l JOIN case_file c ON c.id = l.case_id ORDER BY l.total_minutes DESC LIMIT 1`);
    const { body } = await get('lanhdao.tinh', `cases/${one?.code}/ledger`);
    const parts = body['late'].parts as Json[];
    expect(body['late'].totalMinutes).toBe(one?.minutes);
    const events = (await app.app.get(Database).read(({ caseSweeps }) => caseSweeps.eventsOf([one?.id ?? '']))).get(one?.id ?? '') ?? [];
    expect(parts.map((part) => [part['overrunMinutes'], part['minutes']])).toEqual(latenessOf(events, parseInstant(NOW), directory)?.parts.map(({ overrunMinutes, minutes }) => [overrunMinutes, minutes]));
    const [intime] = await rows<{ code: string }>(`SELECT code FROM case_file WHERE finished_at < promised_at AND status = 'result-ready' LIMIT 1`);
    expect((await get('lanhdao.tinh', `cases/${intime?.code}/ledger`)).body['late']).toBeNull();
  });
});

describe('forecasts', () => {
  interface Forecast {
    readonly id: string;
    readonly chance: number;
    readonly late: boolean | null;
    readonly state: CaseFile;
    readonly finished: Date | null;
    readonly promised: Date;
  }
  const forecasts = () => rows<Forecast>(`SELECT c.id, f.chance, f.late, c.state, c.finished_at AS finished, c.promised_at AS promised FROM lateness_forecast f JOIN case_file c ON c.id = f.case_id ORDER BY 1, f.day`);

  test('are made once for each running case on the morning of a working day, and the lists show them', async () => {
    const made = await forecasts();
    const [due] = await rows<{ count: number }>(`SELECT count(*)::int AS count FROM case_file WHERE status IN ('received', 'processing') AND promised_at > $1 AND due_at < $1::timestamptz + interval '14 days'`, [NOW]);
    expect(made).toHaveLength(due?.count ?? -1);
    expect(made.length).toBeGreaterThan(5);
    expect(made.every(({ late: came, chance }) => came === null && chance >= 0 && chance <= 1)).toBe(true);
    const soon = (await get('lanhdao.tinh', 'oversight/due-soon?limit=200')).body['items'] as Json[];
    const overdue = (await get('lanhdao.tinh', 'oversight/overdue?limit=200')).body['items'] as Json[];
    expect(soon.length).toBeGreaterThan(0);
    expect(soon.every((item) => item['lateChance'] >= 0 && item['lateChance'] <= 1)).toBe(true);
    expect(new Set(overdue.map((item) => item['lateChance']))).toEqual(new Set([1]));
  });

  test('put what to act on first on top, with reasons, and no unit with more than ten', async () => {
    const { body } = await get('lanhdao.tinh', 'oversight/due-soon-forecast?horizon=10');
    const items = body['items'] as Json[];
    expect(items.length).toBeGreaterThan(5);
    expect(body['modelDay']).toBe('2026-09-07');
    expect(body['expectedLate']).toBeCloseTo(items.reduce((all, item) => all + item['chance'], 0), 9);
    const first = items.filter((item) => item['actFirst']);
    expect(body['expectedSaved']).toBeCloseTo(first.reduce((all, item) => all + item['gain'], 0), 9);
    expect(first.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item['reasons'].length).toBeGreaterThan(0);
      expect(item['gain']).toBeLessThanOrEqual(item['chance']);
    }
    for (const code of new Set(first.map((item) => item['unit'].code))) expect(first.filter((item) => item['unit'].code === code).length).toBeLessThanOrEqual(10);
    const below = (await get('lanhdao.tinh', 'oversight/due-soon-forecast?horizon=10&unitCode=H99.42')).body['items'] as Json[];
    expect(below.map((item) => item['code'])).toEqual(items.filter((item) => item['code'].startsWith('H99.42')).map((item) => item['code']));
  });

  test('are judged when their cases end with a decision, each by what came, and never before', async () => {
    const quality = `oversight/lateness-forecast/quality?from=2026-09-01&to=2026-10-01`;
    expect((await get('lanhdao.tinh', quality)).body).toMatchObject({ forecasts: 0, brier: null, tenths: [] });
    const open = await rows<{ code: string }>(`SELECT c.code FROM lateness_forecast f JOIN case_file c ON c.id = f.case_id ORDER BY c.accepted_at, c.code`);
    await player.issue(open[0]?.code ?? '', '2026-09-07T10:00:00+07:00');
    app.clock.set('2026-09-07T10:30:00+07:00');
    const withdrawn = open[1]?.code ?? '';
    const { state } = await player.load(withdrawn);
    await player.act(withdrawn, 'withdraw', { reason: 'Không còn nhu cầu' }, await player.staffAt('counter-officer', state.receivingUnitId));
    const [late] = await rows<{ code: string; id: string }>(`SELECT c.code, c.id FROM case_lateness l JOIN case_file c ON c.id = l.case_id WHERE NOT l.final AND c.status IN ('received', 'processing') ORDER BY c.code LIMIT 1`);
    await player.act(late?.code ?? '', 'withdraw', { reason: 'Không còn nhu cầu' }, await player.staffAt('counter-officer', (await player.load(late?.code ?? '')).state.receivingUnitId));
    for (const { code } of open.slice(2, 6)) await player.issue(code, '2026-09-29T10:00:00+07:00');
    app.clock.set('2026-09-29T11:00:00+07:00');
    await Promise.all([look(), look()]);
    expect(await rows('SELECT * FROM case_lateness WHERE case_id = $1', [late?.id])).toEqual([]);
    const judged = (await forecasts()).filter(({ late: came }) => came !== null);
    expect(judged.length).toBeGreaterThanOrEqual(5);
    for (const { late: came, finished, promised, state: file } of judged) {
      expect(['result-ready', 'refused', 'returned']).toContain(file.status);
      expect(came).toBe((finished?.getTime() ?? 0) > promised.getTime());
    }
    expect((await forecasts()).filter(({ late: came, finished, state: file }) => came === null && finished !== null && file.status !== 'withdrawn')).toEqual([]);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const rate = mean(judged.map(({ late: came }) => Number(came)));
    const { body } = await get('lanhdao.tinh', quality);
    expect(body['forecasts']).toBe(judged.length);
    expect(body['brier']).toBeCloseTo(mean(judged.map(({ chance, late: came }) => (chance - Number(came)) ** 2)), 9);
    expect(body['baseBrier']).toBeCloseTo(rate * (1 - rate), 9);
    expect((body['tenths'] as Json[]).reduce((all, tenth) => all + tenth['count'], 0)).toBe(judged.length);
    expect(body['text']).toContain('Brier');
  });

  test('are not made on days off, nor twice on one day', async () => {
    const count = async (): Promise<number> => (await forecasts()).length;
    const before = await count();
    await look();
    expect(await count()).toBe(before);
    const sunday = addDays(dateOf(parseInstant('2026-09-29T11:00:00+07:00')), 5);
    expect(directory.defaultCalendar.isWorkingDay(plainDate(sunday))).toBe(false);
    app.clock.set(`${sunday}T09:00:00+07:00`);
    await look();
    expect(await count()).toBe(before);
    expect(await rows('SELECT DISTINCT day FROM lateness_model ORDER BY 1')).toHaveLength(2);
  });
});
