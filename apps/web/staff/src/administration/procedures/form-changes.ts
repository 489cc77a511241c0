import type { FeeRow, LimitRow, PaperRow, ProcedureForm } from './procedure-form.js';

export interface Rows {
  readonly limits: LimitRow;
  readonly fees: FeeRow;
  readonly papers: PaperRow;
}
export type RowList = keyof Rows;

/** What happens to a form while it is typed. */
export type FormChange =
  | { readonly kind: 'all'; readonly form: ProcedureForm }
  | { readonly kind: 'own'; readonly changes: Partial<Omit<ProcedureForm, RowList | 'of'>> }
  | { readonly kind: 'row'; readonly list: RowList; readonly id: string; readonly changes: object }
  | { readonly kind: 'add'; readonly list: RowList; readonly id: string }
  | { readonly kind: 'remove'; readonly list: RowList; readonly id: string }
  | { readonly kind: 'move'; readonly list: RowList; readonly id: string; readonly by: -1 | 1 };

/** The form after a change. Rows that did not change stay the same objects, so that only what changed is drawn again. */
export function changedForm(form: ProcedureForm, change: FormChange): ProcedureForm {
  switch (change.kind) {
    case 'all':
      return change.form;
    case 'own':
      return { ...form, ...following(form, change.changes.validFrom), ...change.changes };
    case 'add':
      return { ...form, [change.list]: [...form[change.list], { ...emptyRow(change.list, form.validFrom), id: change.id }] };
    default:
      return { ...form, [change.list]: changedRows<{ readonly id: string }>(form[change.list], change) };
  }
}

/** New rows that begin with the version go on beginning with it. */
function following({ validFrom: before, limits, fees }: ProcedureForm, validFrom: string | undefined): Partial<Pick<ProcedureForm, 'limits' | 'fees'>> {
  if (validFrom === undefined) return {};
  const follow = <Row extends LimitRow | FeeRow>(row: Row): Row => (row.of === null && row.validFrom === before ? { ...row, validFrom } : row);
  return { limits: limits.map(follow), fees: fees.map(follow) };
}

function changedRows<Row extends { readonly id: string }>(rows: readonly Row[], change: Exclude<FormChange, { readonly kind: 'all' | 'own' | 'add' }>): readonly Row[] {
  if (change.kind === 'remove') return rows.filter(({ id }) => id !== change.id);
  if (change.kind === 'row') return rows.map((row) => (row.id === change.id ? { ...row, ...change.changes } : row));
  const place = rows.findIndex(({ id }) => id === change.id);
  const [row, other] = [rows[place], rows[place + change.by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((each) => (each === row ? other : each === other ? row : each));
}

function emptyRow(list: RowList, validFrom: string): Omit<Rows[RowList], 'id'> {
  const dated = { channel: '', legalBasis: '', validFrom, validTo: '', of: null } as const;
  const rows: { readonly [List in RowList]: Omit<Rows[List], 'id'> } = {
    limits: { ...dated, variantName: '', value: '', unit: 'working-days', cutOff: '' },
    fees: { ...dated, name: '', amount: '', basis: 'fixed', reducedAbove: '', reducedAmount: '', maximum: '' },
    papers: { of: null, name: '', originals: '1', copies: '0', mandatory: true, condition: '', formUrl: '', forms: [], source: '' },
  };
  return rows[list];
}
