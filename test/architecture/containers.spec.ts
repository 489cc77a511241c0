import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesUnder, read } from './sources.js';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly cap_drop?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** Instructions of a Dockerfile, continued lines joined. */
const instructions = read('docker/Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));

const text = read('docker/compose.yaml');
const { services, networks, volumes } = parse(text, { merge: true }) as Compose;
const entries = Object.entries(services);
const own = entries.filter(([, { image }]) => image?.startsWith('mot-cua:'));

describe('the image', () => {
  const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

  test('stands on a pinned Node that the product runs on', () => {
    const stages = new Set(instructions.flatMap(({ name, rest }) => (name === 'FROM' ? (/ AS (\w+)$/.exec(rest)?.slice(1) ?? []) : [])));
    const bases = instructions.flatMap(({ name, rest }) => (name === 'FROM' ? [rest.split(' ')[0] ?? ''] : [])).filter((base) => !stages.has(base));
    expect(bases).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-bookworm-slim$/)]);
  });

  test('does not run as root, and says how it is', () => {
    const names = last.map(({ name }) => name);
    expect(last.find(({ name }) => name === 'USER')?.rest).toBe('node');
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
    expect(last.find(({ name }) => name === 'HEALTHCHECK')?.rest).toContain('/health/ready');
  });

  test('holds what runs and nothing else', () => {
    const copies = last.filter(({ name }) => name === 'COPY').map(({ rest }) => rest);
    expect(copies).toEqual(['--from=modules /app/node_modules ./node_modules', '--from=build /app/dist ./dist', 'package.json ./']);
    const installs = instructions.filter(({ name, rest }) => name === 'RUN' && rest.includes('npm ')).map(({ rest }) => rest);
    expect(installs.every((command) => command.startsWith('npm ci ') && command.includes('--ignore-scripts'))).toBe(true);
    expect(installs.filter((command) => command.includes('--omit=dev'))).toHaveLength(1);
  });

  test('gets no secret and no data', () => {
    const [first, ...rest] = read('docker/Dockerfile.dockerignore').trim().split('\n');
    expect(first).toBe('*');
    expect(rest).toEqual(expect.arrayContaining(['!apps', '!libs', '**/.env*', '**/*.spec.ts']));
    expect(instructions.some(({ name, rest: value }) => /^(ENV|ARG)$/.test(name) && /SECRET|PASSWORD|_URL|KEY/.test(value))).toBe(false);
  });
});

describe('the composition', () => {
  test('has database, queue, migration, API, worker, pages and gateway', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'gateway', 'migrate', 'postgres', 'redis', 'web', 'worker']);
    expect(own.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'web', 'worker']);
  });

  test('pins every image', () => {
    const foreign = entries.filter(([name]) => !own.some(([mine]) => mine === name)).map(([, { image }]) => image);
    expect(foreign).toEqual(foreign.map(() => expect.stringMatching(/^[a-z]+:\d+\.\d+(\.\d+)?-(bookworm|alpine)$/)));
    expect(services['postgres']?.image).toMatch(/^postgres:18\./);
  });

  test('starts programs that exist', () => {
    const programs = own.map(([, { command }]) => command?.at(-1)?.replace(/^dist\/(.*)\.js$/, '$1.ts') ?? 'apps/one-stop/src/api.ts');
    expect(programs.filter((file) => !filesUnder('apps').includes(file))).toEqual([]);
  });

  test('knows of each part whether it is well', () => {
    const image = (name: string): boolean => own.some(([mine]) => mine === name) && name !== 'migrate';
    expect(entries.filter(([name, { healthcheck }]) => !image(name) && name !== 'migrate' && !healthcheck?.test).map(([name]) => name)).toEqual([]);
    const awaited = entries.flatMap(([name, { depends_on: parts = {} }]) => Object.entries(parts).map(([part, { condition }]) => ({ name, part, condition })));
    expect(awaited.filter(({ part }) => !(part in services))).toEqual([]);
    expect(awaited.filter(({ part, condition }) => condition !== (part === 'migrate' ? 'service_completed_successfully' : 'service_healthy'))).toEqual([]);
  });

  test('keeps everything inside but the gateway', () => {
    expect(entries.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway']);
    expect(entries.filter(([, service]) => service.networks.join() !== 'inside').map(([name]) => name)).toEqual([]);
    expect(Object.keys(networks)).toEqual(['inside']);
    expect(own.filter(([, { cap_drop }]) => cap_drop?.join() !== 'ALL').map(([name]) => name)).toEqual([]);
  });

  test('knows no password', () => {
    const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|KEY|SMTP_URL)\w*)([^}]*)\}/g)];
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter(([, , rule]) => !rule?.startsWith(':?')).map(([whole]) => whole)).toEqual([]);
    const plain = entries.flatMap(([name, { environment = {} }]) => Object.entries(environment).flatMap(([key, value]) => (/PASSWORD|KEY|AUTH/.test(key) && !/^\$\{\w+:\?/.test(value) ? [`${name}.${key}`] : [])));
    expect(plain).toEqual([]);
  });

  test('mounts what exists', () => {
    const mounts = entries.flatMap(([, service]) => service.volumes ?? []).map((mount) => mount.split(':')[0] ?? '');
    const missing = mounts.filter((source) => (source.startsWith('./') ? !filesUnder('docker').includes(`docker/${source.slice(2)}`) : !(source in volumes)));
    expect(mounts.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });
});
