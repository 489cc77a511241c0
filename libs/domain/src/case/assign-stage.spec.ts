import { describe, expect, test } from '@jest/globals';
import { flowProcess, hours, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import type { Assignee } from './assign-stage.js';

const person = (name: string): Assignee => ({ id: name, name, posts: actor(name).posts });

describe('who works on a stage', () => {
  test('claiming takes it out of the pool; the same and others cannot claim it again', () => {
    const sample = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept#1');
    expect(sample.file.tokens[0]?.assigneeId).toBe('specialist@c-dept#1');
    expect(sample.attempt({ action: 'claim' }, 'specialist@c-dept#1')).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt({ action: 'claim' }, 'specialist@c-dept#2')).toEqual({ refused: 'stage-taken-by-colleague' });
    expect(sample.attempt({ action: 'claim' }, 'specialist@c-twin')).toEqual({ refused: 'not-your-stage' });
  });

  test('a head gives a stage to somebody of its post, also away from somebody else', () => {
    const sample = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept#1');
    sample.run({ action: 'assign', assignee: person('specialist@c-dept#2') }, 'department-head@c-dept');
    expect(sample.file.tokens[0]?.assigneeId).toBe('specialist@c-dept#2');
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept#1')).toEqual({ refused: 'stage-taken-by-colleague' });
    expect(sample.attempt({ action: 'assign', assignee: person('specialist@c-dept#2') }, 'department-head@c-dept')).toMatchObject({ refused: 'assignee-unfit' });
  });

  test('nobody without the post gets it, and nobody without the lead gives it', () => {
    const sample = SampleCase.received().advance();
    for (const name of ['specialist@c-twin', 'department-head@c-dept', 'counter-officer@c-desk']) {
      expect(sample.attempt({ action: 'assign', assignee: person(name) }, 'leader@c')).toEqual({ refused: 'assignee-unfit' });
    }
    for (const by of ['specialist@c-dept', 'department-head@c-twin', 'leader@d']) {
      expect(sample.attempt({ action: 'assign', assignee: person('specialist@c-dept') }, by)).toEqual({ refused: 'not-your-stage' });
    }
    expect(SampleCase.submitted().attempt({ action: 'assign', assignee: person('specialist@c-dept') }, 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
  });
});

describe('putting back, delegating, standing in', () => {
  const claimed = (): SampleCase => SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept#1');

  test('whoever took a stage puts it back into the pool; others do not', () => {
    const release = { action: 'release', reason: 'Nghỉ phép' } as const;
    expect(SampleCase.received().advance().attempt(release, 'specialist@c-dept#1')).toEqual({ refused: 'not-assigned' });
    expect(claimed().attempt(release, 'specialist@c-dept#2')).toEqual({ refused: 'stage-taken-by-colleague' });
    const sample = claimed().run(release, 'specialist@c-dept#1');
    expect(sample.file.tokens[0]?.assigneeId).toBeNull();
    expect(sample.run({ action: 'claim' }, 'specialist@c-dept#2').file.tokens[0]?.assigneeId).toBe('specialist@c-dept#2');
  });

  test('whoever took a stage gives it to a colleague of the same post, to nobody else', () => {
    const delegate = (to: string) => ({ action: 'delegate', assignee: person(to) }) as const;
    expect(claimed().attempt(delegate('department-head@c-dept'), 'specialist@c-dept#1')).toEqual({ refused: 'assignee-unfit' });
    expect(claimed().attempt(delegate('specialist@c-dept#1'), 'specialist@c-dept#1')).toMatchObject({ refused: 'assignee-unfit' });
    expect(SampleCase.received().advance().attempt(delegate('specialist@c-dept#2'), 'specialist@c-dept#1')).toEqual({ refused: 'not-assigned' });
    expect(claimed().run(delegate('specialist@c-dept#2'), 'specialist@c-dept#1').run({ action: 'advance', note: '' }, 'specialist@c-dept#2').file.tokens[0]?.stage).toBe('sign');
  });

  test('whoever stands in for the absent works on what the absent took, and the events say so', () => {
    const absent = { id: 'specialist@c-dept#1', name: 'Cán bộ vắng' };
    const standIn = { ...actor('specialist@c-dept#9'), posts: [{ role: 'specialist', unitId: 'c-dept', standsInFor: absent }] } as const;
    const other = { ...standIn, posts: [{ role: 'specialist', unitId: 'c-dept', standsInFor: { id: 'specialist@c-dept#2', name: 'Người khác' } }] } as const;
    const elsewhere = { ...standIn, posts: [...actor('specialist@c-dept').posts, { role: 'specialist', unitId: 'c-twin', standsInFor: absent }] } as const;
    expect(claimed().attempt({ action: 'advance', note: '' }, other)).toEqual({ refused: 'stage-taken-by-colleague' });
    expect(claimed().attempt({ action: 'advance', note: '' }, elsewhere)).toEqual({ refused: 'stage-taken-by-colleague' });
    const sample = claimed().run({ action: 'advance', note: '' }, standIn);
    expect(sample.events.at(-2)).toMatchObject({ kind: 'stage-completed', actor: { id: 'specialist@c-dept#9', unitId: 'c-dept', standsInFor: absent } });
  });

  test('who holds the post themselves too does not act for the absent', () => {
    const both = { ...actor('specialist@c-dept#9'), posts: [...actor('specialist@c-dept').posts, { role: 'specialist', unitId: 'c-dept', standsInFor: { id: 'specialist@c-dept#1', name: 'x' } }] } as const;
    expect(claimed().run({ action: 'advance', note: '' }, both).events.at(-2)?.actor).not.toHaveProperty('standsInFor');
  });

  test('a machine takes no assignment', () => {
    const definition = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: hours(2) }, next: 'sign' }, task('sign', 'issue')]);
    const sample = SampleCase.received({ definition }).advance();
    expect(sample.attempt({ action: 'assign', assignee: person('specialist@c-dept') }, 'leader@c')).toEqual({ refused: 'not-your-stage' });
  });
});
