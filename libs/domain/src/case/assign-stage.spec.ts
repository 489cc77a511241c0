import { describe, expect, test } from '@jest/globals';
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
