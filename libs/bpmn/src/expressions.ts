import type { JoinStep, StageLimit } from '#domain';

/** A limit as an ISO 8601 duration: "P3D", "PT7H30M". That its days and hours are working ones, only our extension says. */
export function toDuration({ value, unit }: StageLimit): string {
  if (unit === 'working-days') return `P${value}D`;
  const hours = Math.floor(value);
  const minutes = Math.round((value - hours) * 60);
  return `PT${hours > 0 || minutes === 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
}

/** A duration of whole days, or of hours and minutes, as a limit; `undefined` for any other. */
export function fromDuration(duration: string): StageLimit | undefined {
  const [, days] = /^P(\d+)D$/.exec(duration) ?? [];
  if (days !== undefined) return { value: Number(days), unit: 'working-days' };
  const [found, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return found === undefined || found === 'PT' ? undefined : { value: Number(hours) + Number(minutes) / 60, unit: 'working-hours' };
}

/** The data field that a timer's date names: `ngay_hop`, and as other tools write it `${ngay_hop}` or `=ngay_hop`. */
export function fieldOfDate(expression: string): string | undefined {
  return /^(?:\$\{\s*([a-z][a-z0-9_]*)\s*\}|=?\s*([a-z][a-z0-9_]*))$/.exec(expression.trim())?.slice(1).find((name) => name !== undefined);
}

/** How many branches must have arrived at a complex gateway, as BPMN counts them. */
export function activationOf(rule: Exclude<JoinStep['rule'], 'all'>): string {
  return `activationCount >= ${rule === 'any' ? 1 : rule}`;
}

/** The number of branches that such a condition waits for. */
export function countOf(condition: string): number | undefined {
  const [, count] = /^\s*activationCount\s*>=\s*(\d{1,4})\s*$/.exec(condition) ?? [];
  return count === undefined ? undefined : Number(count);
}
