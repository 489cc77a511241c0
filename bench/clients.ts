import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

/** A keep-alive HTTP client that costs little, so that the machine's cores belong to what is measured. */
export class LeanClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  cookie = '';

  constructor(private readonly port: number) {}

  /** Answers the parsed body; rejects for a status of 400 or more. */
  call<Answer>(method: string, path: string, body: object | null = null): Promise<Answer> {
    const payload = body === null ? null : Buffer.from(JSON.stringify(body));
    const headers = {
      cookie: this.cookie,
      ...(payload === null ? {} : { 'content-type': 'application/json', 'content-length': payload.length, 'idempotency-key': randomUUID() }),
    };
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: this.port, method, path, headers, agent: this.agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if ((answer.statusCode ?? 500) >= 400) return reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
          const [cookie] = answer.headers['set-cookie'] ?? [];
          if (cookie) this.cookie = cookie.split(';')[0] ?? '';
          resolve(JSON.parse(text) as Answer);
        });
      });
      sent.on('error', reject);
      sent.end(payload ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Runs `work` over and over by `clients` at a time for `seconds`; answers how often it was done per second. */
export async function rate(clients: number, seconds: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let turns = 0;
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await work(turns++);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done / ((performance.now() - start) / 1000);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
