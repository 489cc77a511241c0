import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { CaseFile } from './case-file.js';
import type { CaseEvent } from './events.js';
import { completeFile, evolve, replay } from './evolve.js';

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

describe('a case that was stored before the engine knew forks, data and payments', () => {
  const now = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept').file;
  const { forks: _forks, data: _data, payment: _payment, resubmitBy: _resubmitBy, links: _links, moved: _moved, ...known } = now;
  const tokens = now.tokens.map(({ startedAt: _startedAt, branch: _branch, sender: _sender, ...token }) => token);
  const stored = (changes: object): CaseFile => completeFile(JSON.parse(JSON.stringify({ ...known, tokens, ...changes })) as CaseFile);

  test('is the case that its events make today', () => {
    expect(stored({})).toEqual(now);
  });

  test('waits for the answer to a hand-over as before, and for papers without an end', () => {
    const handOver = { toUnitId: 'c-twin', reason: 'Đúng chuyên môn', requestedAt: now.changedAt };
    expect(stored({ tokens: tokens.map((token) => ({ ...token, handOver })) }).tokens[0]?.handOver).toEqual({ ...handOver, post: 'specialist', dueAt: null, from: null, refused: null });
    expect(stored({ request: { items: ['x'], reason: 'x', requestedAt: now.changedAt } }).request).toMatchObject({ answerBy: null });
  });

  test('takes the next event', () => {
    const next = { kind: 'stage-released', data: { token: now.tokens[0]!.id, reason: '' }, seq: now.version + 1, at: now.changedAt, actor: { kind: 'system', id: null, name: '', unitId: null } } as CaseEvent;
    expect(evolve(stored({}), next)).toEqual(evolve(now, next));
  });
});
