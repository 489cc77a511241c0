import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { loadProcedures, loadProcesses } from '#catalog';
import { PROCESS_SCHEMA, type ProcessDefinition, type Procedure } from '#domain';
import { BIRTH, PERMIT } from '../workflow/one-stop-shop.js';
import { AdminOffice, catalogued, withStage } from './admin-office.js';

let office: AdminOffice;
beforeAll(async () => {
  office = await AdminOffice.open();
}, 120_000);
afterAll(() => office?.close());

const birth = catalogued('QT-1.001193');
const land = catalogued('QT-1.012753');
const publish = (process: unknown, key?: string) => office.send('post', 'admin/processes', process, key === undefined ? {} : { key });

/** The process as schema 2: with data and a choice beside what it had. */
function richBirth(version: number, validFrom: string): ProcessDefinition {
  const choice = { key: 'urgent', name: 'Hồ sơ khẩn?', kind: 'choice', ways: [{ name: 'Khẩn', when: 'khan', next: 'sign' }], otherwise: 'appraise' } as const;
  const asking = withStage(birth, 'receive', { asks: ['khan'], next: 'urgent' });
  return { ...asking, schema: 2, version, validFrom: validFrom as ProcessDefinition['validFrom'], data: [{ key: 'khan', name: 'Hồ sơ khẩn', type: 'yes-no' }], stages: [...asking.stages, choice] };
}

describe('the format', () => {
  test('is open to staff, and to nobody else', async () => {
    await request(office.shop.test.server).get('/api/v1/process-schema').expect(401);
    expect((await office.done('get', 'process-schema', undefined, { by: 'motcua.tanlap' }))).toEqual(JSON.parse(JSON.stringify(PROCESS_SCHEMA)));
  });

  test('fits every process of the catalogue, of both schemas', async () => {
    for (const process of loadProcesses()) expect([process.code, (await publish(process)).status]).toEqual([process.code, 201]);
    expect(new Set(loadProcesses().map(({ schema }) => schema))).toEqual(new Set([1, 2]));
  });

  test('names every fault of shape by its place, in Vietnamese', async () => {
    const faulty = {
      ...withStage(birth, 'receive', { limit: { value: 0, unit: 'working-hours' }, post: 'king' as never }),
      version: '2',
      colour: 'red',
      validFrom: undefined,
    };
    const answer = await publish(faulty);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request']);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { field: 'validFrom', code: 'required', message: 'Cần nhập trường này' },
        { field: 'colour', code: 'additionalProperties', message: 'Không nhận trường này' },
        { field: 'version', code: 'type', message: 'Phải là số nguyên' },
        { field: 'stages[0].limit.value', code: 'exclusiveMinimum', message: 'Phải lớn hơn 0' },
        { field: 'stages[0].post', code: 'enum', message: expect.stringMatching(/^Phải là một trong: counter-officer/) },
      ]),
    );
    expect(answer.body.errors).toHaveLength(5);
  });

  test('takes nothing that no process is, and never fails on it', async () => {
    const many = Array.from({ length: 400 }, () => birth.stages[0]);
    for (const body of [{}, [], { ...birth, stages: 'x' }, { ...birth, stages: [null, 5, {}] }, { ...birth, stages: many }, { ...birth, name: 'a\u0000b' }, { ...birth, name: 'a'.repeat(3000) }, { ...birth, version: 1e99 }]) {
      expect([400, 413]).toContain((await publish(body)).status);
    }
    for (const stages of [[], [birth.stages[0]], [...birth.stages, birth.stages[0]]]) {
      expect([400, 422]).toContain((await publish({ ...birth, version: 7, stages })).status);
    }
  });
});

describe('a version', () => {
  test('of schema 2 is published with its plan, shown whole, and never edited', async () => {
    const process = richBirth(2, '2026-08-06');
    const key = randomUUID();
    const answer = await publish(process, key);
    expect([answer.status, answer.body]).toMatchObject([201, { code: 'QT-1.001193', version: 2, procedureCode: '1.001193', validTo: null, plan: { plannedMinutes: 420, slackMinutes: 60, longestPath: ['receive', 'urgent', 'appraise', 'sign', 'issue', 'return'] }, warnings: [] }]);
    expect((await publish(process, key)).body).toEqual(answer.body);
    expect((await publish(process)).status).toBe(201);
    const edited = await publish({ ...process, name: 'Tên khác' });
    expect([edited.status, edited.body.code]).toEqual([409, 'already-exists']);
    const whole = await office.done('get', 'admin/processes/QT-1.001193/2');
    expect(whole).toMatchObject({ hash: answer.body.hash, active: true, definition: process });
    for (const missing of ['QT-1.001193/9', 'QT-KHONG/1', 'QT-1.001193/x']) expect((await office.send('get', `admin/processes/${missing}`)).status).toBe(404);
  });

  test('is refused with every fault and its place', async () => {
    const faulty = withStage({ ...richBirth(3, '2026-08-07') }, 'sign', { next: 'khong-co', limit: { value: 90, unit: 'working-hours' } });
    const answer = await publish(faulty);
    expect([answer.status, answer.body.code]).toEqual([422, 'catalogue-invalid']);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'stages.sign.next', code: 'next-missing' })]));
    const early = await publish(richBirth(3, '2026-08-01'));
    expect(early.body.errors).toEqual([expect.objectContaining({ field: 'validFrom', code: 'version-order' })]);
    const second = await publish({ ...richBirth(1, '2026-08-07'), code: 'QT-KHAC' });
    expect(second.body.errors).toEqual([expect.objectContaining({ code: 'process-duplicate' })]);
    expect((await publish({ ...birth, procedureCode: '9.999999', code: 'QT-9', version: 1 })).body.code).toBe('no-procedure');
  });

  test('whose stage finds no unit anywhere is refused; where only some ways find none, or nobody holds the post, it is a warning', async () => {
    const nowhere = await publish(withStage(richBirth(3, '2026-08-07'), 'appraise', { unit: 'department:hang-khong@resolving' }));
    expect(nowhere.body.errors).toEqual([expect.objectContaining({ field: 'stages.appraise.unit' })]);
    const nobody = await publish(withStage(richBirth(3, '2026-08-07'), 'appraise', { post: 'clerk' }));
    expect(nobody.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'stages.appraise.post' })]));
    const onlyThreeTiers = await publish(withStage(richBirth(3, '2026-08-07'), 'sign', { unit: 'authority@district' }));
    expect([onlyThreeTiers.status, onlyThreeTiers.body.warnings]).toMatchObject([201, [{ code: 'unit-unresolved', place: 'stages.sign.unit', message: expect.stringMatching(/không tìm được đơn vị “authority@district” ở \d+\/\d+ đường đi/) }]]);
  });

  test('that is retired opens no case any more, while its open cases go on', async () => {
    const { shop } = office;
    shop.test.clock.set('2026-08-10T08:00:00+07:00');
    const { code } = await shop.opened('motcua.tanlap', BIRTH);
    const newest = (await office.state(code)).processHash;
    const retire = (validTo: string, version = 3) => office.send('post', `admin/processes/QT-1.001193/${version}/retire`, { validTo });
    expect((await retire('2026-08-01')).body).toMatchObject({ code: 'invalid-request', errors: [{ field: 'validTo' }] });
    expect((await retire('2026-08-09')).body).toMatchObject({ version: 3, validTo: '2026-08-09', warnings: [] });
    const next = await shop.opened('motcua.tanlap', BIRTH);
    expect((await office.state(next.code)).processHash).not.toBe(newest);
    expect((await shop.done('motcua.tanlap', code, 'advance', { data: { khan: false } })).openStages).toMatchObject([{ stage: 'appraise' }]);
    expect((await office.state(code)).processHash).toBe(newest);
    await office.done('post', 'admin/processes/QT-1.001193/2/retire', { validTo: '2026-08-10' });
    const last = await office.done('post', 'admin/processes/QT-1.001193/1/retire', { validTo: '2026-08-10' });
    expect(last.warnings).toEqual([expect.objectContaining({ code: 'no-successor' })]);
    shop.test.clock.set('2026-08-12T08:00:00+07:00');
    expect((await shop.receive('motcua.tanlap', BIRTH)).status).toBe(422);
    expect((await retire('2026-08-20', 1)).status).toBe(409);
  });
});

describe('a drawing', () => {
  test('of a published version reads back as the same definition', async () => {
    const answer = await office.send('get', `admin/processes/${land.code}/${land.version}/bpmn`);
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${land.code}.v${land.version}.bpmn"`);
    const xml = answer.text ?? (answer.body as Buffer).toString('utf8');
    const read = await office.done('post', 'admin/processes/import-bpmn', { xml });
    expect(read).toEqual({ definition: land, missing: [], ignored: [] });
  });

  test('that cannot be read is refused by element; one that is too long is not taken at all', async () => {
    const drawing = (inner: string) => `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"><process id="p" isExecutable="true">${inner}</process></definitions>`;
    const inner = '<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="sub"/><subProcess id="sub" name="Gói con"/><sequenceFlow id="f2" sourceRef="sub" targetRef="e"/><endEvent id="e"/>';
    const refused = await office.send('post', 'admin/processes/import-bpmn', { xml: drawing(inner) });
    expect([refused.status, refused.body.code]).toEqual([422, 'drawing-unfit']);
    expect(refused.body.faults).toEqual(expect.arrayContaining([expect.objectContaining({ element: 'sub', name: 'Gói con', code: 'sub-process' })]));
    expect((await office.send('post', 'admin/processes/import-bpmn', { xml: 'x'.repeat(450_000) })).status).toBe(400);
    expect((await office.send('post', 'admin/processes/import-bpmn', { xml: 'x'.repeat(2_000_000) })).status).toBe(413);
    expect((await office.send('post', 'admin/processes/import-bpmn', { xml: drawing('<startEvent id="s"/>'.padEnd(200_000)) })).status).toBe(422);
    expect((await office.send('post', 'admin/processes/import-bpmn', { xml: '<a' })).body.code).toBe('drawing-unfit');
  });
});

describe('the catalogue of procedures', () => {
  const permit = loadProcedures().find(({ code }) => code === PERMIT.procedureCode) as Procedure;
  const next = { ...permit, version: 2, validFrom: '2026-09-01', papers: permit.papers.map((paper, place) => (place === 0 ? { ...paper, formUrl: 'https://dichvucong.example/mau-01', source: 'Cơ sở dữ liệu đất đai' } : paper)) };
  const find = async (query: string) => (await office.done('get', `admin/procedure-catalogue?${query}`)).items as Record<string, unknown>[];

  test('is found by words without accents, initials and code, and narrowed; every page of it once', async () => {
    expect((await find('q=khai%20sinh')).map(({ code }) => code)).toContain('1.001193');
    expect((await find('q=1.001193')).map(({ code }) => code)).toEqual(['1.001193']);
    expect((await find(`q=${encodeURIComponent('khong co thu tuc nao nhu the')}`))).toEqual([]);
    const civil = await find('field=ho-tich&level=commune&online=full&limit=200');
    expect(civil.length).toBeGreaterThan(0);
    expect(new Set(civil.map(({ field, online }) => `${String(field)} ${String(online)}`))).toEqual(new Set(['ho-tich full']));
    const first = await office.done('get', 'admin/procedure-catalogue?limit=30');
    const second = await office.done('get', `admin/procedure-catalogue?limit=200&after=${first.next}`);
    const codes = [...first.items, ...second.items].map(({ code }: { code: string }) => code);
    expect([codes.length, new Set(codes).size, second.next]).toEqual([loadProcedures().length, loadProcedures().length, null]);
    for (const wrong of ['level=ward', 'online=half', 'after=abc']) expect((await office.send('get', `admin/procedure-catalogue?${wrong}`)).status).toBe(400);
    expect((await office.send('get', 'admin/procedure-catalogue', undefined, { by: 'motcua.tanlap' })).status).toBe(403);
  });

  test('tells before a version is published what is wrong with it, what it upsets, and which open cases keep theirs; and saves nothing', async () => {
    await office.shop.opened('motcua.tanlap', PERMIT);
    const check = (changes: object) => office.done('post', 'admin/procedures/check', { ...next, ...changes });
    expect(await check({})).toEqual({ publishable: true, faults: [], warnings: [], openCases: [{ version: 1, cases: 1 }] });
    const shorter = await check({ validFrom: '2026-08-01', limits: permit.limits.map((rule) => ({ ...rule, limit: { value: 1, unit: 'working-hours' } })) });
    expect(shorter.warnings).toEqual([expect.objectContaining({ code: 'date-past', place: 'validFrom' }), expect.objectContaining({ code: 'sum-over-limit', message: expect.stringContaining('Quy trình QT-1.013225') })]);
    expect((await check({ version: 1 })).faults).toEqual([expect.objectContaining({ code: 'code-taken', place: 'code', message: expect.stringContaining(permit.name) })]);
    expect((await check({ limits: [] })).faults).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'limit-missing', place: 'limits' })]));
    expect((await check({ code: '1.999999' })).warnings).toEqual([expect.objectContaining({ code: 'process-missing' })]);
    const shapeless = await office.send('post', 'admin/procedures/check', { ...next, papers: [{ ...next.papers[0], originals: null }] });
    expect([shapeless.status, shapeless.body.errors[0].field]).toEqual([400, 'papers[0].originals']);
    expect((await office.done('get', `admin/procedures/${permit.code}`)).versions).toHaveLength(1);
  });

  test('shows every version whole, who published it, and which one holds when', async () => {
    await office.done('post', 'admin/procedures', next);
    const { versions, processes } = await office.done('get', `admin/procedures/${permit.code}`);
    expect(versions).toMatchObject([
      { version: 2, state: 'coming', validFrom: '2026-09-01', publishedByName: 'Hoàng Đình Nghĩa', openCases: 0, procedure: next },
      { version: 1, state: 'in-force', publishedByName: null, openCases: 1, procedure: permit },
    ]);
    expect(processes.map(({ code, version, inForce }: Record<string, unknown>) => [code, version, inForce])).toEqual([['QT-1.013225', 2, false], ['QT-1.013225', 1, true]]);
    expect(await find(`q=${permit.code}`)).toMatchObject([{ version: 1, state: 'in-force', nextFrom: '2026-09-01', papers: permit.papers.length }]);
    expect((await office.done('post', 'admin/procedures/check', { ...next, version: 3, validFrom: '2026-08-20' })).warnings).toEqual([expect.objectContaining({ code: 'version-idle' })]);
    office.shop.test.clock.set('2026-09-01T08:00:00+07:00');
    expect(await find(`q=${permit.code}`)).toMatchObject([{ version: 2, state: 'in-force', nextFrom: null }]);
    const shown = (await request(office.shop.test.server).get(`/api/v1/procedures/${permit.code}`)).body;
    expect(shown.papers[0]).toMatchObject({ formUrl: 'https://dichvucong.example/mau-01', source: 'Cơ sở dữ liệu đất đai' });
    expect((await office.send('get', 'admin/procedures/9.999999')).status).toBe(404);
  });
});
