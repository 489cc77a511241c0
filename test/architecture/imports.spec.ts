import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { root } from './sources.js';

const { default: rules } = (await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href)) as { default: { forbidden: { name: string; scope?: 'folder' }[]; options: object } };

/** What breaks a rule under `base`: rule, importer, imported. */
async function faults(base: string, folders: readonly string[]): Promise<{ faults: string[]; modules: number }> {
  const { forbidden, options } = rules;
  const { output } = await cruise([...folders], { ...options, baseDir: base, validate: true, ruleSet: { forbidden } } as ICruiseOptions);
  const { summary, modules } = output as ICruiseResult;
  return { faults: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(), modules: modules.length };
}

test('every import goes the way of the house, and none in a circle', async () => {
  const { faults: found, modules } = await faults(root, ['apps', 'libs', 'test']);
  expect(found).toEqual([]);
  expect(modules).toBeGreaterThan(250);
}, 60_000);

describe('the rules fire', () => {
  const wrong: Readonly<Record<string, readonly [file: string, imported: string]>> = {
    'domain-imports-nothing': ['libs/domain/src/a.ts', 'node:fs'],
    'conditions-in-one-file': ['libs/domain/src/conditions.ts', '@marcbachmann/cel-js'],
    'persistence-leftwards': ['libs/persistence/src/a.ts', '#platform'],
    'platform-leftwards': ['libs/platform/src/a.ts', '#catalog'],
    'catalog-leftwards': ['libs/catalog/src/a.ts', '#platform'],
    'bpmn-leftwards': ['libs/bpmn/src/a.ts', '#persistence'],
    'print-alone': ['libs/print/src/a.ts', '#domain'],
    'typst-in-print': ['apps/reception/src/b.ts', '@myriaddreamin/typst-ts-node-compiler'],
    'files-alone': ['libs/files/src/a.ts', '#domain'],
    'configuration-alone': ['libs/configuration/src/a.ts', '#domain'],
    'moddle-in-bpmn': ['libs/catalog/src/b.ts', 'bpmn-moddle'],
    'contract-alone': ['libs/contract/src/a.ts', '#domain'],
    'web-over-http': ['apps/web/src/a.ts', '#persistence'],
    'staff-pages-over-http': ['apps/web/staff/src/a.ts', '#platform'],
    'designer-one-way': ['apps/web/staff/src/administration/processes/designer/a/a.ts', '../b/b.js'],
    'apps-apart': ['apps/survey/src/a.ts', '../../oversight/src/b.js'],
    'libraries-by-their-door': ['apps/survey/src/c.ts', '../../../libs/domain/src/index.js'],
    'typeorm-in-persistence': ['apps/workflow/src/a.ts', 'typeorm'],
    'pg-in-persistence': ['libs/platform/src/b.ts', 'pg'],
    'mail-in-channels': ['apps/notification/src/a.ts', 'nodemailer'],
    'queue-in-platform': ['apps/notification/src/b.ts', 'bullmq'],
    'no-tests-in-the-product': ['apps/survey/src/d.ts', '../../../test/support/app.js'],
    'no-tools-in-the-product': ['apps/survey/src/e.ts', 'jest'],
    found: ['apps/survey/src/f.ts', './nowhere.js'],
    'no-circle': ['apps/oversight/src/circle.ts', './circle-back.js'],
  };
  let folder: string;
  let found: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mot-cua-rules-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(folder, file));
    for (const name of ['typeorm', 'pg', 'nodemailer', 'bullmq', 'jest', '@marcbachmann/cel-js', 'bpmn-moddle', '@myriaddreamin/typst-ts-node-compiler']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    const libraries = ['domain', 'persistence', 'platform', 'catalog', 'bpmn', 'print', 'files', 'contract'].map((name) => `libs/${name}/src/index.ts`);
    for (const file of [...libraries, 'apps/oversight/src/b.ts', 'test/support/app.ts']) write(file, 'export const value = 1;\n');
    write('apps/oversight/src/circle-back.ts', "import './circle.js';\n");
    write('apps/web/staff/src/administration/processes/designer/b/b.ts', "import '../a/c.js';\n");
    write('apps/web/staff/src/administration/processes/designer/a/c.ts', '');
    for (const [file, imported] of Object.values(wrong)) write(file, `import '${imported}';\n`);
    ({ faults: found } = await faults(folder, ['apps', 'libs', 'test']));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(wrong))('%s', (name) => {
    const [file = ''] = wrong[name] ?? [];
    const place = rules.forbidden.find((rule) => rule.name === name)?.scope === 'folder' ? dirname(file) : file;
    expect(found.filter((fault) => fault.startsWith(`${name}: `) && fault.includes(place))).not.toEqual([]);
  });

  test('and there is an example for each of them', () => {
    expect(rules.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(wrong).sort());
  });
});
