import type { DynamicModule } from '@nestjs/common';
import { Client } from 'pg';
import request from 'supertest';
import { ReceptionModule } from '../../../apps/reception/src/reception.module.js';
import { WorkflowModule } from '../../../apps/workflow/src/workflow.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What a command answered. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, never> & { readonly code: string; readonly version: number; readonly status: string; readonly dueAt: string; readonly openStages: { stage: string; unitCode: string; post: string }[] };
}

/** A birth registration, same day. */
export const BIRTH = { procedureCode: '1.001193', papers: ['to-khai', 'giay-chung-sinh'] } as const;
/** A building permit: the commune's department checks, the district (or two-tier commune) decides. */
export const PERMIT = { procedureCode: '1.013225', papers: ['don', 'giay-to-dat', 'ban-ve'] } as const;
/** A first land registration of an organisation. */
export const LAND = { procedureCode: '1.012753', papers: ['don', 'giay-to-dat', 'bao-cao-15d'] } as const;

/** The demonstration authority at work: people act by their user names over HTTP. */
export class OneStopShop {
  private readonly cookies = new Map<string, Promise<string>>();

  private constructor(readonly test: TestApp) {}

  /** `now` is the moment at which the test begins, ISO 8601 with offset; `more` works beside reception and workflow. */
  static async open(now?: string, more: readonly DynamicModule[] = []): Promise<OneStopShop> {
    const test = await createTestApp({ modules: [ReceptionModule, WorkflowModule, ...more], ...(now === undefined ? {} : { now }) });
    // Requests in parallel want one listening server.
    await test.app.listen({ port: 0, host: '127.0.0.1' });
    return new OneStopShop(test);
  }

  close(): Promise<void> {
    return this.test.close();
  }

  private cookie(username: string): Promise<string> {
    const known = this.cookies.get(username) ?? this.test.signIn(username);
    this.cookies.set(username, known);
    return known;
  }

  async get(username: string, path: string): Promise<request.Response> {
    return request(this.test.server).get(path).set('cookie', await this.cookie(username));
  }

  /** A print as PDF. */
  async pdf(username: string, path: string): Promise<Buffer> {
    const answer = await request(this.test.server)
      .get(path)
      .set('cookie', await this.cookie(username))
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.body as Buffer;
  }

  async post(username: string, path: string, body: unknown, key?: string): Promise<request.Response> {
    const call = request(this.test.server).post(path).set('cookie', await this.cookie(username));
    return (key === undefined ? call : call.set('idempotency-key', key)).send(body as object);
  }

  /** Hands an application in at the counter of `username`. */
  receive(username: string, matter: { readonly procedureCode: string; readonly papers: readonly string[] }, extra: Fields = {}, key?: string): Promise<request.Response> {
    const papers = matter.papers.map((paper) => ({ key: paper, originals: 1, copies: 0 }));
    const applicant = { kind: 'person', fullName: 'Nguyễn Thị Hương Giang', phone: '0912 345 678', email: 'giang@dan.example', address: 'Thôn Đình' };
    return this.post(username, '/api/v1/cases', { procedureCode: matter.procedureCode, channel: 'counter', applicant, papers, delivery: 'counter', ...extra }, key);
  }

  /** A case just received; fails the test when it is refused. */
  async opened(username: string, matter: { readonly procedureCode: string; readonly papers: readonly string[] }): Promise<Answered['body']> {
    const answer = await this.receive(username, matter);
    if (answer.status !== 201) throw new Error(`Not received: ${answer.text}`);
    return answer.body as Answered['body'];
  }

  /** An application sent online to a counter; answers its code. */
  async applied(unitCode: string): Promise<string> {
    const answer = await request(this.test.server)
      .post('/api/v1/public/applications')
      .send({
        procedureCode: BIRTH.procedureCode,
        unitCode,
        applicant: { kind: 'person', fullName: 'Đặng Văn Út', phone: '0912 345 679', address: 'Thôn Hạ' },
        papers: BIRTH.papers.map((key) => ({ key, originals: 0, copies: 1 })),
        delivery: 'online',
      });
    if (answer.status !== 201) throw new Error(`Not sent: ${answer.text}`);
    return (answer.body as Answered['body']).code;
  }

  /** Raw SQL beside the application, as the database's owner. */
  async sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.test.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  act(username: string, code: string, action: string, fields: Fields, key?: string): Promise<request.Response> {
    return this.post(username, `/api/v1/cases/${code}/actions/${action}`, fields, key);
  }

  /** An action at the case's present version that must succeed. */
  async done(username: string, code: string, action: string, fields: Fields = {}): Promise<Answered['body']> {
    const answer = await this.act(username, code, action, { version: await this.version(code), ...fields });
    if (answer.status !== 200) throw new Error(`${username} ${action}: ${answer.text}`);
    return answer.body as Answered['body'];
  }

  async version(code: string): Promise<number> {
    return (await this.test.database.read(({ cases }) => cases.find(code)))?.state.version ?? 0;
  }

  /** Names of the actions that are offered to somebody. */
  async offered(username: string, code: string): Promise<string[]> {
    const { body } = await this.get(username, `/api/v1/cases/${code}/actions`);
    return (body as { actions?: { action: string }[] }).actions?.map(({ action }) => action) ?? [];
  }
}
