import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { loadProcedures } from '#catalog';
import { instant, type Procedure } from '#domain';
import { SAMPLE_PDF as PDF } from '../../support/sample-pdf.js';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { ADMIN, AdminOffice, catalogued } from './admin-office.js';

let office: AdminOffice;
beforeAll(async () => {
  office = await AdminOffice.open();
}, 120_000);
afterAll(() => office?.close());

const birth = loadProcedures().find(({ code }) => code === BIRTH.procedureCode) as Procedure;

/** A version whose first paper has these forms. */
const withForms = (procedure: Procedure, forms: readonly object[]) => ({ ...procedure, papers: procedure.papers.map((paper, place) => (place === 0 ? { ...paper, forms } : paper)) });
const next = (version: number, forms: readonly object[]) => ({ ...withForms(birth, forms), version, validFrom: `2026-08-0${version}` });

/** Uploads a form; answers it as a version names it. */
async function upload(name: string, by = ADMIN, purpose = 'form') {
  const cookie = await office.shop.test.signIn(by);
  const { status, body } = await request(office.shop.test.server).post(`/api/v1/files?purpose=${purpose}`).set('cookie', cookie).attach('file', PDF, name);
  if (status !== 201) throw new Error(JSON.stringify(body));
  const { id, mediaType, bytes } = body;
  return { id, name: body.name, mediaType, bytes } as { id: string; name: string; mediaType: string; bytes: number };
}

const fetched = (code: string, id: string) => request(office.shop.test.server).get(`/api/v1/procedures/${code}/forms/${id}`).buffer(true);

describe('forms of papers', () => {
  test('are published with a version, and everybody fetches them as attachments, also those of versions before', async () => {
    const first = await upload('Tờ khai đăng ký khai sinh.pdf');
    expect((await fetched(birth.code, first.id)).body.code).toBe('file-not-found');
    await office.done('post', 'admin/procedures', next(2, [first]));
    const second = await upload('Tờ khai, mẫu mới.pdf');
    await office.done('post', 'admin/procedures', next(3, [first, second]));
    await office.done('post', 'admin/procedures', next(4, [second]));
    const shown = (await request(office.shop.test.server).get(`/api/v1/procedures/${birth.code}`)).body;
    expect([shown.version, shown.papers[0].forms, shown.papers[1].forms]).toEqual([4, [{ ...second, url: `/api/v1/procedures/${birth.code}/forms/${second.id}` }], []]);
    for (const { id, name } of [first, second]) {
      const answer = await fetched(birth.code, id);
      expect([answer.status, Buffer.compare(answer.body, PDF)]).toEqual([200, 0]);
      expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'" });
      expect(answer.headers['content-disposition']).toContain(`attachment; filename="tep"; filename*=UTF-8''${encodeURIComponent(name)}`);
    }
    for (const [code, id] of [[birth.code, 'x'], [birth.code, crypto.randomUUID()], ['1.004859', first.id]] as const) expect((await fetched(code, id)).status).toBe(404);
    expect((await office.send('get', `files/${first.id}`, undefined, { by: 'motcua.tanlap' })).status).toBe(200);
    expect((await office.send('delete', `files/${first.id}`)).status).toBe(404);
  });

  test('go with a copy to another procedure; what is not there for it, or is named otherwise, is refused at its paper', async () => {
    const form = await upload('Đơn.pdf');
    const [theirs, paper] = [await upload('Của người khác.pdf', 'motcua.tanlap'), await upload('Giấy tờ.pdf', ADMIN, 'paper')];
    for (const wrong of [theirs, paper, { ...form, name: 'Tên khác.pdf' }, { ...form, bytes: 1 }, { ...form, id: crypto.randomUUID() }]) {
      const checked = await office.done('post', 'admin/procedures/check', next(5, [wrong]));
      expect([checked.publishable, checked.faults]).toEqual([false, [expect.objectContaining({ code: 'form-gone', place: `papers.${birth.papers[0]?.key}.forms` })]]);
      const refused = await office.send('post', 'admin/procedures', next(5, [wrong]));
      expect([refused.status, refused.body.code, refused.body.errors[0].field]).toEqual([422, 'catalogue-invalid', `papers.${birth.papers[0]?.key}.forms`]);
    }
    expect((await office.send('post', 'admin/procedures', next(5, [{ ...form, id: 'x' }]))).body.errors[0].field).toBe('papers[0].forms[0].id');
    expect((await office.send('post', 'admin/procedures', next(5, [form, form]))).body.code).toBe('catalogue-invalid');
    await office.done('post', 'admin/procedures', next(5, [form]));
    await office.done('post', 'admin/procedures', { ...withForms(birth, [form]), code: '2.999001', name: 'Thủ tục chép lại' });
    expect((await fetched('2.999001', form.id)).status).toBe(200);
  });

  test('are held by the database: a version without its files is none, and nobody takes one away', async () => {
    const { database } = office.shop.test;
    const form = await upload('Đơn.pdf');
    const bare = next(6, [form]) as unknown as Procedure;
    await expect(database.write(({ publication }) => publication.procedure(bare))).rejects.toThrow('is not kept with it');
    const lost = { id: form.id, owner: `staff:${crypto.randomUUID()}`, paper: birth.papers[0]?.key ?? '' };
    await expect(database.write(async ({ publication, files }) => {
      await publication.procedure(bare);
      await files.takeForms(bare.code, bare.version, [lost]);
    })).rejects.toThrow('foreign key');
    await office.done('post', 'admin/procedures', bare);
    await expect(database.write(({ files }) => files.drop(form.id, lost.owner))).resolves.toBeUndefined();
    const swept = await database.write(({ files }) => files.sweep(instant(office.shop.test.clock.now() + 60_000), 200));
    expect(swept.length).toBeGreaterThan(0);
    expect((await fetched(birth.code, form.id)).status).toBe(200);
  });
});

describe('a new procedure', () => {
  const fresh = { ...birth, code: '1.777001', name: 'Cấp giấy xác nhận cư trú mẫu', version: 1, validFrom: '2026-08-05' };

  test('is checked by the form of its code and by whether it is free; what is missing yet is told', async () => {
    const check = async (changes: object) => office.done('post', 'admin/procedures/check', { ...fresh, ...changes });
    expect((await check({ code: 'abc' })).faults).toEqual([expect.objectContaining({ code: 'code-form', place: 'code' })]);
    expect((await check({ code: birth.code })).faults).toEqual([expect.objectContaining({ code: 'code-taken', place: 'code', message: expect.stringContaining(birth.name) })]);
    expect(await check({})).toMatchObject({ publishable: true, warnings: [{ code: 'process-missing' }] });
    const taken = await office.send('post', 'admin/procedures', { ...fresh, code: birth.code });
    expect([taken.status, taken.body.code, taken.body.errors]).toEqual([409, 'already-exists', [expect.objectContaining({ field: 'code', code: 'code-taken' })]]);
  });

  test('of one code published by two at once is one procedure', async () => {
    const answers = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => office.send('post', 'admin/procedures', { ...fresh, code: '1.777002', name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.errors[0].field)).toEqual(['code', 'code']);
  });

  test('stands in the catalogue at once, and is received as soon as it has a process', async () => {
    await office.done('post', 'admin/procedures', fresh);
    const { shop } = office;
    const listed = async () => (await request(shop.test.server).get(`/api/v1/procedures?q=${fresh.code}`)).body.items.map(({ code }: { code: string }) => code);
    expect(await listed()).toEqual([fresh.code]);
    const intake = { ...BIRTH, procedureCode: fresh.code };
    expect((await shop.receive('motcua.tanlap', intake)).body.code).toBe('no-procedure');
    const process = { ...catalogued('QT-1.001193', 1), code: 'QT-1.777001', procedureCode: fresh.code, validFrom: '2026-08-05' };
    await office.done('post', 'admin/processes', process);
    expect((await shop.receive('motcua.tanlap', intake)).status).toBe(201);
    expect(await office.done('get', `admin/procedures/${fresh.code}`)).toMatchObject({ versions: [{ version: 1, publishedByName: 'Hoàng Đình Nghĩa' }], processes: [{ code: 'QT-1.777001', inForce: true }] });
  });
});
