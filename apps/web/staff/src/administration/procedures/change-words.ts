import { formatMinuteOfDay, isPlainDate, type AuthorityLevel, type Channel, type Limit, type Procedure, type ProcedureChange, type ProcedureFee, type ProcedureList, type PaperForm, type ProcedurePaper } from '#domain';
import type { TFunction } from 'i18next';
import { shownMoney, shownNumber } from '../../format/figures.js';
import { shownDay } from '../../format/moments.js';

/** A change as people read it: of what, what was, what will be. */
export interface ChangeWords {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

type Member = Readonly<Record<string, unknown>>;

const OWN_FIELDS = ['name', 'field', 'fieldName', 'resolvingLevels', 'channels', 'online', 'onlineReason', 'supplementRule', 'result', 'legalBasis', 'validFrom', 'validTo'] as const;
const ROW_FIELDS = ['name', 'limit', 'legalBasis', 'validFrom', 'validTo', 'variantName', 'channel', 'amount', 'basis', 'reduced', 'maximum', 'originals', 'copies', 'mandatory', 'condition', 'formUrl', 'forms', 'source'] as const;

/** A change in words. `before` and `after` name the members that it speaks of. */
export function changeWords(t: TFunction, change: ProcedureChange, before: Procedure, after: Procedure): ChangeWords {
  const { kind, list, field, from, to } = change;
  if (kind === 'reordered') {
    const names = (keys: unknown, { papers }: Procedure) => (keys as readonly string[]).map((key, place) => `${place + 1}. ${papers.find((paper) => paper.key === key)?.name ?? key}`).join('\n');
    return { what: t('procedure.paper-order'), from: names(from, before), to: names(to, after) };
  }
  if (list === null) return { what: ownName(t, field ?? ''), from: valueWords(t, field ?? '', from), to: valueWords(t, field ?? '', to) };
  const member = memberOf(change, after) ?? memberOf(change, before) ?? {};
  if (field === null) return { what: t(`procedure-member.${list}`, { name: memberName(t, list, member) }), from: wholeWords(t, list, from), to: wholeWords(t, list, to) };
  return { what: `${t(`procedure-member.${list}`, { name: memberName(t, list, member) })}: ${rowName(t, field)}`, from: valueWords(t, field, from), to: valueWords(t, field, to) };
}

function ownName(t: TFunction, field: string): string {
  const known = OWN_FIELDS.find((name) => name === field);
  return known === undefined ? field : t(`procedure-field.${known}`);
}

function rowName(t: TFunction, field: string): string {
  const known = ROW_FIELDS.find((name) => name === field);
  return known === undefined ? field : t(`procedure-row.${known}`);
}

/** The member that a change names by its key: `don`, `le-phi@online`, `@`, with `#2` where two share it. */
function memberOf({ list, member, field, from, to }: ProcedureChange, procedure: Procedure): Member | undefined {
  if (field === null) return (to ?? from) as Member;
  if (list === null || member === null) return undefined;
  const [key = '', number = '1'] = member.split('#');
  const keyOf = (each: Member): string => (list === 'papers' ? String(each['key']) : `${list === 'fees' ? String(each['key']) : String(each['variant'] ?? '')}@${String(each['channel'] ?? '')}`);
  return (procedure[list] as unknown as readonly Member[]).filter((each) => keyOf(each) === key)[Number(number) - 1];
}

function memberName(t: TFunction, list: ProcedureList, member: Member): string {
  if (list !== 'limits') return String(member['name'] ?? '');
  const { variantName, channel } = member as { readonly variantName?: string | null; readonly channel?: Channel | null };
  return [variantName ?? t('receive.usual'), ...(channel ? [t(`channel.${channel}`)] : [])].join(', ');
}

function wholeWords(t: TFunction, list: ProcedureList, value: unknown): string {
  if (value === null) return t('procedure.nothing');
  if (list === 'limits') return limitWords(t, (value as { readonly limit: Limit }).limit);
  if (list === 'fees') return feeWords(t, value as ProcedureFee);
  const { originals, copies, mandatory, condition } = value as ProcedurePaper;
  return [t('procedure.paper-counts', { originals, copies }), mandatory ? t('procedure.always') : (condition ?? t('procedure.sometimes'))].join('; ');
}

function feeWords(t: TFunction, { amount, basis }: ProcedureFee): string {
  return basis === 'fixed' ? shownMoney(amount) : `${shownMoney(amount)} ${t(`fee-basis.${basis}`)}`;
}

/** `3 ngày làm việc`, `trong ngày (nhận đến 15:00)`. */
export function limitWords(t: TFunction, { value, unit, cutOff }: Limit): string {
  if (unit !== 'same-day') return `${shownNumber(value)} ${t(`limit-unit.${unit}`)}`;
  return cutOff === undefined ? t('limit-unit.same-day') : t('procedure.until', { limit: t('limit-unit.same-day'), time: formatMinuteOfDay(cutOff) });
}

function valueWords(t: TFunction, field: string, value: unknown): string {
  if (value === null) return t(field === 'channel' ? 'procedure.any-channel' : field === 'validTo' ? 'procedure.no-end' : 'procedure.nothing');
  const words: Readonly<Record<string, () => string>> = {
    resolvingLevels: () => (value as readonly AuthorityLevel[]).map((level) => t(`level.${level}`)).join(', '),
    channels: () => (value as readonly Channel[]).map((channel) => t(`channel.${channel}`)).join(', '),
    channel: () => t(`channel.${value as Channel}`),
    online: () => t(`online-level.${value as Procedure['online']}`),
    supplementRule: () => t(`supplement-rule.${value as Procedure['supplementRule']}`),
    legalBasis: () => (Array.isArray(value) ? value.join('\n') : String(value)),
    limit: () => limitWords(t, value as Limit),
    amount: () => shownMoney(value as number),
    maximum: () => shownMoney(value as number),
    basis: () => t(`fee-basis.${value as ProcedureFee['basis']}`),
    reduced: () => t('procedure.reduced', { above: (value as { readonly above: number }).above, amount: shownMoney((value as { readonly amount: number }).amount) }),
    forms: () => (value as readonly PaperForm[]).map(({ name }) => name).join('\n'),
    mandatory: () => t(value === true ? 'procedure.always' : 'procedure.sometimes'),
  };
  const say = words[field];
  if (say !== undefined) return say();
  if (typeof value === 'string') return isPlainDate(value) ? shownDay(value) : value;
  return typeof value === 'number' ? shownNumber(value) : JSON.stringify(value);
}
