import type { ActionField, BulkAction, BulkItem, CaseAction, InboxItem } from '../../api/types.js';

/** Actions that may be done with many cases at once, in the order in which they are offered. */
const BULK_ACTIONS: readonly BulkAction[] = ['advance', 'claim', 'accept-hand-over', 'assign', 'delegate', 'release', 'return', 'hand-over', 'refuse-hand-over'];

/** A row of a list of cases that bulk work may take; without a token it stands for whichever of its steps the action means. */
export type BulkRow = Pick<InboxItem, 'code' | 'version' | 'token'>;

/** A selected row with what may be done with its case. */
export interface OfferedRow {
  readonly token: number | null;
  readonly actions: readonly CaseAction[];
}

/** An action for many cases, with the fields that they have in common. */
export interface BulkOffer {
  readonly action: BulkAction;
  readonly name: string;
  readonly fields: readonly ActionField[];
  /** How many of the rows it fits as it stands; of the others it will be told why not. */
  readonly fits: number;
}

/** The key of a row of an inbox: a case stands there once for each of its open steps. */
export function rowKey({ code, token }: Pick<InboxItem, 'code' | 'token'>): string {
  return `${code} ${token ?? ''}`;
}

/** A row as bulk work takes it. */
export function bulkItem({ code, version, token }: BulkRow): BulkItem {
  return { code, version, ...(token === null ? {} : { token }) };
}

/** What may be done with at least one of the rows, and asks for nothing that they cannot answer together. */
export function bulkOffers(rows: readonly OfferedRow[]): BulkOffer[] {
  return BULK_ACTIONS.flatMap((action) => {
    const asked = rows.flatMap(({ token, actions }) => {
      const found = actions.find((candidate) => candidate.action === action);
      const meant = found !== undefined && (found.tokens.length === 0 || token === null || found.tokens.includes(token));
      return meant ? [{ name: found.name, fields: ownFields(found.fields, token) }] : [];
    });
    const [first] = asked;
    if (first === undefined) return [];
    const fields = first.fields.flatMap((field) => common(field, asked.map((row) => row.fields)));
    if (fields.some(({ kind, required, choices }) => required && isChosen(kind) && choices?.length === 0)) return [];
    const names = new Set(fields.map(({ name }) => name));
    const fits = asked.filter((row) => row.fields.every(({ name, required }) => !required || names.has(name))).length;
    return fits === 0 ? [] : [{ action, name: first.name, fields, fits }];
  });
}

/** The fields that are asked for a row's own step. */
function ownFields(fields: readonly ActionField[], token: number | null): ActionField[] {
  return fields.filter((field) => field.name !== 'token' && (field.token === undefined || field.token === token)).map(({ token: _token, ...field }) => field);
}

function common(field: ActionField, rows: readonly (readonly ActionField[])[]): ActionField[] {
  const same = rows.map((fields) => fields.find(({ name, kind }) => name === field.name && kind === field.kind));
  if (same.some((found) => found === undefined)) return [];
  const { value: _value, choices, ...plain } = field;
  if (choices === undefined) return [plain];
  return [{ ...plain, choices: choices.filter(({ value }) => same.every((found) => found?.choices?.some((choice) => choice.value === value))) }];
}

function isChosen(kind: ActionField['kind']): boolean {
  return kind === 'choice' || kind === 'staff' || kind === 'unit';
}
