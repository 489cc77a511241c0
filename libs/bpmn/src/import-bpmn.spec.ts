import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import type { ProcessDefinition } from '#domain';
import { everyConstruct } from '../../../test/support/sample-bpmn.js';
import { exportBpmn, importBpmn, type BpmnImport } from './index.js';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../../test/support/bpmn', name), 'utf8');

type Whole = Extract<BpmnImport, { definition: ProcessDefinition }>;
type Draft = Extract<BpmnImport, { draft: unknown }>;

function whole(read: BpmnImport): Whole {
  if ('definition' in read) return read;
  throw new Error(JSON.stringify(read, null, 1));
}

function draft(read: BpmnImport): Draft {
  if ('draft' in read) return read;
  throw new Error(JSON.stringify(read, null, 1));
}

describe('a drawing of Camunda Modeler that says all that we need', () => {
  const read = importBpmn(fixture('camunda-modeler.bpmn'));

  test('is a definition', async () => {
    const { definition } = whole(await read);
    expect(definition).toEqual({
      schema: 2,
      code: 'QT-2.000635',
      procedureCode: '2.000635',
      version: 3,
      name: 'Cấp bản sao trích lục',
      legalBasis: 'Quyết định 12/QĐ-UBND',
      validFrom: '2026-01-01',
      data: [{ key: 'copies', name: 'Số bản', type: 'number' }],
      first: 'activity-receive',
      stages: [
        { key: 'activity-receive', name: 'Tiếp nhận', kind: 'task', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, product: 'Giấy hẹn', asks: ['copies'], returnsTo: [], next: 'gateway-many' },
        { key: 'gateway-many', name: 'Nhiều bản?', kind: 'choice', ways: [{ name: 'Từ hai bản', when: 'copies >= 2.0', next: 'copy' }], otherwise: 'issue' },
        { key: 'copy', name: 'Sao chép', kind: 'task', unit: ['department:ho-tich@commune', 'authority@resolving'], post: 'specialist', limit: { value: 1, unit: 'working-days' }, product: 'Các bản sao', maySupplement: true, returnsTo: ['activity-receive'], next: 'issue' },
        { key: 'issue', name: 'Ban hành', kind: 'issue', unit: ['department:ho-tich@commune', 'authority@resolving'], post: 'clerk', limit: null, product: 'Trích lục', returnsTo: [], next: 'return' },
        { key: 'return', name: 'Trả kết quả', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, product: 'Kết quả đã trao', returnsTo: [], next: null },
      ],
    });
  });

  test('and names what was passed over', async () => {
    const { ignored } = whole(await read);
    expect(ignored.map(({ code, element }) => `${code} ${element ?? ''}`).sort()).toEqual([
      'attribute Activity_receive',
      'attribute Activity_receive',
      'attribute Definitions_0o8yl0r',
      'attribute Definitions_0o8yl0r',
      'attribute Process_0k',
      'definition Message_1',
      'extension Activity_receive',
      'extension Process_0k',
      'name Flow_few',
      'name Lane_2',
    ]);
    expect(ignored.find(({ element }) => element === 'Flow_few')).toEqual({ code: 'name', element: 'Flow_few', name: 'Một bản', message: 'Tên “Một bản” của đường mặc định được bỏ qua.' });
  });
});

describe('a plain drawing of bpmn.io', () => {
  const read = importBpmn(fixture('bpmn-io.bpmn'));

  test('is a draft', async () => {
    expect(draft(await read).draft).toEqual({
      schema: 2,
      name: 'Cấp giấy phép xây dựng',
      first: 'activity-0k2m3np',
      stages: [
        { key: 'activity-0k2m3np', name: 'Tiếp nhận, kiểm tra\nhồ sơ', kind: 'task', unit: 'counter@receiving', returnsTo: [], next: 'gateway-0vdpg3h' },
        { key: 'gateway-0vdpg3h', name: 'Đủ hồ sơ?', kind: 'choice', ways: [{ name: 'Đủ', when: '', next: 'gateway-fork' }, { name: 'Không đủ', when: '', next: 'activity-refuse' }] },
        { key: 'activity-return', name: 'Trả kết quả', kind: 'task', unit: 'counter@receiving', returnsTo: [], next: null },
        { key: 'activity-refuse', name: 'Từ chối', kind: 'task', returnsTo: [], next: null },
        { key: 'gateway-fork', name: '', kind: 'fork', branches: [{ key: 'nhanh-1', name: 'Thực địa', limit: null, next: 'activity-site' }, { key: 'nhanh-2', name: '', limit: null, next: 'activity-file' }], join: 'gateway-join' },
        { key: 'activity-site', name: 'Kiểm tra thực địa', kind: 'task', returnsTo: [], next: 'gateway-join' },
        { key: 'activity-file', name: 'Thẩm định hồ sơ 📄', kind: 'task', returnsTo: [], next: 'gateway-join' },
        { key: 'gateway-join', name: '', kind: 'join', rule: 'all', late: 'wait', next: 'event-wait' },
        { key: 'event-wait', name: 'Niêm yết 15 ngày', kind: 'wait', until: { limit: { value: 15, unit: 'working-days' } }, next: 'activity-return' },
      ],
    });
  });

  test('with the places to fill in', async () => {
    const { missing } = draft(await read);
    const work = (key: string, ...more: string[]): string[] => [...more, 'limit', 'post', 'product'].map((member) => `stages.${key}.${member}`);
    expect(missing.map(({ place }) => place).sort()).toEqual(
      [
        ...['code', 'legalBasis', 'procedureCode', 'validFrom', 'version'],
        ...work('activity-0k2m3np'),
        ...work('activity-return', 'kind'),
        ...work('activity-refuse', 'kind', 'unit'),
        ...work('activity-site', 'unit'),
        ...work('activity-file', 'unit'),
        ...['ways[0].when', 'ways[1].when', 'otherwise'].map((place) => `stages.gateway-0vdpg3h.${place}`),
        ...['name', 'branches[1].name'].map((place) => `stages.gateway-fork.${place}`),
        'stages.gateway-join.name',
        'stages.event-wait.until.limit',
      ].sort(),
    );
    expect(missing.find(({ place }) => place === 'stages.activity-site.unit')).toEqual({
      element: 'Activity_site',
      name: 'Kiểm tra thực địa',
      place: 'stages.activity-site.unit',
      message: 'Bước “Kiểm tra thực địa” ở làn “Phòng Kinh tế, Hạ tầng và Đô thị”: chưa nói đơn vị được tìm theo quy tắc nào.',
    });
  });

  test('and what was passed over', async () => {
    const { ignored } = draft(await read);
    expect(ignored.map(({ code, element }) => `${code} ${element ?? ''}`).sort()).toEqual([
      'annotation Association_1',
      'annotation TextAnnotation_1',
      'colour Activity_0k2m3np',
      'data-object DataObjectReference_1',
      'data-object DataObject_1',
      'documentation Activity_file',
      'message-flow MessageFlow_1',
      'name Event_refused',
      'name Flow_last',
      'name StartEvent_1y45yut',
      'pool Participant_2',
    ]);
  });
});

test('a plain service task is a call, of which nothing else is known', async () => {
  const xml = fixture('bpmn-io.bpmn').replaceAll('userTask', 'serviceTask');
  const { draft: read, missing } = draft(await importBpmn(xml));
  expect(read.stages.find(({ key }) => key === 'activity-site')).toEqual({ key: 'activity-site', name: 'Kiểm tra thực địa', kind: 'call', next: 'gateway-join' });
  expect(missing.filter(({ element }) => element === 'Activity_site').map(({ place }) => place)).toEqual(['service', 'sends', 'answers', 'limit', 'silence'].map((member) => `stages.activity-site.${member}`));
});

describe('an export that another tool has touched', () => {
  test('is the same when it was only saved again', async () => {
    const reader = new BpmnModdle();
    const { rootElement } = await reader.fromXML(await exportBpmn(everyConstruct()));
    const { xml } = await reader.toXML(rootElement, { format: true });
    expect(await importBpmn(xml)).toEqual({ definition: everyConstruct(), ignored: [] });
  });

  test('follows what was changed in the drawing', async () => {
    const xml = (await exportBpmn(everyConstruct()))
      .replace('activationCount &gt;= 2', 'activationCount &gt;= 3')
      .replace('area &lt; 100.0', 'area &lt; 200.0')
      .replace('name="Đo đạc"', 'name="Đo lại"')
      .replace('unit="unit:P-DEPT"', 'unit="unit:P-DESK"');
    const { definition, ignored } = whole(await importBpmn(xml));
    const step = (key: string): unknown => definition.stages.find((candidate) => candidate.key === key);
    expect(step('opinions')).toMatchObject({ rule: 3, late: 'cancel' });
    expect(step('size')).toMatchObject({ ways: [{ when: 'area < 200.0 && use == "o"' }, {}] });
    expect(step('field')).toMatchObject({ name: 'Đo lại' });
    expect(step('opinion-a')).toMatchObject({ unit: 'unit:P-DESK' });
    expect(ignored.map(({ code }) => code)).toEqual(['name']);
  });

  test('asks again where the change leaves something open', async () => {
    const xml = (await exportBpmn(everyConstruct())).replace('>PT7H30M<', '>P2D<').replace(' post="clerk"', '');
    expect(draft(await importBpmn(xml)).missing.map(({ place }) => place)).toEqual(['stages.pause.until.limit', 'stages.issue.post']);
  });
});

describe('whatever the text is', () => {
  test('an answer comes, and no exception', async () => {
    const source = await exportBpmn(everyConstruct());
    const cut = fc.tuple(fc.nat(source.length), fc.nat(400), fc.constantFrom('', '<', '"', '&', '</bpmn:process>', '<bpmn:task id="x" />', 'constructor="x" ', '__proto__="y" '));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 200 }), cut.map(([at, length, put]) => source.slice(0, at) + put + source.slice(at + length))), async (xml) => {
        const read = await importBpmn(xml);
        expect('definition' in read || 'draft' in read || read.faults.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
