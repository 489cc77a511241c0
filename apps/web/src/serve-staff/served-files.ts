import { constants } from 'node:zlib';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { WEB_ASSETS } from '../citizen-pages.js';

/** Names of the staff pages' files carry a hash of what is in them; those of the islands do not. */
const FOLDERS: readonly FastifyStaticOptions[] = [
  { prefix: '/can-bo/assets/', root: join(WEB_ASSETS, 'staff', 'assets'), maxAge: '1y', immutable: true, preCompressed: true },
  { prefix: '/trang/', root: join(WEB_ASSETS, 'citizen', 'islands'), maxAge: '1h' },
];

/**
 * Serves the files that browsers get beside pages, and makes `reply.compress` for pages. Only pages and these
 * files are compressed: what the API tells goes out as it is.
 */
export function serveFiles(server: FastifyInstance): void {
  server.register(fastifyCompress, { global: false, encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  for (const folder of FOLDERS) {
    if (existsSync(String(folder.root))) server.register(fastifyStatic, { ...folder, decorateReply: false, index: false });
  }
}
