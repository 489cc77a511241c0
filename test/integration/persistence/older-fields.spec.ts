import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '#persistence';
import { databaseBefore, type OlderDatabase } from './older-database.js';

/** What named fields while they were nothing but texts: versions of procedures that do not agree, departments, windows. */
const OLD_ROWS = `
INSERT INTO procedure (code, version, hash, name, field, body, valid_from, published_at) VALUES
  ('1.000001', 1, 'a', 'A', 'ho-tich', '{"fieldName": "Hộ tịch"}', '2020-01-01', '2020-01-01'),
  ('1.000001', 2, 'b', 'A', 'ho-tich', '{"fieldName": "Hộ tịch, quốc tịch"}', '2021-01-01', '2021-01-01'),
  ('1.000002', 1, 'c', 'B', 'dat-dai', '{"fieldName": "Đất đai"}', '2020-01-01', '2020-01-01');
INSERT INTO unit (id, code, name, short_name, kind, level, root_id, fields, address, phone, active_from) VALUES
  ('$unit', 'H99', 'Tỉnh', 'Tỉnh', 'authority', 'province', '$unit', '{}', '', '', '2020-01-01'),
  (gen_random_uuid(), 'H99.18', 'Thuế', 'Thuế', 'department', 'province', '$unit', '{thue,dat-dai,""}', '', '', '2020-01-01');
INSERT INTO queue_window (unit_id, number, name, groups) VALUES ('$unit', 1, 'Quầy 1', '{ho-tich,y-te}');`;

let older: OlderDatabase;

beforeAll(async () => {
  older = await databaseBefore('ProcedureFields');
  await older.sql.query(OLD_ROWS.replaceAll('$unit', randomUUID()));
  await older.upgrade();
}, 180_000);
afterAll(() => older?.drop());

test('every text that named a field is a field, called as the version published last called it, else by its code', async () => {
  const { rows } = await older.sql.query('SELECT code, name FROM procedure_field ORDER BY code');
  expect(rows).toEqual([
    { code: 'dat-dai', name: 'Đất đai' },
    { code: 'ho-tich', name: 'Hộ tịch, quốc tịch' },
    { code: 'thue', name: 'thue' },
    { code: 'y-te', name: 'y-te' },
  ]);
  expect((await older.sql.query(`SELECT fields FROM unit WHERE code = 'H99.18'`)).rows).toEqual([{ fields: ['thue', 'dat-dai'] }]);
});

test('the catalogue names what had no name, and renames nothing', async () => {
  const opened = await Database.open({ url: older.url, poolSize: 1 });
  await opened.write(async ({ publication }) => {
    await publication.field({ code: 'thue', name: 'Thuế' });
    await publication.field({ code: 'dat-dai', name: 'Địa chính' });
  });
  await opened.close();
  expect((await older.sql.query(`SELECT name FROM procedure_field WHERE code IN ('thue', 'dat-dai') ORDER BY code`)).rows).toEqual([{ name: 'Đất đai' }, { name: 'Thuế' }]);
});
