import { randomUUID } from 'node:crypto';
import { formatInstant, type Instant } from '#domain';

/** The API refused something that the demonstration expected to work. */
export class DemoRefused extends Error {
  constructor(
    request: string,
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${request}: ${status} ${code} ${detail}`);
  }
}

type Body = Readonly<Record<string, unknown>>;

/** A client of the public HTTP API that acts on past days with the installation's demonstration key. */
export class DemoApi {
  private readonly cookies = new Map<string, Promise<string>>();

  constructor(
    private readonly address: string,
    private readonly demoKey: string,
    private readonly password: string,
  ) {}

  /** Reads as somebody, or as the public when `username` is `null`; as on a past day when `at` is given. */
  async get<Answer>(path: string, username: string | null = null, at: Instant | null = null): Promise<Answer> {
    return this.send<Answer>('GET', path, null, username, at, null);
  }

  /** Changes something at an instant. `address` stands for the citizen's own connection. */
  post<Answer>(path: string, body: Body, at: Instant, username: string | null = null, address: string | null = null): Promise<Answer> {
    return this.send<Answer>('POST', path, body, username, at, address);
  }

  /** Uploads a file, and answers its id. */
  async upload(file: Buffer, name: string, purpose: 'paper' | 'result', username: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(file)]), name);
    const answer = await fetch(`${this.address}/api/v1/files?purpose=${purpose}`, { method: 'POST', headers: { cookie: await this.cookieOf(username) }, body: form });
    if (!answer.ok) throw new DemoRefused('POST /api/v1/files', answer.status, 'upload', await answer.text());
    return ((await answer.json()) as { id: string }).id;
  }

  private async send<Answer>(method: string, path: string, body: Body | null, username: string | null, at: Instant | null, address: string | null): Promise<Answer> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      ...(at === null ? {} : { 'x-demo-key': this.demoKey, 'x-demo-instant': formatInstant(at) }),
      ...(address === null ? {} : { 'x-forwarded-for': address }),
      ...(username === null ? {} : { cookie: await this.cookieOf(username) }),
    };
    const answer = await fetch(`${this.address}${path}`, { method, headers, ...(body === null ? {} : { body: JSON.stringify(body) }) });
    const text = await answer.text();
    const parsed = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (!answer.ok) throw new DemoRefused(`${method} ${path}`, answer.status, String(parsed['code']), `${String(parsed['detail'] ?? '')} ${JSON.stringify(parsed['errors'] ?? [])}`);
    return parsed as Answer;
  }

  private cookieOf(username: string): Promise<string> {
    const known = this.cookies.get(username) ?? this.signIn(username);
    this.cookies.set(username, known);
    return known;
  }

  private async signIn(username: string): Promise<string> {
    const answer = await fetch(`${this.address}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: this.password }),
    });
    if (!answer.ok) throw new DemoRefused(`Đăng nhập ${username}`, answer.status, 'wrong-credentials', '');
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }
}
