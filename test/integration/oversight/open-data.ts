import { beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readCsv } from '../../support/read-csv.js';
import { Directory } from '#platform';
import type { Json } from './play-cases.js';
import type { ReportStage } from './report-stage.js';

const NOW = '2026-09-07T09:15:00+07:00';
const PATH = '/api/v1/public/open-data';
/** Ratings by counter: enough by itself, too few, enough, too few, none. */
const RATINGS: readonly (readonly [counter: string, month: string, answers: readonly number[]])[] = [
  ['H99.21.05.01', '2026-08', [5, 5, 4, 1, 3, 5, 2]],
  ['H99.21.06.01', '2026-08', [1, 5]],
  ['H99.41.01', '2026-08', [4, 4, 4, 5, 5]],
  ['H99.42.01', '2026-08', [2]],
  ['H99.41.01', '2026-07', [5]],
];

type Row = Readonly<Record<string, string>>;

/** What an outsider works out who has nothing but the files: the figures of the scorecard over several months. */
function workedOut(months: readonly (readonly Row[])[]): Record<string, [number, number]> {
  const all = months.flat();
  const sum = (rows: readonly Row[], ...columns: string[]): number => rows.reduce((total, row) => total + columns.reduce((part, column) => part + Number(row[column] || 0), 0), 0);
  const [cases, ratings, last] = [all.filter((row) => row['record'] === 'cases'), all.filter((row) => row['record'] === 'ratings'), (months.at(-1) ?? []).filter((row) => row['record'] === 'cases')];
  const using = all.filter((row) => row['using_software'] === '1');
  const listed = (months.at(-1) ?? []).filter((row) => row['record'] === 'unit');
  const solved = (rows: readonly Row[]): number => sum(rows, 'solved_early', 'solved_on_time', 'solved_late');
  const of = (level: string): readonly Row[] => cases.filter((row) => row['level'] === level);
  return {
    satisfied: [sum(ratings, 'rated_4', 'rated_5'), sum(ratings, 'rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5')],
    'online-reception': [sum(cases, 'received_online'), sum(cases, 'received_online', 'received_counter', 'received_post')],
    'solved-in-time': [sum(cases, 'solved_early', 'solved_on_time'), solved(cases)],
    'solved-early': [sum(cases, 'solved_early'), solved(cases)],
    'solved-late': [sum(cases, 'solved_late'), solved(cases)],
    'in-progress-within': [sum(last, 'in_progress') - sum(last, 'in_progress_overdue'), sum(last, 'in_progress')],
    'in-progress-overdue': [sum(last, 'in_progress_overdue'), sum(last, 'in_progress')],
    'processed-online-district': [sum(of('district'), 'processed_in_software'), solved(of('district'))],
    'processed-online-commune': [sum(of('commune'), 'processed_in_software'), solved(of('commune'))],
    'units-using': [new Set(using.map((row) => row['unit'])).size, new Set([...using, ...listed].map((row) => row['unit'])).size],
  };
}

/** Open data: that they are enough for the public scorecard, and tell of nobody. */
export function openDataTests(stage: () => ReportStage): void {
  const file = async (month: string): Promise<Row[]> => {
    const answer = await stage().call('GET', `${PATH}/${month}.csv`);
    expect([answer.statusCode, answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin')]).toEqual([200, 'text/csv; charset=utf-8; header=present', '*']);
    const [names = [], ...rows] = readCsv(answer.body);
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
  };

  beforeAll(async () => {
    const { app, player } = stage();
    app.clock.set(NOW);
    for (const [counter, month, answers] of RATINGS) {
      await player.sql.query(
        `INSERT INTO rating (case_id, root_id, survey_code, survey_version, overall, source, unit_id, procedure_code, rated_at)
         SELECT c.id, c.root_id, 'danh-gia-nhanh', 1, a.overall, 'link', c.receiving_unit_id, c.procedure_code, ($1 || '-15T09:00:00+07:00')::timestamptz
         FROM unnest($2::int[]) WITH ORDINALITY AS a(overall, place)
         JOIN (SELECT c.*, row_number() OVER (ORDER BY c.id) AS place FROM case_file c JOIN unit u ON u.id = c.receiving_unit_id WHERE u.code = $3 AND NOT EXISTS (SELECT FROM rating r WHERE r.case_id = c.id)) c USING (place)`,
        [month, answers, counter],
      );
    }
  });

  test('the index names the months that have ended, and no other is handed out', async () => {
    const index = (await stage().call('GET', PATH)).json();
    expect(index['months'].map((item: Json) => item['month'])).toEqual(['2026-08', '2026-07']);
    const [head] = readCsv((await stage().call('GET', index['months'][0].csv)).body);
    expect(head).toEqual(index['columns'].map((item: Json) => item['name']));
    for (const month of ['2026-09', '2026-06', '2027-01', '2026-13', 'x', '2026-08-01']) {
      for (const ending of ['csv', 'json']) expect([month, (await stage().call('GET', `${PATH}/${month}.${ending}`)).statusCode]).toEqual([month, 404]);
    }
  });

  test.each([
    ['2026-08-01', '2026-09-01', ['2026-08']],
    ['2026-07-01', '2026-08-01', ['2026-07']],
    ['2026-07-01', '2026-09-01', ['2026-07', '2026-08']],
  ])('the public scorecard from %s to %s can be worked out from the files alone', async (from, to, months) => {
    const { figures, counts } = (await stage().call('GET', `/api/v1/public/scorecard?from=${from}&to=${to}`)).json();
    const rows = await Promise.all(months.map(file));
    const worked = workedOut(rows);
    expect(Object.fromEntries(figures.map((figure: Json) => [figure['key'], [figure['numerator'], figure['denominator']]]))).toEqual(worked);
    for (const { share, key } of figures as { key: string; share: number | null }[]) {
      const [part = 0, whole = 0] = worked[key] ?? [];
      expect(share).toBe(whole === 0 ? null : part / whole);
    }
    const cases = rows.map((month) => month.filter((row) => row['record'] === 'cases'));
    const sum = (of: readonly Row[][], column: string): number => of.flat().reduce((total, row) => total + Number(row[column]), 0);
    expect(counts).toMatchObject({
      carriedOver: sum(cases.slice(0, 1), 'carried_over'), refused: sum(cases, 'refused'), withdrawn: sum(cases, 'withdrawn'), receivedPost: sum(cases, 'received_post'), solvedLateButAsExtended: sum(cases, 'solved_late_but_as_extended'),
    });
    expect(counts.received + counts.carriedOver).toBe(sum(cases, 'solved_early') + sum(cases, 'solved_on_time') + sum(cases, 'solved_late') + counts.withdrawn + sum(cases.slice(-1), 'in_progress'));
  });

  test('the public scorecard says what the staff’s says of the same cases', async () => {
    const shown = (await stage().call('GET', '/api/v1/public/scorecard?from=2026-08-01&to=2026-09-01')).json();
    const inside = (await stage().get('lanhdao.tinh', 'scorecard?from=2026-08-01&to=2026-09-01')).json();
    expect(shown['counts']).toEqual(inside['counts']);
    expect(shown['figures']).toEqual(inside['figures']);
  });

  test('no cell of ratings is smaller than the smallest, and all of a month are in one', async () => {
    const august = (await file('2026-08')).filter((row) => row['record'] === 'ratings');
    const answers = august.map((row) => [1, 2, 3, 4, 5].reduce((sum, level) => sum + Number(row[`rated_${level}`]), 0));
    expect(answers.reduce((sum, count) => sum + count, 0)).toBe(15);
    expect(Math.min(...answers)).toBeGreaterThanOrEqual(5);
    expect(august.some((row) => Number(row['merged']) > 1)).toBe(true);
    expect((await file('2026-07')).filter((row) => row['record'] === 'ratings')).toEqual([]);
    const july = (await stage().call('GET', '/api/v1/public/scorecard?from=2026-07-01&to=2026-08-01')).json();
    expect(july['figures'].find((figure: Json) => figure['key'] === 'satisfied')).toMatchObject({ numerator: 0, denominator: 0, share: null, verdict: 'not-enough' });
  });

  test('a unit that has ended keeps its cases and answers in the months before', async () => {
    const { app, player } = stage();
    const [month, shown] = [`${PATH}/2026-08.json`, '/api/v1/public/scorecard?from=2026-08-01&to=2026-09-01'];
    const both = async () => [await stage().call('GET', month), await stage().call('GET', shown)].map((answer) => ({ ...answer.json(), asOf: null }));
    const before = await both();
    const directory = app.app.get(Directory);
    await player.sql.query(`UPDATE unit SET active_to = '2026-08-31' WHERE code LIKE 'H99.41%'`);
    try {
      app.clock.set('2026-09-07T09:30:00+07:00');
      await directory.refresh();
      expect(await both()).toEqual(before);
    } finally {
      await player.sql.query('UPDATE unit SET active_to = NULL');
      app.clock.set(NOW);
      await directory.refresh();
    }
  });

  test('JSON fits its schema and says what the CSV says; neither names a case or a person', async () => {
    const schema = (await stage().call('GET', `${PATH}/schema.json`)).json();
    const answer = await stage().call('GET', `${PATH}/2026-08.json`);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(answer.json()), validate.errors]).toEqual([true, null]);
    const rows = await file('2026-08');
    const month = answer.json();
    expect(rows.filter((row) => row['record'] === 'cases').map((row) => Number(row['received_counter']))).toEqual(month['cases'].map((item: Json) => item['receivedCounter']));
    expect(rows).toHaveLength(month['cases'].length + month['ratings'].length + month['units'].length);
    const csv = (await stage().call('GET', `${PATH}/2026-08.csv`)).body;
    for (const text of [csv, answer.body]) expect(text).not.toMatch(/H99[.\d]*-\d{6}-\d+|\+84|HYPERLINK|@/);
  });

  test.each(['from=2026-08-02', 'to=2026-09-02', 'to=2026-10-01', 'from=2026-09-01&to=2026-08-01', 'from=2026-09-01', 'from=1900-01-01&to=2026-08-01', 'to=0001-01-01', 'to=0999-01-01', 'from=9999-12-01', 'from=0000-01-01'])('the public scorecard refuses %s', async (query) => {
    expect((await stage().call('GET', `/api/v1/public/scorecard?${query}`)).statusCode).toBe(400);
  });
}
