/** A letter in its three parts: filled in, or their sources. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
