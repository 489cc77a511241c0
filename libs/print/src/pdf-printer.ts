import { printableJson } from './printable-text.js';
import { TypstProcess, type TypstLimits } from './typst-process.js';

/** What is to be printed. */
export interface PrintOrder {
  /** File in the printer's folder of templates. */
  readonly template: string;
  /** What the template reads: words ready to print. */
  readonly data: object;
  /** Names of sheets that the template knows; the first that takes the document on one page is used, else the last. */
  readonly sheets: readonly string[];
}

/**
 * Prints templates of a folder as PDF: tagged, in Vietnamese, PDF/A-2a. Words in letters that Tinos lacks (王, 😀) are
 * printed all the same, then as ordinary tagged PDF. A printer owns a child process from its first document until
 * {@link close}: what is long in one printer keeps nobody waiting at another.
 */
export class PdfPrinter {
  private readonly typst: TypstProcess;

  /** @param templates absolute path of the folder; nothing outside it can be read by a document. */
  constructor(templates: string, limits: TypstLimits) {
    this.typst = new TypstProcess(templates, limits);
  }

  /**
   * The document as PDF. Same facts, same bytes.
   *
   * @throws PrintError when the compiler fails, is too slow, has too much waiting, or was closed.
   */
  print({ template, data, sheets }: PrintOrder): Promise<Buffer> {
    return this.typst.compile({ template, data: printableJson(data), sheets });
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
