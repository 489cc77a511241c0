import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call as it arrived. */
export interface ReceivedCall {
  readonly body: Readonly<Record<string, unknown>> & { readonly id: string; readonly secret: string; readonly answerUrl: string };
  readonly key: string;
  /** Was it signed with the desk's key? */
  readonly signed: boolean;
}

/** A real HTTP server that plays another system; tests tell it what to answer. */
export class ServiceDesk {
  readonly key = 'the key of this service, 32 bytes or more';
  readonly calls: ReceivedCall[] = [];
  /** Status of the `nth` answer; `null` takes the call and never answers. */
  answer: (nth: number) => number | null = () => 202;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ServiceDesk> {
    const server = createServer();
    const desk = new ServiceDesk(server);
    server.on('request', (request, response) => {
      void bodyOf(request).then((text) => {
        desk.calls.push({ body: JSON.parse(text) as ReceivedCall['body'], key: String(request.headers['idempotency-key']), signed: desk.isSigned(String(request.headers['x-motcua-signature']), text) });
        const status = desk.answer(desk.calls.length);
        if (status !== null) response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:9/elsewhere' } : {}).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return desk;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/calls`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private isSigned(header: string, text: string): boolean {
    const [, at, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    return mac === createHmac('sha256', this.key).update(`${at}.${text}`).digest('hex');
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
