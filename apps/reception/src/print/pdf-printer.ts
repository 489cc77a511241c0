import { fillForm } from './fill-form.js';
import type { FormDataOf, FormName } from './form-data.js';
import { printableJson } from './printable-text.js';
import { type Sheet, type TypstLimits, TypstProcess } from './typst-process.js';

const DEFAULT_LIMITS: TypstLimits = { documentsPerChild: 500, timeLimitMs: 10_000, queueLimit: 500 };

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

/**
 * Prints the forms (mẫu phiếu) as PDF: tagged, in Vietnamese, PDF/A-2a. A name in letters that Tinos lacks
 * (王, 😀) is printed all the same, then as ordinary tagged PDF.
 *
 * One printer for a whole process; it owns a child process until {@link close}.
 */
export class PdfPrinter {
  private readonly typst: TypstProcess;

  constructor(limits: Partial<TypstLimits> = {}) {
    this.typst = new TypstProcess({ ...DEFAULT_LIMITS, ...limits });
  }

  /**
   * The form as PDF. Same facts, same bytes.
   *
   * @throws RangeError on an impossible date, instant or amount, and when the law of the day has no such form.
   * @throws PrintError when the compiler fails, is too slow, has too much waiting, or was closed.
   */
  async render<F extends FormName>(form: F, data: FormDataOf[F]): Promise<Buffer> {
    const filled = await fillForm(form, data);
    return this.typst.compile({ template: `${form}.typ`, data: printableJson(filled), sheets: SHEETS[form] });
  }

  /** Process id of the compiler, while one runs. */
  get pid(): number | undefined {
    return this.typst.pid;
  }

  /** Ends the child process; what still waits is refused. */
  close(): Promise<void> {
    this.typst.close();
    return Promise.resolve();
  }
}
