import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './configuration.js';

const least = { DATABASE_URL: 'postgres://db/x', SECRET_KEY: 's'.repeat(32) };

test('the least that must be set', () => {
  expect(readConfiguration(least)).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', production: false, trustedProxies: 'loopback' });
});

test.each([
  ['DATABASE_URL', 'mysql://db/x'],
  ['SECRET_KEY', 'short'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'ftp://site'],
  ['QUEUE_URL', 'http://redis'],
  ['SMTP_URL', 'mail.example.vn'],
  ['TRUSTED_PROXIES', 'everyone'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/0'],
  ['SERVICE_CALL_URLS', 'not json'],
  ['SERVICE_CALL_URLS', '["https://thue.example"]'],
  ['SERVICE_CALL_URLS', '{"thue":"ftp://thue.example"}'],
  ['SERVICE_CALL_URLS', '{"thue":"https://user:password@thue.example"}'],
  ['SERVICE_CALL_KEYS', `{"thue":"${'k'.repeat(32)}"}`],
])('%s=%s is refused by its name', (name, value) => {
  expect(() => readConfiguration({ ...least, [name]: value })).toThrow(ConfigurationError);
  expect(() => readConfiguration({ ...least, [name]: value })).toThrow(name);
});

test('proxies by name, address and network', () => {
  const proxies = 'loopback, 10.1.2.3,fd00::/8,172.16.0.0/12';
  expect(readConfiguration({ ...least, TRUSTED_PROXIES: proxies }).trustedProxies).toBe('loopback,10.1.2.3,fd00::/8,172.16.0.0/12');
});

test('in production mails need a server, and commands are not dated back', () => {
  expect(() => readConfiguration({ ...least, NODE_ENV: 'production' })).toThrow(/SMTP_URL/);
  expect(readConfiguration({ ...least, NODE_ENV: 'production', SMTP_URL: 'smtp://mail', DEMO_KEY: 'x' }).demoKey).toBeNull();
});

describe('called systems', () => {
  const urls = (url: string) => JSON.stringify({ thue: url });
  const keys = JSON.stringify({ thue: 'k'.repeat(32) });

  test('have an address and a key of their own', () => {
    expect(readConfiguration(least).services).toEqual({});
    const { services } = readConfiguration({ ...least, SERVICE_CALL_URLS: urls('http://localhost:9000/x'), SERVICE_CALL_KEYS: keys });
    expect(services).toEqual({ thue: { url: 'http://localhost:9000/x', key: 'k'.repeat(32) } });
    expect(() => readConfiguration({ ...least, SERVICE_CALL_URLS: urls('https://thue.example') })).toThrow(/SERVICE_CALL_KEYS/);
    expect(() => readConfiguration({ ...least, SERVICE_CALL_URLS: urls('https://thue.example'), SERVICE_CALL_KEYS: JSON.stringify({ thue: 'short' }) })).toThrow(/32/);
  });

  test('are called over TLS in production', () => {
    const production = { ...least, NODE_ENV: 'production', SMTP_URL: 'smtp://mail', SERVICE_CALL_KEYS: keys };
    expect(() => readConfiguration({ ...production, SERVICE_CALL_URLS: urls('http://thue.example') })).toThrow(/SERVICE_CALL_URLS/);
    expect(readConfiguration({ ...production, SERVICE_CALL_URLS: urls('https://thue.example') }).services).toHaveProperty('thue');
  });
});
