import { POST_ROLES, type CallStep, type DataField, type ForkBranch, type JoinStep, type PlainDate, type ProcessDefinition, type ReturnEdge, type Stage, type StageLimit, type UnitRole, type WaitStep } from '#domain';
import { changed, flag, names, nullable, number, optional, part, parts, text, UNREADABLE, word, wrapped, type Codec, type Codecs } from './codec.js';

/** What our extension elements hold; names, ways on and units stand in the drawing itself. */
export type ProcessExtension = Omit<ProcessDefinition, 'name' | 'first' | 'stages'>;
export type StageExtension = Omit<Stage, 'name' | 'unit' | 'next'>;
export type WaitExtension = Pick<WaitStep, 'key'> & { readonly limit?: StageLimit };
export type CallExtension = Omit<CallStep, 'name' | 'kind' | 'next'>;
export type JoinExtension = Omit<JoinStep, 'name' | 'kind' | 'next'>;
export type BranchExtension = Omit<ForkBranch, 'name' | 'next'>;
export interface KeyExtension {
  readonly key: string;
}
export interface LaneExtension {
  readonly unit?: UnitRole;
  readonly units?: readonly UnitRole[];
}

const limit: Codec<StageLimit> = part('motcua:Limit', { value: number, unit: word('working-hours', 'working-days') });

interface Return {
  readonly to: string;
  readonly siblings?: 'cancel';
}

const returnsTo: Codec<readonly ReturnEdge[]> = changed(
  parts<Return>('motcua:Return', { to: text, siblings: optional(word('cancel')) }),
  (edges) => edges.map((edge) => (typeof edge === 'string' ? { to: edge } : edge)),
  (read) => read.map(({ to, siblings }) => (siblings === undefined ? to : { to, siblings })),
);

const fields = wrapped<DataField>('motcua:Data', 'fields', 'motcua:Field', {
  key: text,
  name: text,
  type: word('yes-no', 'number', 'text', 'date', 'choice'),
  options: optional(wrapped('motcua:Options', 'options', 'motcua:Option', { value: text, label: text })),
});

export const PROCESS: Codecs<ProcessExtension> = {
  schema: changed(number, (schema: 1 | 2) => schema, (read) => (read === 1 || read === 2 ? read : UNREADABLE)),
  code: text,
  procedureCode: text,
  version: number,
  legalBasis: text,
  validFrom: changed(text, String, (read) => read as PlainDate),
  data: optional(fields),
};

export const STAGE: Codecs<StageExtension> = {
  key: text,
  kind: word('task', 'consult', 'issue', 'return'),
  post: word(...POST_ROLES),
  limit: nullable(limit),
  product: text,
  returnsTo,
  maySupplement: optional(flag),
  mayRefuse: optional(flag),
  mayAskPayment: optional(flag),
  asks: optional(names),
  handOver: optional(part('motcua:HandOver', { limit })),
  silence: optional(word('consent', 'wait')),
  records: optional(text),
};

export const WAIT: Codecs<WaitExtension> = { key: text, limit: optional(limit) };

export const CALL: Codecs<CallExtension> = { key: text, service: text, sends: names, answers: names, limit: nullable(limit), silence: word('go-on', 'wait') };

export const KEY: Codecs<KeyExtension> = { key: text };

export const JOIN: Codecs<JoinExtension> = {
  key: text,
  rule: changed(text, String, (read) => (read === 'all' || read === 'any' ? read : /^\d+$/.test(read) ? Number(read) : UNREADABLE)),
  late: word('wait', 'cancel'),
};

export const BRANCH: Codecs<BranchExtension> = { key: text, limit: nullable(limit) };

export const LANE: Codecs<LaneExtension> = {
  unit: optional(changed(text, String, (read) => read as UnitRole)),
  units: optional(changed(names, (rules: readonly UnitRole[]) => rules, (read): readonly UnitRole[] => read as UnitRole[])),
};
