import { maskEmail, maskIdentityNumber, maskPhone } from '#domain';
import type { Applicant, Submitter } from '#persistence';

/** The applicant without what only a need to know opens: identity number, telephone, day and month of birth, mail address. */
export function maskApplicant(applicant: Applicant): Applicant {
  const { identityNumber, phone, email, birthDate } = applicant;
  return {
    ...applicant,
    identityNumber: identityNumber && maskIdentityNumber(identityNumber),
    phone: phone && maskPhone(phone),
    email: email && maskEmail(email),
    birthDate: birthDate && birthDate.slice(0, 4),
  };
}

/** The submitter likewise. */
export function maskSubmitter(submitter: Submitter): Submitter {
  const { identityNumber, phone } = submitter;
  return { ...submitter, identityNumber: identityNumber && maskIdentityNumber(identityNumber), phone: phone && maskPhone(phone) };
}
