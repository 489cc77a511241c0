import { join } from 'node:path';
import { PdfPrinter, type TypstLimits } from '#print';
import { fillForm } from './fill-form.js';
import type { FormDataOf, FormName } from './form-data.js';

const TEMPLATES = join(import.meta.dirname, 'templates');
const DEFAULT_LIMITS: TypstLimits = { documentsPerChild: 500, timeLimitMs: 10_000, queueLimit: 500 };

/** Sheets that `templates/layout.typ` knows; dense means less air, on A5 with letters of 10 pt all the same. */
type Sheet = 'a5-large' | 'a5' | 'a5-dense' | 'a4' | 'a4-dense';

const LETTER: readonly Sheet[] = ['a5-large', 'a5-dense', 'a4', 'a4-dense'];

/** The circulars print on A5; the control sheet with its wide table stays A4. */
const SHEETS: Readonly<Record<FormName, readonly Sheet[]>> = {
  receipt: ['a5', 'a5-dense', 'a4-dense'],
  'supplement-request': LETTER,
  'intake-refusal': LETTER,
  apology: LETTER,
  'stop-notice': LETTER,
  'control-sheet': ['a4-dense'],
};

/** What applicants keep, prescribed by no law: on A4, as people print at home. */
const APPLICANT_SHEETS = { 'case-state': ['a4', 'a4-dense'], application: ['a4', 'a4-dense'] } as const satisfies Readonly<Record<string, readonly Sheet[]>>;
export type ApplicantSheet = keyof typeof APPLICANT_SHEETS;

/** Prints the forms (mẫu phiếu). One printer for a whole process; it owns a child process until {@link close}. */
export class FormPrinter {
  private readonly printer: PdfPrinter;

  constructor(limits: Partial<TypstLimits> = {}) {
    this.printer = new PdfPrinter(TEMPLATES, { ...DEFAULT_LIMITS, ...limits });
  }

  /**
   * The form as PDF. Same facts, same bytes.
   *
   * @throws RangeError on an impossible date, instant or amount, and when the law of the day has no such form.
   * @throws PrintError as the printer does.
   */
  async render<F extends FormName>(form: F, data: FormDataOf[F]): Promise<Buffer> {
    return this.printer.print({ template: `${form}.typ`, data: await fillForm(form, data), sheets: SHEETS[form] });
  }

  /** A sheet for applicants as PDF, from words that are ready to print. Same words, same bytes. @throws PrintError as the printer does. */
  renderSheet(sheet: ApplicantSheet, words: object): Promise<Buffer> {
    return this.printer.print({ template: `${sheet}.typ`, data: words, sheets: APPLICANT_SHEETS[sheet] });
  }

  /** Ends the child process; what still waits is refused. */
  close(): Promise<void> {
    return this.printer.close();
  }
}
