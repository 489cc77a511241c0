import {
  birthDateFault,
  identityFault,
  identityWarnings,
  normaliseIdentityNumber,
  organisationNumberFault,
  organisationNumberWarnings,
  phoneFault,
  toE164,
  type IntakeWarning,
  type PlainDate,
} from '#domain';
import type { Applicant, Submitter } from '#persistence';
import type { FieldError } from '#platform';
import type { ApplicantDto, SubmitterDto } from './intake.dto.js';

/** What a counter form knows so far: any member may still be missing. */
export type StatedApplicant = { readonly [Key in keyof ApplicantDto]?: ApplicantDto[Key] | undefined };
export type StatedSubmitter = { readonly [Key in keyof SubmitterDto]?: SubmitterDto[Key] | undefined };

/** Faults of the parties that only several fields together show; each field for itself was checked on the way in. */
export function partyFaults(applicant: StatedApplicant, submitter: StatedSubmitter | null, today: PlainDate): FieldError[] {
  const number = applicant.identityNumber ? (applicant.kind === 'organisation' ? organisationNumberFault : identityFault)(applicant.identityNumber) : null;
  return [
    fault('applicant.identityNumber', 'identityNumber', number),
    fault('applicant.birthDate', 'birthDate', applicant.birthDate ? birthDateFault(applicant.birthDate, today) : null),
    fault('applicant.phone', 'phone', applicant.phone ? phoneFault(applicant.phone) : null),
    fault('submitter.identityNumber', 'identityNumber', submitter?.identityNumber ? identityFault(submitter.identityNumber) : null),
    fault('submitter.phone', 'phone', submitter?.phone ? phoneFault(submitter.phone) : null),
  ].filter((item) => item !== null);
}

/** What the officer should look at again. */
export function partyWarnings(applicant: StatedApplicant, submitter: StatedSubmitter | null): IntakeWarning[] {
  const own = applicant.kind === 'organisation' ? organisationNumberWarnings(applicant.identityNumber ?? '') : identityWarnings(applicant.identityNumber ?? '', applicant);
  const other = identityWarnings(submitter?.identityNumber ?? '', {});
  return [...own.map((warning) => within('applicant', warning)), ...other.map((warning) => within('submitter', warning))];
}

/** The applicant as the case keeps them: numbers without spaces, telephone in E.164. */
export function applicantOf(dto: ApplicantDto): Applicant {
  return {
    kind: dto.kind,
    fullName: dto.fullName,
    identityNumber: dto.identityNumber ? normaliseIdentityNumber(dto.identityNumber) : null,
    birthDate: dto.birthDate ?? null,
    gender: dto.gender ?? null,
    phone: dto.phone ? toE164(dto.phone) : null,
    email: dto.email ?? null,
    address: dto.address,
  };
}

export function submitterOf(dto: SubmitterDto): Submitter {
  return {
    fullName: dto.fullName,
    identityNumber: dto.identityNumber ? normaliseIdentityNumber(dto.identityNumber) : null,
    phone: dto.phone ? toE164(dto.phone) : null,
    authority: dto.authority,
  };
}

function fault(field: string, code: string, message: string | null): FieldError | null {
  return message === null ? null : { field, code, message };
}

function within(party: string, { field, message }: IntakeWarning): IntakeWarning {
  return { field: `${party}.${field}`, message };
}
