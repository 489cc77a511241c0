import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { randomProcess } from '../../../../test/support/random-process.js';
import { richProcess, withStep } from '../../../../test/support/rich-process.js';
import { sampleProcess } from '../../../../test/support/sample-process.js';
import { enclosing } from './blocks.js';
import { checkProcess } from './check-process.js';
import type { ProcessDefinition } from './definition.js';
import { PROCESS_SCHEMA } from './process-schema.js';
import { describePlan } from './process-slack.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(PROCESS_SCHEMA);

/** What the schema has against a document, as it is read from a file. */
function errorsOf(document: unknown): string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test('docs/process.schema.json is the schema of the code; else run `npm run contract`', () => {
  expect(readFileSync(join(root, 'docs', 'process.schema.json'), 'utf8')).toBe(`${JSON.stringify(PROCESS_SCHEMA, null, 2)}\n`);
});

describe('documents that fit', () => {
  const folder = join(root, 'libs', 'catalog', 'processes');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s of the catalogue', (name) => {
    expect(errorsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });

  test('hand-written ones of both schemas', () => {
    expect([errorsOf(sampleProcess()), errorsOf(richProcess())]).toEqual([[], []]);
  });

  test('random ones', () => {
    fc.assert(
      fc.property(randomProcess(), (definition) => {
        expect(errorsOf(definition)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('documents that do not fit', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['/stages/2 additionalProperties', 'large', { colour: 'red' }],
    ['/stages/2/kind enum', 'large', { kind: 'porter' }],
    ['/stages/2 required', 'large', { next: undefined }],
    ['/stages/2 required', 'large', { returnsTo: undefined }],
    ['/stages/2/unit pattern', 'large', { unit: 'department@elsewhere' }],
    ['/stages/2/post enum', 'large', { post: 'porter' }],
    ['/stages/2/limit/value exclusiveMinimum', 'large', { limit: { value: 0, unit: 'working-days' } }],
    ['/stages/2/limit/unit enum', 'large', { limit: { value: 1, unit: 'months' } }],
    ['/stages/2/asks uniqueItems', 'large', { asks: ['area', 'area'] }],
    ['/stages/4/returnsTo/0/siblings const', 'survey', { returnsTo: [{ to: 'receive', siblings: 'keep' }] }],
    ['/stages/1/ways minItems', 'size', { ways: [] }],
    ['/stages/1 required', 'size', { otherwise: undefined }],
    ['/stages/1 additionalProperties', 'size', { next: 'sign' }],
    ['/stages/3/branches minItems', 'split', { branches: [] }],
    ['/stages/3 required', 'split', { join: undefined }],
    ['/stages/7/rule minimum', 'meet', { rule: 0 }],
    ['/stages/7/late enum', 'meet', { late: 'ring' }],
    ['/stages/8/until oneOf', 'until', { until: { data: 'ready_on', limit: { value: 1, unit: 'working-days' } } }],
    ['/stages/9/silence enum', 'tax', { silence: 'consent' }],
    ['/stages/9 required', 'tax', { service: undefined }],
  ])('%s: %s with %j', (error, key, changes) => {
    expect(errorsOf(withStep(key, changes))).toContain(error);
  });

  test.each<[string, Record<string, unknown>]>([
    [' additionalProperties', { colour: 'red' }],
    [' required', { first: undefined }],
    ['/schema enum', { schema: 3 }],
    ['/version minimum', { version: 0 }],
    ['/validFrom pattern', { validFrom: '1/7/2025' }],
    ['/stages minItems', { stages: [] }],
    ['/data/0/key pattern', { data: [{ key: 'Area', name: 'Diện tích', type: 'number' }] }],
    ['/data/0/type enum', { data: [{ key: 'area', name: 'Diện tích', type: 'money' }] }],
    ['/data/0 required', { data: [{ key: 'area', type: 'number' }] }],
  ])('%s: a head with %j', (error, changes) => {
    expect(errorsOf({ ...richProcess(), ...changes })).toContain(error);
  });

  test('any step of a random process without one of its members', () => {
    fc.assert(
      fc.property(randomProcess(), fc.nat(), fc.nat(), (definition, at, member) => {
        const steps = definition.stages.map((step) => ({ ...step }) as Record<string, unknown>);
        const step = steps[at % steps.length] ?? {};
        const required = Object.keys(step).filter((key) => !['asks', 'maySupplement', 'mayRefuse', 'mayAskPayment', 'handOver', 'silence', 'records'].includes(key));
        delete step[required[member % required.length] ?? ''];
        expect(errorsOf({ ...definition, stages: steps })).not.toEqual([]);
      }),
    );
  });
});

/** Every object and list of a document with its members' names. */
function membersOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Record<string, unknown>, string], ...membersOf(holder[key])]);
}

test('what fits the schema can be checked and planned without an accident, however wrong it is', () => {
  let fitting = 0;
  fc.assert(
    fc.property(randomProcess(), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), (definition, swaps) => {
      const document = JSON.parse(JSON.stringify(definition)) as ProcessDefinition;
      for (const [one, other] of swaps) {
        const members = membersOf(document);
        const [holder, key] = members[one % members.length] ?? [{}, ''];
        const alike = members.filter(([source, name]) => typeof source[name] === typeof holder[key] && Array.isArray(source[name]) === Array.isArray(holder[key]));
        const [source, name] = alike[other % alike.length] ?? [{}, ''];
        holder[key] = structuredClone(source[name]);
      }
      if (!validate(document)) return;
      fitting += 1;
      expect(Array.isArray(checkProcess(document))).toBe(true);
      expect(describePlan(document).plannedMinutes).toBeGreaterThanOrEqual(0);
      for (const { key } of document.stages) enclosing(document, key);
    }),
    { numRuns: 500 },
  );
  expect(fitting).toBeGreaterThan(50);
});
