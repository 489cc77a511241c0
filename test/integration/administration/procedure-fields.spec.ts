import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { loadFields, loadProcedures } from '#catalog';
import type { Procedure } from '#domain';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { AdminOffice, catalogued } from './admin-office.js';

interface Field {
  readonly code: string;
  readonly name: string;
}

const FIELDS = 'admin/procedure-fields';
const NOTHING = { procedures: 0, units: 0, windows: 0, reports: 0, processes: 0 };
const birth = loadProcedures().find(({ code }) => code === BIRTH.procedureCode) as Procedure;

let office: AdminOffice;
beforeAll(async () => {
  office = await AdminOffice.open();
}, 120_000);
afterAll(() => office?.close());

const field = async (code: string) => ((await office.done('get', FIELDS)).items as (Field & typeof NOTHING)[]).find((item) => item.code === code);
const add = (code: string, name: string, key?: string) => office.send('post', FIELDS, { code, name }, key === undefined ? {} : { key });
const remove = (code: string) => office.send('delete', `${FIELDS}/${code}`);
const department = (code: string, fields: readonly string[]) => ({ code, name: `Phòng ${code}`, shortName: code, kind: 'department', level: 'commune', parentCode: 'H99.41', fields, address: 'Số 1', phone: '0200 1' });

describe('fields of procedures', () => {
  test('are those of the catalogue at first, each with its name and what is of it', async () => {
    const { items } = await office.done('get', FIELDS);
    const known = [...new Map([...loadProcedures().map(({ field: code, fieldName }) => [code, fieldName] as const), ...loadFields().map(({ code, name }) => [code, name] as const)])];
    expect(items.map(({ code, name }: Field) => [code, name])).toEqual(known.sort(([, a], [, b]) => a.localeCompare(b, 'vi')));
    expect(await field('ho-tich')).toMatchObject({ name: 'Hộ tịch', procedures: loadProcedures().filter((item) => item.field === 'ho-tich').length, windows: 0, reports: 0 });
    expect(await field('thue')).toMatchObject({ name: 'Thuế', procedures: 0, units: 2, processes: expect.any(Number) });
    expect((await field('thue'))?.processes).toBeGreaterThan(0);
  });

  test('are kept by administrators alone', async () => {
    for (const [method, path] of [['get', FIELDS], ['post', FIELDS], ['patch', `${FIELDS}/ho-tich`], ['delete', `${FIELDS}/ho-tich`]] as const) {
      expect((await office.send(method, path, method === 'get' ? undefined : { code: 'x', name: 'X' }, { by: 'motcua.tanlap' })).status).toBe(403);
    }
  });

  test('are added once, under a code and a name that no other has; by whom, the trail tells', async () => {
    const twice = [await add('y-te', '  Y  tế ', 'once-y-te'), await add('y-te', '  Y  tế ', 'once-y-te')];
    expect(twice.map(({ status, body }) => [status, body])).toEqual(Array(2).fill([201, { code: 'y-te', name: 'Y tế', ...NOTHING }]));
    const told = async (answer: Promise<request.Response>) => {
      const { status, body } = await answer;
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await told(add('y-te', 'Khác'))).toEqual([409, 'already-exists', 'code']);
    expect(await told(add('y-te-2', 'y TẾ'))).toEqual([409, 'already-exists', 'name']);
    expect((await add('y-te', 'Y tế')).body.errors.map((error: { field: string }) => error.field)).toEqual(['name', 'code']);
    expect(await told(add('Y tế', 'Khác'))).toEqual([400, 'invalid-request', 'code']);
    expect(await told(add('khac', ' '))).toEqual([400, 'invalid-request', 'name']);
    expect(await told(add('x'.repeat(51), 'Khác'))).toEqual([400, 'invalid-request', 'code']);
    const { items } = await office.done('get', 'admin/audit?action=procedure-field');
    expect(items.map(({ actionName, actorName }: Record<string, string>) => [actionName, actorName])).toEqual([['Thêm lĩnh vực', 'Hoàng Đình Nghĩa']]);
  });

  test('of one name added by two at once are one field', async () => {
    const answers = await Promise.all(['the-thao', 'the-thao-2', 'the-thao-3'].map((code) => add(code, 'Thể thao')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  test('are called by their new name everywhere, also by procedures published before, which stay as they were', async () => {
    const { shop } = office;
    expect(await office.done('patch', `${FIELDS}/ho-tich`, { name: 'Hộ tịch, quốc tịch' })).toMatchObject({ code: 'ho-tich', name: 'Hộ tịch, quốc tịch' });
    const received = (await shop.receive('motcua.tanlap', BIRTH)).body.code;
    const shown = async (path: string) => (await request(shop.test.server).get(`/api/v1/${path}`)).body;
    expect((await shown(`procedures/${birth.code}`)).fieldName).toBe('Hộ tịch, quốc tịch');
    expect((await shown('procedures?field=ho-tich&limit=1')).items[0].fieldName).toBe('Hộ tịch, quốc tịch');
    expect((await office.done('get', `cases/${received}`, undefined, { by: 'motcua.tanlap' })).procedure.fieldName).toBe('Hộ tịch, quốc tịch');
    expect((await office.done('get', 'admin/procedure-catalogue?q=khai sinh')).items[0].fieldName).toBe('Hộ tịch, quốc tịch');
    const [version] = (await office.done('get', `admin/procedures/${birth.code}`)).versions;
    expect(version.procedure.fieldName).toBe('Hộ tịch');
    expect((await office.send('post', 'admin/procedures', birth)).status).toBe(201);
    expect((await field('ho-tich'))?.name).toBe('Hộ tịch, quốc tịch');
    const taken = await office.send('patch', `${FIELDS}/ho-tich`, { name: 'ĐẤT ĐAI' });
    expect([taken.status, taken.body.code, taken.body.errors[0].field]).toEqual([409, 'already-exists', 'name']);
    expect((await office.send('patch', `${FIELDS}/ho-tich`, { name: 'Hộ tịch, Quốc tịch' })).status).toBe(200);
    expect((await office.send('patch', `${FIELDS}/khong-co`, { name: 'X' })).status).toBe(404);
  });

  test('come with a procedure or a unit that names them first, and are named by whoever knows a name', async () => {
    await office.done('post', 'admin/units', department('H99.41.51', ['cho']));
    expect(await field('cho')).toMatchObject({ name: 'cho', units: 1 });
    await office.done('post', 'admin/procedures', { ...birth, code: '1.777101', field: 'cho', fieldName: 'Quản lý chợ' });
    expect(await field('cho')).toMatchObject({ name: 'Quản lý chợ', procedures: 1, units: 1 });
    await office.done('post', 'admin/procedures', { ...birth, code: '1.777102', field: 'cho', fieldName: 'Tên khác' });
    expect(await field('cho')).toMatchObject({ name: 'Quản lý chợ', procedures: 2 });
  });

  test('go from one department to another of its authority only when the first has let go of them: cases would go to either', async () => {
    await add('ben-xe', 'Bến xe');
    await office.done('post', 'admin/units', department('H99.41.53', ['ben-xe']), { key: 'h99-41-53-0001' });
    const again = await office.send('post', 'admin/units', department('H99.41.53', ['ben-xe']), { key: 'h99-41-53-0001' });
    expect(again.status).toBe(201);
    const refused = [await office.send('post', 'admin/units', department('H99.41.54', ['ben-xe'])), await office.send('patch', 'admin/units/H99.41.51', { fields: ['cho', 'ben-xe'] })];
    expect(refused.map(({ status, body }) => [status, body.errors])).toEqual(Array(2).fill([400, [{ field: 'fields', code: 'taken', message: 'Lĩnh vực “Bến xe” đã do Phòng H99.41.53 phụ trách.' }]]));
    await office.done('patch', 'admin/units/H99.41.53', { fields: ['ben-xe'], phone: '0200 2' });
    await office.done('patch', 'admin/units/H99.41.53', { fields: [] });
    await office.done('patch', 'admin/units/H99.41.51', { fields: ['cho', 'ben-xe'] });
  });
});

describe('a field is removed', () => {
  test('when nothing is of it any more, and told what still is', async () => {
    await add('cau-duong', 'Cầu đường');
    await office.done('post', 'admin/units', department('H99.41.52', ['cau-duong']));
    const window = { unitCode: 'H99.41.01', number: 9, name: 'Quầy 9', active: true };
    await office.done('post', 'admin/queues/windows', { ...window, groups: ['cau-duong'] }, { by: 'lanhdao.anthinh' });
    const process = catalogued('QT-1.001193');
    const draft = { ...process, version: 9, stages: process.stages.map((stage, at) => (at === 1 ? { ...stage, unit: ['department:cau-duong@receiving', 'department@receiving'] } : stage)) };
    await office.done('put', `admin/process-drafts/${draft.code}/9`, draft);
    const refused = await remove('cau-duong');
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([409, 'field-in-use', 'Còn 1 đơn vị phụ trách, 1 quầy tiếp đón, 1 quy trình.']);
    await office.done('patch', 'admin/units/H99.41.52', { fields: [] });
    await office.done('post', 'admin/queues/windows', { ...window, groups: [] }, { by: 'lanhdao.anthinh' });
    expect((await remove('cau-duong')).body.detail).toBe('Còn 1 quy trình.');
    await office.done('delete', `admin/process-drafts/${draft.code}/9`);
    expect((await remove('cau-duong')).status).toBe(204);
    expect((await remove('cau-duong')).status).toBe(404);
    expect(await field('cau-duong')).toBeUndefined();
    expect((await office.send('post', 'admin/queues/windows', { ...window, groups: ['cau-duong'] }, { by: 'lanhdao.anthinh' })).status).toBe(400);
    expect((await remove('ho-tich')).body.code).toBe('field-in-use');
  });

  test('by nobody who goes around the desk: the database keeps what is used, and takes nothing that is not there', async () => {
    const { database } = office.shop.test;
    for (const code of ['ho-tich', 'thue']) await expect(database.write(({ procedureFields }) => procedureFields.remove(code))).rejects.toThrow(/is used/);
    const unitId = (await database.read(({ directory }) => directory.units('2026-08-01' as never))).active.find(({ code }) => code === 'H99.41.01')?.id ?? '';
    await expect(database.write(({ queue }) => queue.putWindow({ unitId, number: 8, name: 'Quầy 8', groups: ['khong-co'], active: true }))).rejects.toThrow('there is no field khong-co');
  });
});
