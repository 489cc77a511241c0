import { randomUUID } from 'node:crypto';

/** What a browser sends of an HTML form: one value, or several under one name. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

const KEY = /^[\x21-\x7e]{1,200}$/;

/** A submitted form as pages and handlers read it; a field that is not there is empty. */
export class SentForm {
  private readonly body: FormBody;

  constructor(body: FormBody | undefined) {
    this.body = body ?? {};
  }

  /** The value of a field, composed (NFC) and trimmed; the last one when it came several times. */
  text(name: string): string {
    const value = this.body[name];
    const last = typeof value === 'object' ? value.at(-1) : value;
    return (last ?? '').normalize('NFC').trim();
  }

  /** Every value under a name, as checkboxes send them. */
  texts(name: string): readonly string[] {
    const value = this.body[name];
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  }

  /** `null` for a field that was left empty. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** The key that was rendered into the form, so that a form sent twice acts once. A form with files, which no page reads, has it in its address. */
  get key(): string {
    const key = this.text('key');
    return KEY.test(key) ? key : newKey();
  }
}

/** A key for a form that is rendered for the first time. */
export function newKey(): string {
  return randomUUID();
}
