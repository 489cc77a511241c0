import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CASE_STATUSES, CASE_TRANSITIONS, type CaseStatus } from '#domain';
import { CaseShelf, hours, type ShelvedCase } from '../../support/case-shelf.js';

const CHECK_VIOLATION = '23514';
const ENDED: readonly CaseStatus[] = ['refused', 'withdrawn', 'stopped', 'result-ready', 'returned'];
const pairs = CASE_STATUSES.flatMap((from) => CASE_STATUSES.filter((to) => to !== from).map((to) => ({ from, to })));

let shelf: CaseShelf;
let one: ShelvedCase;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  one = await shelf.receive();
}, 180_000);
afterAll(() => shelf?.close());

/** Puts the case into a status behind the guard's back. */
async function place(status: CaseStatus): Promise<void> {
  await shelf.owner.query('BEGIN');
  await shelf.owner.query('SET LOCAL session_replication_role = replica');
  await shelf.owner.query('UPDATE case_file SET status = $2, finished_at = $3 WHERE id = $1', [one.id, status, ENDED.includes(status) ? new Date(hours(1)) : null]);
  await shelf.owner.query('COMMIT');
}

/** What the application's role is answered when it changes the status in plain SQL; the change itself is taken back. */
async function attempt(to: CaseStatus): Promise<{ code?: string; message: string } | null> {
  await shelf.app.query('BEGIN');
  try {
    await shelf.app.query('UPDATE case_file SET status = $2, version = version + 1, finished_at = $3 WHERE id = $1', [one.id, to, ENDED.includes(to) ? new Date(hours(1)) : null]);
    return null;
  } catch (error) {
    return error as { code?: string; message: string };
  } finally {
    await shelf.app.query('ROLLBACK');
  }
}

describe('which status may follow which', () => {
  test('stands in the database as in the domain', async () => {
    const rows = await shelf.rows<{ from: string; to: string }>('SELECT from_status AS from, to_status AS to FROM case_transition');
    const listed = pairs.filter(({ from, to }) => CASE_TRANSITIONS[from].includes(to));
    expect(new Set(rows.map(({ from, to }) => `${from} → ${to}`))).toEqual(new Set(listed.map(({ from, to }) => `${from} → ${to}`)));
    expect(rows).toHaveLength(listed.length);
  });

  test.each(CASE_STATUSES)('from %s exactly the listed ones are accepted', async (from) => {
    await place(from);
    for (const to of CASE_STATUSES.filter((status) => status !== from)) {
      const refused = await attempt(to);
      if (CASE_TRANSITIONS[from].includes(to)) expect([to, refused]).toEqual([to, null]);
      else expect([to, refused?.code, refused?.message]).toEqual([to, CHECK_VIOLATION, `case ${one.code} does not go from ${from} to ${to}`]);
    }
    expect(await attempt(from)).toBeNull();
  });

  test('the application may not widen it', async () => {
    for (const text of ['INSERT INTO case_transition VALUES (\'returned\', \'processing\')', 'DELETE FROM case_transition', 'UPDATE case_transition SET to_status = \'returned\'', 'TRUNCATE case_transition']) {
      await expect(shelf.app.query(text)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a case', () => {
  test.each(CASE_STATUSES)('begins as %s, or not', async (status) => {
    const columns = `id, root_id, code, version, status, channel, delivery, procedure_code, procedure_version, process_hash, field, receiving_unit_id, resolving_authority_id, involved_unit_ids, pin_salt, applicant, applicant_name, subject, submitted_at, finished_at, state, head_hash`;
    await shelf.app.query('BEGIN');
    const filed = shelf.app.query(
      `INSERT INTO case_file (${columns}) SELECT gen_random_uuid(), root_id, code || '-x', 1, $2, channel, delivery, procedure_code, procedure_version, process_hash, field, receiving_unit_id,
         resolving_authority_id, involved_unit_ids, pin_salt, applicant, applicant_name, subject, submitted_at, NULL, state, head_hash FROM case_file WHERE id = $1`,
      [one.id, status],
    );
    const outcome = await filed.then(() => 'filed', (error: { code: string }) => error.code);
    await shelf.app.query('ROLLBACK');
    expect(outcome).toBe(status === 'submitted' || status === 'received' ? 'filed' : CHECK_VIOLATION);
  });

  test.each([
    ['its status', `status = 'processing'`],
    ['its state', `state = state || '{"x": 1}'`],
    ['its process', `process_hash = (SELECT max(hash) FROM process_definition p WHERE p.hash <> process_hash)`],
  ])('changes %s with a new version only', async (_what, change) => {
    await place('received');
    await expect(shelf.app.query(`UPDATE case_file SET ${change} WHERE id = $1`, [one.id])).rejects.toMatchObject({ code: CHECK_VIOLATION, constraint: 'case_version' });
    await expect(shelf.app.query(`UPDATE case_file SET ${change}, version = version - 1 WHERE id = $1`, [one.id])).rejects.toMatchObject({ constraint: 'case_version' });
    await shelf.app.query('BEGIN');
    await shelf.app.query(`UPDATE case_file SET ${change}, version = version + 1 WHERE id = $1`, [one.id]);
    await shelf.app.query('ROLLBACK');
  });

  test('wakes and is watched without one', async () => {
    const { rowCount } = await shelf.app.query('UPDATE case_file SET wake_at = now(), alarmed_until = now() WHERE id = $1', [one.id]);
    expect(rowCount).toBe(1);
  });

  test.each(['accepted_at', 'original_due_at'])('keeps %s for ever', async (column) => {
    for (const value of [`${column} + interval '1 minute'`, 'NULL']) {
      await expect(shelf.app.query(`UPDATE case_file SET ${column} = ${value}, version = version + 1 WHERE id = $1`, [one.id])).rejects.toMatchObject({ code: CHECK_VIOLATION, constraint: 'case_promise' });
    }
  });

  test('gets both once, with its acceptance', async () => {
    const { id } = await shelf.submit();
    const { rowCount } = await shelf.app.query(`UPDATE case_file SET status = 'received', version = 2, accepted_at = $2, due_at = $3, original_due_at = $3, promised_at = $3 WHERE id = $1`, [id, new Date(hours(1)), new Date(hours(9))]);
    expect(rowCount).toBe(1);
  });
});
