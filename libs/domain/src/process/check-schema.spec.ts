import { expect, test } from '@jest/globals';
import { richProcess } from '../../../../test/support/rich-process.js';
import { sampleProcess, sampleStage } from '../../../../test/support/sample-process.js';
import { checkSchema } from './check-schema.js';
import type { Stage } from './definition.js';

const hour = { value: 1, unit: 'working-hours' } as const;

test('what only schema 2 knows is told step by step in a document of schema 1', () => {
  expect(new Set(checkSchema({ ...richProcess(), schema: 1 }).map(({ place }) => place))).toEqual(
    new Set(['data', 'stages.receive.asks', 'stages.size.kind', 'stages.large.mayAskPayment', 'stages.split.kind', 'stages.survey.returnsTo', 'stages.survey.asks', 'stages.map.returnsTo',
      'stages.ask.kind', 'stages.ask.unit', 'stages.ask.silence', 'stages.ask.records', 'stages.meet.kind', 'stages.until.kind', 'stages.tax.kind', 'stages.agreed.kind', 'stages.sign.unit', 'stages.sign.handOver']),
  );
});

test.each<[string, Partial<Stage>]>([
  ['unit', { unit: ['department@resolving'] }],
  ['unit', { unit: 'department:dat-dai@district' }],
  ['unit', { unit: 'unit:H99.21.05' }],
  ['handOver', { handOver: { limit: hour } }],
  ['asks', { asks: [] }],
])('%s needs schema 2', (member, changes) => {
  const faults = checkSchema(sampleProcess([sampleStage(changes)]));
  expect(faults.map(({ code, place }) => [code, place])).toEqual([['feature-needs-schema-2', `stages.appraise.${member}`]]);
});

test('schema 2 knows all of it, and nothing beyond it is known', () => {
  expect(checkSchema(richProcess())).toEqual([]);
  expect(checkSchema(sampleProcess())).toEqual([]);
  expect(checkSchema({ ...sampleProcess(), schema: 3 as 2 }).map(({ code }) => code)).toEqual(['schema-unknown']);
});
