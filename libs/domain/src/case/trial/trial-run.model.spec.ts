import { describe, expect, test } from '@jest/globals';
import { loadDemoUnits, loadProcedures, loadProcesses } from '#catalog';
import { DEFAULT_RULES, UnitTree, compileCalendar, defaultCalendar, trialRun } from '#domain';
import { guidesOf, walkCase } from '../../../../../test/support/walk-case.js';

const tree = new UnitTree(loadDemoUnits().map(({ code, name, kind, level, parentCode, fields }) => ({ id: code, code, name, kind, level, parentId: parentCode, fields })));
const calendar = compileCalendar([defaultCalendar]);
const procedures = loadProcedures();
/** A walker answers seven minutes after it was offered something; what a hand-over waits for its answer a trial leaves out. */
const MOST_HAND_OVER_MINUTES = 60;

describe.each(loadProcesses().map((process) => [`${process.code}@${process.version}`, process] as const))('%s', (_, definition) => {
  test('whatever a case went through, on its own process it goes the same way again', () => {
    const procedure = procedures.find(({ code }) => code === definition.procedureCode);
    if (!procedure) throw new Error(`No procedure for ${definition.code}`);
    for (const [index, { variant, data }] of guidesOf(definition, procedure).entries()) {
      for (const silent of index === 0 ? [false, true] : [false]) {
        const events = walkCase({ definition, procedure, tree, counter: 'H99.21.05.01', variant, guide: { data, silent } });
        const [tried] = trialRun(definition, procedure, [{ code: 'case', events }], { tree, calendarOf: () => calendar, rules: DEFAULT_RULES });
        if (!tried || tried.outcome === 'not-comparable') throw new Error('A returned case can be compared');
        expect(tried).toMatchObject({ stuck: null, difference: { added: [], dropped: [], reordered: false }, assumed: [] });
        expect(tried.realMinutes - (tried.minutes ?? NaN)).toBeGreaterThanOrEqual(0);
        expect(tried.realMinutes - (tried.minutes ?? NaN)).toBeLessThanOrEqual(MOST_HAND_OVER_MINUTES);
      }
    }
  });
});
