import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { requireNode, root } from './ground.mjs';
import { setup } from './setup.mjs';

const note = '// Generated from libs/contract/openapi.json by scripts/contract.mjs (npm run contract). Do not edit.\n';

function byKey(record = {}) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The generated files of libs/contract by their paths, from the OpenAPI document of the running code. Paths and
 * schemas are sorted, so that the order in which modules are composed changes nothing.
 * @param {object} running
 * @returns {Promise<Record<string, string>>}
 */
export async function generateContract(running) {
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const { paths, components } = running;
  const sorted = { ...running, paths: byKey(paths), components: { ...components, schemas: byKey(components?.schemas) } };
  const document = `${JSON.stringify(sorted, null, 2)}\n`;
  return {
    'libs/contract/openapi.json': document,
    'libs/contract/src/schema.d.ts': note + astToString(await openapiTypes(JSON.parse(document), { alphabetize: true })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  await setup();
  // The staff pages are built from the contract, so a contract that does not fit them must not stop its own renewal.
  await build().catch((error) => process.stderr.write(`${error.message}\n`));
  await import('reflect-metadata');
  const { describeApi } = await import('../dist/apps/one-stop/src/api-document.js');
  const { INDICATOR_SET_SCHEMA, OPEN_DATA_SCHEMA, PROCESS_SCHEMA } = await import('../dist/libs/domain/src/index.js');
  const files = {
    ...(await generateContract(await describeApi())),
    'docs/process.schema.json': `${JSON.stringify(PROCESS_SCHEMA, null, 2)}\n`,
    'docs/open-data.schema.json': `${JSON.stringify(OPEN_DATA_SCHEMA, null, 2)}\n`,
    'docs/indicator-set.schema.json': `${JSON.stringify(INDICATOR_SET_SCHEMA, null, 2)}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
  process.exit(0);
}
