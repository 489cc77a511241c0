import { readdirSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { instant, parseInstant } from '#domain';
import { FileVault } from '#files';
import { ForgetFiles } from '../../../apps/reception/src/forget-files/forget-files.js';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { SAMPLE_PDF as PDF } from '../../support/sample-pdf.js';
import { sampleReception } from './sample-application.js';

const LIMIT = 1_048_576;

let office: TestApp;
let counter: string;
let stranger: string;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule] });
  [counter, stranger] = await Promise.all([office.signIn('motcua.tanlap'), office.signIn('motcua.dongson')]);
}, 180_000);

afterAll(() => office.close());

const upload = (content: Buffer = PDF, { as = counter, name = 'Giấy chứng sinh.pdf', purpose = '' } = {}) =>
  supertest(office.server)
    .post(`/api/v1/files${purpose === '' ? '' : `?purpose=${purpose}`}`)
    .set('cookie', as)
    .attach('file', content, name);
const receive = (papers: object[], key?: string) =>
  supertest(office.server)
    .post('/api/v1/cases')
    .set('cookie', counter)
    .set(key === undefined ? {} : { 'idempotency-key': key })
    .send(sampleReception({ papers }));
const paper = (fileIds: string[] = []) => [
  { key: 'to-khai', originals: 1, copies: 0, fileIds },
  { key: 'giay-chung-sinh', originals: 1, copies: 0 },
];
const get = (path: string, as = counter) => supertest(office.server).get(path).set('cookie', as).buffer(true);
const incoming = () => readdirSync(join(office.configuration.filesDir, 'incoming'));

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; !holds(); look += 1) {
    if (look === 200) throw new Error('It does not come to hold');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const attach = (code: string, body: object, as = counter) => supertest(office.server).post(`/api/v1/cases/${code}/files`).set('cookie', as).send(body);

describe('uploading', () => {
  test('keeps a file, and gives it back to whoever uploaded it, as an attachment that cannot act', async () => {
    const { status, body } = await upload();
    expect([status, body]).toEqual([201, { id: expect.any(String), name: 'Giấy chứng sinh.pdf', mediaType: 'application/pdf', bytes: PDF.length, uploadedAt: expect.any(String), url: `/api/v1/files/${body.id}` }]);
    const answer = await get(body.url);
    expect(Buffer.compare(answer.body, PDF)).toBe(0);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, no-store' });
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="tep"; filename*=UTF-8''${encodeURIComponent('Giấy chứng sinh.pdf')}`);
    expect((await get(body.url, stranger)).body.code).toBe('file-not-found');
  });

  test.each([
    ['a file that is too large', Buffer.concat([PDF, Buffer.alloc(LIMIT)]), 413, 'file-too-large'],
    ['markup', Buffer.from('<html>'), 415, 'file-type-refused'],
    ['nothing', Buffer.alloc(0), 422, 'file-empty'],
  ])('refuses %s with a reason', async (_, content, status, code) => {
    const answer = await upload(content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.detail).toMatch(/\p{L}/u);
  });

  test('takes a file up to the limit', async () => {
    expect((await upload(Buffer.concat([PDF, Buffer.alloc(LIMIT - PDF.length)]))).status).toBe(201);
  });

  test('refuses a form without a file, and forms where no file is wanted', async () => {
    const bare = await supertest(office.server).post('/api/v1/files').set('cookie', counter).field('note', 'x');
    expect([bare.status, bare.body.code]).toEqual([422, 'file-missing']);
    const json = await supertest(office.server).post('/api/v1/files').set('cookie', counter).send({});
    expect([json.status, json.body.code]).toEqual([415, 'unsupported-media-type']);
    const elsewhere = await supertest(office.server).post('/api/v1/cases').set('cookie', counter).attach('file', PDF, 'a.pdf');
    expect([elsewhere.status, elsewhere.body.code]).toEqual([415, 'unsupported-media-type']);
    expect((await supertest(office.server).post('/api/v1/files').attach('file', PDF, 'a.pdf')).status).toBe(401);
  });

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['nothing', 'multipart/form-data; boundary=b', ''],
    ['half a part', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'],
    ['no parts', 'multipart/form-data; boundary=b', 'chữ'],
    ['a part with a name of the language', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="__proto__"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n--b--\r\n'],
    ['too many fields', 'multipart/form-data; boundary=b', `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(12)}--b--\r\n`],
  ])('refuses %s, as a fault of the sender', async (_, type, content) => {
    const answer = await supertest(office.server).post('/api/v1/files').set({ cookie: counter, 'content-type': type }).send(content);
    expect([answer.status >= 400 && answer.status < 500, typeof answer.body.code]).toEqual([true, 'string']);
    expect(incoming()).toEqual([]);
  });

  test('keeps nothing of an upload whose line breaks', async () => {
    await office.app.listen(0, '127.0.0.1');
    const socket = connect((office.server.address() as AddressInfo).port, '127.0.0.1');
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    socket.write(`POST /api/v1/files HTTP/1.1\r\nHost: x\r\nCookie: ${counter}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 500000\r\n\r\n${head}`);
    socket.write(PDF);
    await until(() => incoming().length === 1);
    socket.destroy();
    await until(() => incoming().length === 0);
  });

  test('forgets a file at its owner’s wish, and at nobody else’s', async () => {
    const { body } = await upload();
    const drop = (as: string) => supertest(office.server).delete(body.url).set('cookie', as);
    expect((await drop(stranger)).status).toBe(404);
    expect((await drop(counter)).status).toBe(204);
    expect((await drop(counter)).status).toBe(404);
    expect((await supertest(office.server).delete('/api/v1/files/no-id').set('cookie', counter)).status).toBe(404);
  });
});

describe('files of a case', () => {
  test('come with the application, once, and stand under their paper', async () => {
    const { body: file } = await upload();
    const first = await receive(paper([file.id]), 'with-a-file');
    expect(first.status).toBe(201);
    expect((await receive(paper([file.id]), 'with-a-file')).body.code).toBe(first.body.code);
    const again = await receive(paper([file.id]));
    expect([again.status, again.body.code]).toEqual([422, 'file-unfit']);
    const { body: documents } = await get(`/api/v1/cases/${first.body.code}/documents`);
    expect(documents.items.filter((item: { kind: string }) => item.kind === 'paper').map(({ paper: place, files }: { paper: number; files: object[] }) => [place, files])).toEqual([
      [0, [file]],
      [1, []],
    ]);
    const { body: events } = await get(`/api/v1/cases/${first.body.code}/events`);
    expect(events.items.at(-1)).toMatchObject({ kind: 'files-attached', title: 'Lưu bản điện tử: Giấy chứng sinh.pdf' });
  });

  test('are read by whoever the case is within reach of, and that is written down', async () => {
    const { body: file } = await upload();
    const { body: received } = await receive(paper([file.id]));
    const officer = await office.signIn('lanhdao.tanlap');
    expect((await get(file.url, officer)).status).toBe(200);
    expect((await get(file.url, stranger)).status).toBe(404);
    const audit = await get('/api/v1/admin/audit?limit=5', await office.signIn('quantri'));
    expect(audit.body.items.map(({ action }: { action: string }) => action)).toContain('case.file');
    const dropped = await supertest(office.server).delete(file.url).set('cookie', counter);
    expect(dropped.status).toBe(404);
    expect(received.version).toBeGreaterThan(1);
  });

  test('of two that take one file at once, one case gets it', async () => {
    const { body: file } = await upload();
    const answers = await Promise.all([receive(paper([file.id])), receive(paper([file.id])), receive(paper([file.id]))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  test('are refused when they are another’s, for something else, or named twice', async () => {
    const { body: others } = await upload(PDF, { as: stranger });
    const { body: result } = await upload(PDF, { purpose: 'result' });
    for (const id of [others.id, result.id, '00000000-0000-4000-8000-000000000000']) expect((await receive(paper([id]))).body.code).toBe('file-unfit');
    const { body: file } = await upload();
    expect((await receive(paper([file.id, file.id]))).status).toBe(400);
    expect((await receive(paper(['nonsense']))).status).toBe(400);
  });

  test('are as many as a paper and a case may have', async () => {
    const ids = (count: number, paper: number) => Array.from({ length: count }, (_, place) => `00000000-0000-4000-8000-${String(paper * 100 + place).padStart(12, '0')}`);
    const named = (...counts: number[]) => counts.map((count, place) => ({ name: `Giấy tờ ${place}`, originals: 1, copies: 0, fileIds: ids(count, place) }));
    expect((await receive([...paper(), ...named(21)])).body.errors).toEqual([expect.objectContaining({ field: 'papers[2].fileIds' })]);
    expect((await receive([...paper(), ...named(20, 20, 20, 1)])).body.errors).toEqual([expect.objectContaining({ field: 'papers', code: 'too-many-files' })]);
    expect((await receive([...paper(), ...named(20, 20, 20)])).body.code).toBe('file-unfit');
  });

  test('are scanned later by the counter, at the version that it saw', async () => {
    const { body: received } = await receive(paper());
    const files = [(await upload()).body, (await upload()).body];
    const body = { version: received.version, papers: [{ paper: 1, fileIds: [files[0].id] }, { fileIds: [files[1].id] }], note: 'Quét tại quầy' };
    expect((await attach(received.code, body, stranger)).status).toBe(404);
    expect((await attach(received.code, { ...body, papers: [{ paper: 9, fileIds: [files[0].id] }] })).status).toBe(400);
    const added = await attach(received.code, body);
    expect([added.status, added.body.version]).toEqual([200, received.version + 1]);
    expect((await attach(received.code, body)).body.code).toBe('stale-version');
    const { body: documents } = await get(`/api/v1/cases/${received.code}/documents`);
    const papers = documents.items.filter((item: { kind: string }) => item.kind === 'paper');
    expect(papers.map(({ name, files: own }: { name: string; files: { id: string }[] }) => [name, own.map(({ id }) => id)]).slice(1)).toEqual([
      [expect.stringContaining('Giấy chứng sinh'), [files[0].id]],
      ['Giấy tờ bổ sung', [files[1].id]],
    ]);
  });
});

test('a file that is being taken while the sweep runs is either taken or forgotten, never both', async () => {
  const uploads = await Promise.all(Array.from({ length: 6 }, () => upload()));
  const ids = uploads.map(({ body }) => String(body.id));
  // Everything is old enough; the applications come in at the same moment.
  const swept = office.database.write(({ files }) => files.sweep(instant(office.clock.now() + 60_000), 200));
  const [, ...answers] = await Promise.all([swept, ...ids.map((id) => receive(paper([id])))]);
  const rows = await office.database.read(({ files }) => Promise.all(ids.map((id) => files.find(id))));
  expect(answers.map(({ status }) => status)).toEqual(rows.map((row) => (row ? 201 : 422)));
  expect(rows.filter((row) => row && !row.taken)).toEqual([]);
});

test('what nobody took is forgotten after a week, row and bytes, and nothing else', async () => {
  const { body: kept } = await upload();
  await receive(paper([kept.id]));
  const { body: lost } = await upload();
  const place = await office.database.read(({ files }) => files.find(lost.id));
  office.clock.set('2026-08-13T08:00:00+07:00');
  const later = await office.signIn('motcua.tanlap');
  const { body: young } = await upload(PDF, { as: later });
  await new ForgetFiles(office.database, office.app.get(FileVault), office.clock).look();
  const rows = await office.database.read(({ files }) => Promise.all([kept, lost, young].map(({ id }) => files.find(id))));
  expect(rows.map((row) => row !== undefined)).toEqual([true, false, true]);
  await expect(office.app.get(FileVault).read(place?.place ?? '')).rejects.toThrow();
  office.clock.set(new Date(parseInstant('2026-08-05T08:00:00+07:00')).toISOString().replace('Z', '+00:00'));
});
