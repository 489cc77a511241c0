import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the templates lie. */
export const TEMPLATE_FOLDER = join(import.meta.dirname, '..', 'templates');

const FRAME = /^\{\{#> ([\w-]+)\}\}\n([\s\S]*?)\n?\{\{\/\1\}\}\s*$/;
/** The table of facts: its partial and the lines up to the next empty one. */
const TEXT_DETAILS = /^\{\{> (?:follow-up-)?facts\}\}\n(?:.+\n?)*/m;
const HTML_DETAILS = /\{\{#> ((?:follow-up-)?facts)\}\}[\s\S]*?\{\{\/\1\}\}/;
const FOLLOW = /\{\{> ((?:petition-)?follow)\}\}/;
const LIST = /\{\{> (list|hours) (?:items|rows)=(\w+)\}\}/g;

/** A template of the disk taken apart: what an administrator may word, and what stays around and within it. */
export interface StandardForm {
  readonly subject: string;
  /** Its words, with `{{details}}`, `{{follow}}` and lists as placeholders. */
  readonly body: string;
  /** The partial that frames it. */
  readonly frame: string;
  /** The table of facts, where it has one of its own. */
  readonly details: { readonly html: string; readonly text: string } | null;
  /** The partial that says how to follow the matter. */
  readonly follow: string | null;
  /** Partials that print lists, by the list's name. */
  readonly lists: ReadonlyMap<string, 'list' | 'hours'>;
}

/** The source of one part of a template. */
export function sourceOf(name: string, part: 'subject' | 'html' | 'text'): string {
  return readFileSync(join(TEMPLATE_FOLDER, `${name}.${part}.hbs`), 'utf8');
}

/** Reads the standard form of a template. */
export function standardForm(name: string): StandardForm {
  const [, frame = '', inner = ''] = FRAME.exec(sourceOf(name, 'text')) ?? [];
  if (frame === '') throw new Error(`The template ${name} has no frame`);
  const text = TEXT_DETAILS.exec(inner)?.[0];
  const html = HTML_DETAILS.exec(sourceOf(name, 'html'))?.[0];
  const body = inner
    .replace(TEXT_DETAILS, '{{details}}\n')
    .replace(FOLLOW, '{{follow}}')
    .replace(LIST, '{{$2}}');
  return {
    subject: sourceOf(name, 'subject').trim(),
    body: body.trim(),
    frame,
    details: text === undefined || html === undefined ? null : { html, text: text.trimEnd() },
    follow: FOLLOW.exec(inner)?.[1] ?? null,
    lists: new Map([...inner.matchAll(LIST)].map(([, partial, list]) => [list ?? '', partial as 'list' | 'hours'])),
  };
}
