import { fold, formatMinuteOfDay, type AuthorityLevel, type Channel, type LimitUnit, type PlainDate, type Procedure, type ProcedureFee, type ProcedureLimit, type ProcedurePaper } from '#domain';
import type { StoredFile } from '../../api/types.js';
import { parseTypedNumber, shownNumber } from '../../format/figures.js';

/**
 * A procedure as it is typed. Every row remembers what it was made from (`of`), and so does the whole: what the form does
 * not show of them goes back as it came. What cannot be read goes back as what no rule accepts, for the rules to say so.
 */
export interface LimitRow {
  readonly id: string;
  readonly of: ProcedureLimit | null;
  readonly channel: Channel | '';
  readonly variantName: string;
  readonly value: string;
  readonly unit: LimitUnit;
  /** `15:00`; only of what is done on the same day. */
  readonly cutOff: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface FeeRow {
  readonly id: string;
  readonly of: ProcedureFee | null;
  readonly name: string;
  readonly amount: string;
  readonly channel: Channel | '';
  readonly basis: ProcedureFee['basis'];
  readonly reducedAbove: string;
  readonly reducedAmount: string;
  readonly maximum: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface PaperRow {
  readonly id: string;
  readonly of: ProcedurePaper | null;
  readonly name: string;
  readonly originals: string;
  readonly copies: string;
  readonly mandatory: boolean;
  readonly condition: string;
  readonly formUrl: string;
  readonly forms: readonly StoredFile[];
  readonly source: string;
}

export interface ProcedureForm {
  readonly of: Procedure;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly fieldName: string;
  readonly resolvingLevels: readonly AuthorityLevel[];
  readonly channels: readonly Channel[];
  readonly online: Procedure['online'];
  readonly onlineReason: string;
  readonly supplementRule: Procedure['supplementRule'];
  readonly result: string;
  /** One a line. */
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly limits: readonly LimitRow[];
  readonly fees: readonly FeeRow[];
  readonly papers: readonly PaperRow[];
}

/** The form of a version as it stands. */
export function formOf(procedure: Procedure): ProcedureForm {
  const { code, name, field, fieldName, resolvingLevels, channels, online, onlineReason, supplementRule, result, legalBasis, validFrom, validTo } = procedure;
  return {
    of: procedure,
    code,
    name,
    field,
    fieldName,
    resolvingLevels,
    channels,
    online,
    onlineReason: onlineReason ?? '',
    supplementRule,
    result,
    legalBasis: legalBasis.join('\n'),
    validFrom,
    validTo: validTo ?? '',
    limits: procedure.limits.map(limitRow),
    fees: procedure.fees.map(feeRow),
    papers: procedure.papers.map(paperRow),
  };
}

function limitRow(of: ProcedureLimit, place: number): LimitRow {
  const { channel, variantName, limit, legalBasis, validFrom, validTo } = of;
  const cutOff = limit.cutOff === undefined ? '' : formatMinuteOfDay(limit.cutOff);
  return { id: `limit-${place}`, of, channel: channel ?? '', variantName: variantName ?? '', value: shownNumber(limit.value), unit: limit.unit, cutOff, legalBasis, validFrom, validTo: validTo ?? '' };
}

function feeRow(of: ProcedureFee, place: number): FeeRow {
  const { name, amount, channel, basis, reduced, maximum, legalBasis, validFrom, validTo } = of;
  const shown = (number: number | undefined): string => (number === undefined ? '' : shownNumber(number));
  return {
    id: `fee-${place}`,
    of,
    name,
    amount: shownNumber(amount),
    channel: channel ?? '',
    basis,
    reducedAbove: shown(reduced?.above),
    reducedAmount: shown(reduced?.amount),
    maximum: shown(maximum),
    legalBasis,
    validFrom,
    validTo: validTo ?? '',
  };
}

function paperRow(of: ProcedurePaper, place: number): PaperRow {
  const { name, originals, copies, mandatory, condition = '', formUrl = '', forms = [], source = '' } = of;
  return { id: `paper-${place}`, of, name, originals: String(originals), copies: String(copies), mandatory, condition, formUrl, forms: forms.map((form) => ({ ...form, url: `/api/v1/files/${form.id}` })), source };
}

/** Do two forms, or what was read of them, say the same? Also what is typed and can be read as nothing is told apart from what can. */
export function saysTheSame<Said extends ProcedureForm | Procedure>(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The version that a form says, under the number that it would be published as. */
export function procedureOf(form: ProcedureForm, version: number): Procedure {
  const { of, resolvingLevels, channels, online, supplementRule, validFrom, validTo } = form;
  return {
    ...of,
    version,
    code: form.code.trim(),
    name: form.name.trim(),
    field: form.field.trim(),
    fieldName: form.fieldName.trim(),
    resolvingLevels,
    channels,
    online,
    onlineReason: form.onlineReason.trim() === '' ? null : form.onlineReason.trim(),
    supplementRule,
    result: form.result.trim(),
    legalBasis: form.legalBasis.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    validFrom: validFrom as PlainDate,
    validTo: dayOrNull(validTo),
    limits: form.limits.map(limitOf),
    fees: withSharedKeys(form.fees).map(feeOf),
    papers: withOwnKeys(form.papers).map(paperOf),
  };
}

const dayOrNull = (day: string): PlainDate | null => (day === '' ? null : (day as PlainDate));
const whole = (typed: string): number => parseTypedNumber(typed, 'whole') ?? Number.NaN;

function limitOf(row: LimitRow): ProcedureLimit {
  const { of, channel, unit, value, cutOff, validFrom, validTo } = row;
  const variantName = row.variantName.trim();
  const kept = { ...of?.limit };
  if (unit !== 'same-day' && of?.limit.unit !== unit) delete kept.cutOff;
  const number = unit === 'same-day' && value.trim() === '' ? 1 : (parseTypedNumber(value, 'decimal') ?? Number.NaN);
  return {
    ...of,
    channel: channel === '' ? null : channel,
    variant: variantName === '' ? null : (of?.variant ?? slug(variantName, 'truong-hop')),
    variantName: variantName === '' ? null : variantName,
    limit: optional({ ...kept, value: number, unit }, 'cutOff', unit === 'same-day' ? minuteOf(cutOff) : kept.cutOff),
    legalBasis: row.legalBasis.trim(),
    validFrom: validFrom as PlainDate,
    validTo: dayOrNull(validTo),
  };
}

function feeOf({ row, key }: Keyed<FeeRow>): ProcedureFee {
  const { of, channel, basis, amount, reducedAbove, reducedAmount, maximum, validFrom, validTo } = row;
  const isReduced = reducedAbove.trim() !== '' || reducedAmount.trim() !== '';
  const fee: ProcedureFee = {
    ...of,
    key,
    name: row.name.trim(),
    amount: whole(amount),
    channel: channel === '' ? null : channel,
    basis,
    legalBasis: row.legalBasis.trim(),
    validFrom: validFrom as PlainDate,
    validTo: dayOrNull(validTo),
  };
  const withReduced = optional(fee, 'reduced', isReduced ? { ...of?.reduced, above: whole(reducedAbove), amount: whole(reducedAmount) } : undefined);
  return optional(withReduced, 'maximum', maximum.trim() === '' ? undefined : whole(maximum));
}

function paperOf({ row, key }: Keyed<PaperRow>): ProcedurePaper {
  const { of, originals, copies, mandatory } = row;
  const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const paper: ProcedurePaper = { ...of, key, name: row.name.trim(), originals: whole(originals), copies: whole(copies), mandatory };
  const withCondition = optional(paper, 'condition', mandatory ? undefined : said(row.condition));
  const forms = row.forms.map(({ id, name, mediaType, bytes }) => ({ id, name, mediaType, bytes }));
  const withForms = optional(optional(withCondition, 'formUrl', said(row.formUrl)), 'forms', forms.length === 0 ? undefined : forms);
  return optional(withForms, 'source', said(row.source));
}

/** A record with a member, or without it where there is nothing to say. */
function optional<Of extends object, Name extends keyof Of>(record: Of, name: Name, value: Of[Name] | undefined): Of {
  const next = { ...record };
  if (value === undefined) delete next[name];
  else next[name] = value;
  return next;
}

interface Keyed<Row> {
  readonly row: Row;
  readonly key: string;
}

/** Papers with their keys: the one they came with, for new ones one made of their name that no other has. */
function withOwnKeys(rows: readonly PaperRow[]): Keyed<PaperRow>[] {
  const taken = new Set(rows.flatMap(({ of }) => (of === null ? [] : [of.key])));
  return rows.map((row) => {
    const base = row.of?.key ?? slug(row.name, 'giay-to');
    let key = base;
    for (let number = 2; row.of === null && taken.has(key); number += 1) key = `${base}-${number}`;
    taken.add(key);
    return { row, key };
  });
}

/** Fees with their keys: one that is called like another is the same fee for another way of applying, or for other days. */
function withSharedKeys(rows: readonly FeeRow[]): Keyed<FeeRow>[] {
  const known = new Map(rows.flatMap(({ of, name }) => (of === null ? [] : [[name.trim(), of.key] as const])));
  return rows.map((row) => ({ row, key: row.of?.key ?? known.get(row.name.trim()) ?? slug(row.name, 'khoan-thu') }));
}

/** `Đơn đề nghị` → `don-de-nghi`; a name that is only a number would be taken for a place in the list. */
function slug(name: string, fallback: string): string {
  const words = fold(name).replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');
  return words === '' ? fallback : /^\d+$/.test(words) ? `${fallback}-${words}` : words;
}

/** Minute of the day of `15:00` or `15h`; nothing typed is the usual hour, and what is no time no minute at all. */
function minuteOf(typed: string): number | undefined {
  if (typed.trim() === '') return undefined;
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[:h.](\d{2})?)?$/i.exec(typed.trim()) ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? Number.NaN : Number(hour) * 60 + Number(minute);
}
