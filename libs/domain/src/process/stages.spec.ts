import { describe, expect, test } from '@jest/globals';
import { communeProcess } from '../../../../test/support/sample-case.js';
import { sampleProcess, sampleStage } from '../../../../test/support/sample-process.js';
import { followers, getStage, getStep, stagesInOrder } from './stages.js';

describe('stages of a process', () => {
  const definition = communeProcess();

  test('follow one another from the first to the return', () => {
    expect(stagesInOrder(definition).map(({ key }) => key)).toEqual(['receive', 'appraise', 'sign', 'issue', 'return']);
    expect(followers(getStep(definition, 'sign'))).toEqual(['issue']);
    expect(followers(getStep(definition, 'return'))).toEqual([]);
  });

  test('a stage that does not exist is a defect of the definition', () => {
    expect(() => getStage(definition, 'nothing')).toThrow('has no step "nothing"');
  });

  test('a circle ends instead of going round', () => {
    const circle = sampleProcess([sampleStage({ key: 'receive', next: 'appraise' }), sampleStage({ next: 'receive' })]);
    expect(stagesInOrder(circle).map(({ key }) => key)).toEqual(['receive', 'appraise']);
  });
});
