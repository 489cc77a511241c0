import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigurationError } from './configuration-error.js';
import { readServices, type ServiceAddress } from './service-addresses.js';

/** What an installation sets from outside. Every value is checked at start; nothing reads the environment later. */
export interface Configuration {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Address that people and mails use, without a trailing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** `redis://…`, or `null` for the queue in PostgreSQL. */
  readonly queueUrl: string | null;
  /** `smtp://…` or `smtps://…`, or `null` for the development mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** 32 bytes or more: PINs, invitations and draft addresses are derived from it. */
  readonly secretKey: Buffer;
  /** Allows demonstration commands to be dated back; never in production. */
  readonly demoKey: string | null;
  /** Whose word on a visitor's address is taken: `loopback`, `linklocal`, `uniquelocal`, addresses and networks, by commas. */
  readonly trustedProxies: string;
  /** May `/metrics` be read from other machines? */
  readonly metricsOpen: boolean;
  /** Folder of the files that people hand in; shared by all processes of an installation. */
  readonly filesDir: string;
  /** Most bytes of one such file. */
  readonly fileLimitBytes: number;
  /** Other systems that steps of processes call, by the name of the service. */
  readonly services: Readonly<Record<string, ServiceAddress>>;
}

/** Injection token of the configuration. */
export const CONFIGURATION = Symbol('configuration');

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables. Throws `ConfigurationError` at the first that is wrong. */
export function readConfiguration(env: Environment): Configuration {
  const production = env['NODE_ENV'] === 'production';
  const port = portOf(env['PORT'] ?? '3000');
  const host = env['HOST'] ?? '127.0.0.1';
  const secret = env['SECRET_KEY'] ?? '';
  if (secret.length < 32) throw new ConfigurationError('SECRET_KEY phải có ít nhất 32 ký tự (SECRET_KEY must have at least 32 characters).');
  return {
    production,
    host,
    port,
    publicUrl: addressOf('PUBLIC_URL', env['PUBLIC_URL'] ?? `http://localhost:${port}`, ['http:', 'https:']).replace(/\/+$/, ''),
    databaseUrl: addressOf('DATABASE_URL', env['DATABASE_URL'] ?? '', ['postgres:', 'postgresql:']),
    queueUrl: env['QUEUE_URL'] ? addressOf('QUEUE_URL', env['QUEUE_URL'], ['redis:', 'rediss:']) : null,
    smtpUrl: env['SMTP_URL'] ? addressOf('SMTP_URL', env['SMTP_URL'], ['smtp:', 'smtps:']) : mailboxOnly(production),
    mailFrom: env['MAIL_FROM'] ?? 'Bộ phận Một cửa <khong-tra-loi@motcua.example>',
    secretKey: Buffer.from(secret, 'utf8'),
    demoKey: production ? null : (env['DEMO_KEY'] ?? null),
    trustedProxies: proxiesOf(env['TRUSTED_PROXIES'] || 'loopback'),
    metricsOpen: env['METRICS_OPEN'] === 'true',
    filesDir: resolve(env['FILES_DIR'] || 'data/files'),
    fileLimitBytes: megabytesOf(env['FILE_LIMIT_MB'] || '20') * 1_048_576,
    services: readServices(env, production),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new ConfigurationError(`PORT không hợp lệ: “${text}” (PORT must be 1 to 65535).`);
  return port;
}

function megabytesOf(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 200) throw new ConfigurationError(`FILE_LIMIT_MB không hợp lệ: “${text}” (FILE_LIMIT_MB must be 1 to 200).`);
  return number;
}

function addressOf(name: string, text: string, protocols: readonly string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol)) {
    throw new ConfigurationError(`${name} không hợp lệ: cần địa chỉ dạng ${protocols[0]}//… (${name} is not a valid address).`);
  }
  return text;
}

function proxiesOf(text: string): string {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !/^(loopback|linklocal|uniquelocal)$/.test(name) && !isNetwork(name));
  if (wrong !== undefined) throw new ConfigurationError(`TRUSTED_PROXIES không hợp lệ: “${wrong}” (TRUSTED_PROXIES must name addresses, networks, or loopback, linklocal, uniquelocal).`);
  return names.join(',');
}

/** An address, or a network as `10.0.0.0/8`. */
function isNetwork(name: string): boolean {
  const [address = '', bits, ...rest] = name.split('/');
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  return family !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most));
}

function mailboxOnly(production: boolean): null {
  if (production) throw new ConfigurationError('Cần SMTP_URL trong môi trường chính thức (SMTP_URL is required in production).');
  return null;
}
