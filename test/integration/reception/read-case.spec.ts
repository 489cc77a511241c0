import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import supertest from 'supertest';
import { plainDate, type Actor, type CaseCommand, type PostRole } from '#domain';
import { CaseCommands, Directory } from '#platform';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { TEST_NOW, createTestApp, type TestApp } from '../../support/app.js';
import { readPdf } from '../../support/read-pdf.js';
import { sampleApplicant, sampleApplication, sampleReception } from './sample-application.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;

let office: TestApp;
let officer: string;
let sql: Client;

beforeAll(async () => {
  office = await createTestApp({ modules: [ReceptionModule] });
  officer = await office.signIn('motcua.tanlap');
  sql = new Client({ connectionString: office.url });
  await sql.connect();
}, STARTING);

afterAll(async () => {
  await sql.end();
  await office.close();
});

beforeEach(() => office.clock.set(TEST_NOW));

const get = (path: string, cookie = officer) => supertest(office.server).get(path).set('cookie', cookie);

async function receive(change: Record<string, unknown> = {}, cookie = officer): Promise<{ code: string; pin: string; dueAt: string }> {
  const { status, body } = await supertest(office.server).post('/api/v1/cases').set('cookie', cookie).send(sampleReception(change));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** Staff in the post and unit that the open stage waits for, through the one command path. */
async function act(code: string, command: CaseCommand, role?: PostRole, unitCode?: string): Promise<void> {
  const loaded = await office.database.read(({ cases }) => cases.find(code));
  if (!loaded) throw new Error(code);
  const [token] = loaded.state.tokens;
  const { rows } = await sql.query('SELECT id FROM unit WHERE code = $1', [unitCode ?? '']);
  const unitId = rows[0]?.id ?? token?.unitId ?? loaded.state.receivingUnitId;
  const actor: Actor = { kind: 'staff', id: null, name: 'Đỗ Trọng Lâm', posts: [{ role: role ?? token?.post ?? 'counter-officer', unitId }] };
  await office.app.get(CaseCommands).run(code, loaded.state.version, command, actor, { ip: '127.0.0.1', claim: null }, () => true);
}

/** On to the first stage that may ask the applicant for more. */
async function advanceToSupplement(code: string): Promise<void> {
  const directory = await office.app.get(Directory).current();
  for (;;) {
    const loaded = await office.database.read(({ cases }) => cases.find(code));
    const open = directory.process(loaded?.state.processHash ?? '')?.stages.find(({ key }) => key === loaded?.state.tokens[0]?.stage);
    if (!open || ('maySupplement' in open && open.maySupplement)) return;
    await act(code, { action: 'advance', note: '' });
  }
}

describe('a case as its page shows it', () => {
  test('is masked, unless it is asked for, which is recorded', async () => {
    const { code } = await receive({ submitter: { fullName: 'Trần Văn Bình', identityNumber: '001085001234', phone: '0987654321', authority: 'Cha' } });
    await sql.query(`UPDATE outbox_message SET last_error = '550 <' || recipient || '> unknown' WHERE case_id = (SELECT id FROM case_file WHERE code = $1)`, [code]);
    const masked = await get(`/api/v1/cases/${code}`);
    expect(masked.body).toMatchObject({
      revealed: false,
      applicant: { fullName: 'Nguyễn Thị Hương Giang', identityNumber: '079••••••345', phone: '•••• ••• 678', email: 'h•••@anhai.example', birthDate: '1990' },
      submitter: { identityNumber: '001••••••234', phone: '•••• ••• 321' },
    });
    for (const secret of ['079190012345', '912345678', '001085001234', '987654321', 'huonggiang', '1990-03-02']) expect(masked.text).not.toContain(secret);
    const revealed = await get(`/api/v1/cases/${code}?reveal=true`);
    expect(revealed.body).toMatchObject({ revealed: true, applicant: { identityNumber: '079190012345', phone: '0912 345 678', birthDate: '1990-03-02' }, submitter: { phone: '0987 654 321' } });
    const { rows } = await sql.query(`SELECT a.action, a.actor_name FROM audit_entry a JOIN case_file c ON c.id = a.case_id WHERE c.code = $1 ORDER BY a.id`, [code]);
    expect(rows).toEqual([
      { action: 'case.receive', actor_name: 'Hoàng Phương Thảo' },
      { action: 'case.reveal', actor_name: 'Hoàng Phương Thảo' },
    ]);
  });

  test('has its stages, promise and explanation', async () => {
    const { code } = await receive();
    await act(code, { action: 'advance', note: 'Đủ giấy tờ' });
    const { body } = await get(`/api/v1/cases/${code}`);
    expect(body).toMatchObject({
      version: 4,
      status: 'processing',
      statusName: 'Đang giải quyết',
      nationalStatus: 4,
      limitText: 'trong ngày',
      legalBasis: 'Luật Hộ tịch số 60/2014/QH13, Điều 5',
      receivingUnit: { code: 'H99.21.05.01' },
      resolvingUnit: { code: 'H99.21.05' },
      receivedBy: 'Hoàng Phương Thảo',
      timeliness: null,
      stage: { key: 'appraise', unit: { code: 'H99.21.05.02' }, assignee: null },
      openStageCount: 1,
      openStages: [{ token: 4, key: 'appraise', kind: 'task', unit: { code: 'H99.21.05.02' }, post: 'specialist', postName: 'Chuyên viên', assignee: null, branch: null, handOver: null }],
      process: { code: expect.stringContaining('1.001193'), version: expect.any(Number), name: expect.any(String) },
      forks: [],
      data: [],
      links: [],
      moved: null,
      payment: null,
      resubmitBy: null,
      fees: [],
      feeTotal: 0,
      messages: [{ template: 'case-received', recipient: 'h•••@anhai.example', status: 'created' }],
    });
    expect(body.stages.map(({ key, state }: { key: string; state: string }) => `${key} ${state}`)).toEqual(['receive done', 'appraise open', 'sign ahead', 'issue ahead', 'return ahead']);
    expect(body.stages[2].unit.code).toBe('H99.21.05');
    expect(body.explanation.at(-1).date).toBe(body.dueAt.slice(0, 10));
  });

  test('explains the date that a supplement moved or restarted', async () => {
    for (const procedureCode of ['1.001193', '1.012783']) {
      office.clock.set('2026-08-05T08:00:00+07:00');
      const { code } = await receive({ procedureCode, papers: await mandatoryPapers(procedureCode) });
      await advanceToSupplement(code);
      await act(code, { action: 'request-supplement', items: ['Giấy chứng sinh'], reason: 'Bản nộp bị mờ', legalGround: '' });
      const asked = await get(`/api/v1/cases/${code}`);
      expect(asked.body).toMatchObject({ status: 'supplement', state: 'paused', request: { items: ['Giấy chứng sinh'], answerBy: '2026-08-25T17:00:00+07:00' }, pauses: [{ cause: 'supplement', to: null }] });
      office.clock.set('2026-08-10T14:00:00+07:00');
      await act(code, { action: 'accept-supplement', received: ['Giấy chứng sinh'] }, 'counter-officer', 'H99.21.05.01');
      const { body } = await get(`/api/v1/cases/${code}`);
      expect(body.dueAt > body.originalDueAt).toBe(true);
      expect([procedureCode, body.explanation.at(-1).date]).toEqual([procedureCode, body.dueAt.slice(0, 10)]);
    }
  });

  test('outside reach is the same 404 as nothing', async () => {
    const { code } = await receive();
    const stranger = await office.signIn('motcua.thanhgiang');
    const mine = await office.signIn('lanhdao.thanhgiang');
    expect((await get(`/api/v1/cases/${code}`, mine)).status).toBe(200);
    for (const path of ['', '/events', '/documents', '/receipt.pdf']) {
      const outside = await get(`/api/v1/cases/${code}${path}`, stranger);
      const nothing = await get(`/api/v1/cases/H99.21.05.01-260805-9999${path}`, stranger);
      expect([path, outside.status, outside.body.code]).toEqual([path, 404, 'case-not-found']);
      expect(outside.text).toBe(nothing.text);
    }
  });

  test('its history is told in sentences', async () => {
    const { code } = await receive();
    await act(code, { action: 'advance', note: 'Đủ giấy tờ' });
    const { body } = await get(`/api/v1/cases/${code}/events`);
    expect(body.items.map(({ seq, title, actorName }: { seq: number; title: string; actorName: string }) => [seq, title, actorName])).toEqual([
      [1, 'Tiếp nhận hồ sơ, hẹn trả kết quả lúc 17 giờ, ngày 05/08/2026', 'Hoàng Phương Thảo'],
      [2, 'Chuyển đến bước “Tiếp nhận, kiểm tra, số hóa hồ sơ” tại Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập', 'Hoàng Phương Thảo'],
      [3, 'Hoàn thành bước “Tiếp nhận, kiểm tra, số hóa hồ sơ”: Đủ giấy tờ', 'Đỗ Trọng Lâm'],
      [4, expect.stringContaining('Bộ phận Tư pháp – Hộ tịch xã Tân Lập'), 'Đỗ Trọng Lâm'],
    ]);
    expect(body.items[0]).toMatchObject({ at: '2026-08-05T08:00:00+07:00', kind: 'received', actorKind: 'staff', unit: { code: 'H99.21.05.01' } });
  });
});

describe('finding cases', () => {
  let ids: { code: string };

  beforeAll(async () => {
    ids = await receive({ applicant: sampleApplicant({ fullName: 'Nguyễn Đình Chiểu', identityNumber: '083022000111', birthDate: '1922', gender: null, phone: '0909 888 777' }) });
    await receive({ applicant: sampleApplicant({ fullName: 'Hoà Thị Đang', identityNumber: null, phone: '0258 3822 229' }) });
  });

  const codes = async (q: string, cookie = officer): Promise<string[]> => {
    const { body } = await supertest(office.server).get('/api/v1/cases').query({ q }).set('cookie', cookie);
    return body.items.map(({ code }: { code: string }) => code);
  };

  test.each(['nguyen dinh chieu', 'NGUYỄN ĐÌNH CHIỂU', 'Nguyễn Đình Chiểu'.normalize('NFD'), 'chiểu', 'nguyen chieu', '083022000111', '083 022 000 111', '0830220', '0909888777', '0909 888 777', '+84 909 888 777', '0909.888', '888777'])('%s', async (q) => {
    expect(await codes(q)).toEqual([ids.code]);
  });

  test('by code, whole or in part', async () => {
    expect(await codes(ids.code)).toEqual([ids.code]);
    expect(await codes(ids.code.slice(4).toLowerCase())).toEqual([ids.code]);
  });

  test('hoà and hòa, đang and dang are the same', async () => {
    const found = await Promise.all(['hoà thị đang', 'hòa thị đang', 'hoa thi dang', 'HOA THI ĐANG'].map((q) => codes(q)));
    expect(new Set(found.map((list) => list.join())).size).toBe(1);
    expect(found[0]).toHaveLength(1);
  });

  test.each(['%', '_', '\\', "' OR 1=1 --", '%%%%', 'nguyen%chieu'])('%j is text, not a wildcard', async (q) => {
    expect(await codes(q)).toEqual([]);
  });

  test('narrowed by status, way, procedure and the days of handing in, in an address as in a body', async () => {
    const found = async (filter: Record<string, string>) => {
      const [address, inBody] = await Promise.all([
        supertest(office.server).get('/api/v1/cases').query({ q: 'nguyen dinh chieu', ...filter }).set('cookie', officer),
        supertest(office.server).post('/api/v1/cases/search').send({ q: '083022000111', ...filter }).set('cookie', officer),
      ]);
      expect([address.status, address.body.items]).toEqual([inBody.status, inBody.body.items]);
      return address.status === 200 ? address.body.items.map(({ code }: { code: string }) => code) : address.status;
    };
    const day = ids.code.slice(-11, -5).replace(/(..)(..)(..)/, '20$1-$2-$3');
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    for (const filter of [{ status: 'received' }, { channel: 'counter' }, { from: day, to: next }, { procedureCode: '1.001193', from: day }]) expect([filter, await found(filter)]).toEqual([filter, [ids.code]]);
    for (const filter of [{ status: 'returned' }, { channel: 'online' }, { to: day }, { from: next }, { procedureCode: '1.004873' }]) expect([filter, await found(filter)]).toEqual([filter, []]);
    const alone = await supertest(office.server).get('/api/v1/cases').query({ channel: 'post' }).set('cookie', officer);
    expect(alone.body.items.filter(({ channel }: { channel: string }) => channel !== 'post')).toEqual([]);
    expect((await supertest(office.server).get('/api/v1/cases').query({ from: '0001-01-01' }).set('cookie', officer)).status).toBe(400);
    expect((await supertest(office.server).get('/api/v1/cases').query({ channel: 'fax' }).set('cookie', officer)).status).toBe(400);
  });

  test('never outside reach', async () => {
    expect(await codes('nguyen dinh chieu', await office.signIn('motcua.thanhgiang'))).toEqual([]);
    expect(await codes('nguyen dinh chieu', await office.signIn('lanhdao.thanhgiang'))).toEqual([ids.code]);
    expect(await codes('', await office.signIn('motcua.thanhgiang'))).toEqual([]);
  });

  test('lists show no numbers', async () => {
    const { text } = await get('/api/v1/cases?limit=200');
    expect(text).not.toMatch(/083022000111|909888777|identity|phone/);
  });

  test('pages newest first, each case once, also with a question', async () => {
    for (let index = 0; index < 5; index += 1) {
      office.clock.advanceMinutes(index % 2);
      await receive({ applicant: sampleApplicant({ fullName: `Trang Thứ ${index}` }) });
    }
    for (const q of ['', 'trang thu']) {
      const whole = await supertest(office.server).get('/api/v1/cases').query({ q, limit: 200 }).set('cookie', officer);
      const paged: unknown[] = [];
      let after: string | undefined;
      do {
        const { body } = await supertest(office.server).get('/api/v1/cases').query({ q, limit: 2, ...(after ? { after } : {}) }).set('cookie', officer);
        paged.push(...body.items);
        after = body.next ?? undefined;
      } while (after);
      expect(paged).toEqual(whole.body.items);
      const times = whole.body.items.map(({ submittedAt }: { submittedAt: string }) => submittedAt);
      expect(times).toEqual([...times].sort().reverse());
    }
  });

  test('narrowed by status, procedure and unit', async () => {
    const query = async (filter: object): Promise<number> => (await supertest(office.server).get('/api/v1/cases').query({ q: 'nguyen dinh chieu', ...filter }).set('cookie', officer)).body.items.length;
    expect(await query({ status: 'received', procedureCode: '1.001193', unitCode: 'H99.21.05' })).toBe(1);
    expect(await query({ status: 'returned' })).toBe(0);
    expect(await query({ procedureCode: '1.004884' })).toBe(0);
    expect(await query({ unitCode: 'H99.21.05.04' })).toBe(0);
    expect(await query({ unitCode: 'H00' })).toBe(0);
  });
});

describe('printed forms', () => {
  const pdf = async (path: string, cookie = officer) => {
    const answer = await get(path, cookie).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
    return { answer, text: answer.status === 200 ? (await readPdf(answer.body as Buffer)).pages.map((page) => page.text).join('\n') : '' };
  };

  test('the receipt shows code, PIN, promise and papers, and is recorded', async () => {
    const { code, pin } = await receive({ procedureCode: '1.012783', papers: await mandatoryPapers('1.012783') });
    const { answer, text } = await pdf(`/api/v1/cases/${code}/receipt.pdf`);
    expect([answer.status, answer.headers['content-type'], answer.headers['x-frame-options']]).toEqual([200, 'application/pdf', 'SAMEORIGIN']);
    expect(answer.headers['content-disposition']).toBe(`inline; filename="receipt-${code}.pdf"`);
    for (const words of [code, pin, 'Nguyễn Thị Hương Giang', '079190012345', 'Hoàng Phương Thảo', '08 giờ 00 phút, ngày 05/08/2026']) expect(text).toContain(words);
    const { rows } = await sql.query(`SELECT a.data FROM audit_entry a JOIN case_file c ON c.id = a.case_id WHERE c.code = $1 AND a.action = 'case.print'`, [code]);
    expect(rows).toEqual([{ data: { form: 'receipt' } }]);
  });

  test('the receipt shows its PIN to the counter that received, and to nobody else', async () => {
    const { code, pin } = await receive();
    const atCounter = await pdf(`/api/v1/cases/${code}/receipt.pdf`, await office.signIn('motcua2.tanlap'));
    const elsewhere = await pdf(`/api/v1/cases/${code}/receipt.pdf`, await office.signIn('lanhdao.tanlap'));
    expect([atCounter.text.includes(pin), elsewhere.text.includes(code), elsewhere.text.includes(pin)]).toEqual([true, true, false]);
  });

  test('a form that the case does not have is 409, one that nobody has is 404', async () => {
    const { code } = await receive();
    for (const form of ['supplement-request', 'intake-refusal', 'apology', 'stop-notice']) {
      const { status, body } = await get(`/api/v1/cases/${code}/${form}.pdf`);
      expect([form, status, body.code]).toEqual([form, 409, 'form-not-available']);
    }
    expect((await get(`/api/v1/cases/${code}/secret.pdf`)).status).toBe(404);
  });

  test('administrators see each form with made-up data, as today numbers it; nobody else does', async () => {
    const admin = await office.signIn('quantri');
    const { body } = await supertest(office.server).get('/api/v1/admin/print-forms').set('cookie', admin);
    expect(body.items.map(({ label }: { label: string }) => label)).toEqual(['01', '02', '03', '04', '05', '06'].map((number) => `Mẫu số ${number} – TT 03/2025/TT-VPCP`));
    const sample = await pdf(body.items[4].url, admin);
    expect([sample.answer.headers['content-type'], sample.answer.headers['content-disposition']]).toEqual(['application/pdf', 'attachment; filename="stop-notice.pdf"']);
    for (const words of ['Mẫu số 05', 'thỏa thuận lại hợp đồng']) expect(sample.text.replace(/\s+/g, ' ')).toContain(words);
    expect((await pdf('/api/v1/admin/print-forms/secret.pdf', admin)).answer.status).toBe(404);
    expect((await pdf(body.items[4].url)).answer.status).toBe(403);
  });

  test('every form comes with what happened', async () => {
    const [asked, refused, extended, withdrawn] = [await receive(), await receive(), await receive({ procedureCode: '1.012783', papers: await mandatoryPapers('1.012783') }), await receive()];
    for (const { code } of [asked, refused, extended]) await act(code, { action: 'advance', note: '' });
    await act(asked.code, { action: 'request-supplement', items: ['Giấy chứng sinh bản rõ'], reason: 'Bản nộp bị mờ', legalGround: '' });
    await act(refused.code, { action: 'refuse', reason: 'Không thuộc thẩm quyền', legalGround: 'Điều 13 Luật Hộ tịch' });
    const leader = await office.database.read(({ cases }) => cases.find(extended.code));
    const authority = leader && (await sql.query('SELECT code FROM unit WHERE id = $1', [leader.state.resolvingAuthorityId])).rows[0].code;
    await act(extended.code, { action: 'extend', newDueDate: plainDate('2026-12-15'), reason: 'Chờ trích đo bản đồ' }, 'leader', authority);
    await act(withdrawn.code, { action: 'withdraw', reason: 'Đổi nơi đăng ký' }, 'counter-officer', 'H99.21.05.01');
    const expected: [string, string, string][] = [
      [asked.code, 'supplement-request', 'Giấy chứng sinh bản rõ'],
      [refused.code, 'intake-refusal', 'Không thuộc thẩm quyền'],
      [extended.code, 'apology', '15/12/2026'],
      [withdrawn.code, 'stop-notice', 'Đổi nơi đăng ký'],
      [asked.code, 'control-sheet', 'Bộ phận Tư pháp – Hộ tịch'],
    ];
    for (const [code, form, words] of expected) {
      const { answer, text } = await pdf(`/api/v1/cases/${code}/${form}.pdf`);
      expect([form, answer.status]).toEqual([form, 200]);
      expect(text.replace(/\s+/g, ' ')).toContain(words);
      const { body } = await get(`/api/v1/cases/${code}/documents`);
      expect(body.items.map(({ url }: { url: string | null }) => url)).toContain(`/api/v1/cases/${code}/${form}.pdf`);
    }
  });

  test('an online application has no receipt before it is accepted', async () => {
    const { body } = await supertest(office.server).post('/api/v1/public/applications').send(sampleApplication());
    expect((await get(`/api/v1/cases/${body.code}/receipt.pdf`)).body.code).toBe('form-not-available');
    await act(body.code, { action: 'accept' }, 'counter-officer', 'H99.21.05.01');
    expect((await get(`/api/v1/cases/${body.code}/receipt.pdf`)).status).toBe(200);
  });
});

async function mandatoryPapers(procedureCode: string): Promise<object[]> {
  const { body } = await supertest(office.server).get(`/api/v1/procedures/${procedureCode}`);
  return body.papers.filter((paper: { mandatory: boolean }) => paper.mandatory).map(({ key }: { key: string }) => ({ key, originals: 1, copies: 0 }));
}
