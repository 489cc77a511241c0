import { describe, expect, test } from '@jest/globals';
import { CASE_ACTIONS } from '#domain';
import type { OpenStage } from '../../api/types.js';
import { oppositeOf } from './opposite-action.js';

const held = { token: 4, assignee: { id: 'lan', name: 'Lan' } } as OpenStage;
const free = { token: 7, assignee: null } as OpenStage;
const stages = [held, free];

describe('what takes an action back', () => {
  test('who took a step puts it back, who put it back takes it, and a head gives it to whoever had it', () => {
    expect(oppositeOf({ action: 'claim', tokens: [7] }, {}, stages, 'nhầm')).toEqual({ action: 'release', body: { token: 7, reason: 'nhầm' } });
    expect(oppositeOf({ action: 'release', tokens: [4] }, {}, stages, '')).toEqual({ action: 'claim', body: { token: 4 } });
    expect(oppositeOf({ action: 'assign', tokens: [4] }, { staffId: 'duc' }, stages, '')).toEqual({ action: 'assign', body: { token: 4, staffId: 'lan' } });
  });

  test('of several steps the one that was chosen', () => {
    expect(oppositeOf({ action: 'claim', tokens: [4, 7] }, { token: '7' }, stages, 'r')?.body).toEqual({ token: 7, reason: 'r' });
    expect(oppositeOf({ action: 'claim', tokens: [4, 7] }, {}, stages, 'r')).toBeNull();
  });

  test('nothing, where nobody had the step or it is not known', () => {
    expect(oppositeOf({ action: 'assign', tokens: [7] }, { staffId: 'duc' }, stages, '')).toBeNull();
    expect(oppositeOf({ action: 'claim', tokens: [9] }, {}, stages, '')).toBeNull();
  });

  test.each(CASE_ACTIONS.filter((action) => !['claim', 'release', 'assign'].includes(action)))('nothing takes %s back: others know of it or live by it', (action) => {
    expect(oppositeOf({ action, tokens: [4] }, {}, stages, '')).toBeNull();
  });
});
