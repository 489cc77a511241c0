import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { NotificationModule } from '../../apps/notification/src/notification.module.js';
import { DevelopmentMailboxModule } from '../../apps/notification/src/development-mailbox/development-mailbox.module.js';
import { appModules } from '../../apps/one-stop/src/app-modules.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { DEMO_PASSWORD } from '../support/template.js';

type Json = Record<string, unknown>;

/** Nothing but fetch and the published contract: what an outside program would do. */
class Client {
  private cookie = '';
  constructor(private readonly address: string) {}

  async call(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<{ status: number; type: string; body: Json; bytes: Buffer }> {
    const changes = method === 'POST' || method === 'PATCH' || method === 'PUT';
    const answer = await fetch(`${this.address}${path}`, {
      method,
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...(changes ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [cookie] = answer.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, bytes, body: (type.includes('json') && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : {}) as Json };
  }

  async expectStatus(status: number, method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.call(method, path, body);
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}

describe('the public contract, from sign-in to scorecard', () => {
  let app: TestApp;
  let address: string;
  beforeAll(async () => {
    app = await createTestApp({ modules: [...appModules, DevelopmentMailboxModule, NotificationModule.with({ sweepSeconds: 1 })] as never });
    await app.app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`;
  });
  afterAll(() => app.close());

  const clients = new Map<string, Client>();
  const signIn = async (username: string): Promise<Client> => {
    const known = clients.get(username);
    if (known) return known;
    const client = new Client(address);
    clients.set(username, client);
    const me = await client.expectStatus(200, 'POST', '/api/v1/sessions', { username, password: DEMO_PASSWORD });
    expect(me['username']).toBe(username);
    return client;
  };

  const applicant = {
    kind: 'person',
    fullName: 'Nguyễn Thị Hương Giang',
    identityNumber: '079190012345',
    birthDate: '1990-03-02',
    gender: 'female',
    phone: '0912 345 678',
    email: 'huonggiang@dan.example',
    address: 'Thôn Đình, xã Tân Lập, huyện Thanh Giang, tỉnh An Hải',
  };

  test('everyone: health, metrics, documentation, deadlines and the catalogue', async () => {
    const everyone = new Client(address);
    await everyone.expectStatus(200, 'GET', '/health/live');
    await everyone.expectStatus(200, 'GET', '/health/ready');
    expect((await everyone.call('GET', '/metrics')).bytes.toString()).toContain('http_request_duration_seconds');
    const due = await everyone.expectStatus(200, 'POST', '/api/v1/deadlines/preview', { receivedAt: '2026-08-27T09:30:00+07:00', limit: { value: 5, unit: 'working-days' } });
    expect(due['dueAt']).toBe('2026-09-08T17:00:00+07:00');
    expect((due['explanation'] as { counted: boolean }[]).filter((day) => day.counted)).toHaveLength(5);
    const found = await everyone.expectStatus(200, 'GET', '/api/v1/procedures?q=khai+sinh');
    expect((found['items'] as { code: string }[]).map((item) => item.code)).toContain('1.001193');
    const procedure = await everyone.expectStatus(200, 'GET', '/api/v1/procedures/1.001193');
    expect((procedure['papers'] as unknown[]).length).toBeGreaterThan(0);
    await everyone.expectStatus(404, 'GET', '/api/v1/procedures/9.999999');
    await everyone.expectStatus(401, 'GET', '/api/v1/me');
  });

  test('a case is received, worked on, supplemented, issued, returned, followed and rated, and the scorecard counts it', async () => {
    const counter = await signIn('motcua.tanlap');
    const everyone = new Client(address);
    const procedure = await everyone.expectStatus(200, 'GET', '/api/v1/procedures/1.004873');
    const papers = (procedure['papers'] as { key: string; originals: number; copies: number; mandatory: boolean }[]).filter((paper) => paper.mandatory);
    const created = await counter.expectStatus(201, 'POST', '/api/v1/cases', {
      procedureCode: '1.004873',
      channel: 'counter',
      applicant,
      papers: papers.map(({ key, originals, copies }) => ({ key, originals, copies })),
      delivery: 'counter',
    });
    expect(created).toMatchObject({ code: expect.stringMatching(/^H99\.21\.05\.01-260805-\d{4}$/), pin: expect.stringMatching(/^[0-9A-Z]{8}$/), status: 'received' });
    const code = String(created['code']);
    let version = Number(created['version']);

    for (const path of ['', '/events', '/documents', '/actions']) await counter.expectStatus(200, 'GET', `/api/v1/cases/${code}${path}`);
    const receipt = await counter.call('GET', `/api/v1/cases/${code}/receipt.pdf`);
    expect([receipt.status, receipt.type, receipt.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    for (const q of ['nguyen thi huong giang', 'HƯƠNG GIANG', code, '0912345678', '079190012345']) {
      const found = await counter.expectStatus(200, 'GET', `/api/v1/cases?q=${encodeURIComponent(q)}`);
      expect((found['items'] as { code: string }[]).map((item) => item.code)).toContain(code);
    }

    const act = async (username: string, action: string, fields: object = {}): Promise<Json> => {
      const client = await signIn(username);
      const offered = await client.expectStatus(200, 'GET', `/api/v1/cases/${code}/actions`);
      expect((offered['actions'] as { action: string }[]).map((item) => item.action)).toContain(action);
      const answer = await client.expectStatus(200, 'POST', `/api/v1/cases/${code}/actions/${action}`, { version, ...fields });
      version = Number(answer['version']);
      return answer;
    };
    const holders: Record<string, string> = {
      'counter-officer H99.21.05.01': 'motcua.tanlap',
      'specialist H99.21.05.02': 'hotich.tanlap',
      'department-head H99.21.05.02': 'truong.hotich.tanlap',
      'leader H99.21.05': 'lanhdao.tanlap',
      'clerk H99.21.05': 'vanthu.tanlap',
    };
    let answer = created;
    let supplemented = false;
    const open = (): { post: string; unitCode: string } => (answer['openStages'] as { post: string; unitCode: string }[])[0] ?? { post: 'nobody', unitCode: '' };
    for (let step = 0; step < 20 && answer['status'] !== 'returned'; step += 1) {
      app.clock.advanceMinutes(20);
      const { post, unitCode } = open();
      const username = holders[`${post} ${unitCode}`] ?? '';
      const waiting = await (await signIn(username)).expectStatus(200, 'GET', '/api/v1/inbox?queue=mine&sort=due');
      expect((waiting['items'] as { code: string }[]).map((item) => item.code)).toContain(code);
      if (post === 'specialist' && !supplemented) {
        supplemented = true;
        await act(username, 'request-supplement', { items: ['Bản sao quyết định ly hôn'], reason: 'Thiếu giấy tờ chứng minh tình trạng hôn nhân' });
        app.clock.advanceMinutes(60);
        answer = await act('motcua.tanlap', 'accept-supplement', { received: ['Bản sao quyết định ly hôn'] });
        answer = await act(username, 'advance');
      } else if (post === 'clerk') answer = await act(username, 'issue-result', { documentNumber: '12/UBND-XNTTHN', title: 'Giấy xác nhận tình trạng hôn nhân', signedBy: 'Chủ tịch UBND xã' });
      else if (answer['status'] === 'result-ready') answer = await act(username, 'return-result', { recipient: applicant.fullName, method: 'counter' });
      else answer = await act(username, 'advance');
    }
    expect([answer['status'], supplemented]).toEqual(['returned', true]);

    const lookup = await everyone.expectStatus(200, 'POST', '/api/v1/public/lookups', { code, pin: created['pin'] });
    expect(lookup['status']).toBe('returned');
    expect(JSON.stringify(lookup)).not.toMatch(/079190012345|912345678|Hương Giang/);
    await everyone.expectStatus(404, 'POST', '/api/v1/public/lookups', { code, pin: 'SAISAI22' });

    const token = String(lookup['ratingUrl']).split('/').at(-1);
    await everyone.expectStatus(201, 'POST', `/api/v1/public/ratings/${token}`, { overall: 5, comment: 'Cán bộ nhiệt tình' });
    await everyone.expectStatus(409, 'POST', `/api/v1/public/ratings/${token}`, { overall: 1 });

    const leader = await signIn('lanhdao.tinh');
    for (const list of ['overdue', 'due-soon', 'workload']) await leader.expectStatus(200, 'GET', `/api/v1/oversight/${list}`);
    const scorecard = await leader.expectStatus(200, 'GET', '/api/v1/oversight/scorecard?from=2026-08-01&to=2026-09-01');
    expect(scorecard['counts']).toMatchObject({ received: 1, receivedCounter: 1, solved: 1, inProgress: 0 });
    expect((scorecard['figures'] as { key: string; numerator: number }[]).find((figure) => figure.key === 'satisfied')).toMatchObject({ numerator: 1, denominator: 1 });
    for (const form of ['overdue', 'register', 'ii-06a']) {
      const report = await leader.call('GET', `/api/v1/oversight/reports/${form}.xlsx?from=2026-08-01&to=2026-09-01`);
      expect([report.status, report.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    }
    const waited = Date.now() + 20_000;
    let mailbox = '';
    while (Date.now() < waited && !mailbox.includes('Đã trả kết quả hồ sơ')) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      mailbox = (await everyone.call('GET', '/dev/mail')).bytes.toString();
    }
    expect(mailbox).toContain('Đã trả kết quả hồ sơ');
  });

  test('a citizen applies online and is sent back once; the clock starts when the counter accepts', async () => {
    const citizen = new Client(address);
    const sent = await citizen.expectStatus(201, 'POST', '/api/v1/public/applications', { procedureCode: '1.004873', unitCode: 'H99.41.01', applicant, papers: [], delivery: 'online' });
    const code = String(sent['code']);
    expect(sent['status']).toBe('submitted');
    const counter = await signIn('motcua.anthinh');
    const queue = await counter.expectStatus(200, 'GET', '/api/v1/inbox?queue=online&sort=received');
    expect((queue['items'] as { code: string }[]).map((item) => item.code)).toContain(code);
    await counter.expectStatus(200, 'POST', `/api/v1/cases/${code}/actions/send-back`, { version: 1, defects: ['Ảnh tờ khai bị mờ'] });
    await citizen.expectStatus(200, 'POST', '/api/v1/public/applications/resubmit', { code, pin: sent['pin'], note: 'Đã chụp lại' });
    app.clock.advanceMinutes(30);
    const accepted = await counter.expectStatus(200, 'POST', `/api/v1/cases/${code}/actions/accept`, { version: 3 });
    expect([accepted['status'], typeof accepted['dueAt']]).toEqual(['received', 'string']);
    const stranger = await signIn('motcua.dongson');
    await stranger.expectStatus(404, 'GET', `/api/v1/cases/${code}`);
  });

  test('an administrator keeps the house', async () => {
    const admin = await signIn('quantri');
    for (const part of ['units', 'staff', 'calendars', 'procedures', 'processes', 'notifications', 'audit']) {
      const list = await admin.expectStatus(200, 'GET', `/api/v1/admin/${part}`);
      expect((list['items'] as unknown[]).length).toBeGreaterThan(0);
    }
    await admin.expectStatus(204, 'DELETE', '/api/v1/sessions/current');
    await admin.expectStatus(401, 'GET', '/api/v1/me');
  });
});
