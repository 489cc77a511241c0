import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** Every path of the API with its shapes, generated from the running document. */
export type { paths };

/** The shapes by name: `Schemas['CaseSummary']`. */
export type Schemas = components['schemas'];

export type ContractClient = Client<paths>;

/**
 * A typed client of the HTTP API. Answers are `{ data, error, response }`; `error` is a problem document.
 * `baseUrl` is empty for pages of the same origin.
 */
export function createContractClient(baseUrl: string, fetch?: (request: Request) => Promise<Response>): ContractClient {
  return createClient<paths>(fetch ? { baseUrl, fetch } : { baseUrl });
}
