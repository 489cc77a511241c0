import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import Handlebars from 'handlebars';
import type { MessageWording } from '#persistence';
import type { MailTemplate } from './message-kinds.js';
import type { RenderedMail } from './rendered-mail.js';
import { TEMPLATE_FOLDER, sourceOf } from './standard-form.js';
import { usableSources } from './usable-wording.js';

type Template = (facts: object) => string;
type Part = keyof RenderedMail;
type Compiled = Readonly<Record<Part, Template>>;

/** A template whose facts are not all given throws instead of leaving a hole. */
const STRICT = { strict: true, knownHelpersOnly: true } as const;

/** The templates of these names on disk, compiled once, and the words that administrators put in their place. */
export class MailTemplates<Name extends MailTemplate> {
  private readonly log = new Logger('MailTemplates');
  private readonly html = environment('html');
  private readonly text = environment('text');
  private readonly standard: ReadonlyMap<Name, Compiled>;
  /** The words used last, compiled: they change seldom. */
  private readonly worded = new Map<Name, { readonly key: string; readonly compiled: Compiled }>();

  constructor(names: readonly Name[]) {
    this.standard = new Map(names.map((name) => [name, this.compile({ subject: sourceOf(name, 'subject'), html: sourceOf(name, 'html'), text: sourceOf(name, 'text') })]));
  }

  /**
   * Throws when a fact is missing. Text is composed (NFC), so that letters with two marks look the same everywhere. Words of
   * an administrator that fit no more, after a new version of this program, give way to the standard ones: the letter is owed.
   */
  render(name: Name, facts: object, wording: MessageWording | null = null): RenderedMail {
    const standard = this.standard.get(name);
    if (!standard) throw new Error(`No template ${name}`);
    if (wording === null) return rendered(standard, facts);
    try {
      return rendered(this.compiledWording(name, wording), facts);
    } catch (error) {
      this.log.warn(`The words of ${name} are of no use, the standard ones go out: ${error instanceof Error ? error.message : String(error)}`);
      return rendered(standard, facts);
    }
  }

  private compiledWording(name: Name, wording: MessageWording): Compiled {
    const key = JSON.stringify(wording);
    const known = this.worded.get(name);
    if (known?.key === key) return known.compiled;
    const compiled = this.compile(usableSources(name, wording));
    this.worded.set(name, { key, compiled });
    return compiled;
  }

  private compile({ subject, html, text }: RenderedMail): Compiled {
    const plain = { ...STRICT, noEscape: true };
    return { subject: this.text.compile(subject, plain), html: this.html.compile(html, STRICT), text: this.text.compile(text, plain) };
  }
}

function rendered(template: Compiled, facts: object): RenderedMail {
  const subject = oneLine(template.subject(facts));
  return { subject, html: template.html({ ...facts, subject }).normalize('NFC'), text: `${template.text(facts).normalize('NFC').trim()}\n` };
}

/** Handlebars of its own with the partials of one kind, so that nothing is registered for the whole process. */
function environment(kind: 'html' | 'text'): typeof Handlebars {
  const own = Handlebars.create();
  const folder = join(TEMPLATE_FOLDER, 'partials');
  const ending = `.${kind}.hbs`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
    own.registerPartial(file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8'));
  }
  return own;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
