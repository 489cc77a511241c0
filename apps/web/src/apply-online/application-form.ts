import { parseTypedDate } from '#domain';
import type { Fault } from '../../citizen/parts/faults.js';
import type { SentForm } from '../form.js';
import type { ApiProblem, RejectedField } from '../public-api/api-problem.js';
import type { NewApplication, ProcedureView } from '../public-api/public-api.types.js';

const BIRTH_DATE = 'Ngày sinh phải là ngày có thật, ví dụ 02/03/1990, hoặc chỉ năm sinh';

/** What to say of a field that was left empty. */
const MISSING: Readonly<Record<string, string>> = {
  'applicant.kind': 'Hãy chọn hồ sơ của cá nhân hay tổ chức',
  'applicant.fullName': 'Hãy nhập họ, chữ đệm và tên',
  'applicant.address': 'Hãy nhập nơi cư trú',
  'submitter.fullName': 'Hãy nhập họ, chữ đệm và tên người nộp',
  'submitter.authority': 'Hãy nhập căn cứ nộp thay',
  unitCode: 'Hãy chọn nơi nhận hồ sơ',
  delivery: 'Hãy chọn cách nhận kết quả',
};

/** The application that a form asks for. Dates are turned from how people write them; the API judges all the rest. */
export function applicationOf(form: SentForm, procedure: ProcedureView): NewApplication {
  const chosen = new Set(form.texts('papers'));
  const birthDate = form.text('applicant.birthDate');
  const party = (prefix: string, names: readonly string[]): Record<string, string | null> => Object.fromEntries(names.map((name) => [name, form.textOrNull(`${prefix}.${name}`)]));
  const submitter = party('submitter', ['fullName', 'identityNumber', 'phone', 'authority']);
  return {
    procedureCode: procedure.code,
    variant: form.textOrNull('variant'),
    unitCode: form.text('unitCode'),
    applicant: {
      ...party('applicant', ['identityNumber', 'phone', 'email']),
      kind: form.text('applicant.kind'),
      fullName: form.text('applicant.fullName'),
      address: form.text('applicant.address'),
      birthDate: birthDate === '' ? null : (parseTypedDate(birthDate) ?? birthDate),
    },
    submitter: Object.values(submitter).some((value) => value !== null) ? { ...submitter, fullName: submitter['fullName'] ?? '', authority: submitter['authority'] ?? '' } : null,
    papers: procedure.papers.filter(({ key }) => chosen.has(key)).map(({ key, originals, copies }) => ({ key, originals, copies })),
    delivery: form.text('delivery') as NewApplication['delivery'],
    note: form.textOrNull('note'),
  };
}

/** The order in which the page asks, so that the summary reads like it. */
const ASKED = [
  'applicant.kind',
  'applicant.fullName',
  'applicant.identityNumber',
  'applicant.birthDate',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
  'submitter.fullName',
  'submitter.identityNumber',
  'submitter.phone',
  'submitter.authority',
  'variant',
  'papers',
  'unitCode',
  'delivery',
  'note',
];

/** A refused application as the page tells it: each field once, in the order of the page, in words for people. */
export function faultsOf(problem: ApiProblem, form: SentForm): readonly Fault[] {
  if (problem.errors.length === 0) return [generalFault(problem)];
  const byField = new Map<string, Fault>();
  for (const error of problem.errors) {
    const fault = faultOf(error, form);
    if (!byField.has(fault.field ?? '')) byField.set(fault.field ?? '', fault);
  }
  const place = ({ field }: Fault): number => (field === null ? -1 : ASKED.indexOf(field));
  return [...byField.values()].sort((a, b) => place(a) - place(b));
}

function faultOf({ field, message }: RejectedField, form: SentForm): Fault {
  const known = ASKED.find((name) => field === name || field.startsWith(`${name}.`)) ?? null;
  if (known === null) return { field: null, message };
  if (known === 'applicant.birthDate' && parseTypedDate(form.text(known)) === null) return { field: known, message: BIRTH_DATE };
  return { field: known, message: (form.text(known) === '' ? MISSING[known] : undefined) ?? message };
}

const GENERAL: Readonly<Record<string, Fault>> = {
  'no-unit': { field: 'unitCode', message: 'Hãy chọn nơi nhận hồ sơ' },
  'receiving-unit-unfit': { field: 'unitCode', message: 'Nơi này không tiếp nhận thủ tục đã chọn, hãy chọn nơi khác' },
  'no-limit-for-channel': { field: 'variant', message: 'Hãy chọn trường hợp' },
};

function generalFault({ code, detail, title }: ApiProblem): Fault {
  return GENERAL[code] ?? { field: null, message: detail ?? title };
}
