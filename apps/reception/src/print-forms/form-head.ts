import { dateOf, placeOf, type Instant } from '#domain';
import type { CaseView, Submitter } from '#persistence';
import type { DirectorySnapshot } from '#platform';
import type { FormHead, PrintedParty, PrintedSubmitter } from '../print/form-data.js';

/** What a form is printed from. */
export interface FormSubject {
  readonly view: CaseView;
  readonly directory: DirectorySnapshot;
  /** When the form was issued; its day decides which circular's form is printed. */
  readonly issuedAt: Instant;
}

/** Head of every form: the receiving counter under its authority. `mark` is the form's own, as `TN`, `PBS`. */
export function formHead({ view, directory, issuedAt }: FormSubject, mark: string): FormHead {
  const counter = directory.unit(view.receivingUnitId);
  const authority = directory.tree.authorityOf(view.receivingUnitId)?.name ?? '';
  const office = counter?.name ?? '';
  const ordinal = view.code.split('-').at(-1) ?? view.code;
  return {
    parentAuthority: authority,
    office,
    number: `${ordinal}/${mark}-${office.startsWith('Trung tâm') ? 'TTPVHCC' : 'BPTN'}`,
    place: placeOf(authority),
    issuedOn: dateOf(issuedAt),
    ...(counter ? { contact: `${counter.address} – Điện thoại: ${counter.phone}` } : {}),
  };
}

/** The applicant as a form names them. */
export function printedApplicant({ applicant }: CaseView): PrintedParty {
  const { kind, fullName, gender, identityNumber, address, phone, email } = applicant;
  return {
    kind: kind === 'organisation' ? 'organization' : 'person',
    ...(gender === null ? {} : { salutation: gender === 'male' ? ('Ông' as const) : ('Bà' as const) }),
    name: fullName,
    ...(identityNumber === null ? {} : { identityNumber }),
    address,
    ...(phone === null ? {} : { phone }),
    ...(email === null ? {} : { email }),
  };
}

export function printedSubmitter({ fullName, identityNumber, phone, authority }: Submitter): PrintedSubmitter {
  return {
    kind: 'person',
    name: fullName,
    ...(identityNumber === null ? {} : { identityNumber }),
    ...(phone === null ? {} : { phone }),
    authorization: authority,
  };
}

/** Nội dung yêu cầu giải quyết: the procedure, its sub-case, and what reception noted as the subject. */
export function requestText({ view, directory }: FormSubject): string {
  const procedure = directory.procedure(view.procedureCode, view.procedureVersion);
  const name = procedure?.name ?? view.procedureCode;
  const variant = procedure?.limits.find((limit) => limit.variant !== null && limit.variant === view.state.variant)?.variantName;
  return [name, variant, view.subject].filter((part) => part !== null && part !== undefined && part !== '').join(' – ');
}
