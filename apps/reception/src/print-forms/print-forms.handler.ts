import { Injectable } from '@nestjs/common';
import { holdsPost, type CaseEvent } from '#domain';
import { Problem, Secrets, actorOf, type Principal } from '#platform';
import { PrintError } from '#print';
import type { FormDataOf, FormName } from '../print/form-data.js';
import { FormPrinter } from '../print/form-printer.js';
import { CaseReader } from '../show-case/case-reader.js';
import { issuedAt } from './available-forms.js';
import { controlSheetData } from './control-sheet-form.js';
import type { FormSubject } from './form-head.js';
import { apologyData, intakeRefusalData, stopNoticeData, supplementRequestData } from './letter-forms.js';
import { receiptData, type TrackingSecret } from './receipt-form.js';

type Builders = { readonly [Form in FormName]: (subject: FormSubject, events: readonly CaseEvent[], staff: Principal) => FormDataOf[Form] | null };

/** Prints the forms of a case. Prints name people in the clear, so each is a line of the audit trail. */
@Injectable()
export class PrintFormsHandler {
  private readonly builders: Builders = {
    receipt: (subject, _events, staff) => receiptData(subject, this.secretFor(staff, subject)),
    'supplement-request': supplementRequestData,
    'intake-refusal': intakeRefusalData,
    apology: apologyData,
    'stop-notice': stopNoticeData,
    'control-sheet': controlSheetData,
  };

  constructor(
    private readonly cases: CaseReader,
    private readonly secrets: Secrets,
    private readonly printer: FormPrinter,
  ) {}

  /** The form as PDF. Throws `form-not-available` while the case has none. */
  async print<Form extends FormName>(code: string, form: Form, staff: Principal, ip: string): Promise<Buffer> {
    const { view, directory } = await this.cases.read(code, staff);
    const events = await this.cases.events(view.id);
    const at = issuedAt(form, view, events);
    const data = at === null ? null : this.builders[form]({ view, directory, issuedAt: at }, events, staff);
    if (data === null) throw new Problem('form-not-available');
    await this.cases.disclose(view.id, staff, { action: 'case.print', ip, data: { form } });
    return this.printer.render<Form>(form, data).catch((error: unknown) => {
      throw error instanceof PrintError ? new Problem('unavailable', { detail: 'Máy in biểu mẫu đang bận, vui lòng thử lại.', retryAfterSeconds: 5 }) : error;
    });
  }

  /** The PIN opens the rating of the service, so only the case's own counter hands it out; elsewhere a receipt is printed without it. */
  private secretFor(staff: Principal, { view }: FormSubject): TrackingSecret {
    const pin = this.secrets.pinOf(view.pinSalt);
    const trackingUrl = this.secrets.trackingUrl(view.code, pin);
    if (holdsPost(actorOf(staff), 'counter-officer', view.receivingUnitId)) return { pin, trackingUrl };
    return { pin: '•'.repeat(pin.length), trackingUrl: trackingUrl.slice(0, trackingUrl.indexOf('#')) };
  }
}
