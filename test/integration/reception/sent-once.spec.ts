import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { SAMPLE_PDF } from '../../support/sample-pdf.js';
import { BIRTH, OneStopShop } from '../workflow/one-stop-shop.js';

const ASKER = 'hotich.tanlap';
const COUNTER = 'motcua.tanlap';
const BOUNDARY = 'bien-gioi';

/** A page of a paper; each with other bytes than the next. */
const page = (number: number): Buffer => Buffer.concat([SAMPLE_PDF, Buffer.from(`% trang ${number}\n`)]);
const HTML = Buffer.from('<html>');

let shop: OneStopShop;
let address = 0;
let keys = 0;
beforeAll(async () => {
  shop = await OneStopShop.open();
}, 120_000);
afterAll(() => shop.close());

const newKey = (): string => `khoa-${++keys}`;
const say = (path: string) => request(shop.test.server).post(`/api/v1/public/${path}`).set('x-forwarded-for', `10.7.${Math.floor(++address / 250)}.${(address % 250) + 1}`);
const filled = (call: request.Test, contents: readonly Buffer[]): request.Test => contents.reduce((form, content, place) => form.attach('file', content, `Trang ${place + 1}.pdf`), call);
const kept = (): number => readdirSync(shop.test.configuration.filesDir).flatMap((shelf) => readdirSync(join(shop.test.configuration.filesDir, shelf))).length;
const count = async (sql: string, values: readonly unknown[]): Promise<number> => Number((await shop.sql<{ count: string }>(sql, values))[0]?.count);

/** The form as it comes when the line breaks within its last file. */
const broken = (call: request.Test, contents: readonly Buffer[]): request.Test => {
  const parts = contents.map((content, place) => Buffer.concat([Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="Trang ${place + 1}.pdf"\r\n\r\n`), content, Buffer.from('\r\n')]));
  return call.set('content-type', `multipart/form-data; boundary=${BOUNDARY}`).send(Buffer.concat(parts).subarray(0, -20));
};

describe('papers that a citizen sends to a case', () => {
  interface Waiting {
    readonly code: string;
    readonly pin: string;
    readonly ticket: string;
  }

  async function waiting(): Promise<Waiting> {
    const papers = BIRTH.papers.map((key) => ({ key, originals: 0, copies: 1 }));
    const applicant = { kind: 'person', fullName: 'Đặng Văn Út', phone: '0912 345 679', address: 'Thôn Hạ' };
    const { body } = await say('applications').send({ procedureCode: BIRTH.procedureCode, unitCode: 'H99.21.05.01', applicant, papers, delivery: 'online' });
    await shop.done(COUNTER, body.code, 'accept');
    await shop.done(COUNTER, body.code, 'advance');
    await shop.done(ASKER, body.code, 'request-supplement', { items: ['Giấy chứng sinh rõ chữ'], reason: 'Ảnh mờ', legalGround: '' });
    const { body: found } = await say('lookups').send({ code: body.code, pin: body.pin });
    return { code: body.code, pin: body.pin, ticket: found.supplementTicket };
  }

  const form = ({ ticket }: Waiting, key: string): request.Test => say(`supplements/${ticket}`).set('idempotency-key', key);
  const send = (file: Waiting, key: string, contents: readonly Buffer[] = [page(1), page(2)]): request.Test => filled(form(file, key), contents);

  /** What became of all sendings to a case, counted where it lies. */
  async function traces({ code }: Waiting): Promise<object> {
    const ofCase = 'JOIN case_file c ON c.id = x.case_id WHERE c.code = $1';
    return {
      events: await count(`SELECT count(*) FROM case_event x ${ofCase} AND x.kind = 'files-attached'`, [code]),
      letters: await count(`SELECT count(*) FROM outbox_message x ${ofCase} AND x.template = 'supplement-arrived'`, [code]),
      files: await count(`SELECT count(*) FROM case_document x ${ofCase}`, [code]),
      audited: await count(`SELECT count(*) FROM audit_entry x ${ofCase} AND x.action = 'case.attach-files'`, [code]),
      stray: await count(`SELECT count(*) FROM stored_file f JOIN case_file c ON f.owner = 'case:' || c.id WHERE c.code = $1 AND NOT f.taken`, [code]),
    };
  }
  const ONE = { events: 1, letters: 1, files: 2, audited: 1, stray: 0 };

  test('are one sending when the answer was lost and the browser sends them again', async () => {
    const [file, key, before] = [await waiting(), newKey(), kept()];
    const first = await send(file, key);
    expect([first.status, first.body]).toEqual([200, { code: file.code, files: 2 }]);
    const again = await send(file, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await traces(file)).toEqual(ONE);
    expect(kept()).toBe(before + 2);
  });

  test('are answered as they were, also when they have been accepted meanwhile', async () => {
    const [file, key] = [await waiting(), newKey()];
    const first = await send(file, key);
    await shop.done(COUNTER, file.code, 'accept-supplement', { received: ['Giấy chứng sinh rõ chữ'] });
    const again = await send(file, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await send(file, newKey())).body.code).toBe('action-not-allowed-now');
    expect(await traces(file)).toEqual(ONE);
  });

  test('are one sending when they come several times at once', async () => {
    const [file, key, before] = [await waiting(), newKey(), kept()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(file, key)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(5).fill([200, { code: file.code, files: 2 }]));
    expect(await traces(file)).toEqual(ONE);
    expect(kept()).toBe(before + 2);
  });

  test.each([
    ['other papers', [page(3), page(2)]],
    ['more papers', [page(1), page(2), page(3)]],
    ['fewer papers', [page(1)]],
    ['papers that the browser has lost', [Buffer.alloc(0), Buffer.alloc(0)]],
  ])('refuse %s under the same key, and keep nothing of them', async (_, others) => {
    const [file, key] = [await waiting(), newKey()];
    await send(file, key);
    const before = kept();
    const answer = await send(file, key, others);
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await traces(file)).toEqual(ONE);
    expect(kept()).toBe(before);
  });

  test('are a second sending under a second key, and another case’s under the same', async () => {
    const [file, other, key] = [await waiting(), await waiting(), newKey()];
    for (const [to, under] of [[file, key], [file, newKey()], [other, key]] as const) expect((await send(to, under)).status).toBe(200);
    expect([await traces(file), await traces(other)]).toEqual([{ events: 2, letters: 2, files: 4, audited: 2, stray: 0 }, ONE]);
  });

  test('that a broken line stopped are each there once when the form comes whole', async () => {
    const [file, key, before] = [await waiting(), newKey(), kept()];
    expect((await broken(form(file, key), [page(1), page(2)])).body.code).toBe('malformed-request');
    expect(await traces(file)).toMatchObject({ events: 0, letters: 0, files: 0 });
    expect((await send(file, key)).body).toEqual({ code: file.code, files: 2 });
    expect(await traces(file)).toEqual(ONE);
    expect(kept()).toBe(before + 2);
  });

  test('were not sent where one of them is refused; mended, the form is taken under its key', async () => {
    const [file, key, before] = [await waiting(), newKey(), kept()];
    expect((await send(file, key, [page(1), HTML])).status).toBe(415);
    expect(await traces(file)).toEqual({ events: 0, letters: 0, files: 0, audited: 0, stray: 0 });
    expect(kept()).toBe(before);
    expect((await send(file, key, [page(3), page(2)])).status).toBe(200);
    expect(await traces(file)).toEqual(ONE);
  });

  test('without a key are taken as they come', async () => {
    const file = await waiting();
    for (let round = 0; round < 2; round += 1) expect((await filled(say(`supplements/${file.ticket}`), [page(1)])).status).toBe(200);
    expect(await traces(file)).toEqual({ ...ONE, events: 2, letters: 2, audited: 2 });
  });
});

describe('papers of an application that is being filled in', () => {
  interface Stored {
    readonly id: string;
    readonly name: string;
    readonly paper: string;
  }
  const draft = async (): Promise<string> => (await say('drafts').send({ procedureCode: BIRTH.procedureCode })).body.secret;
  const form = (secret: string, key: string, paper = 'to-khai'): request.Test => say(`drafts/current/files?paper=${paper}`).set({ 'x-draft-secret': secret, 'idempotency-key': key });
  const send = (secret: string, key: string, contents: readonly Buffer[] = [page(1), page(2)], paper?: string): request.Test => filled(form(secret, key, paper), contents);
  const files = async (secret: string): Promise<Stored[]> => (await request(shop.test.server).get('/api/v1/public/drafts/current').set('x-draft-secret', secret)).body.files;

  test('are there once, however often and at once the form comes', async () => {
    const [secret, key, before] = [await draft(), newKey(), kept()];
    const first = await send(secret, key);
    const answers = [await send(secret, key), ...(await Promise.all(Array.from({ length: 4 }, () => send(secret, key))))];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(5).fill([201, first.body]));
    expect((await files(secret)).map(({ name }) => name)).toEqual(['Trang 1.pdf', 'Trang 2.pdf']);
    const atOnce = newKey();
    await Promise.all(Array.from({ length: 4 }, () => send(secret, atOnce)));
    expect(await files(secret)).toHaveLength(4);
    expect(kept()).toBe(before + 4);
  });

  test('are what the key first brought: another file or another paper under it is refused, and not kept', async () => {
    const [secret, key] = [await draft(), newKey()];
    await send(secret, key);
    const before = kept();
    for (const answer of [await send(secret, key, [page(3)]), await send(secret, key, [page(1), page(2)], 'giay-chung-sinh')]) expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await files(secret)).toHaveLength(2);
    expect(kept()).toBe(before);
  });

  test('that a broken line stopped go on where it broke', async () => {
    const [secret, key] = [await draft(), newKey()];
    expect((await broken(form(secret, key), [page(1), page(2)])).status).toBe(400);
    const [first] = await files(secret);
    expect(first?.name).toBe('Trang 1.pdf');
    expect((await send(secret, key)).body.files.map(({ id, name }: Stored) => [id === first?.id, name])).toEqual([[true, 'Trang 1.pdf'], [false, 'Trang 2.pdf']]);
  });

  test('are no more than before when a form is sent again that filled the draft', async () => {
    const secret = await draft();
    const last = Array.from({ length: 20 }, (_, number) => page(number));
    for (let round = 0; round < 2; round += 1) await send(secret, newKey(), last);
    const key = newKey();
    for (let round = 0; round < 2; round += 1) expect((await send(secret, key, last)).status).toBe(201);
    expect(await files(secret)).toHaveLength(60);
    expect((await send(secret, newKey(), [page(1)])).body.code).toBe('too-many-files');
  }, 60_000);
});

describe('what staff scan', () => {
  const upload = async (key: string, content = page(1), purpose = 'paper', as = COUNTER) =>
    request(shop.test.server).post(`/api/v1/files?purpose=${purpose}`).set({ cookie: await shop.test.signIn(as), 'idempotency-key': key }).attach('file', content, 'Bản quét.pdf');

  test('is one file, however often and at once it comes, also when a case has taken it', async () => {
    const [key, before] = [newKey(), kept()];
    const answers = [await upload(key), ...(await Promise.all(Array.from({ length: 4 }, () => upload(key))))];
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect([answers[0]?.status, kept()]).toEqual([201, before + 1]);
    const { code, version } = await shop.opened(COUNTER, BIRTH);
    await shop.post(COUNTER, `/api/v1/cases/${code}/files`, { version, papers: [{ fileIds: [answers[0]?.body.id] }], note: '' });
    expect((await upload(key)).body).toEqual(answers[0]?.body);
  });

  test('is refused under the key of another file or another use; each member of staff has keys of their own', async () => {
    const key = newKey();
    const { body } = await upload(key);
    for (const answer of [await upload(key, page(2)), await upload(key, page(1), 'result')]) expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
    const others = await upload(key, page(1), 'paper', ASKER);
    expect([others.status, others.body.id === body.id]).toEqual([201, false]);
  });
});
