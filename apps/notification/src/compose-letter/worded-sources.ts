import type { StandardForm } from './standard-form.js';

/** Sources of the two bodies of a letter, for the same engine and with the same partials as the standard ones. */
export interface BodySources {
  readonly html: string;
  readonly text: string;
}

const TAG = /\{\{[^{}]*\}\}/g;
const ONE_TAG = /^\{\{\s*([A-Za-z]+)\s*\}\}$/;
const CONDITION = /^\{\{\s*(?:#(?:if|unless)\s+[A-Za-z]+|else(?:\s+if\s+[A-Za-z]+)?|\/(?:if|unless))\s*\}\}$/;
const PARAGRAPH = '<p style="margin:0 0 16px;">';

/**
 * Words become a letter: lines of text are paragraphs, lists and parts the partials of the standard form, an address on
 * a line of its own a button. `buttons` says what it is labelled with.
 */
export function wordedSources(body: string, form: StandardForm, buttons: ReadonlyMap<string, string>): BodySources {
  const lines = body.split('\n').map((line) => line.trimEnd());
  return { html: framed(form.frame, htmlOf(lines, form, buttons)), text: framed(form.frame, lines.map((line) => partOf(line, form, 'text') ?? line)) };
}

function framed(frame: string, lines: readonly string[]): string {
  return `{{#> ${frame}}}\n${lines.join('\n')}\n{{/${frame}}}\n`;
}

/** What a line that is a part or a list stands for; `null` for other lines. */
function partOf(line: string, { details, follow, lists }: StandardForm, kind: keyof BodySources): string | null {
  const name = ONE_TAG.exec(line.trim())?.[1];
  if (name === undefined) return null;
  if (name === 'details') return details?.[kind] ?? null;
  if (name === 'follow') return follow === null ? null : `{{> ${follow}}}`;
  const list = lists.get(name);
  return list === undefined ? null : `{{> ${list} ${list === 'list' ? 'items' : 'rows'}=${name}}}`;
}

function htmlOf(lines: readonly string[], form: StandardForm, buttons: ReadonlyMap<string, string>): string[] {
  const written: string[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) written.push(`${PARAGRAPH}${paragraph.join('<br>\n')}</p>`);
    paragraph = [];
  };
  for (const line of lines) {
    const whole = line.trim() === '' ? '' : CONDITION.test(line.trim()) ? line.trim() : (partOf(line, form, 'html') ?? buttonOf(line, buttons));
    if (whole === null) paragraph.push(escaped(line.trim()));
    else {
      endParagraph();
      if (whole !== '') written.push(whole);
    }
  }
  endParagraph();
  return written;
}

function buttonOf(line: string, buttons: ReadonlyMap<string, string>): string | null {
  const name = ONE_TAG.exec(line.trim())?.[1];
  const label = name === undefined ? undefined : buttons.get(name);
  return label === undefined ? null : `{{#if ${name}}}{{> button href=${name} label="${label}"}}{{/if}}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as text of HTML; what stands in braces is left to the engine, which escapes what it fills in. */
function escaped(line: string): string {
  const words = line.split(TAG).map((part) => part.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character));
  const tags = line.match(TAG) ?? [];
  return words.map((part, index) => part + (tags[index] ?? '')).join('');
}
