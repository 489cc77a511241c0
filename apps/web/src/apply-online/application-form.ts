import { birthDateFault, identityFault, organisationNumberFault, parseTypedDate, phoneFault } from '#domain';
import { APPLICATION_STEPS, type StepKey } from '../../citizen/application-steps.js';
import { say, told, type Key, type Said, type Speech } from '../../citizen/i18n/words.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { SentForm } from '../form.js';
import { problemSpeech, type ApiProblem } from '../public-api/api-problem.js';
import type { Draft, DraftAnswers } from '../public-api/public-api.types.js';

const BIRTH_DATE = say('apply-faults.birth');

/** What to say of a field that was left empty. */
const MISSING: Readonly<Record<string, Key>> = {
  'applicant.kind': 'apply-faults.kind',
  'applicant.fullName': 'apply-faults.name',
  'applicant.address': 'apply-faults.address',
  'submitter.fullName': 'apply-faults.other-name',
  'submitter.authority': 'apply-faults.authority',
  unitCode: 'apply-faults.unit',
  delivery: 'apply-faults.delivery',
};
const CONTACT = say('apply-faults.contact');
const EMAIL = say('apply-faults.email');
/** As much as is sure; the API judges the rest. */
const LIKE_EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const missingSpeech = (field: string): Said | undefined => (MISSING[field] === undefined ? undefined : say(MISSING[field]));

const partyOf = (form: SentForm, prefix: string, names: readonly string[]): Record<string, string | null> => Object.fromEntries(names.map((name) => [name, form.textOrNull(`${prefix}.${name}`)]));

/** A birth date as it is kept: turned from how people write it, or as it was written where it is none. */
function birthDateOf(form: SentForm): string | null {
  const typed = form.text('applicant.birthDate');
  return typed === '' ? null : (parseTypedDate(typed) ?? typed);
}

/** What a step's form answers, beside what is known of the same people from other steps. */
export function answersOf(step: StepKey, form: SentForm, before: DraftAnswers): DraftAnswers {
  switch (step) {
    case 'chu-ho-so':
      return {
        applicant: { ...before.applicant, kind: form.text('applicant.kind') || null, ...partyOf(form, 'applicant', ['fullName', 'identityNumber', 'address']), birthDate: birthDateOf(form) },
        byOther: form.text('byOther') === 'true',
      };
    case 'lien-he':
      return {
        applicant: { ...before.applicant, ...partyOf(form, 'applicant', ['phone', 'email']) },
        ...(before.byOther ? { submitter: partyOf(form, 'submitter', ['fullName', 'identityNumber', 'phone', 'authority']) } : {}),
      };
    case 'noi-nop':
      return { variant: form.textOrNull('variant'), unitCode: form.textOrNull('unitCode') };
    case 'giay-to':
      return { onPaper: form.texts('onPaper') };
    case 'nhan-ket-qua':
      return { delivery: form.textOrNull('delivery') as NonNullable<DraftAnswers['delivery']> | null, note: form.textOrNull('note') };
  }
}

/** A draft's answers as the fields of its forms. */
export function formOf({ answers }: Draft): SentForm {
  const { applicant, submitter, byOther, variant, unitCode, onPaper = [], delivery, note } = answers;
  const party = (prefix: string, values: Readonly<Record<string, string | null>> | null | undefined) => Object.entries(values ?? {}).map(([name, value]) => [`${prefix}.${name}`, value ?? ''] as const);
  return new SentForm({
    ...Object.fromEntries([...party('applicant', applicant), ...party('submitter', submitter)]),
    byOther: byOther ? 'true' : 'false',
    variant: variant ?? '',
    unitCode: unitCode ?? '',
    onPaper: [...onPaper],
    delivery: delivery ?? '',
    note: note ?? '',
  });
}

/** What of a step cannot be sent so, found without asking anybody; the API judges the whole in the end. */
export function stepFaults(step: StepKey, form: SentForm, { byOther = false }: DraftAnswers): Fault[] {
  const missing = (...fields: string[]): Fault[] => fields.filter((field) => form.text(field) === '').map((field) => ({ field, message: missingSpeech(field) ?? '' }));
  const wrong = (field: string, judge: (text: string) => Speech | null): Fault[] => {
    const text = form.text(field);
    const message = text === '' ? null : judge(text);
    return message === null ? [] : [{ field, message: typeof message === 'string' ? told('field-faults', field, message) : message }];
  };
  switch (step) {
    case 'chu-ho-so':
      return [
        ...missing('applicant.kind', 'applicant.fullName'),
        ...wrong('applicant.identityNumber', form.text('applicant.kind') === 'organisation' ? organisationNumberFault : identityFault),
        ...wrong('applicant.birthDate', (text) => (birthDateFault(parseTypedDate(text) ?? text) === null ? null : BIRTH_DATE)),
        ...missing('applicant.address'),
      ];
    case 'lien-he':
      return [
        ...(form.text('applicant.phone') === '' && form.text('applicant.email') === '' ? [{ field: 'applicant.phone', message: CONTACT }] : []),
        ...wrong('applicant.phone', phoneFault),
        ...wrong('applicant.email', (text) => (LIKE_EMAIL.test(text) ? null : EMAIL)),
        ...(byOther ? [...missing('submitter.fullName'), ...wrong('submitter.identityNumber', identityFault), ...wrong('submitter.phone', phoneFault), ...missing('submitter.authority')] : []),
      ];
    case 'noi-nop':
      return missing('unitCode');
    case 'giay-to':
      return [];
    case 'nhan-ket-qua':
      return missing('delivery');
  }
}

/** The order in which the steps ask, so that the summary reads like them. */
const ASKED: readonly string[] = APPLICATION_STEPS.flatMap(({ fields }) => [...fields]);

const GENERAL: Readonly<Record<string, Fault>> = {
  'no-unit': { field: 'unitCode', message: say('apply-faults.unit') },
  'receiving-unit-unfit': { field: 'unitCode', message: say('apply-faults.unit-unfit') },
  'no-limit-for-channel': { field: 'variant', message: say('apply-faults.variant') },
  'file-unfit': { field: 'papers', message: say('apply-faults.file-unfit') },
};

/** A refused application as the check page tells it: each field once, in the order of the steps, in words for people. */
export function faultsOf(problem: ApiProblem, form: SentForm): readonly Fault[] {
  if (problem.errors.length === 0) return [GENERAL[problem.code] ?? { field: null, message: problemSpeech(problem) }];
  const known = (field: string): string | null => ASKED.find((name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)) ?? null;
  const byField = new Map<string, Fault>();
  for (const { field, message } of problem.errors) {
    const name = known(field);
    if (!byField.has(name ?? '')) byField.set(name ?? '', { field: name, message: (name !== null && form.text(name) === '' ? missingSpeech(name) : undefined) ?? told('field-faults', name ?? field, message) });
  }
  const place = ({ field }: Fault): number => (field === null ? -1 : ASKED.indexOf(field));
  return [...byField.values()].sort((a, b) => place(a) - place(b));
}
