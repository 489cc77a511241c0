import { beforeAll, describe, expect, test } from '@jest/globals';
import { Directory, openApiDocument } from '#platform';
import { readCsv } from '../../support/read-csv.js';
import { readPdf } from '../../support/read-pdf.js';
import type { Json } from './play-cases.js';
import { EVIL } from './play-summer.js';
import { readXlsx } from './read-xlsx.js';
import { recount, tell, type Told } from './recount.js';
import type { ReportStage } from './report-stage.js';

const NOW = '2026-09-07T09:15:00+07:00';
const SUMMER = ['2026-08-01', '2026-09-01'] as const;
const PERIOD = `from=${SUMMER[0]}&to=${SUMMER[1]}`;
const LEADER = 'lanhdao.tinh';
const REPORTS = ['ii-05a', 'ii-06a', 'ii-06b', 'ii-07a', 'ii-08', 'register', 'reception', 'returns', 'hand-overs', 'overdue', 'fees', 'workload'];

type Cells = readonly (string | number | null)[];

/** Figures of the form II.06a from a recount of events. */
function expectedCells(cases: readonly Told[]): number[] {
  const sum = recount(cases, ...SUMMER, NOW);
  return [
    sum.received + sum.carriedOver, sum.receivedOnline, sum.receivedCounter + sum.receivedPost, sum.carriedOver, sum.solved + sum.withdrawn,
    sum.solvedEarly, sum.solvedOnTime + sum.withdrawn, sum.solvedLate, sum.inProgress, sum.inProgressWithin, sum.inProgressOverdue,
  ];
}

/** Every report against what plain SQL and the events of cases say, and every file against the screen. */
export function reportTests(stage: () => ReportStage): void {
  const report = async (name: string, query: string = PERIOD, username: string = LEADER): Promise<Json> => {
    const answer = await stage().get(username, `reports/${name}?${query}`);
    expect([name, answer.statusCode]).toEqual([name, 200]);
    return answer.json();
  };
  const rows = ({ sections }: Json): Cells[] => (sections as { rows: { cells: Cells }[] }[]).flatMap((section) => section.rows.map(({ cells }) => cells));
  const select = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await stage().player.sql.query<Row>(text, values)).rows;

  beforeAll(async () => {
    const fees = JSON.stringify([{ key: 'a', name: 'Lệ phí', amount: 8_000, quantity: 1, paid: true }, { key: 'b', name: 'Phí', amount: 50_000, quantity: 1, paid: false }]);
    await stage().player.sql.query(`UPDATE case_file SET fees = $1, fee_total = 58000 WHERE procedure_code = '1.004873'`, [fees]);
  });

  test('the catalogue names every report, and the workload only to heads', async () => {
    const names = async (username: string) => (await stage().get(username, 'reports')).json()['items'].map((item: Json) => item['report']);
    expect(await names(LEADER)).toEqual(REPORTS);
    expect(await names('motcua.tanlap')).toEqual(REPORTS.filter((name) => name !== 'workload'));
    expect((await stage().get('motcua.tanlap', 'reports/workload')).statusCode).toBe(403);
    const { paths } = openApiDocument(stage().app.app);
    for (const path of ['', '/{report}', '/{report}.xlsx', '/{report}.pdf', '/{report}.csv']) {
      expect([path, Object.keys(paths[`/api/v1/oversight/reports${path}`]?.get?.responses ?? {})]).toEqual([path, ['200']]);
    }
  });

  test.each(REPORTS)('%s has the same rows on the screen and in its three files', async (name) => {
    const shown = await report(name);
    const columns = shown['columns'] as { name: string; group: string | null; kind: string }[];
    const screen = rows(shown).map((cells) => cells.map((cell) => cell ?? ''));
    expect(shown['rowCount']).toBe(screen.length);
    const [xlsx, csv, pdf] = await Promise.all(['xlsx', 'csv', 'pdf'].map((format) => stage().get(LEADER, `reports/${name}.${format}?${PERIOD}`)));
    expect([xlsx, csv, pdf].map((answer) => [answer?.statusCode, answer?.headers.get('content-disposition')])).toEqual(['xlsx', 'csv', 'pdf'].map((format) => [200, `attachment; filename="${name}.${format}"`]));

    const inSections = shown['sections'].some((section: Json) => section['name'] !== null) ? 1 : 0;
    const [head = [], ...records] = readCsv(csv?.body ?? '');
    expect(head.slice(inSections)).toEqual(columns.map(({ name: heading, group }) => (group === null ? heading : `${group}: ${heading}`)));
    const unescaped = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
    expect(records.map((record) => record.slice(inSections).map(unescaped))).toEqual(screen.map((cells) => cells.map(String)));

    const sheet = readXlsx(xlsx?.bytes ?? Buffer.alloc(0));
    expect(sheet.flat().some((cell) => cell.formula)).toBe(false);
    const numbers = columns.flatMap(({ kind }, index) => (kind === 'whole' || kind === 'money' || kind === 'share' ? [index] : []));
    const data = sheet.filter((row) => row.length === columns.length && /^\d+$/.test(row[0]?.value ?? ''));
    expect(data.map((row) => row.map((cell, index) => (numbers.includes(index) && cell.value !== '' ? Number(cell.value) : '')))).toEqual(screen.map((cells) => cells.map((cell, index) => (numbers.includes(index) ? cell : ''))));

    const { pages, tagged } = await readPdf(pdf?.bytes ?? Buffer.alloc(0));
    const text = pages.map((page) => page.text).join(' ').replace(/[\s\u200b]/g, '');
    expect(tagged).toBe(true);
    for (const cells of screen.slice(0, 5)) for (const cell of cells.filter((value) => typeof value === 'string' && !value.includes('T'))) expect(text).toContain(columns[cells.indexOf(cell)]?.kind === 'date' ? '' : String(cell).replace(/\s/g, ''));
  });

  describe('II.06a', () => {
    test('by field is what the events add up to, and its last line the scorecard', async () => {
      const cases = await tell(stage().player.sql);
      const shown = await report('ii-06a');
      const fields = [...new Set(cases.map(({ field }) => field))].filter((field) => expectedCells(cases.filter((item) => item.field === field))[0] !== 0);
      expect(rows(shown)).toHaveLength(fields.length);
      expect(new Set(rows(shown).map((cells) => JSON.stringify(cells.slice(2))))).toEqual(new Set(fields.map((field) => JSON.stringify(expectedCells(cases.filter((item) => item.field === field))))));
      expect((shown['total'] as { cells: Cells }).cells.slice(2)).toEqual(expectedCells(cases));
      const { counts } = (await stage().get(LEADER, `scorecard?${PERIOD}`)).json() as { counts: Record<string, number> };
      expect((shown['total'] as { cells: number[] }).cells[2]).toBe((counts['received'] ?? 0) + (counts['carriedOver'] ?? 0));
    });

    test.each(['ii-06a', 'ii-06b'])('%s by unit counts a case once in each unit’s work and once in the total', async (name) => {
      const { tree, units } = await stage().app.app.get(Directory).current();
      const cases = await tell(stage().player.sql);
      const shown = await report(name, name === 'ii-06a' ? `${PERIOD}&by=unit` : PERIOD);
      const authorities = units.filter(({ kind }) => kind === 'authority');
      const expected = new Map(
        authorities.map(({ id, name: unitName }) => [unitName, expectedCells(cases.filter((item) => tree.authorityOf(item.receivingUnitId)?.id === id || item.resolvingAuthorityId === id))]),
      );
      expect(rows(shown)).toHaveLength(authorities.length);
      for (const cells of rows(shown)) expect([cells[1], cells.slice(2, 13)]).toEqual([cells[1], expected.get(String(cells[1]))]);
      expect((shown['total'] as { cells: Cells }).cells.slice(2, 13)).toEqual(expectedCells(cases));
    });

    test('is narrowed by unit, level and field', async () => {
      const { tree } = await stage().app.app.get(Directory).current();
      const cases = await tell(stage().player.sql);
      const level = (id: string) => tree.authorityOf(id)?.level;
      const commune = cases.filter((item) => level(item.receivingUnitId) === 'commune' || level(item.resolvingAuthorityId) === 'commune');
      const total = async (query: string) => ((await report('ii-06a', `${PERIOD}&${query}`))['total'] as { cells: Cells }).cells.slice(2);
      expect(await total('level=commune')).toEqual(expectedCells(commune));
      expect(await total('field=ho-tich')).toEqual(expectedCells(cases.filter(({ field }) => field === 'ho-tich')));
      expect(await total('unitCode=H99.42')).toEqual(expectedCells(cases.filter(({ code }) => code.startsWith('H99.42'))));
    });
  });

  test('II.08 is what SQL counts', async () => {
    const shown = await report('ii-08');
    const counted = await select<Record<string, number | string>>(
      `SELECT procedure_code AS code, count(*) FILTER (WHERE accepted_at >= $1 AND accepted_at < $2)::int AS received, count(*) FILTER (WHERE accepted_at >= $1 AND accepted_at < $2 AND channel = 'online')::int AS online,
         count(*) FILTER (WHERE finished_at >= $1 AND finished_at < $2 AND status IN ('refused', 'result-ready', 'returned'))::int AS solved
       FROM case_file GROUP BY 1 HAVING count(*) FILTER (WHERE accepted_at >= $1 AND accepted_at < $2 OR finished_at >= $1 AND finished_at < $2 AND status IN ('refused', 'result-ready', 'returned')) > 0 ORDER BY 1`,
      SUMMER.map((day) => `${day}T00:00:00+07:00`),
    );
    const found = rows(shown).map((cells) => ({ code: cells[2], received: cells[5], online: cells[6], solved: cells[8] })).sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
    expect(found).toEqual(counted);
    const byField = await report('ii-08', `${PERIOD}&by=field`);
    expect((byField['total'] as { cells: Cells }).cells.slice(2)).toEqual((shown['total'] as { cells: Cells }).cells.slice(5));
  });

  test('the register has a book for each field with its cases in the order of acceptance, the daily list the same cases', async () => {
    const accepted = await select<{ code: string; field: string; at: Date }>(
      `SELECT code, field, accepted_at AS at FROM case_file WHERE accepted_at >= '2026-08-01T00:00:00+07:00' AND accepted_at < '2026-09-01T00:00:00+07:00' ORDER BY accepted_at, code`,
    );
    const shown = await report('register');
    for (const { name, rows: lines } of shown['sections'] as { name: string; rows: { cells: Cells }[] }[]) {
      expect(name).toMatch(/^Quyển: .+ – năm 2026$/);
      expect(lines.map(({ cells }) => cells[0])).toEqual(lines.map((_, index) => index + 1));
    }
    expect(rows(shown).map((cells) => cells[1]).sort()).toEqual(accepted.map(({ code }) => code).sort());
    const daily = rows(await report('reception'));
    expect(daily.map((cells) => cells[3])).toEqual(accepted.map(({ code }) => code));
    expect(daily.map((cells) => `${String(cells[1])}T${String(cells[2])}`)).toEqual(accepted.map(({ at }) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)));
  });

  test('the register carries personal data as text that no spreadsheet computes, and leaves a line in the audit trail', async () => {
    const answer = await stage().get('motcua.tanlap', 'reports/register.xlsx?from=2026-07-01&to=2026-10-01');
    expect(answer.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const cells = readXlsx(answer.bytes).flat();
    expect(cells.some((cell) => cell.formula)).toBe(false);
    expect(cells.find((cell) => cell.value === EVIL)?.type).toBe('s');
    const [accepted] = await select<{ count: number }>(
      `SELECT count(*)::int AS count FROM case_file c JOIN unit u ON u.id = c.receiving_unit_id WHERE u.code = 'H99.21.05.01' AND accepted_at >= '2026-07-01T00:00:00+07:00' AND accepted_at < '2026-10-01T00:00:00+07:00'`,
    );
    expect(cells.filter((cell) => cell.value === '+84912345678').map((cell) => cell.type)).toEqual(Array.from({ length: accepted?.count ?? -1 }, () => 's'));
    const [audit] = await select<{ data: object }>(`SELECT data FROM audit_entry WHERE action = 'report.exported' ORDER BY id DESC LIMIT 1`);
    expect(audit?.data).toMatchObject({ report: 'register', format: 'xlsx', rows: accepted?.count });
    expect((await stage().get('motcua.tanlap', 'reports/register.csv?from=2026-07-01&to=2026-10-01')).body).toContain(`"'${EVIL.replaceAll('"', '""')}"`);
  });

  test('the late list has the rows and order of the overdue list, and names each late stage with its officer', async () => {
    const list = (await stage().get(LEADER, 'overdue?limit=200')).json()['items'] as Json[];
    const shown = rows(await report('overdue', ''));
    expect(shown.map((cells) => [cells[1], cells[7]])).toEqual(list.map((item) => [item['code'], item['lateMinutes']]));
    const [own] = await select<{ field: string; codes: string[] }>(`SELECT field, array_agg(code ORDER BY code COLLATE "C") AS codes FROM case_file WHERE code = ANY ($1) GROUP BY 1 ORDER BY count(*) LIMIT 1`, [shown.map((cells) => cells[1])]);
    expect(rows(await report('overdue', `field=${own?.field}`)).map((cells) => cells[1]).sort()).toEqual(own?.codes);
    const late = await select<{ code: string; stages: number }>(
      `SELECT c.code, count(*)::int AS stages FROM case_file c JOIN case_stage s ON s.case_id = c.id WHERE c.code = ANY ($1) AND s.post IS NOT NULL AND s.closed_at IS NULL AND s.due_at < $2 GROUP BY 1`,
      [shown.map((cells) => cells[1]), NOW],
    );
    expect(late.length).toBeGreaterThan(0);
    for (const cells of shown) {
      expect(String(cells[11]).match(/, chưa xong/g)?.length ?? 0).toBe(late.find(({ code }) => code === cells[1])?.stages ?? 0);
      if (cells[11] !== '') expect(String(cells[11])).toMatch(/^.+ \(.+, .+\): quá hạn \d+ (ngày|giờ|phút)/);
    }
  });

  test('fees add up to what the cases say', async () => {
    const [sums] = await select<{ cases: number; asked: string; paid: string }>(
      `SELECT count(*)::int AS cases, sum(fee_total) AS asked, sum((SELECT sum((f ->> 'amount')::int) FROM jsonb_array_elements(fees) f WHERE (f ->> 'paid')::boolean)) AS paid FROM case_file
       WHERE fee_total > 0 AND accepted_at >= '2026-08-01T00:00:00+07:00' AND accepted_at < '2026-09-01T00:00:00+07:00'`,
    );
    const shown = await report('fees');
    const [cases, asked, online, otherwise, paid, unpaid] = (shown['total'] as { cells: number[] }).cells.slice(4);
    expect({ cases, asked: String(asked), paid: String(paid) }).toEqual(sums);
    expect([(online ?? 0) + (otherwise ?? 0), (asked ?? 0) - (paid ?? 0)]).toEqual([paid, unpaid]);
    expect(online).toBeGreaterThan(0);
    for (const key of [4, 5, 6, 7, 8, 9]) expect(rows(shown).reduce((sum, cells) => sum + Number(cells[key]), 0)).toBe((shown['total'] as { cells: number[] }).cells[key]);
  });

  test('II.05a is what SQL counts of the petitions', async () => {
    const { player } = stage();
    const unitId = await player.unitId('H99.42');
    for (const [index, [opened, answered]] of ([['2026-07-20', '2026-08-03'], ['2026-08-05', '2026-08-28'], ['2026-08-20', null]] as const).entries()) {
      const at = (day: string | null) => day && `${day}T08:00:00+07:00`;
      await player.sql.query(
        `INSERT INTO follow_up (id, root_id, alarmed_until, kind, topic, status, version, reference, pin_salt, unit_id, seat_role, seat_unit_id, text, concerned, opened_at, original_due_at, due_at, first_answered_at, rated_at, satisfied, state)
         SELECT gen_random_uuid(), u.root_id, $4, 'petition', 'attitude', $1, 1, $2, '\\x00', $3, 'leader', $3, 'Phản ánh', '', $4, $4::timestamptz + interval '14 days', $4::timestamptz + interval '14 days', $5, $5, CASE WHEN $5::timestamptz IS NOT NULL THEN true END, '{}' FROM unit u WHERE u.id = $3`,
        [answered === null ? 'open' : 'answered', `PA-${index}`, unitId, at(opened), at(answered)],
      );
    }
    const shown = await report('ii-05a');
    const line = rows(shown).find((cells) => Number(cells[2]) > 0);
    expect(line?.slice(2)).toEqual([3, 2, 1, 2, 1, 1, 1, 1, 0, 2, 2, 1]);
    expect((shown['total'] as { cells: Cells }).cells.slice(2)).toEqual(line?.slice(2));
  });

  test('II.07a divides all late minutes by unit, stage and procedure', async () => {
    const { app, player } = stage();
    const { LatenessKeeper } = await import('../../../apps/oversight/src/lateness/lateness-keeper.js');
    const { DEFAULT_LATENESS_SETTINGS } = await import('../../../apps/oversight/src/lateness/lateness-settings.js');
    const keeper = new LatenessKeeper(app.database, app.app.get(Directory), app.clock, DEFAULT_LATENESS_SETTINGS);
    while (await keeper.settleNext());
    await keeper.refreshOpen(() => false);
    const shown = await report('ii-07a', 'from=2026-08-01&to=2026-10-01');
    const [late] = (await player.sql.query<{ cases: number; minutes: number }>(
      `SELECT count(*)::int AS cases, sum(l.total_minutes)::int AS minutes FROM case_lateness l WHERE coalesce(l.ended_at, $1::timestamptz) >= '2026-08-01T00:00:00+07:00' AND l.total_minutes > 0`,
      [NOW],
    )).rows;
    const total = (shown['total'] as { cells: Cells }).cells;
    expect({ cases: total[2], minutes: total[4] }).toEqual(late);
    expect(late?.minutes).toBeGreaterThan(0);
    for (const { rows: lines } of (shown['sections'] as { rows: { cells: number[] }[] }[])) expect(lines.reduce((sum, { cells }) => sum + Number(cells[4]), 0)).toBe(total[4]);
  });

  test('the workload is that of the screen', async () => {
    const screen = (await stage().get(LEADER, 'workload')).json();
    const [units, officers] = (await report('workload', ''))['sections'] as { rows: { cells: Cells }[] }[];
    expect(units?.rows.map(({ cells }) => cells.slice(3, 8))).toEqual(screen['units'].map((unit: Json) => [unit['open'], unit['overdue'], unit['soon'], unit['waiting'], unit['unassigned']]));
    expect(officers?.rows.map(({ cells }) => [cells[2], cells[3], cells[8]])).toEqual(screen['officers'].map((officer: Json) => [officer['staff'].name, officer['open'], officer['doneLast30Days']]));
  });

  test('what a counter passed on is listed unit by unit with its papers, and what was taken by whom it was taken', async () => {
    const { app, player } = stage();
    const shown = await report('hand-overs');
    const passed = await select<{ code: string; at: Date; unit: string }>(
      `SELECT c.code, e.at, u.name AS unit FROM case_file c CROSS JOIN LATERAL (
         SELECT o.at, o.data ->> 'unitId' AS unit_id FROM case_event o JOIN unit u ON u.id::text = o.data ->> 'unitId' WHERE o.case_id = c.id AND o.kind = 'stage-opened' AND u.kind <> 'counter' ORDER BY o.seq LIMIT 1
       ) e JOIN unit u ON u.id::text = e.unit_id WHERE e.at >= '2026-08-01T00:00:00+07:00' AND e.at < '2026-09-01T00:00:00+07:00'`,
    );
    const listed = (shown['sections'] as { name: string; rows: { cells: Cells }[] }[]).flatMap(({ name, rows: lines }) => lines.map(({ cells }) => [name, cells[2], Date.parse(String(cells[1]))].join(' ')));
    expect(listed.sort()).toEqual(passed.map(({ code, at, unit }) => `Giao cho: ${unit} ${code} ${at.getTime()}`).sort());
    const own = (await stage().get('motcua.tanlap', `reports/hand-overs?${PERIOD}`)).json();
    expect(rows(own).map((cells) => cells[2]).sort()).toEqual(passed.map(({ code }) => code).filter((code) => code.startsWith('H99.21.05.01')).sort());
    const [ready] = await select<{ code: string }>(`SELECT code FROM case_file WHERE status = 'result-ready' AND code LIKE 'H99.21.05.01%' ORDER BY code LIMIT 1`);
    await player.giveBack(ready?.code ?? '', '2026-09-07T08:05:00+07:00');
    app.clock.set(NOW);
    expect(rows(await report('returns', 'from=2026-09-07&to=2026-09-08')).map((cells) => [cells[1], cells[2], cells[5], cells[6]])).toEqual([['2026-09-07T08:05:00+07:00', ready?.code, 'Chủ hồ sơ', 'Tại quầy']]);
  });

  test.each([
    ['reports/ii-99', 404],
    ['reports/ii-99.xlsx', 404],
    ['reports/ii-06a.docx', 404],
    ['reports/ii-06a?by=procedure', 400],
    ['reports/register?by=unit', 400],
    ['reports/ii-06a?field=khong-co', 400],
    ['reports/workload?field=ho-tich', 400],
    ['reports/ii-06a?level=village', 400],
    ['reports/ii-06a?from=2026-09-02&to=2026-09-01', 400],
    ['reports/ii-06a.csv?unitCode=H98', 404],
  ])('%s is refused with %s', async (path, status) => {
    expect((await stage().get(LEADER, path)).statusCode).toBe(status);
  });

  test('what is too long for a format is refused whole', async () => {
    const { ReportMaker } = await import('../../../apps/oversight/src/report-forms/report-maker.js');
    const { periodIn, scopeOfUnit } = await import('#platform');
    const { app } = stage();
    const directory = await app.app.get(Directory).current();
    const unit = directory.unitByCode('H99');
    if (!unit) throw new Error('No H99');
    const now = app.clock.now();
    const order = { period: periodIn({ from: SUMMER[0], to: SUMMER[1] }, now), scope: scopeOfUnit(unit, directory), filter: { field: null, level: null, by: null }, directory, now };
    for (const name of ['register', 'reception', 'hand-overs', 'overdue', 'fees'] as const) {
      await expect(app.app.get(ReportMaker, { strict: false }).make({ ...order, report: name, limit: 2 })).rejects.toMatchObject({ code: 'report-too-large', details: { extra: { limit: 2 } } });
    }
  });
}
