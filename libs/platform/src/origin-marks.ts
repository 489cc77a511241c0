import { randomUUID } from 'node:crypto';
import type { Configuration } from '#configuration';
import type { Secrets } from './secrets.js';
import { sessionCookie } from './session-cookie.js';

/** How long a browser in which somebody of the staff signed in is known as one: longer than any session and the day after it. */
export const BROWSER_HOURS = 48;

/** The cookie by which such a browser is known; it says nothing but that it is the same one. */
export function browserCookie(configuration: Pick<Configuration, 'publicUrl'>): { readonly name: string; readonly secure: boolean } {
  const { name, secure } = sessionCookie(configuration);
  return { name: `${name}_may`, secure };
}

/** What a browser is called that has no name yet. */
export function newBrowserName(): string {
  return randomUUID();
}

/** Where a request came from, as keyed hashes: nobody reads an address out of them. */
export interface OriginMarks {
  readonly address: Buffer;
  readonly browser: Buffer | null;
}

/** The marks of an address and of a browser's name. */
export function originMarks(secrets: Secrets, ip: string, browser: string | undefined): OriginMarks {
  return { address: secrets.originMark('address', networkOf(ip)), browser: browser ? secrets.originMark('browser', browser) : null };
}

/** What of an address stays the same: machines with IPv6 change the lower half of theirs every day. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(':')) return mapped ?? ip;
  const [upper = '', lower = ''] = ip.toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(upper), groups(lower)];
  const whole = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
