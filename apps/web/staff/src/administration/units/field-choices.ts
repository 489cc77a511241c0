import type { AdminUnit, ProcedureField } from '../../api/types.js';

interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly code: string;
  readonly disabled: boolean;
}

/** Fields that a department may answer for. What another department of the same authority has is not free: cases of a field go to one of them. */
export function fieldChoices(fields: readonly Pick<ProcedureField, 'code' | 'name'>[], others: readonly Pick<AdminUnit, 'shortName' | 'fields'>[], own: readonly string[]): FieldChoice[] {
  const named = new Map(fields.map(({ code, name }) => [code, name]));
  const codes = [...new Set([...named.keys(), ...own])];
  return codes.map((code) => {
    const name = named.get(code) ?? code;
    const holder = others.find((unit) => unit.fields.includes(code));
    return { value: code, code, label: holder ? `${name} (${holder.shortName})` : name, disabled: holder !== undefined && !own.includes(code) };
  });
}
