import { dateOf, type CaseEvent, type EventKind, type Instant } from '#domain';
import type { CaseView } from '#persistence';
import { legalForm } from '../print/legal-forms.js';
import { FORM_NAMES, type FormName } from '../print/form-data.js';

type EventOf<Kind extends EventKind> = CaseEvent & { readonly kind: Kind };

/** The last event of one of these kinds. */
export function lastEvent<Kind extends EventKind>(events: readonly CaseEvent[], ...kinds: Kind[]): EventOf<Kind> | undefined {
  return events.findLast((event): event is EventOf<Kind> => (kinds as EventKind[]).includes(event.kind));
}

/** The instant at which a form was issued, by the case's own history; `null` while there is no such form. */
export function issuedAt(form: FormName, view: CaseView, events: readonly CaseEvent[]): Instant | null {
  const kinds: Readonly<Partial<Record<FormName, readonly EventKind[]>>> = {
    'supplement-request': ['supplement-requested', 'sent-back'],
    'intake-refusal': ['not-accepted', 'refused'],
    apology: ['extended'],
    'stop-notice': ['withdrawn', 'stopped'],
  };
  const wanted = kinds[form];
  return wanted === undefined ? view.state.acceptedAt : (lastEvent(events, ...wanted)?.at ?? null);
}

/** A form by the name that the law of its day gives it. */
export interface AvailableForm {
  readonly form: FormName;
  readonly name: string;
}

/** The forms that can be printed for a case now, by the names that the law of their day gives them. */
export function availableForms(view: CaseView, events: readonly CaseEvent[]): AvailableForm[] {
  return FORM_NAMES.flatMap((form) => {
    const at = issuedAt(form, view, events);
    return at === null ? [] : [{ form, name: legalForm(form, dateOf(at)).title }];
  });
}
