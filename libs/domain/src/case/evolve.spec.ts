import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { CaseEvent } from './events.js';
import { evolve, replay } from './evolve.js';

describe('events make the case', () => {
  const { events } = SampleCase.received().advance();

  test('a log with a gap, a repeat or a wrong beginning is no case', () => {
    expect(() => replay([])).toThrow('empty log');
    expect(() => replay(events.slice(1))).toThrow('cannot begin');
    expect(() => replay([events[0]!, events[2]!])).toThrow('does not follow');
    expect(() => replay([events[0]!, events[0]!])).toThrow('does not follow');
  });

  test('a case is submitted once', () => {
    const submitted = SampleCase.submitted();
    expect(() => evolve(submitted.file, { ...submitted.events[0]!, seq: 2 })).toThrow('submitted once');
  });

  test('a log that closes a stage which is not open is broken', () => {
    const broken = { ...events[2]!, data: { ...events[2]!.data, token: 99 } } as CaseEvent;
    expect(() => replay([events[0]!, events[1]!, broken])).toThrow('No open stage 99');
  });

  test('what stood in the database as JSON is the same case', () => {
    expect(replay(JSON.parse(JSON.stringify(events)) as CaseEvent[])).toEqual(replay(events));
  });
});
