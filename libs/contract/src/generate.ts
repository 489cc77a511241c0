import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The two generated files of the contract, as text. */
export interface Contract {
  /** `openapi.json` */
  readonly document: string;
  /** `src/schema.d.ts` */
  readonly schema: string;
}

const NOTE = '// Generated from libs/contract/openapi.json by libs/contract/src/generate.ts. Do not edit.\n';

/**
 * The contract of a running document (`/api/openapi.json`). Paths and schemas are sorted, so that the order in
 * which modules are composed changes nothing.
 */
export async function generateContract(running: OpenAPI3): Promise<Contract> {
  const { paths = {}, components = {} } = running;
  const sorted = { ...running, paths: byKey(paths), components: { ...components, schemas: byKey(components.schemas ?? {}) } };
  const document = `${JSON.stringify(sorted, null, 2)}\n`;
  const schema = NOTE + astToString(await openapiTS(JSON.parse(document) as OpenAPI3, { alphabetize: true }));
  return { document, schema };
}

function byKey<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes both files below `folder` (libs/contract) from a file that holds the running document. */
export async function writeContract(documentFile: string, folder: string): Promise<void> {
  const { document, schema } = await generateContract(JSON.parse(await readFile(documentFile, 'utf8')) as OpenAPI3);
  await writeFile(`${folder}/openapi.json`, document);
  await writeFile(`${folder}/src/schema.d.ts`, schema);
}

const [, script = '', documentFile, folder = 'libs/contract'] = argv;
if (import.meta.url === pathToFileURL(script).href && documentFile !== undefined) await writeContract(documentFile, folder);
