import type { MessageWording } from '#persistence';
import { MESSAGE_KINDS, type MailTemplate } from './message-kinds.js';
import { PLACEHOLDERS, type Placeholder, type PlaceholderName } from './placeholders.js';
import { faultsOf, type WordingFault } from './read-wording.js';
import type { RenderedMail } from './rendered-mail.js';
import { standardForm, type StandardForm } from './standard-form.js';
import { wordedSources } from './worded-sources.js';

const placeholder = (name: PlaceholderName): Placeholder => PLACEHOLDERS[name];

/** Placeholders of a kind, with the parts that its standard form has. */
export function placeholdersOf(template: MailTemplate, form: StandardForm = standardForm(template)): PlaceholderName[] {
  return [...(form.details ? ['details' as const] : []), ...(form.follow ? ['follow' as const] : []), ...MESSAGE_KINDS[template].placeholders];
}

/** What the body of a kind must tell: what its kind asks for, and the parts of its standard form. */
export function neededInBody(template: MailTemplate, form: StandardForm = standardForm(template)): PlaceholderName[] {
  return [...(form.details ? ['details' as const] : []), ...(form.follow ? ['follow' as const] : []), ...MESSAGE_KINDS[template].neededInBody];
}

/** What is wrong with words of a kind, by field. None at all: they can be used. */
export function wordingFaults(template: MailTemplate, { subject, body }: MessageWording): (WordingFault & { readonly field: keyof MessageWording })[] {
  const { inSubject, neededInSubject } = MESSAGE_KINDS[template];
  const names = placeholdersOf(template);
  const shape = (name: PlaceholderName): Placeholder['shape'] => placeholder(name).shape;
  const asked = new Set(names.filter((name) => shape(name) !== 'part'));
  const head = faultsOf(subject, { shown: new Set(inSubject.filter((name) => asked.has(name))), asked, alone: new Set(), needed: neededInSubject });
  if (/[\r\n]/.test(subject)) head.push({ code: 'unreadable', line: 2, message: 'Tiêu đề chỉ có một dòng' });
  const shown = new Set(names.filter((name) => shape(name) !== 'flag'));
  const rest = faultsOf(body, { shown, asked, alone: new Set(names.filter((name) => ['list', 'part'].includes(shape(name)))), needed: neededInBody(template) });
  return [...head.map((fault) => ({ ...fault, field: 'subject' as const })), ...rest.map((fault) => ({ ...fault, field: 'body' as const }))];
}

/** The sources of a letter in an administrator's words. Throws when they cannot be used. */
export function usableSources(template: MailTemplate, wording: MessageWording): RenderedMail {
  const [fault] = wordingFaults(template, wording);
  if (fault) throw new Error(fault.message);
  const buttons = new Map(placeholdersOf(template).flatMap((name) => (placeholder(name).shape === 'link' ? [[name as string, placeholder(name).button ?? ''] as const] : [])));
  return { subject: wording.subject, ...wordedSources(wording.body, standardForm(template), buttons) };
}
