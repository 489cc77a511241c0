import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import * as rules from 'class-validator';
import { isPlainDate, type DataValue } from '#domain';

/**
 * One decorator a wire field: it validates what comes in, with a Vietnamese message, and
 * documents the field in OpenAPI. DTOs are the only place where a wire name is spelled.
 */
interface Common {
  readonly description?: string;
  readonly example?: unknown;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be `null`. */
  readonly nullable?: boolean;
}

type Class = new (...args: never[]) => object;

function field(options: Common, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { description, example, optional = false, nullable = false } = options;
  const shown = { ...schema, required: !optional, ...(nullable ? { nullable } : {}), ...(description ? { description } : {}), ...(example === undefined ? {} : { example }) };
  const absent = optional || nullable ? [rules.ValidateIf((_, value) => !((value === undefined && optional) || (value === null && nullable)))] : [];
  return applyDecorators(ApiProperty(shown as ApiPropertyOptions), ...absent, ...checks);
}

interface TextOptions extends Common {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** Said when the pattern does not fit. */
  readonly message?: string;
  /** Line breaks and repeated spaces become one space each, as names are written. */
  readonly oneLine?: boolean;
}

/** Characters that show nothing and come along when text is pasted: soft hyphens, zero widths, marks that turn the direction of writing. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text without control characters and halves of characters. */
const SEEN = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u;

const composed = (value: unknown): unknown => (typeof value === 'string' ? value.replace(UNSEEN, '').normalize('NFC').trim() : value);
const inOneLine = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value);

/** Text: trimmed, composed (NFC), without control and unseen characters; at least one character unless `min` is 0. */
export function Text(options: TextOptions = {}): PropertyDecorator {
  const { min = 1, max = 500, pattern, message, oneLine = false } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    Transform(({ value }) => (oneLine ? inOneLine(composed(value)) : composed(value))),
    rules.IsString({ message: 'Phải là chuỗi ký tự' }),
    rules.MinLength(min, { message: min === 1 ? 'Không được để trống' : `Cần ít nhất ${min} ký tự` }),
    rules.MaxLength(max, { message: `Không được dài quá ${max} ký tự` }),
    rules.Matches(SEEN, { message: 'Có ký tự không đọc được, hãy gõ lại' }),
    ...(pattern ? [rules.Matches(pattern, { message: message ?? 'Không đúng định dạng' })] : []),
  );
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Has a text the form of the ids that we give (UUID)? What has not is the id of nothing. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** An id of ours. */
export function Id(options: Common = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, rules.Matches(ID, { message: 'Mã không hợp lệ' }));
}

/** A number's digits are read, since addresses carry nothing else; whatever else is no number stays what it is and is refused. */
const counted = (value: unknown): unknown => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value);

/** A whole number. */
export function Whole(options: Common & { readonly min?: number; readonly max?: number } = {}): PropertyDecorator {
  const { min = 0, max = 2_000_000_000 } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    Transform(({ value }) => counted(value)),
    rules.IsInt({ message: 'Phải là số nguyên' }),
    rules.Min(min, { message: `Không được nhỏ hơn ${min}` }),
    rules.Max(max, { message: `Không được lớn hơn ${max}` }),
  );
}

/** A number that need not be whole, for answers. */
export function Figure(options: Common = {}): PropertyDecorator {
  return field(options, { type: Number }, rules.IsNumber({}, { message: 'Phải là số' }));
}

/** Yes or no. */
export function Flag(options: Common = {}): PropertyDecorator {
  return field(options, { type: Boolean }, rules.IsBoolean({ message: 'Phải là có hoặc không (true/false)' }));
}

/** Most members, longest name and longest text of the data that a request carries. */
const DATA_MEMBERS = 100;
const DATA_TEXT = 2000;
const DATA_NAME = /^[a-z][a-z0-9_]{0,63}$/;
const DATA_VALUES = [{ type: 'boolean' }, { type: 'number' }, { type: 'string', maxLength: DATA_TEXT }];

const dataOf = (value: unknown): unknown => (isMembers(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, composed(member)])) : value);

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDataValue(value: unknown): value is DataValue {
  return typeof value === 'string' ? value.length <= DATA_TEXT && SEEN.test(value) : typeof value === 'boolean' || Number.isFinite(value);
}

/** Values by name, as a process declares its case data: yes or no, numbers, texts. Which names and which types is the process's to say. */
export function DataValues(options: Common = {}): PropertyDecorator {
  const fits = (value: unknown): boolean => isMembers(value) && Object.keys(value).length <= DATA_MEMBERS && Object.keys(value).every((name) => DATA_NAME.test(name)) && Object.values(value).every(isDataValue);
  return field(
    options,
    { type: 'object', maxProperties: DATA_MEMBERS, propertyNames: { pattern: DATA_NAME.source }, additionalProperties: { oneOf: DATA_VALUES } } as ApiPropertyOptions,
    Transform(({ value }) => dataOf(value)),
    rules.ValidateBy({
      name: 'data',
      validator: { validate: fits, defaultMessage: () => `Phải là nhóm tối đa ${DATA_MEMBERS} giá trị có tên: có/không, số, hoặc chuỗi tối đa ${DATA_TEXT} ký tự` },
    }),
  );
}

/** One value of the case data, for answers. */
export function DataMember(options: Common = {}): PropertyDecorator {
  return field(options, { oneOf: DATA_VALUES } as ApiPropertyOptions);
}

/** A group of members that whoever takes it checks by rules of its own. */
export function Members(options: Common = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true } as ApiPropertyOptions, rules.IsObject({ message: 'Phải là một nhóm dữ liệu' }));
}

/** Cells of a table's row, for answers: numbers, texts, nothing. */
export function CellValues(options: Common = {}): PropertyDecorator {
  return field(options, { type: 'array', items: { oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true } } as ApiPropertyOptions);
}

/** One of a closed list of words, or of numbers, whose digits are read. */
export function OneOf(values: readonly (string | number)[], options: Common & { readonly name?: string } = {}): PropertyDecorator {
  const named = options.name ? { enumName: options.name } : {};
  const read = values.every((value) => typeof value === 'number') ? [Transform(({ value }) => counted(value))] : [];
  return field(options, { enum: [...values], ...named } as ApiPropertyOptions, ...read, rules.IsIn([...values], { message: `Phải là một trong: ${values.join(', ')}` }));
}

/** A legal day, `YYYY-MM-DD`. */
export function Day(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date' },
    rules.ValidateBy({ name: 'plainDate', validator: { validate: (value) => typeof value === 'string' && isPlainDate(value), defaultMessage: () => 'Phải là ngày có thật, dạng NNNN-TT-NN (ví dụ 2026-08-25)' } }),
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in ISO 8601 with its offset. */
export function Moment(options: Common = {}): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && INSTANT.test(value) && isPlainDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
  return field(
    options,
    { type: String, format: 'date-time' },
    rules.ValidateBy({ name: 'instant', validator: { validate, defaultMessage: () => 'Phải là thời điểm kèm múi giờ, ví dụ 2026-08-25T14:00:00+07:00' } }),
  );
}

/** The library's own check fails at halves of characters. */
const isMailbox = (value: unknown): boolean => typeof value === 'string' && SEEN.test(value) && rules.isEmail(value, { allow_utf8_local_part: false });

/** An e-mail address. */
export function Email(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    rules.ValidateBy({ name: 'mailbox', validator: { validate: isMailbox, defaultMessage: () => 'Địa chỉ thư điện tử phải có dạng ten@noi-gui.vn, hãy gõ lại' } }),
    rules.MaxLength(254, { message: 'Địa chỉ thư điện tử quá dài' }),
  );
}

/** A value that a pure function of the domain checks; `fault` answers a Vietnamese sentence or `null`. */
export function Checked(name: string, fault: (value: string) => string | null, options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, maxLength: 100 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    rules.IsString({ message: 'Phải là chuỗi ký tự' }),
    rules.ValidateBy({
      name,
      validator: {
        validate: (value) => typeof value === 'string' && fault(value) === null,
        defaultMessage: (args) => (typeof args?.value === 'string' ? (fault(args.value) ?? '') : 'Phải là chuỗi ký tự'),
      },
    }),
  );
}

/** An object of its own shape. The function that Swagger is given must be called `type`: by that name it knows one that answers a class. */
export function Nested(type: () => Class, options: Common = {}): PropertyDecorator {
  return field(options, { type: () => type() }, rules.IsObject({ message: 'Phải là một nhóm dữ liệu' }), rules.ValidateNested(), Type(type as () => never));
}

interface ListOptions extends Common {
  readonly min?: number;
  readonly max?: number;
}

/** A list of objects. */
export function ListOf(type: () => Class, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 100 } = options;
  return field(options, { type: () => type(), isArray: true, minItems: min, maxItems: max }, ...listRules(min, max), rules.ValidateNested({ each: true }), Type(type as () => never));
}

/** A list of short texts. */
export function Texts(options: ListOptions & { readonly maxLength?: number } = {}): PropertyDecorator {
  const { min = 0, max = 50, maxLength = 500 } = options;
  return field(
    options,
    { type: String, isArray: true, minItems: min, maxItems: max },
    ...listRules(min, max),
    Transform(({ value }) => (Array.isArray(value) ? value.map(composed) : value)),
    rules.IsString({ each: true, message: 'Mỗi mục phải là chuỗi ký tự' }),
    rules.IsNotEmpty({ each: true, message: 'Mỗi mục không được để trống' }),
    rules.MaxLength(maxLength, { each: true, message: `Mỗi mục không được dài quá ${maxLength} ký tự` }),
  );
}

function listRules(min: number, max: number): PropertyDecorator[] {
  return [
    rules.IsArray({ message: 'Phải là danh sách' }),
    rules.ArrayMinSize(min, { message: `Cần ít nhất ${min} mục` }),
    rules.ArrayMaxSize(max, { message: `Không được quá ${max} mục` }),
  ];
}
