import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadProcedures, loadProcesses } from '#catalog';
import { ledgerOf, replay, type CaseEvent } from '#domain';
import { Directory } from '#platform';
import { guidesOf, placesMet, placesOf } from '../../support/walk-case.js';
import { walkOverHttp } from '../../support/walk-over-http.js';
import { OneStopShop } from './one-stop-shop.js';

/** A day on which the processes of schema 2 hold. */
const NOW = '2026-10-05T08:00:00+07:00';
const COUNTERS = [['three tiers', 'H99.21.05.01'], ['two tiers', 'H99.41.01']] as const;

let shop: OneStopShop;

beforeAll(async () => {
  shop = await OneStopShop.open(NOW);
}, 180_000);

afterAll(() => shop.close());

beforeEach(() => shop.test.clock.set(NOW));

const procedures = loadProcedures();
const walks = loadProcesses()
  .filter(({ schema }) => schema === 2)
  .flatMap((definition) => COUNTERS.map(([tiers, counter]) => [definition.procedureCode, tiers, definition, counter] as const));

/** The events of a case as they were recorded. */
async function eventsOf(code: string): Promise<CaseEvent[]> {
  return shop.sql<CaseEvent & object>(
    `SELECT e.seq, e.kind, round(extract(epoch FROM e.at) * 1000)::float8 AS at, e.actor, e.data FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.code = $1 ORDER BY e.seq`,
    [code],
  );
}

test('there are at least twelve procedures whose cases fork, ask, choose or travel', () => {
  expect(new Set(walks.map(([code]) => code)).size).toBeGreaterThanOrEqual(12);
});

/** Walks every way over three tiers; over two tiers once, since the ways are the same and the pure walks take them all. */
describe.each(walks)('%s over %s', (code, tiers, definition, counter) => {
  const procedure = procedures.find((candidate) => candidate.code === code);
  if (!procedure) throw new Error(`No procedure ${code}`);

  test('goes from the counter to the returned result', async () => {
    const left = placesOf(definition);
    const guides = guidesOf(definition, procedure);
    for (const { variant, data } of tiers === 'two tiers' ? guides.slice(0, 1) : guides) {
      if (left.size === 0) break;
      shop.test.clock.set(NOW);
      const walked = await walkOverHttp(shop, { definition, procedure, counter, variant, guide: { data } });
      const events = await eventsOf(walked);
      const stored = await shop.test.database.read(({ cases }) => cases.find(walked));
      expect(stored?.state).toMatchObject({ status: 'returned', tokens: [], forks: [] });
      expect(replay(events)).toEqual(stored?.state);
      const ledger = ledgerOf(events, shop.test.clock.now(), await shop.test.app.get(Directory).current());
      expect(ledger.entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(ledger.elapsedMinutes);
      for (const met of placesMet(events)) left.delete(met);
    }
    if (tiers === 'three tiers') expect([...left]).toEqual([]);
  });
});
