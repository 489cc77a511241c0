import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import { Problem, type FieldError } from '#platform';

const LONGEST_TEXT = 2000;
/** Faults that one answer names. */
const MOST_FAULTS = 100;
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u;

/** A value with every text composed (NFC), as all text is that comes in; throws on characters that no text has. */
export function composedIn(body: unknown): unknown {
  const wrong: FieldError[] = [];
  const composed = compose(body, '', wrong);
  if (wrong.length > 0) throw new Problem('invalid-request', { errors: wrong.slice(0, MOST_FAULTS) });
  return composed;
}

function compose(value: unknown, place: string, wrong: FieldError[]): unknown {
  if (typeof value === 'string') {
    if (UNPRINTABLE.test(value)) wrong.push({ field: place, code: 'matches', message: 'Có ký tự không hợp lệ' });
    if (value.length > LONGEST_TEXT) wrong.push({ field: place, code: 'maxLength', message: `Không được dài quá ${LONGEST_TEXT} ký tự` });
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item, index) => compose(item, `${place}[${index}]`, wrong));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const field = place === '' ? key : `${place}.${key}`;
      if (UNPRINTABLE.test(key)) wrong.push({ field: place, code: 'matches', message: 'Có ký tự không hợp lệ' });
      return [key, compose(member, field, wrong)];
    }),
  );
}

/** Names the faults of values against a schema. It is compiled when the first value comes: that takes longer than the rest of a start, and most starts never need it. */
export function shapeCheck(schema: object, options: Options = {}): (value: unknown) => FieldError[] {
  let isShaped: ValidateFunction | undefined;
  return (value) => {
    isShaped ??= new Ajv2020({ allErrors: true, strict: true, ...options }).compile(schema);
    return isShaped(value) ? [] : plainFaults(isShaped.errors ?? []);
  };
}

/** A schema's faults by their places, in Vietnamese. A value has one fault at a time, and what is wrong inside of it says more than that it fits none of several forms. */
function plainFaults(errors: readonly ErrorObject[]): FieldError[] {
  const placed = errors.filter(({ keyword }) => keyword !== 'if').map((error) => ({ error, field: fieldOf(error) }));
  const inner = placed.filter(({ field }) => !placed.some((other) => other.field.startsWith(`${field}.`) || other.field.startsWith(`${field}[`)));
  const byField = new Map<string, ErrorObject>();
  for (const { error, field } of inner) {
    const known = byField.get(field);
    if (!known || (known.keyword === 'type' && error.keyword === 'anyOf')) byField.set(field, error);
  }
  return [...byField].map(([field, error]) => ({ field, code: error.keyword, message: wordsOf(error) })).slice(0, MOST_FAULTS);
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const parts = instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { missingProperty, additionalProperty } = params as { readonly missingProperty?: string; readonly additionalProperty?: string };
  const member = missingProperty ?? additionalProperty;
  const path = parts.reduce((before, part) => (/^\d+$/.test(part) ? `${before}[${part}]` : before === '' ? part : `${before}.${part}`), '');
  return member === undefined ? path : path === '' ? member : `${path}.${member}`;
}

const TYPES: Readonly<Record<string, string>> = { string: 'chuỗi ký tự', number: 'số', integer: 'số nguyên', boolean: 'có hoặc không (true/false)', array: 'danh sách', object: 'một nhóm dữ liệu', null: 'null' };

function wordsOf({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'Cần nhập trường này';
    case 'additionalProperties':
      return 'Không nhận trường này';
    case 'type':
      return `Phải là ${TYPES[String(params['type'])] ?? String(params['type'])}`;
    case 'enum':
      return `Phải là một trong: ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    case 'const':
      return `Phải là ${String(params['allowedValue'])}`;
    case 'minLength':
      return 'Không được để trống';
    case 'minItems':
      return `Cần ít nhất ${String(params['limit'])} mục`;
    case 'uniqueItems':
      return 'Có mục bị trùng';
    case 'minimum':
      return `Không được nhỏ hơn ${String(params['limit'])}`;
    case 'exclusiveMinimum':
      return `Phải lớn hơn ${String(params['limit'])}`;
    default:
      return 'Không đúng định dạng';
  }
}
