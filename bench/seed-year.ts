import type pg from 'pg';

/** Communes, each with a counter, beside the demonstration's units: as many as a province has after the merger of districts. */
const COMMUNES = 160;
const FIELDS = 20;

const UNITS = `
  INSERT INTO unit (code, name, short_name, kind, level, parent_id, root_id, address, phone, active_from)
  SELECT 'H99.B' || lpad(n::text, 3, '0'), 'Xã đo ' || n, 'Xã đo ' || n, 'authority', 'commune', p.id, p.id, '', '', '2020-01-01' FROM unit p, generate_series(1, ${COMMUNES}) n WHERE p.code = 'H99';
  INSERT INTO unit (code, name, short_name, kind, level, parent_id, root_id, address, phone, active_from)
  SELECT a.code || '.01', 'Một cửa ' || a.name, 'Một cửa', 'counter', 'commune', a.id, a.root_id, '', '', '2020-01-01' FROM unit a WHERE a.code LIKE 'H99.B%';`;

/**
 * Cases of the 395 days before today, at all hours of the working day: 1 % never finished, 4 % late, 5 % extended, 3 %
 * refused; one stage each, done by people; every fifth invited and rated. Nothing of what only other pages read.
 */
const CASES = (count: number): string => `
  CREATE UNLOGGED TABLE seed AS
  SELECT gen_random_uuid() AS id, n, accepted, due, CASE WHEN extended THEN due + interval '5 days' ELSE due END AS due_at, extended, refused,
    CASE WHEN ended < now() AND NOT stuck THEN ended END AS ended, d.id AS desk, CASE WHEN n % 4 = 0 THEN d.root_id ELSE d.parent_id END AS authority, d.root_id, 'f' || lpad((n % ${FIELDS})::text, 2, '0') AS field,
    (ARRAY['online', 'online', 'counter', 'counter', 'post'])[1 + n % 5] AS channel
  FROM (
    SELECT n, accepted, accepted + interval '5 days' AS due, extended, refused, stuck,
      accepted + CASE WHEN late THEN interval '5 days' + r * interval '12 days' ELSE r * interval '5 days' END AS ended
    FROM (SELECT n, date_trunc('milliseconds', date_trunc('day', now()) - (1 + (n::bigint * 7919) % 395) * interval '1 day' + interval '7 hours' + random() * interval '9 hours') AS accepted,
        random() AS r, random() < 0.05 AS extended, random() < 0.03 AS refused, random() < 0.04 AS late, random() < 0.01 AS stuck
      FROM generate_series(1, ${count}) n) drawn
  ) told JOIN (SELECT row_number() OVER (ORDER BY code) - 1 AS place, u.* FROM unit u WHERE code LIKE 'H99.B%.01') d ON d.place = (n::bigint * 104729) % ${COMMUNES};
  INSERT INTO case_file (id, root_id, code, version, status, channel, delivery, procedure_code, procedure_version, process_hash, field, receiving_unit_id, resolving_authority_id, involved_unit_ids,
    pin_salt, applicant, applicant_name, subject, submitted_at, accepted_at, due_at, original_due_at, promised_at, late_from, finished_at, state, head_hash)
  SELECT id, root_id, 'SEED-' || n, 2, CASE WHEN ended IS NULL THEN 'processing' WHEN refused THEN 'refused' ELSE 'returned' END, channel, 'counter', p.procedure_code, 1, p.hash, field, desk, authority,
    ARRAY[desk, authority], '', '{}', 'Nguyễn Thị Hương Giang', '', accepted, accepted, due_at, due, due, CASE WHEN ended IS NULL THEN due END, ended, '{"pauses": []}', ''
  FROM seed, (SELECT * FROM process_definition ORDER BY hash LIMIT 1) p;
  INSERT INTO case_event (case_id, seq, kind, at, actor, data, hash)
  SELECT id, 3, 'extended', accepted, '{}', jsonb_build_object('from', (extract(epoch FROM due) * 1000)::bigint), '' FROM seed WHERE extended;
  INSERT INTO case_stage (case_id, token, stage, unit_id, post, opened_at, closed_at, closed_how, closed_by_id, used_minutes)
  SELECT id, 2, 'appraise', authority, 'specialist', accepted, ended, CASE WHEN ended IS NOT NULL THEN 'completed' END, CASE WHEN ended IS NOT NULL THEN id END, 30 FROM seed;
  INSERT INTO survey_invitation (case_id, survey_code, survey_version, created_at, expires_at, used_at) SELECT id, 's', 1, ended, ended, ended FROM seed WHERE n % 5 = 0 AND ended IS NOT NULL;
  INSERT INTO rating (case_id, root_id, survey_code, survey_version, overall, source, unit_id, procedure_code, rated_at)
  SELECT id, root_id, 's', 1, 1 + (n / 5) % 5, 'link', desk, 'x', ended FROM seed WHERE n % 5 = 0 AND ended IS NOT NULL;
  DROP TABLE seed;`;

const SEEDED = ['case_file', 'case_event', 'case_stage', 'survey_invitation', 'rating'];

/** Indexes that no figure reads, and lists do; at millions of rows most of the time would go into them. */
const OF_LISTS = ['case_file_search', 'case_file_identity', 'case_file_recent', 'case_file_ended', 'case_file_process'];

/** Units of a province without any case; the system under measure reads them when it starts. */
export async function seedUnits(owner: pg.Client): Promise<void> {
  await owner.query(UNITS);
}

/** Fills the tables with triggers off and builds their indexes afterwards, those of lists only where they are wanted. Answers the seconds that it took. */
export async function seedYear(owner: pg.Client, cases: number, { lists = false } = {}): Promise<number> {
  const start = performance.now();
  await owner.query(`SET session_replication_role = replica; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'; SET synchronous_commit = off`);
  if (!lists) await owner.query(`DROP INDEX ${OF_LISTS.join(', ')}`);
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [SEEDED],
  );
  await owner.query(`DROP INDEX ${rows.map(({ name }) => name).join(', ')}`);
  await owner.query(CASES(cases));
  for (const { definition } of rows) await owner.query(definition);
  await owner.query('SET session_replication_role = DEFAULT');
  for (const table of SEEDED) await owner.query(`VACUUM ANALYZE ${table}`);
  return (performance.now() - start) / 1000;
}
