/** The steps of an online application, in their order; the key stands in the address, and names the step in the catalogues. */
export const APPLICATION_STEPS = [
  { key: 'chu-ho-so', fields: ['applicant.kind', 'applicant.fullName', 'applicant.identityNumber', 'applicant.birthDate', 'applicant.address', 'byOther'] },
  { key: 'lien-he', fields: ['applicant.phone', 'applicant.email', 'submitter.fullName', 'submitter.identityNumber', 'submitter.phone', 'submitter.authority'] },
  { key: 'noi-nop', fields: ['variant', 'unitCode'] },
  { key: 'giay-to', fields: ['papers', 'onPaper'] },
  { key: 'nhan-ket-qua', fields: ['delivery', 'note'] },
] as const;

export type StepKey = (typeof APPLICATION_STEPS)[number]['key'];

/** Where everything is read once more before it is sent. */
export const CHECK_STEP = 'kiem-tra';

export function stepAddress(key: StepKey | typeof CHECK_STEP): string {
  return `/nop-ho-so/buoc/${key}`;
}

/** The step in which a field is asked. */
export function stepOf(field: string): StepKey | null {
  return APPLICATION_STEPS.find(({ fields }) => fields.some((name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)))?.key ?? null;
}

/** Where one goes after a step. */
export function after(key: StepKey): StepKey | typeof CHECK_STEP {
  return APPLICATION_STEPS[APPLICATION_STEPS.findIndex((step) => step.key === key) + 1]?.key ?? CHECK_STEP;
}
