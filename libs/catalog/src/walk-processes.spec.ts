import { describe, expect, test } from '@jest/globals';
import { replay, type CaseEvent } from '#domain';
import { guidesOf, placesMet, placesOf, walkCase, type Walk } from '../../../test/support/walk-case.js';
import { unitTreeOf } from './check-routes.js';
import { loadDemoUnits, loadProcedures, loadProcesses } from './load.js';

const tree = unitTreeOf(loadDemoUnits());
const procedures = loadProcedures();
const walks = loadProcesses().filter(({ schema }) => schema === 2).flatMap((definition) => {
  const procedure = procedures.find(({ code }) => code === definition.procedureCode);
  const counters = [['three tiers', 'H99.21.05.01'], ['two tiers', 'H99.41.01']] as const;
  return procedure ? counters.map(([tiers, counter]): [string, string, Walk] => [definition.procedureCode, tiers, { definition, procedure, tree, counter }]) : [];
});

/** What a finished case shows: nothing is left open, and its events rebuild it. */
function expectSound(events: readonly CaseEvent[]): void {
  const file = replay(events);
  expect(file).toMatchObject({ status: 'returned', tokens: [], forks: [], version: events.length });
  const kinds = events.map(({ kind }) => kind);
  for (const once of ['received', 'result-issued', 'result-returned']) expect(kinds.filter((kind) => kind === once)).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'forked')).toHaveLength(kinds.filter((kind) => kind === 'joined' || kind === 'fork-left').length);
}

const walkOf = (procedureCode: string, tiers: string): Walk => {
  const found = walks.find(([code, over]) => code === procedureCode && over === tiers);
  if (!found) throw new Error(`No process of schema 2 for ${procedureCode}`);
  return found[2];
};

describe.each(walks)('%s over %s', (_, __, walk) => {
  test('goes every way of every choice and rests in every step', () => {
    const left = placesOf(walk.definition);
    for (const { variant, data } of guidesOf(walk.definition, walk.procedure)) {
      if (left.size === 0) break;
      const events = walkCase({ ...walk, variant, guide: { data } });
      expectSound(events);
      for (const met of placesMet(events)) left.delete(met);
    }
    expect([...left]).toEqual([]);
  });

  test('ends where everybody is silent who may be', () => {
    const events = walkCase({ ...walk, guide: { silent: true } });
    expectSound(events);
    const asked = events.some(({ kind, data }) => kind === 'stage-opened' && walk.definition.stages.some((step) => step.key === data.stage && 'silence' in step && (step.silence === 'consent' || step.silence === 'go-on')));
    const silent = events.some(({ kind, data }) => (kind === 'opinion-given' && data.silent) || (kind === 'machine-done' && data.outcome === 'silence'));
    expect(silent).toBe(asked);
  });

  test('ends after every way back was taken', () => {
    const events = walkCase({ ...walk, guide: { goesBack: true } });
    expectSound(events);
    expect(events.some(({ kind }) => kind === 'stage-returned')).toBe(true);
  });
});

describe('on the way', () => {
  const dataOf = <Kind extends CaseEvent['kind']>(events: readonly CaseEvent[], kind: Kind) =>
    events.flatMap((event) => (event.kind === kind ? [event.data as Extract<CaseEvent, { kind: Kind }>['data']] : []));

  test('bodies that do not answer in their time are no longer waited for', () => {
    const events = walkCase({ ...walkOf('1.010736', 'two tiers'), guide: { idle: ['social', 'police'], data: { cong_dong_thong_nhat: true, co_quan_thong_nhat: true } } });
    expectSound(events);
    expect(dataOf(events, 'branch-cancelled').map(({ key, cause }) => [key, cause])).toEqual([['social', 'late'], ['police', 'late']]);
    expect(dataOf(events, 'stage-cancelled').map(({ stage }) => stage)).toEqual(['social', 'police']);
  });

  test('two answers of three are enough, and the first source of two', () => {
    const bodies = walkCase({ ...walkOf('1.010736', 'three tiers'), guide: { idle: ['justice'] } });
    expect(dataOf(bodies, 'branch-cancelled').map(({ key, cause }) => [key, cause])).toEqual([['justice', 'joined']]);
    const sources = walkCase({ ...walkOf('1.014159', 'three tiers'), guide: { idle: ['archive'] } });
    expect(dataOf(sources, 'branch-cancelled').map(({ key, cause }) => [key, cause])).toEqual([['archive', 'joined']]);
  });

  test('a protected tree is handed over from the commune to the district, to the province and back', () => {
    const handedTo = (tiers: string) => dataOf(walkCase({ ...walkOf('1.002693', tiers), guide: { data: { loai_cay: 'bao-ton', so_thong_nhat: true } } }), 'hand-over-accepted').map(({ unitId }) => unitId);
    expect(handedTo('three tiers')).toEqual(['H99.21.04', 'H99.17', 'H99.21.04']);
    expect(handedTo('two tiers')).toEqual(['H99.17', 'H99.41.03']);
  });

  test('the land tax is asked for and proven while the clock stands still, the draft goes on beside it', () => {
    const events = walkCase({ ...walkOf('1.012753', 'three tiers'), guide: { data: { phai_nop_tien: true, phu_hop_quy_hoach: true } } });
    expect(dataOf(events, 'payment-requested')).toHaveLength(1);
    expect(dataOf(events, 'due-moved').map(({ cause }) => cause)).toEqual(['payment']);
    expect(dataOf(events, 'stage-opened').filter(({ stage }) => stage === 'tax')[0]?.handOver?.toUnitId).toBe('H99.21.11');
  });

  test('a way back out of a fork ends the other branches, which begin again', () => {
    const events = walkCase({ ...walkOf('1.012784', 'two tiers'), guide: { goesBack: true } });
    expect(dataOf(events, 'fork-left').length).toBeGreaterThan(0);
    expect(dataOf(events, 'stage-cancelled').map(({ cause }) => cause)).toContain('returned');
  });
});
