import request from 'supertest';
import { loadProcesses } from '#catalog';
import type { ProcessDefinition, Stage, Step } from '#domain';
import { OneStopShop } from '../workflow/one-stop-shop.js';

/** Province administrator of the demonstration. */
export const ADMIN = 'quantri';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Asking {
  readonly by?: string;
  readonly key?: string;
  /** The revision that was read before. */
  readonly seen?: string;
}

/** A one-stop shop at work, with somebody at the desk of its administration. */
export class AdminOffice {
  private readonly cookies = new Map<string, Promise<string>>();

  private constructor(readonly shop: OneStopShop) {}

  static async open(): Promise<AdminOffice> {
    return new AdminOffice(await OneStopShop.open());
  }

  close(): Promise<void> {
    return this.shop.close();
  }

  /** A request below `/api/v1`, by somebody who is signed in. */
  async send(method: Method, path: string, body?: unknown, { by = ADMIN, key, seen }: Asking = {}): Promise<request.Response> {
    const cookie = this.cookies.get(by) ?? this.shop.test.signIn(by);
    this.cookies.set(by, cookie);
    const call = request(this.shop.test.server)[method](`/api/v1/${path}`).set('cookie', await cookie);
    if (key !== undefined) call.set('idempotency-key', key);
    if (seen !== undefined) call.set('if-match', seen);
    return body === undefined ? call : call.send(body as object);
  }

  /** The same for what must succeed; answers the body. */
  async done(method: Method, path: string, body?: unknown, options?: Asking) {
    const answer = await this.send(method, path, body, options);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer.body;
  }

  /** Events of a case, oldest first. */
  async events(code: string) {
    const loaded = await this.shop.test.database.read(({ cases }) => cases.find(code));
    if (!loaded) throw new Error(`No case ${code}`);
    return this.shop.test.database.read(({ caseViews }) => caseViews.events(loaded.id));
  }

  async state(code: string) {
    const loaded = await this.shop.test.database.read(({ cases }) => cases.find(code));
    if (!loaded) throw new Error(`No case ${code}`);
    return loaded.state;
  }
}

/** The latest version of a process of the catalogue. */
export function catalogued(code: string, version?: number): ProcessDefinition {
  const found = loadProcesses().filter((process) => process.code === code && (version === undefined || process.version === version)).at(-1);
  if (!found) throw new Error(`No process ${code}`);
  return found;
}

/** A definition with members of one step changed. */
export function withStage(process: ProcessDefinition, key: string, changes: Partial<Stage>): ProcessDefinition {
  return { ...process, stages: process.stages.map((step) => (step.key === key ? ({ ...step, ...changes } as Step) : step)) };
}
