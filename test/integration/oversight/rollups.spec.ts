import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CASE_MEASURE_KEYS, addDays, measurePart, parseInstant, periodOf, plainDate, type Instant, type Part, type Period } from '#domain';
import { FIGURE_PARTS, type CaseScope, type FigureCase, type RollupCheck } from '#persistence';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { PeriodFigures, type PeriodNumbers } from '../../../apps/oversight/src/period-figures.js';
import { RecountModule } from '../../../apps/oversight/src/recount/recount.module.js';
import { RecountNight } from '../../../apps/oversight/src/recount/recount-night.js';
import { RollupKeeper } from '../../../apps/oversight/src/recount/rollup-keeper.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { CaseShelf } from '../../support/case-shelf.js';
import { callerOf, type Json } from './play-cases.js';
import { AFTER_ALL, HISTORY, HistoryPlayer } from './random-histories.js';
import { recount, tell, type Told } from './recount.js';

const NOW = parseInstant(AFTER_ALL);
const CASES = 160;

let app: TestApp;
let shelf: CaseShelf;
let figures: PeriodFigures;
let root: string;
let told: Told[];
const scopes: CaseScope[] = [];

beforeAll(async () => {
  app = await createTestApp({ modules: [OversightModule, RecountModule.with({ foldSeconds: 86_400 })], now: AFTER_ALL });
  await app.app.listen(0, '127.0.0.1');
  shelf = await CaseShelf.over(app.url, app.database);
  figures = app.app.get(PeriodFigures, { strict: false });
  root = await shelf.unit('H99');
  const player = await HistoryPlayer.over(shelf);
  for (const history of fc.sample(HISTORY, CASES)) await player.play(history);
  told = await tell(shelf.owner);
  for (const codes of [['H99'], ['H99.21'], ['H99.21.05.01', 'H99.41'], ['H99.42', 'H99.42.01', 'H99.41.01']]) scopes.push(await scopeOf(codes));
}, 240_000);

afterAll(async () => {
  await shelf?.close();
  await app?.close();
});

/** Units with everything below them. */
async function scopeOf(codes: readonly string[]): Promise<CaseScope> {
  const rows = await shelf.rows<{ id: string }>(`SELECT id FROM unit WHERE code = ANY ($1) OR code LIKE ANY (SELECT c || '.%' FROM unnest($1::text[]) c)`, [codes]);
  return { rootIds: [root], unitIds: rows.map(({ id }) => id), departmentIds: [] };
}

const day = fc.nat({ max: 225 }).map((days) => addDays(plainDate('2026-04-01'), days));
const period = fc.tuple(day, fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(280))).map(([from, days]) => periodOf(from, addDays(from, days)));
const scope = fc.nat({ max: 3 });

async function fold(limit: number): Promise<number> {
  return app.database.read(({ rollups }) => rollups.fold(limit));
}

function within({ unitIds }: CaseScope): Told[] {
  return told.filter(({ receivingUnitId, resolvingAuthorityId }) => unitIds.includes(receivingUnitId) || unitIds.includes(resolvingAuthorityId));
}

/** Ratings and work done in the software, counted in plain SQL apart from the product's. */
async function besides({ start, end }: Period, { unitIds }: CaseScope): Promise<object> {
  const [row] = await shelf.rows<{ rated: number[]; invited: number; answered: number; returned: Part; district: Part; commune: Part }>(
    `WITH own AS (SELECT c.*, u.level, EXISTS (SELECT FROM case_stage s WHERE s.case_id = c.id AND s.closed_how = 'completed') AS by_machine FROM case_file c JOIN unit u ON u.id = c.resolving_authority_id
       WHERE c.receiving_unit_id = ANY ($3) OR c.resolving_authority_id = ANY ($3)),
     ended AS (SELECT level, count(*)::int AS denominator, count(*) FILTER (WHERE NOT by_machine)::int AS numerator FROM own
       WHERE finished_at >= $1 AND finished_at < $2 AND status NOT IN ('withdrawn', 'stopped') GROUP BY level),
     given AS (SELECT r.overall FROM rating r JOIN own ON own.id = r.case_id WHERE r.rated_at >= $1 AND r.rated_at < $2 AND NOT EXISTS (SELECT FROM rating_review v WHERE v.case_id = r.case_id))
     SELECT (SELECT array_agg((SELECT count(*)::int FROM given WHERE overall = n) ORDER BY n) FROM generate_series(1, 5) n) AS rated,
       (SELECT count(*)::int FROM survey_invitation i JOIN own ON own.id = i.case_id WHERE i.created_at >= $1 AND i.created_at < $2) AS invited,
       (SELECT count(i.used_at)::int FROM survey_invitation i JOIN own ON own.id = i.case_id WHERE i.created_at >= $1 AND i.created_at < $2) AS answered,
       (SELECT jsonb_build_object('denominator', count(*), 'numerator', count(*) FILTER (WHERE 'online' = (SELECT e.data ->> 'method' FROM case_event e WHERE e.case_id = own.id AND e.kind = 'result-returned'))) FROM own
         WHERE returned_at >= $1 AND returned_at < $2) AS returned,
       coalesce((SELECT to_jsonb(e) - 'level' FROM ended e WHERE level = 'district'), '{"numerator": 0, "denominator": 0}') AS district,
       coalesce((SELECT to_jsonb(e) - 'level' FROM ended e WHERE level = 'commune'), '{"numerator": 0, "denominator": 0}') AS commune`,
    [new Date(start), new Date(end), unitIds],
  );
  return row ?? {};
}

/** Roll-ups, the straight count and what the events tell say the same, and parts add up to their wholes. */
async function agree(asked: Period, of: CaseScope, numbers: PeriodNumbers): Promise<void> {
  const { tallies, fields, ratings, returned } = numbers;
  const seen = NOW < asked.end ? NOW : asked.end;
  expect(fields).toEqual(await app.database.read(({ scorecard }) => scorecard.tallies(asked.start, asked.end, seen, of)));
  expect(tallies.cases).toEqual(recount(within(of), asked.from, asked.to, AFTER_ALL));
  expect({ ...ratings, returned, district: tallies.processedOnlineDistrict, commune: tallies.processedOnlineCommune }).toEqual(await besides(asked, of));
  const { received, receivedOnline, receivedCounter, receivedPost, carriedOver, solved, solvedEarly, solvedOnTime, solvedLate, withdrawn, inProgress, inProgressWithin, inProgressOverdue } = tallies.cases;
  expect(receivedOnline + receivedCounter + receivedPost).toBe(received);
  expect(solvedEarly + solvedOnTime + solvedLate).toBe(solved);
  expect(inProgressWithin + inProgressOverdue).toBe(inProgress);
  expect(received + carriedOver).toBe(solved + withdrawn + inProgress);
}

async function everywhereTheSame(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(period, { minLength: 1, maxLength: 3 }), scope, async (periods, index) => {
      const asked = scopes[index] as CaseScope;
      const numbers = await figures.series(periods, asked, NOW);
      for (const [place, one] of periods.entries()) await agree(one, asked, numbers[place] as PeriodNumbers);
    }),
    { numRuns, endOnFailure: true },
  );
}

describe('random histories', () => {
  test('have every fate', async () => {
    const year = periodOf(plainDate('2026-04-01'), plainDate('2026-12-31'));
    const { tallies, ratings } = await figures.read(year, scopes[0] as CaseScope, NOW);
    const { cases } = tallies;
    const counts = [cases.receivedOnline, cases.receivedPost, cases.solvedEarly, cases.solvedOnTime, cases.solvedLate, cases.refused, cases.withdrawn, cases.inProgressWithin + cases.inProgressOverdue, ratings.answered];
    expect(counts.filter((count) => count === 0)).toEqual([]);
    expect(cases.received).toBe(CASES);
  });

  test('are summed up as they are recounted before anything is folded, between, and after', async () => {
    const [waiting] = await shelf.rows<{ count: number }>('SELECT count(*)::int AS count FROM case_rollup_delta');
    expect(waiting?.count).toBeGreaterThan(CASES);
    await everywhereTheSame(8);
    expect(await fold(97)).toBe(97);
    await everywhereTheSame(8);
    while ((await fold(100)) > 0);
    await everywhereTheSame(12);
  });

  test('folded by several at once are added up once', async () => {
    const before = await shelf.rows('SELECT * FROM case_rollup ORDER BY root_id, grain, day, receiving_unit_id, resolving_authority_id, field');
    await shelf.owner.query(
      `INSERT INTO case_rollup_delta (root_id, day, receiving_unit_id, resolving_authority_id, field, invited)
       SELECT root_id, day, receiving_unit_id, resolving_authority_id, field, n FROM case_rollup CROSS JOIN (VALUES (1), (-1), (1), (-1)) v(n) WHERE grain = 'day' ORDER BY random()`,
    );
    const folds = await Promise.all(Array.from({ length: 5 }, async () => {
      let sum = 0;
      for (let folded = 1; folded > 0; sum += folded) folded = await fold(40);
      return sum;
    }));
    expect(folds.reduce((sum, count) => sum + count, 0)).toBe(4 * before.filter((row) => (row as { grain: string }).grain === 'day').length);
    expect(await shelf.rows('SELECT * FROM case_rollup ORDER BY root_id, grain, day, receiving_unit_id, resolving_authority_id, field')).toEqual(before);
  });

  test('give every unit its own work, each case once in it', async () => {
    const asked = periodOf(plainDate('2026-05-10'), plainDate('2026-08-03'));
    const units = scopes.map((of, index) => ({ id: String(index), scope: of }));
    const all = await figures.byUnit(asked, units, NOW);
    for (const { id, scope: of } of units) expect(all.get(id)).toEqual(await figures.read(asked, of, NOW));
  });

  test('fill the list behind each figure with as many cases as it counts', async () => {
    await fc.assert(
      fc.asyncProperty(period, scope, async (asked, index) => {
        const of = scopes[index] as CaseScope;
        const { tallies, fields, returned } = await figures.read(asked, of, NOW);
        const none = { numerator: 0, denominator: 0 };
        const inputs = { ...tallies, returnedElectronically: returned, proceduresOnline: none, onlineServicesUsed: none, petitions: null, sipas: null };
        for (const key of CASE_MEASURE_KEYS) {
          for (const part of FIGURE_PARTS) {
            const listed = { key, part, period: asked, scope: of, field: null, now: NOW };
            const cases = await allPages(listed);
            expect([key, part, cases.length]).toEqual([key, part, measurePart(key, inputs)?.[part]]);
            expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
            expect(await app.database.read(({ figureCases }) => figureCases.count(listed))).toBe(cases.length);
          }
        }
        for (const field of fields) {
          const listed = { key: 'solved-late', part: 'numerator', period: asked, scope: of, field: field.field, now: NOW } as const;
          expect(await app.database.read(({ figureCases }) => figureCases.count(listed))).toBe(field.solvedLate);
        }
      }),
      { numRuns: 4, endOnFailure: true, examples: [[periodOf(plainDate('2026-06-01'), plainDate('2027-01-01')), 0], [periodOf(plainDate('2026-05-01'), plainDate('2026-08-15')), 1]] },
    );
  });
});

async function allPages(listed: Parameters<Parameters<Parameters<TestApp['database']['read']>[0]>[0]['figureCases']['list']>[0]): Promise<FigureCase[]> {
  const cases: FigureCase[] = [];
  for (let last: { moment: Instant; id: string } | null = null; ; ) {
    const page: FigureCase[] = await app.database.read(({ figureCases }) => figureCases.list(listed, last, 13));
    cases.push(...page);
    const end = page.at(-1);
    if (page.length < 13 || !end) return cases;
    last = { moment: end.moment, id: end.id };
  }
}

describe('the nightly recount', () => {
  const night = async (): Promise<readonly { differences: number; examples: RollupCheck['examples'] }[]> => app.app.get(RecountNight).run(app.clock.now());

  test('agrees, keeps the stock of the days that have passed, and looks at one older month more', async () => {
    app.clock.set('2026-12-21T00:19:00+07:00');
    expect(await night()).toEqual([]);
    app.clock.set('2026-12-21T00:20:00+07:00');
    const checks = await Promise.all([night(), night(), night()]);
    expect(checks.flat().map(({ differences, examples }) => ({ differences, examples }))).toEqual([{ differences: 0, examples: [] }, { differences: 0, examples: [] }]);
    const [taken] = await shelf.rows<{ count: number; first: string }>(`SELECT count(*)::int AS count, min(day)::text AS first FROM case_stock_taken WHERE root_id = $1 AND day >= '2026-11-16'`, [root]);
    expect(taken).toEqual({ count: 35, first: '2026-11-16' });
    expect(await night()).toEqual([]);
  });

  test('lets nobody fold meanwhile, so that what comes late shows that the stock is outdated', async () => {
    await shelf.owner.query(`INSERT INTO case_rollup_delta (root_id, day, receiving_unit_id, resolving_authority_id, field, invited) SELECT $1::uuid, '2026-11-20', $1, $1, 'x', n FROM (VALUES (1), (-1)) v(n)`, [root]);
    await app.database.write(async ({ rollupChecks, rollups }) => {
      expect(await rollupChecks.lock(root)).toBe(true);
      expect(await fold(1)).toBe(0);
      expect(await rollups.fold(1)).toBe(1);
    });
    expect(await fold(100)).toBe(1);
  });

  test('makes no number another one', async () => {
    for (const month of ['2026-05-01', '2026-07-01', '2026-09-01']) await app.database.write(({ rollupChecks }) => rollupChecks.takeStock(root, addDays(plainDate(month), -1), NOW));
    const ends = ['2026-05-01', '2026-07-01', '2026-09-01', '2026-12-01'].map((end) => periodOf(plainDate('2026-04-25'), plainDate(end)));
    for (const of of scopes) {
      const numbers = await figures.series(ends, of, NOW);
      for (const [index, asked] of ends.entries()) await agree(asked, of, numbers[index] as PeriodNumbers);
    }
  });

  test('forgets a stock when a case turns out to have been there', async () => {
    const count = async () => (await shelf.rows<{ count: number }>('SELECT count(*)::int AS count FROM case_stock_taken WHERE root_id = $1', [root]))[0]?.count ?? -1;
    const [before, at] = [await count(), parseInstant('2026-12-01T09:00:00+07:00')];
    await shelf.receive([], { at, dueAt: at });
    told = await tell(shelf.owner);
    const asked = periodOf(plainDate('2026-11-25'), plainDate('2026-12-11'));
    await agree(asked, scopes[0] as CaseScope, await figures.read(asked, scopes[0] as CaseScope, NOW));
    await app.app.get(RollupKeeper, { strict: false }).round();
    expect(await count()).toBe(before - 20);
    await agree(asked, scopes[0] as CaseScope, await figures.read(asked, scopes[0] as CaseScope, NOW));
  });

  test('finds and mends what somebody changed behind the back of the commands, and records it', async () => {
    const [row] = await shelf.rows<{ day: string }>(`UPDATE case_rollup SET solved_late = solved_late + 3 WHERE ctid = (SELECT ctid FROM case_rollup WHERE grain = 'month' AND day = '2026-12-01' LIMIT 1) RETURNING day::text`);
    expect(row?.day).toBe('2026-12-01');
    await shelf.owner.query(`UPDATE case_rollup SET refused = refused + 1 WHERE grain = 'day' AND day = '2026-12-01'`);
    await app.database.write(({ rollupChecks }) => rollupChecks.takeStock(root, plainDate('2026-12-20'), NOW));
    await shelf.owner.query(`UPDATE case_stock SET in_progress = in_progress + 1 WHERE ctid = (SELECT ctid FROM case_stock WHERE day = '2026-12-20' LIMIT 1)`);
    await shelf.owner.query(`UPDATE case_file SET late_from = late_from + interval '1 day' WHERE id = (SELECT id FROM case_file WHERE late_from IS NOT NULL LIMIT 1)`);
    app.clock.set('2026-12-22T07:00:00+07:00');
    const recent = (await night()).at(-1);
    expect(recent?.examples.map(({ day: of, kind, by }) => ({ of, kind, by }))).toEqual([
      { of: '2026-12-01', kind: 'day', by: { refused: -1 } },
      { of: '2026-12-01', kind: 'month', by: { refused: 1, solvedLate: -3 } },
      { of: '2026-12-20', kind: 'stock', by: { inProgress: -1 } },
      { of: '2026-12-22', kind: 'stock', by: { promises: 1 } },
    ]);
    app.clock.set('2026-12-23T07:00:00+07:00');
    expect((await night()).map(({ differences }) => differences)).toEqual([0, 0]);
    await everywhereTheSame(4);
  });

  test('is told to leaders and administrators', async () => {
    const items = await get('lanhdao.tinh', 'rollup-checks?limit=4');
    expect(items.json()['items'].map(({ agrees, differences }: Json) => ({ agrees, differences }))).toEqual([
      { agrees: true, differences: 0 }, { agrees: true, differences: 0 }, { agrees: false, differences: 4 }, { agrees: true, differences: 0 },
    ]);
    expect(items.json()['items'][2].examples[0]).toMatchObject({ day: '2026-12-01', kind: 'day', by: [{ measure: 'refused', by: -1 }] });
    expect((await get('motcua.tanlap', 'rollup-checks')).statusCode).toBe(403);
  });
});

async function get(username: string, path: string) {
  return callerOf(app)('GET', `/api/v1/oversight/${path}`, { headers: { cookie: await app.signIn(username) } });
}

describe('a figure opens', () => {
  const asked = 'from=2026-05-01&to=2026-08-01';

  test('as many cases as it counts, page by page, with what made them count', async () => {
    const scorecard = (await get('lanhdao.tinh', `scorecard?${asked}&unitCode=H99.21`)).json();
    const late = scorecard['figures'].find(({ key }: Json) => key === 'solved-late');
    const first = (await get('lanhdao.tinh', `scorecard/figures/solved-late/cases?${asked}&unitCode=H99.21&limit=2`)).json();
    expect(first).toMatchObject({ key: 'solved-late', part: 'numerator', total: late['numerator'], name: late['name'] });
    for (const item of first['items']) expect(Date.parse(item['finishedAt'])).toBeGreaterThan(Date.parse(item['promisedAt']));
    const all = (await get('lanhdao.tinh', `scorecard/figures/solved-late/cases?${asked}&unitCode=H99.21&limit=200&part=denominator`)).json();
    expect([all['items'].length, all['next']]).toEqual([late['denominator'], null]);
    // Histories are made by chance: sometimes two cases are all.
    const rest = first['next'] === null ? { items: [] } : (await get('lanhdao.tinh', `scorecard/figures/solved-late/cases?${asked}&unitCode=H99.21&limit=200&after=${first['next']}`)).json();
    expect(first['items'].length + rest['items'].length).toBe(late['numerator']);
  });

  test('its units where it counts units', async () => {
    const all = (await get('lanhdao.tinh', `scorecard/figures/units-using/units?${asked}&part=denominator`)).json();
    const using = (await get('lanhdao.tinh', `scorecard/figures/units-using/units?${asked}`)).json();
    expect(using['items']).toEqual(all['items'].filter(({ uses }: Json) => uses));
    expect([using['total'] > 0, all['total'] > using['total']]).toEqual([true, true]);
    expect((await get('lanhdao.tinh', `scorecard/figures/units-using/cases?${asked}`)).statusCode).toBe(404);
    expect((await get('lanhdao.tinh', `scorecard/figures/nothing/cases?${asked}`)).statusCode).toBe(404);
  });

  test('nobody’s answer to those who worked on the case, and nothing out of reach', async () => {
    expect((await get('motcua.tanlap', `scorecard/figures/satisfied/cases?${asked}`)).statusCode).toBe(403);
    expect((await get('motcua.tanlap', `scorecard/figures/satisfied/cases?${asked}&part=denominator`)).statusCode).toBe(403);
    expect((await get('lanhdao.tinh', `scorecard/figures/satisfied/cases?${asked}`)).statusCode).toBe(200);
    expect((await get('lanhdao.thanhgiang', `scorecard/figures/solved-late/cases?${asked}&unitCode=H99.41`)).statusCode).toBe(404);
  });
});
