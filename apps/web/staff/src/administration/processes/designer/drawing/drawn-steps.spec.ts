import { describe, expect, test } from '@jest/globals';
import type { ProcessDefinition, Step } from '#domain';
import { flowProcess, fork, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { layOutProcess } from '../../../../workflow/case/lay-out-process.js';
import { drawnSteps } from './drawn-steps.js';

const process = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);

describe('the drawing', () => {
  const shown = (definition: ProcessDefinition) => layOutProcess(drawnSteps(definition)).map(({ step, ways }) => step.key + (ways.length === 0 ? '' : `(${ways.map(({ nodes }) => nodes.map((node) => node.step.key).join(' ')).join(' | ')})`)).join(' ');

  test('follows each edit, also where nothing leads to a step', () => {
    expect(shown(process)).toBe('receive split(a | b) meet issue return');
    const stages: Step[] = [...process.stages, task('lost', 'issue')];
    expect(shown({ ...process, stages })).toBe('receive split(a | b) meet issue return lost');
  });
});
