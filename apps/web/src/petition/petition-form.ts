import { say, told, type Key } from '../../citizen/i18n/words.js';
import type { Fault } from '../../citizen/parts/faults.js';
import type { SentForm } from '../form.js';
import { problemSpeech, type ApiProblem } from '../public-api/api-problem.js';
import type { NewPetition } from '../public-api/public-api.types.js';

/** The order in which the page asks, so that the summary of faults reads like it. */
const ASKED = ['topic', 'text', 'concerned', 'unitCode', 'case.code', 'case.pin', 'contact.name', 'contact.phone', 'contact.email'];

/** What to say of a field that was left empty. */
const MISSING: Readonly<Record<string, Key>> = {
  'topic': 'petition-faults.topic',
  'text': 'petition-faults.text',
  'unitCode': 'petition-faults.unit',
  'case.code': 'petition-faults.case',
  'case.pin': 'petition-faults.pin',
};

const GENERAL: Readonly<Record<string, Fault>> = {
  'wrong-code-or-pin': { field: 'case.code', message: say('petition-faults.wrong') },
  'too-many-requests': { field: null, message: say('petition-faults.too-many') },
};

/** The petition that a form asks for. The API judges it. */
export function petitionOf(form: SentForm): NewPetition {
  const group = (prefix: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, form.textOrNull(`${prefix}.${name}`)]));
  const [code, pin] = [form.text('case.code'), form.text('case.pin')];
  return {
    case: code === '' && pin === '' ? null : { code, pin },
    unitCode: form.textOrNull('unitCode'),
    topic: form.text('topic'),
    text: form.text('text'),
    concerned: form.textOrNull('concerned'),
    contact: group('contact', ['name', 'phone', 'email']),
  };
}

/** A refused petition as the page tells it: each field once, in the order of the page, in words for people. */
export function petitionFaults(problem: ApiProblem, form: SentForm): readonly Fault[] {
  const { code, errors } = problem;
  if (errors.length === 0) return [GENERAL[code] ?? { field: null, message: problemSpeech(problem) }];
  const byField = new Map<string | null, Fault>();
  for (const { field, message } of errors) {
    const known = ASKED.find((name) => name === field) ?? null;
    const words = known !== null && form.text(known) === '' ? MISSING[known] : undefined;
    if (!byField.has(known)) byField.set(known, { field: known, message: words === undefined ? told('field-faults', field, message) : say(words) });
  }
  if (petitionOf(form).case === null && form.text('unitCode') === '') byField.set('unitCode', { field: 'unitCode', message: say('petition-faults.unit') });
  const place = ({ field }: Fault): number => (field === null ? -1 : ASKED.indexOf(field));
  return [...byField.values()].sort((a, b) => place(a) - place(b));
}
