import { ConfigurationError } from './configuration-error.js';

/** Where a called system answers, and the key that signs what it is sent. */
export interface ServiceAddress {
  readonly url: string;
  readonly key: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const KEY_LENGTH = 32;

/**
 * `SERVICE_CALL_URLS` and `SERVICE_CALL_KEYS`: JSON, each the name of a service → its value. Every address has its key.
 * Outside production an address may be plain `http:`, for a system on the same desk.
 */
export function readServices(env: Environment, production: boolean): Record<string, ServiceAddress> {
  const urls = mapOf('SERVICE_CALL_URLS', env['SERVICE_CALL_URLS']);
  const keys = mapOf('SERVICE_CALL_KEYS', env['SERVICE_CALL_KEYS']);
  const stray = Object.keys(keys).find((name) => !Object.hasOwn(urls, name));
  if (stray !== undefined) throw new ConfigurationError(`SERVICE_CALL_KEYS: dịch vụ “${stray}” không có địa chỉ trong SERVICE_CALL_URLS (no such service).`);
  return Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url: addressOf(name, url, production), key: keyOf(name, keys[name]) }]));
}

function mapOf(setting: string, text: string | undefined): Record<string, string> {
  if (!text) return {};
  const parsed = parse(text);
  const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) && Object.values(parsed).every((value) => typeof value === 'string');
  if (!isMap) throw new ConfigurationError(`${setting} không hợp lệ: cần JSON dạng {"tên dịch vụ": "giá trị"} (${setting} must be a JSON object of texts).`);
  return parsed as Record<string, string>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addressOf(name: string, text: string, production: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const allowed = production ? ['https:'] : ['https:', 'http:'];
  if (!url || !allowed.includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ConfigurationError(`SERVICE_CALL_URLS: địa chỉ của “${name}” không hợp lệ, cần dạng https://… (not a valid address).`);
  }
  return text;
}

function keyOf(name: string, key = ''): string {
  if (key.length < KEY_LENGTH) throw new ConfigurationError(`SERVICE_CALL_KEYS: khóa của “${name}” phải có ít nhất ${KEY_LENGTH} ký tự (a key must have at least ${KEY_LENGTH} characters).`);
  return key;
}
