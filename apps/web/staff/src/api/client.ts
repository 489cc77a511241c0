import { createContractClient } from '#contract';
import { ProblemError } from './problem.js';

/** The client of the API. Every answer that is no success is thrown as a ProblemError, and so is none at all. */
export const api = createContractClient('');
api.use({
  async onResponse({ response }) {
    if (!response.ok) throw await ProblemError.from(response);
  },
  onError: () => new ProblemError(0, {}),
});

/** The body of an answer. */
export async function body<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  return (await answer).data as Data;
}

/** Marks a changing call, so that sending it again gives the first answer again. */
export function marked(key: string): { headers: Record<string, string> } {
  return { headers: { 'Idempotency-Key': key } };
}

type Given<Query> = { [Key in keyof Query]?: Exclude<Query[Key], undefined> };

/** A query without what was not given. */
export function given<Query extends object>(query: Query): Given<Query> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Given<Query>;
}
