import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { APPLICATION_ROLE, Database } from '#persistence';
import { databaseBefore, type OlderDatabase } from './older-database.js';

/** What stood before the engine was complete: a case in work that waits for another unit, and one that ended. */
const OLD_ROWS = `
INSERT INTO unit (id, code, name, short_name, kind, level, root_id, address, phone, active_from) VALUES ('$unit', 'H99', 'Tỉnh', 'Tỉnh', 'authority', 'province', '$unit', '', '', '2020-01-01');
INSERT INTO process_definition (hash, code, version, procedure_code, body, valid_from) VALUES ('h1', 'qt', 1, 'tt', '{}', '2020-01-01');
INSERT INTO case_file (id, root_id, code, version, status, channel, delivery, procedure_code, procedure_version, process_hash, field, receiving_unit_id, resolving_authority_id, involved_unit_ids,
  pin_salt, applicant, applicant_name, subject, submitted_at, accepted_at, due_at, original_due_at, finished_at, state, head_hash)
SELECT c.id, '$unit', c.code, 3, c.status, 'counter', 'counter', 'tt', 1, 'h1', 'f', '$unit', '$unit', ARRAY['$unit'::uuid], '', '{}', 'Ai', '', '2026-01-01', '2026-01-01', '2026-01-09', '2026-01-09',
  c.finished, jsonb_build_object('caseId', c.id, 'version', 3, 'status', c.status, 'submittedAt', 1767200400000, 'tokens', jsonb_build_array()), ''
FROM (VALUES ('$open'::uuid, 'MO', 'processing', NULL::timestamptz), ('$ended'::uuid, 'XONG', 'withdrawn', '2026-01-03')) AS c(id, code, status, finished);
INSERT INTO case_event (case_id, seq, kind, at, actor, data, hash) VALUES
  ('$open', 1, 'received', '2026-01-01', '{}', '{}', ''), ('$open', 2, 'stage-completed', '2026-01-02', '{}', '{"token": 10}', ''), ('$open', 3, 'stage-returned', '2026-01-02', '{}', '{"token": 11}', '');
INSERT INTO case_stage (case_id, token, stage, unit_id, post, opened_at, closed_at, used_minutes, offered_unit_id) VALUES
  ('$open', 10, 'a', '$unit', 'clerk', '2026-01-01', '2026-01-02', 5, NULL), ('$open', 11, 'b', '$unit', 'clerk', '2026-01-02', '2026-01-02', 0, NULL),
  ('$open', 12, 'a', '$unit', 'clerk', '2026-01-02', NULL, NULL, '$unit'), ('$ended', 10, 'a', '$unit', 'clerk', '2026-01-01', '2026-01-03', NULL, NULL);`;

let older: OlderDatabase;

beforeAll(async () => {
  older = await databaseBefore('WorkflowEngine');
  const ids: Record<string, string> = { unit: randomUUID(), open: randomUUID(), ended: randomUUID() };
  await older.sql.query(OLD_ROWS.replace(/\$(\w+)/g, (_, name: string) => ids[name] as string));
  await older.upgrade();
}, 180_000);
afterAll(() => older?.drop());

test('stages that ended tell by their events how', async () => {
  const { rows } = await older.sql.query(`SELECT c.code, s.token, s.closed_how AS how, s.offered_post AS offered FROM case_stage s JOIN case_file c ON c.id = s.case_id ORDER BY 1, 2`);
  expect(rows).toEqual([
    { code: 'MO', token: 10, how: 'completed', offered: null },
    { code: 'MO', token: 11, how: 'returned', offered: null },
    { code: 'MO', token: 12, how: null, offered: 'clerk' },
    { code: 'XONG', token: 10, how: 'ended', offered: null },
  ]);
});

test('open cases wake once to learn when they are due; alarms of the past do not ring', async () => {
  const { rows } = await older.sql.query(`SELECT code, wake_at <= now() AS wakes, alarmed_until > '2026-01-09' AS quiet FROM case_file ORDER BY code`);
  expect(rows).toEqual([{ code: 'MO', wakes: true, quiet: true }, { code: 'XONG', wakes: null, quiet: true }]);
});

test('cases are read as the engine knows them now', async () => {
  const opened = await Database.open({ url: older.url, poolSize: 1, role: APPLICATION_ROLE });
  const loaded = await opened.read(({ cases }) => cases.find('MO'));
  await opened.close();
  expect(loaded?.state).toMatchObject({ status: 'processing', version: 3, forks: [], data: {}, links: [], payment: null, moved: null });
});
