import { describe, expect, test } from '@jest/globals';
import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import { loadProcesses } from '#catalog';
import { canonicalJson, type ProcessDefinition, type Step } from '#domain';
import { randomProcess } from '../../../test/support/random-process.js';
import { everyConstruct } from '../../../test/support/sample-bpmn.js';
import { sampleProcess, sampleStage } from '../../../test/support/sample-process.js';
import { MOTCUA_MODDLE, exportBpmn, importBpmn } from './index.js';

const readers = [new BpmnModdle(), new BpmnModdle({ motcua: MOTCUA_MODDLE })];

/** Exports a definition and reads it back; nothing may be warned of, passed over or missing on the way. */
async function roundTrip(definition: ProcessDefinition): Promise<ProcessDefinition> {
  const xml = await exportBpmn(definition);
  for (const reader of readers) expect((await reader.fromXML(xml)).warnings).toEqual([]);
  const read = await importBpmn(xml);
  if (!('definition' in read)) throw new Error(JSON.stringify(read));
  expect(read.ignored).toEqual([]);
  expect(canonicalJson(read.definition)).toBe(canonicalJson(definition));
  return read.definition;
}

describe('export, then import', () => {
  test('gives every process of the catalogue', async () => {
    const processes = loadProcesses();
    expect(processes.length).toBeGreaterThan(50);
    for (const definition of processes) expect(await roundTrip(definition)).toEqual(definition);
  });

  test('gives a process with every construct', async () => {
    const definition = everyConstruct();
    expect(await roundTrip(definition)).toEqual(definition);
  });

  test('gives any sound process', async () => {
    await fc.assert(
      fc.asyncProperty(randomProcess(), async (definition) => {
        expect(await roundTrip(definition)).toEqual(definition);
      }),
      { numRuns: 100 },
    );
  });

  test('gives any text as it was: quotes, tags, line breaks, control characters, backslashes, emoji', async () => {
    const written = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\\', 'u', '0', '\r', '\n', '\t', '\u000b', ' ', '"', '&', '<', ']]>', '😀', '\ud83d', 'ề') }));
    await fc.assert(
      fc.asyncProperty(written, written, written, async (name, product, legalBasis) => {
        const [receive, ...others] = sampleProcess().stages;
        await roundTrip({ ...sampleProcess(), name, legalBasis, stages: [{ ...receive!, name: product, product } as Step, ...others] });
      }),
      { numRuns: 80 },
    );
  });

  test('keeps what is empty, false or absent apart', async () => {
    const empty = sampleProcess([sampleStage({ key: 'receive', name: '', product: '', unit: [], asks: [], maySupplement: false, limit: { value: 0.25, unit: 'working-hours' }, next: null })]);
    await roundTrip({ ...empty, name: '', legalBasis: '', schema: 2, data: [] });
    await roundTrip({ ...empty, schema: 2, data: [{ key: 'a', name: '', type: 'choice', options: [] }, { key: 'b', name: 'B', type: 'text' }] });
    await roundTrip(sampleProcess([sampleStage({ key: 'receive', unit: ['counter@receiving'], next: 'b' }), sampleStage({ key: 'b', unit: 'counter@receiving', next: null })]));
  });

  test('keeps keys of any form apart', async () => {
    const keys = ['End', 'Start', 'Merge_1', 'a_b', 'a.b', 'a-b', 'ký tự', '1', 'A', 'a', '😀', '__proto__', 'constructor'];
    const stages = keys.map((key, index) => sampleStage({ key, next: keys[index + 1] ?? null }));
    await roundTrip({ ...sampleProcess(stages), first: 'End' });
  });
});

describe('what cannot be drawn', () => {
  test('is a defect of the definition', async () => {
    await expect(exportBpmn(sampleProcess([sampleStage({ key: 'receive', next: 'lost' })]))).rejects.toThrow('nowhere');
    await expect(exportBpmn(sampleProcess([sampleStage({ key: 'receive', next: null }), sampleStage({ key: 'receive', next: null })]))).rejects.toThrow('one key');
    const choice: Step = { key: 'receive', kind: 'choice', name: 'x', ways: [{ name: 'a', when: '\u0001', next: 'b' }], otherwise: 'b' };
    await expect(exportBpmn({ ...sampleProcess(), stages: [choice, sampleStage({ key: 'b', next: null })] })).rejects.toThrow('cannot carry');
  });
});
