import { api, body } from '../../api/client.js';

/** A draft as a file has it, with what its drawing left open. */
export interface ReadDraft {
  readonly code: string;
  readonly version: string;
  readonly definition: Record<string, unknown>;
  readonly notes: readonly string[];
}

/** A file that holds neither a definition nor a drawing. */
export class UnreadableDraft extends Error {}

/** Reads a draft from a definition, or from a drawing by way of the API. Throws UnreadableDraft where it is neither. */
export async function readDraft(file: File): Promise<ReadDraft> {
  const text = await file.text();
  if (/^\s*</.test(text)) {
    const { definition, missing, ignored } = await body(api.POST('/api/v1/admin/processes/import-bpmn', { body: { xml: text } }));
    return draftOf(definition, [...missing, ...ignored].map(({ message }) => message));
  }
  return draftOf(parsed(text), []);
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function draftOf(definition: Record<string, unknown>, notes: readonly string[]): ReadDraft {
  const { code, version } = definition;
  if (typeof code !== 'string' || typeof version !== 'number') throw new UnreadableDraft();
  return { code, version: String(version), definition, notes };
}
