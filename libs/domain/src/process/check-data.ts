import { CASE_FACTS } from './compile-condition.js';
import { conditionFault, namesIn } from './condition.js';
import { duplicates } from './definition-fault.js';
import type { ChoiceStep, DataField, ProcessDefinition, Step } from './definition.js';
import { givenBefore } from './given-data.js';
import { fault, type ProcessFault } from './process-fault.js';
import { PROCESS_SCHEMA } from './process-schema.js';

const FIELD_KEY = new RegExp(PROCESS_SCHEMA.$defs.fieldKey.pattern);
const TYPES: readonly string[] = ['yes-no', 'number', 'text', 'date', 'choice'] satisfies readonly DataField['type'][];

/** Words that the language of conditions (CEL) keeps for itself, and names that every object has. */
const RESERVED: ReadonlySet<string> = new Set(
  ('in true false null as break const continue else for function if import let loop package namespace return var void while ' +
    'int uint double bool string bytes list map type null_type google optional cel constructor prototype').split(' '),
);

/** The declared data fields, what the steps ask, record and wait for, and the conditions of choices. */
export function checkData(definition: ProcessDefinition): ProcessFault[] {
  const fields = definition.data ?? [];
  const faults = [...checkKeys(fields), ...fields.flatMap(checkField)];
  const declared = new Map(fields.map((field) => [field.key, field]));
  const uses = definition.stages.flatMap((step) => checkUses(step, declared));
  // What a condition means depends on the fields: it is judged when they are in order.
  if (faults.length > 0) return [...faults, ...uses];
  return [...uses, ...definition.stages.flatMap((step) => (step.kind === 'choice' ? checkConditions(step, fields) : []))];
}

/** Fields that a condition reads, or a step waits for, although a path leads there on which nobody gave them. Call it where there are no circles. */
export function checkGiven(definition: ProcessDefinition): ProcessFault[] {
  const fields = definition.data ?? [];
  const declared = new Set(fields.map(({ key }) => key));
  const given = givenBefore(definition);
  return [...given].flatMap(([step, before]) =>
    readsOf(step, fields).flatMap(({ names, place }) => {
      const unknown = names.filter((name) => declared.has(name) && !before.has(name));
      return unknown.map((name) => fault('field-not-given', place, `Bước “${step.key}” dùng dữ liệu “${name}” mà có đường đi đến đó chưa hỏi.`));
    }),
  );
}

function checkKeys(fields: readonly DataField[]): ProcessFault[] {
  const keys = fields.map(({ key }) => key);
  const facts: readonly string[] = CASE_FACTS;
  return [
    ...duplicates(keys).map((key) => fault('field-key-duplicate', `data.${key}`, `Mã dữ liệu “${key}” bị trùng.`)),
    ...keys
      .filter((key) => !FIELD_KEY.test(key))
      .map((key) => fault('field-key-unfit', `data.${key}`, `Mã dữ liệu “${key}” phải gồm chữ thường không dấu, chữ số, dấu gạch dưới và bắt đầu bằng chữ.`)),
    ...keys
      .filter((key) => facts.includes(key) || RESERVED.has(key))
      .map((key) => fault('field-key-unfit', `data.${key}`, `Mã dữ liệu “${key}” là từ dành riêng của hệ thống.`)),
  ];
}

function checkField({ key, type, options }: DataField): ProcessFault[] {
  const place = `data.${key}`;
  if (!TYPES.includes(type)) return [fault('word-unknown', `${place}.type`, `Kiểu “${String(type)}” của dữ liệu “${key}” không có.`)];
  const values = options?.map(({ value }) => value) ?? [];
  if (type !== 'choice') {
    return options === undefined ? [] : [fault('field-options-unfit', `${place}.options`, `Dữ liệu “${key}” không thuộc kiểu lựa chọn nên không có danh sách.`)];
  }
  const fit = values.length >= 2 && duplicates(values).length === 0;
  return fit ? [] : [fault('field-options-unfit', `${place}.options`, `Dữ liệu “${key}” phải có ít nhất hai lựa chọn khác nhau.`)];
}

function checkUses(step: Step, declared: ReadonlyMap<string, DataField>): ProcessFault[] {
  const place = `stages.${step.key}`;
  const check = (keys: readonly string[], member: string, type?: DataField['type']): ProcessFault[] => [
    ...keys.flatMap((key) => checkUse(step.key, declared.get(key), key, `${place}.${member}`, type)),
    ...duplicates(keys).map((key) => fault('field-unfit', `${place}.${member}`, `Bước “${step.key}” ghi dữ liệu “${key}” hai lần.`)),
  ];
  switch (step.kind) {
    case 'wait':
      return 'data' in step.until ? check([step.until.data], 'until.data', 'date') : [];
    case 'call':
      return [...check(step.sends, 'sends'), ...check(step.answers, 'answers')];
    case 'choice':
    case 'fork':
    case 'join':
      return [];
    default:
      return [...check(step.asks ?? [], 'asks'), ...check(step.records === undefined ? [] : [step.records], 'records', 'yes-no')];
  }
}

function checkUse(step: string, field: DataField | undefined, key: string, place: string, type?: DataField['type']): ProcessFault[] {
  if (!field) return [fault('field-missing', place, `Bước “${step}” dùng dữ liệu “${key}” chưa khai báo.`)];
  if (type === undefined || field.type === type) return [];
  return [fault('field-unfit', place, `Bước “${step}” cần dữ liệu “${key}” thuộc kiểu ${type === 'date' ? 'ngày' : 'có hoặc không'}.`)];
}

function checkConditions({ key, ways }: ChoiceStep, fields: readonly DataField[]): ProcessFault[] {
  return ways.flatMap(({ name, when }, index) => {
    const found = conditionFault(when, fields);
    return found === null ? [] : [fault('condition-unfit', `stages.${key}.ways[${index}].when`, `Điều kiện “${name}” của bước “${key}” không dùng được: ${found}.`)];
  });
}

/** What a step must know before it: the fields of its conditions, or the day it waits for. */
function readsOf(step: Step, fields: readonly DataField[]): { readonly names: readonly string[]; readonly place: string }[] {
  if (step.kind === 'wait' && 'data' in step.until) return [{ names: [step.until.data], place: `stages.${step.key}.until.data` }];
  if (step.kind !== 'choice') return [];
  const sound = step.ways.map(({ when }, index) => ({ when, place: `stages.${step.key}.ways[${index}].when` })).filter(({ when }) => conditionFault(when, fields) === null);
  return sound.map(({ when, place }) => ({ names: namesIn(when, fields), place }));
}
