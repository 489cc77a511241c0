import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

const FOLDER = join(import.meta.dirname, '..', 'templates');

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

type Template = (facts: object) => string;
type Part = keyof RenderedMail;

/** A template whose facts are not all given throws instead of leaving a hole. */
const STRICT = { strict: true, knownHelpersOnly: true } as const;

/** The templates of these names on disk, compiled once. */
export class MailTemplates<Name extends string> {
  private readonly compiled: ReadonlyMap<Name, Readonly<Record<Part, Template>>>;

  constructor(names: readonly Name[]) {
    const html = environment('html');
    const text = environment('text');
    const compile = (name: Name, part: Part): Template => {
      const source = readFileSync(join(FOLDER, `${name}.${part}.hbs`), 'utf8');
      return part === 'html' ? html.compile(source, STRICT) : text.compile(source, { ...STRICT, noEscape: true });
    };
    this.compiled = new Map(names.map((name) => [name, { subject: compile(name, 'subject'), html: compile(name, 'html'), text: compile(name, 'text') }]));
  }

  /** Throws when a fact is missing. Text is composed (NFC), so that letters with two marks look the same everywhere. */
  render(name: Name, facts: object): RenderedMail {
    const template = this.compiled.get(name);
    if (!template) throw new Error(`No template ${name}`);
    const subject = oneLine(template.subject(facts));
    return { subject, html: template.html({ ...facts, subject }).normalize('NFC'), text: `${template.text(facts).normalize('NFC').trim()}\n` };
  }
}

/** Handlebars of its own with the partials of one kind, so that nothing is registered for the whole process. */
function environment(kind: 'html' | 'text'): typeof Handlebars {
  const own = Handlebars.create();
  const folder = join(FOLDER, 'partials');
  const ending = `.${kind}.hbs`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
    own.registerPartial(file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8'));
  }
  return own;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
