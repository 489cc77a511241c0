import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import type { Actor, CaseCommand, HeldPost } from '#domain';
import { FileVault } from '#files';
import { CaseCommands } from '#platform';
import { ForgetFiles } from '../../../apps/reception/src/forget-files/forget-files.js';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { WorkflowModule } from '../../../apps/workflow/src/workflow.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { readPdf, readPdfQr } from '../../support/read-pdf.js';
import { SAMPLE_PDF as PDF } from '../../support/sample-pdf.js';
import { sampleApplicant } from './sample-application.js';

const ANSWERS = { unitCode: 'H99.21.05.01', applicant: sampleApplicant(), onPaper: ['giay-chung-sinh'], delivery: 'online', byOther: false };

let office: TestApp;
let address = 0;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule, WorkflowModule] });
}, 180_000);

afterAll(() => office.close());

/** Every call comes from an address of its own, unless a test is about the address. */
const from = () => `10.9.${Math.floor(++address / 250)}.${(address % 250) + 1}`;
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, secret = '', ip = from()) => supertest(office.server)[method](`/api/v1/public/${path}`).set('x-forwarded-for', ip).set('x-draft-secret', secret);
const open = async () => String((await ask('post', 'drafts').send({ procedureCode: '1.001193' })).body.secret);
const upload = (secret: string, paper = 'to-khai', content = PDF) => ask('post', `drafts/current/files?paper=${paper}`, secret).attach('file', content, 'Tờ khai.pdf').attach('file', content, 'trang 2.pdf');

async function filed(): Promise<{ code: string; pin: string; secret: string }> {
  const secret = await open();
  await ask('put', 'drafts/current', secret).send(ANSWERS);
  await upload(secret);
  const { body } = await ask('post', 'drafts/current/submit', secret).send();
  return { code: body.code, pin: body.pin, secret };
}

/** What staff do is the workflow's; here it is given straight to the one command path. */
async function act(code: string, command: CaseCommand): Promise<void> {
  const loaded = await office.database.read(({ cases }) => cases.find(code));
  const { tokens = [], receivingUnitId = '' } = loaded?.state ?? {};
  const posts: HeldPost[] = [{ role: 'counter-officer', unitId: receivingUnitId }, ...tokens.flatMap(({ post, unitId }) => (post === null ? [] : [{ role: post, unitId }]))];
  const actor: Actor = { kind: 'staff', id: null, name: 'Hoàng Phương Thảo', posts };
  await office.app.get(CaseCommands).run(code, loaded?.state.version ?? 0, command, actor, { ip: '127.0.0.1', claim: null }, () => true);
}

describe('a draft', () => {
  test('is kept step by step and opened by its secret, however it is typed', async () => {
    const secret = await open();
    expect(secret).toMatch(/^[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}$/);
    await ask('put', 'drafts/current', secret).send({ applicant: { fullName: 'Y Bliă Niê' } });
    await ask('put', 'drafts/current', secret).send({ unitCode: 'H99.21.05.01' });
    const { body } = await ask('get', 'drafts/current', secret.toLowerCase().replaceAll('-', ' '));
    expect(body).toMatchObject({ procedureCode: '1.001193', answers: { applicant: { fullName: 'Y Bliă Niê' }, unitCode: 'H99.21.05.01' }, files: [], filedAs: null });
  });

  test('keeps each file under its paper, and gives it up again', async () => {
    const secret = await open();
    const { status, body } = await upload(secret);
    expect([status, body.files.map(({ name, paper }: { name: string; paper: string }) => [name, paper])]).toEqual([201, [['Tờ khai.pdf', 'to-khai'], ['trang 2.pdf', 'to-khai']]]);
    expect((await upload(secret, 'khong-co')).status).toBe(400);
    expect((await upload(secret, 'to-khai', Buffer.from('<html>'))).body.code).toBe('file-type-refused');
    const other = await open();
    expect((await ask('delete', `drafts/current/files/${body.files[0].id}`, other)).status).toBe(404);
    expect((await ask('delete', `drafts/current/files/${body.files[0].id}`, secret)).status).toBe(204);
    expect((await ask('get', 'drafts/current', secret)).body.files.length).toBe(1);
  });

  test('becomes a case with its files, once, and is empty from then on', async () => {
    const secret = await open();
    await ask('put', 'drafts/current', secret).send(ANSWERS);
    await upload(secret);
    const first = await ask('post', 'drafts/current/submit', secret).send();
    expect(first.body).toMatchObject({ status: 'submitted', code: expect.stringMatching(/^H99\.21\.05\.01-/), pin: expect.stringMatching(/^.{8}$/) });
    expect((await ask('post', 'drafts/current/submit', secret).send()).body).toEqual(first.body);
    const view = await office.database.read(({ caseViews }) => caseViews.find(first.body.code));
    expect(view?.papers.map(({ key, received }) => [key, received])).toEqual([['to-khai', true], ['giay-chung-sinh', true]]);
    const files = await office.database.read((stores) => stores.files.ofCase(view?.id ?? ''));
    expect(files.map(({ name, paper }) => [name, paper])).toEqual([['Tờ khai.pdf', 0], ['trang 2.pdf', 0]]);
    expect((await ask('get', 'drafts/current', secret)).body).toMatchObject({ answers: {}, files: [], filedAs: first.body.code });
    expect((await ask('put', 'drafts/current', secret).send({ note: 'x' })).body.code).toBe('draft-filed');
    expect((await upload(secret)).body.code).toBe('draft-filed');
  });

  test('is kept by its applicant on paper: what was handed in, and how it stands', async () => {
    const { code, pin } = await filed();
    const print = (sheet: string, typed = pin) => ask('post', `lookups/${sheet}.pdf`).send({ code, pin: typed }).buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });
    const [application, state] = [await print('application'), await print('state')];
    expect([application, state].map(({ status, headers }) => [status, headers['content-type'], headers['cache-control']])).toEqual(Array(2).fill([200, 'application/pdf', 'no-store']));
    const [kept, shown] = [await readPdf(application.body), await readPdf(state.body)];
    expect([kept, shown]).toMatchObject([{ tagged: true, language: 'vi' }, { tagged: true, language: 'vi' }]);
    const [written, told] = [kept, shown].map(({ pages }) => pages.map(({ text }) => text).join(' ')) as [string, string];
    const { fullName, identityNumber } = sampleApplicant();
    for (const words of [code, pin, String(fullName), 'Tờ khai.pdf', createHash('sha256').update(PDF).digest('hex').slice(0, 32), 'mang bản giấy']) expect(written).toContain(words);
    for (const words of [code, 'Chờ tiếp nhận', 'Bạn cần làm gì']) expect(told).toContain(words);
    // The one is for its owner alone and hides numbers all the same; the other may be shown to anybody.
    expect(written).not.toContain(String(identityNumber));
    for (const secret of [pin, String(fullName)]) expect(told).not.toContain(secret);
    expect([await readPdfQr(application.body), await readPdfQr(state.body)].map((address) => address?.split('#')[1])).toEqual([`${code}.${pin}`, code]);
    expect((await print('application', 'AAAAAAAA')).status).toBe(404);
  });

  test('sent twice at once is one case', async () => {
    const secret = await open();
    await ask('put', 'drafts/current', secret).send(ANSWERS);
    await upload(secret);
    const answers = await Promise.all([1, 2, 3].map(() => ask('post', 'drafts/current/submit', secret).send()));
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  test('is told everything that is missing when it is sent, and stays', async () => {
    const secret = await open();
    await ask('put', 'drafts/current', secret).send({ applicant: { phone: '12', email: 'không phải' }, unitCode: 'H99.21.05.01' });
    const { status, body } = await ask('post', 'drafts/current/submit', secret).send();
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(['applicant.fullName', 'applicant.address', 'applicant.email', 'applicant.phone']));
    expect((await ask('get', 'drafts/current', secret)).body.filedAs).toBeNull();
  });

  test('is not found without its secret, and guessing ends soon', async () => {
    expect((await ask('get', 'drafts/current')).body.code).toBe('draft-not-found');
    const ip = from();
    const statuses = [];
    for (let round = 0; round < 7; round += 1) statuses.push((await ask('get', 'drafts/current', 'AAAAAAAA-AAAAAAAA-AAAAAAAA', ip)).status);
    expect(statuses.slice(0, 4)).toEqual([404, 404, 404, 404]);
    expect(statuses.at(-1)).toBe(429);
  });

  test('is forgotten with its files after thirty days without a step', async () => {
    const secret = await open();
    await upload(secret);
    const before = await office.database.read(({ files }) => files.untaken(`draft:x`));
    expect(before).toEqual([]);
    const { body } = await ask('get', 'drafts/current', secret);
    office.clock.set('2026-09-10T08:00:00+07:00');
    expect((await ask('get', 'drafts/current', secret)).status).toBe(404);
    await new ForgetFiles(office.database, office.app.get(FileVault), office.clock).look();
    expect(await office.database.read(({ files }) => files.find(body.files[0].id))).toBeUndefined();
    office.clock.set('2026-08-05T08:00:00+07:00');
  });
});

describe('an applicant with code and PIN', () => {
  const lookUp = async ({ code, pin }: { code: string; pin: string }) => (await ask('post', 'lookups').send({ code, pin })).body;

  test('sends papers that the case waits for; the officer says whether they do', async () => {
    const file = await filed();
    expect((await lookUp(file)).supplementTicket).toBeNull();
    await act(file.code, { action: 'accept' });
    await act(file.code, { action: 'advance', note: '' });
    await act(file.code, { action: 'request-supplement', items: ['Giấy chứng sinh rõ chữ'], reason: 'Ảnh mờ', legalGround: '' });
    const { supplementTicket } = await lookUp(file);
    const inInbox = async () => (await supertest(office.server).get('/api/v1/inbox').set('cookie', await office.signIn('hotich.tanlap'))).body.items.find((item: { code: string }) => item.code === file.code).supplemented;
    expect(await inInbox()).toBe(false);
    const sent = await ask('post', `supplements/${supplementTicket}`).attach('file', PDF, 'chung-sinh.pdf');
    expect([sent.status, sent.body]).toEqual([200, { code: file.code, files: 1 }]);
    const after = await lookUp(file);
    expect([after.status, after.request.answeredAt, after.history.at(-1).text]).toEqual(['supplement', '2026-08-05T08:00:00+07:00', 'Bạn đã gửi 1 tệp bổ sung']);
    expect(await inInbox()).toBe(true);
    expect((await ask('post', 'supplements/abc.def').attach('file', PDF, 'a.pdf')).body.code).toBe('ticket-expired');
    await act(file.code, { action: 'accept-supplement', received: ['Giấy chứng sinh rõ chữ'] });
    expect(await inInbox()).toBe(false);
    expect((await ask('post', `supplements/${supplementTicket}`).attach('file', PDF, 'a.pdf')).status).toBe(409);
    office.clock.advanceMinutes(61);
    expect((await ask('post', `supplements/${supplementTicket}`).attach('file', PDF, 'a.pdf')).body.code).toBe('ticket-expired');
    office.clock.set('2026-08-05T08:00:00+07:00');
  });
});
