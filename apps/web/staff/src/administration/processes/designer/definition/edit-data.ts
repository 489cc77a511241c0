import { fold, type DataField, type ProcessDefinition } from '#domain';

const FIELD_KEY = /^[a-z][a-z0-9_]*$/;

/** Adds data to a process, asked as yes or no, under a key made of its name. */
export function addField(definition: ProcessDefinition, name: string): ProcessDefinition {
  const { data = [] } = definition;
  return { ...definition, data: [...data, { key: keyFor(name, data), name, type: 'yes-no' }] };
}

export function removeField(definition: ProcessDefinition, key: string): ProcessDefinition {
  const { data = [], ...rest } = definition;
  const left = data.filter((field) => field.key !== key);
  return left.length === 0 ? rest : { ...rest, data: left };
}

/** Changes data. Where nothing uses them yet, a key that was made of the name follows it. */
export function renameField(definition: ProcessDefinition, key: string, name: string): ProcessDefinition {
  const others = (definition.data ?? []).filter((field) => field.key !== key);
  const before = definition.data?.find((field) => field.key === key)?.name ?? '';
  const follows = usersOf(definition, key).length === 0 && key === keyFor(before, others);
  return changeField(definition, key, { name, ...(follows ? { key: keyFor(name, others) } : {}) });
}

/** Another key, where it is one and free; `null` where it is not. */
export function rekeyField(definition: ProcessDefinition, key: string, next: string): ProcessDefinition | null {
  const taken = definition.data?.some((field) => field.key === next) === true;
  return taken || !FIELD_KEY.test(next) ? null : changeField(definition, key, { key: next });
}

/** Another type; a choice begins with the options `first`, others have none. */
export function retypeField(definition: ProcessDefinition, key: string, type: DataField['type'], first: readonly string[]): ProcessDefinition {
  const options = first.reduce<readonly Option[]>((list, label) => [...list, { value: optionFor(label, list), label }], []);
  return changeField(definition, key, { type, options: type === 'choice' ? options : undefined });
}

type Option = NonNullable<DataField['options']>[number];

/** Options by their labels: one whose label changes keeps its value, which cases have kept, and a new one gets its own. */
export function relabelOptions(definition: ProcessDefinition, key: string, labels: readonly string[]): ProcessDefinition {
  const before = definition.data?.find((field) => field.key === key)?.options ?? [];
  const options = labels.reduce<readonly Option[]>((list, label, place) => [...list, { value: before[place]?.value ?? optionFor(label, [...before, ...list]), label }], []);
  return changeField(definition, key, { options });
}

export function removeOption(definition: ProcessDefinition, key: string, value: string): ProcessDefinition {
  const options = definition.data?.find((field) => field.key === key)?.options ?? [];
  return changeField(definition, key, { options: options.filter((option) => option.value !== value) });
}

function changeField(definition: ProcessDefinition, key: string, changes: Readonly<Record<string, unknown>>): ProcessDefinition {
  const change = (field: DataField) => Object.fromEntries(Object.entries({ ...field, ...changes }).filter(([, value]) => value !== undefined)) as unknown as DataField;
  return { ...definition, data: (definition.data ?? []).map((field) => (field.key === key ? change(field) : field)) };
}

/** Keys of the steps that ask, keep, send or wait for data, or decide on them. */
export function usersOf({ stages }: ProcessDefinition, key: string): string[] {
  const named = new RegExp(`(?<![\\w"'])${key}(?![\\w"'])`);
  const uses = stages.filter((step) => {
    if (step.kind === 'choice') return step.ways.some(({ when }) => named.test(when));
    const { asks = [], records, sends = [], answers = [], until } = step as unknown as { readonly [list in 'asks' | 'sends' | 'answers']?: readonly string[] } & { readonly records?: string; readonly until?: { readonly data?: string } };
    return [...asks, ...sends, ...answers, records, until?.data].includes(key);
  });
  return uses.map((step) => step.key);
}

function keyFor(name: string, taken: readonly DataField[]): string {
  return free(slug(name, '_') || 'du_lieu', '_', (key) => taken.some((field) => field.key === key));
}

function optionFor(label: string, taken: readonly Option[]): string {
  return free(slug(label, '-') || 'lua-chon', '-', (value) => taken.some((option) => option.value === value));
}

function free(base: string, join: string, taken: (key: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}${join}${number}`;
    if (!taken(key)) return key;
  }
}

/** `so_tien_phai_nop`; keys begin with a letter. */
function slug(name: string, join: string): string {
  return fold(name).replaceAll(/[^a-z0-9]+/g, join).replaceAll(new RegExp(`^[0-9${join}]+|${join}+$`, 'g'), '').slice(0, 40);
}
