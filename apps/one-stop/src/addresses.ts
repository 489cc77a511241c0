import { connect, createServer } from 'node:net';
import { Client } from 'pg';
import { codeOf, StartFault } from './start-fault.js';

const patienceMs = 5_000;

/** Throws StartFault unless we may listen on the address. */
export function checkListening(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listeningFault(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** What a failure to listen means to the person who starts us. */
export function listeningFault(error: unknown, host: string, port: number): StartFault {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartFault(
        `Cổng ${port} trên ${host} đang bị chương trình khác dùng; hãy đặt PORT khác, ví dụ PORT=${port + 1} npm start.`,
        `port ${port} on ${host} is in use; set another PORT`,
      );
    case 'EACCES':
      return new StartFault(`Không có quyền mở cổng ${port}; hãy đặt PORT từ 1024 trở lên.`, `no right to open port ${port}`);
    default:
      return new StartFault(`Không mở được địa chỉ HOST=${host}, cổng ${port}.`, `cannot listen on ${host}:${port}`);
  }
}

/** Throws StartFault unless a PostgreSQL takes the address, its account and its database. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: patienceMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw databaseFault(error, place(databaseUrl));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function databaseFault(error: unknown, at: string): StartFault {
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return new StartFault(`PostgreSQL ở ${at} từ chối tài khoản hoặc mật khẩu trong DATABASE_URL.`, 'DATABASE_URL: account or password refused');
    case '3D000':
      return new StartFault(`PostgreSQL ở ${at} không có cơ sở dữ liệu ghi trong DATABASE_URL.`, 'DATABASE_URL: no such database');
    default:
      return unreachable('PostgreSQL', 'DATABASE_URL', at);
  }
}

/** Throws StartFault unless something answers at the address; `defaultPort` is the protocol's own. */
export function checkReachable(what: string, variable: string, url: string, defaultPort: number): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const fail = () => {
      socket.destroy();
      reject(unreachable(what, variable, place(url)));
    };
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || defaultPort), timeout: patienceMs });
    socket.once('connect', () => socket.end(() => resolve())).once('error', fail).once('timeout', fail);
  });
}

/** Host and port without account and password, which must not reach a log. */
function place(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'địa chỉ đã cho';
}

function unreachable(what: string, variable: string, at: string): StartFault {
  return new StartFault(`Không kết nối được ${what} ở ${at}; hãy kiểm tra ${variable}.`, `${variable}: ${at} cannot be reached`);
}
