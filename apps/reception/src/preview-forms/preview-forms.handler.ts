import { Injectable } from '@nestjs/common';
import { dateOf } from '#domain';
import { Clock, Problem } from '#platform';
import { PrintError } from '#print';
import { FORM_NAMES, type FormName } from '../print/form-data.js';
import { FormPrinter } from '../print/form-printer.js';
import { legalForm } from '../print/legal-forms.js';
import { SAMPLE_FORMS } from '../print/sample-forms.js';
import type { PrintFormDto } from './preview-forms.dto.js';

/** Shows how each form is printed, with data that is made up: nobody's case is needed for it. */
@Injectable()
export class PreviewFormsHandler {
  constructor(
    private readonly clock: Clock,
    private readonly printer: FormPrinter,
  ) {}

  /** By the numbers of the circular in force, which are their order. */
  list(): PrintFormDto[] {
    const today = dateOf(this.clock.now());
    return FORM_NAMES.map((form) => ({ form, ...legalForm(form, today), url: `/api/v1/admin/print-forms/${form}.pdf` }));
  }

  /** A sample as if it were issued today, so that it bears the number of today's circular. */
  async preview<Form extends FormName>(form: Form): Promise<Buffer> {
    const sample = { ...SAMPLE_FORMS[form], issuedOn: dateOf(this.clock.now()) };
    return this.printer.render<Form>(form, sample).catch((error: unknown) => {
      throw error instanceof PrintError ? new Problem('unavailable', { detail: 'Máy in biểu mẫu đang bận, vui lòng thử lại.', retryAfterSeconds: 5 }) : error;
    });
  }
}
