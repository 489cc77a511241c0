import { addDays, type PlainDate, type Procedure } from '#domain';
import { changedForm } from './form-changes.js';
import { formOf, type ProcedureForm } from './procedure-form.js';

/** The next version begins as the newest one says, tomorrow at the earliest: offices open with one version and close with it. */
export function nextOf(newest: Procedure, today: PlainDate): ProcedureForm {
  const tomorrow = addDays(today, 1);
  return { ...formOf(newest), validFrom: newest.validFrom > tomorrow ? newest.validFrom : tomorrow };
}

/** A new procedure as most of a commune are: decided there, taken in every way, with one limit and one paper to fill in. */
export function emptyForm(today: PlainDate): ProcedureForm {
  const blank: Procedure = {
    schema: 1,
    code: '',
    version: 1,
    name: '',
    field: '',
    fieldName: '',
    resolvingLevels: ['commune'],
    channels: ['counter', 'online', 'post'],
    online: 'full',
    onlineReason: null,
    limits: [],
    fees: [],
    papers: [],
    result: '',
    legalBasis: [],
    validFrom: addDays(today, 1),
    validTo: null,
    supplementRule: 'move',
  };
  return (['limits', 'papers'] as const).reduce((form, list) => changedForm(form, { kind: 'add', list, id: `${list}-first` }), formOf(blank));
}

/** A new procedure that begins as another one says, without its code and without what of it has run out. */
export function copyOf(procedure: Procedure, today: PlainDate): ProcedureForm {
  const validFrom = addDays(today, 1);
  const holds = ({ validTo }: { readonly validTo: string }): boolean => validTo === '' || validTo >= validFrom;
  const form = formOf({ ...procedure, code: '', version: 1, validFrom, validTo: null });
  return { ...form, limits: form.limits.filter(holds), fees: form.fees.filter(holds) };
}
