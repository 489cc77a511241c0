import 'reflect-metadata';
import { beforeAll, expect, test } from '@jest/globals';
import { describeApi } from '../../apps/one-stop/src/api-document.js';
import { controllerFiles, controllersOf, routesOf } from './controllers.js';
import { read } from './sources.js';

type Generate = (running: object) => Promise<Record<string, string>>;

const { generateContract } = (await import(new URL('../../scripts/contract.mjs', import.meta.url).href)) as { generateContract: Generate };

let files: Record<string, string>;
let paths: string[];

beforeAll(async () => {
  const document = await describeApi();
  paths = Object.entries(document.paths).flatMap(([path, ways]) => Object.keys(ways).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  files = await generateContract(document);
}, 60_000);

test.each(['libs/contract/openapi.json', 'libs/contract/src/schema.d.ts'])('%s is what the code says; else run `npm run contract`', (file) => {
  expect(read(file).split('\n')).toEqual(files[file]?.split('\n'));
});

test('every call under /api stands in the document', async () => {
  const declared: string[] = [];
  for (const file of controllerFiles()) for (const controller of await controllersOf(file)) declared.push(...routesOf(file, controller).map(({ way }) => way));
  const calls = declared.filter((way) => / \/api\//.test(way));
  expect(calls.length).toBeGreaterThan(40);
  expect(paths.filter((way) => / \/api\//.test(way)).sort()).toEqual(calls.sort());
});

test('every answer that is sent as JSON has a shape', async () => {
  const document = await describeApi();
  const bare = Object.entries(document.paths).flatMap(([path, ways]) =>
    Object.entries(ways as Record<string, { responses?: Record<string, { content?: object }> }>).flatMap(([method, { responses = {} }]) =>
      Object.entries(responses).flatMap(([status, answer]) => (/^20[01]$/.test(status) && answer.content === undefined ? [`${method} ${path} ${status}`] : [])),
    ),
  );
  expect(bare).toEqual([]);
});
