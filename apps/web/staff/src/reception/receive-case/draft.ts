import { identityFault, organisationNumberFault, parseTypedDate, phoneFault, type CardHolder } from '#domain';
import type { IntakeRequest, KnownApplicant, ProcedureView, StoredFile } from '../../api/types.js';

/** A paper of the procedure's list, or another one by its name, with what is handed in of it. */
export interface DraftPaper {
  readonly key: string | null;
  readonly name: string;
  readonly handedIn: boolean;
  readonly originals: number;
  readonly copies: number;
  /** Scans that have arrived. */
  readonly files?: readonly StoredFile[];
}

/** An application while it is being typed at the counter. */
export interface Draft {
  readonly procedureCode: string | null;
  readonly variant: string | null;
  readonly channel: 'counter' | 'post';
  readonly unitCode: string | null;
  readonly applicant: { kind: 'person' | 'organisation'; fullName: string; identityNumber: string; birthDate: string; gender: 'male' | 'female' | ''; phone: string; email: string; address: string };
  readonly byOther: boolean;
  readonly submitter: { fullName: string; identityNumber: string; phone: string; authority: string };
  readonly subject: string;
  readonly papers: readonly DraftPaper[];
  /** Copies or pages by key of the fee. */
  readonly quantities: Readonly<Record<string, number>>;
  readonly paid: boolean;
  readonly delivery: 'counter' | 'post' | 'online';
  readonly note: string;
}

export const EMPTY_DRAFT: Draft = {
  procedureCode: null,
  variant: null,
  channel: 'counter',
  unitCode: null,
  applicant: { kind: 'person', fullName: '', identityNumber: '', birthDate: '', gender: '', phone: '', email: '', address: '' },
  byOther: false,
  submitter: { fullName: '', identityNumber: '', phone: '', authority: '' },
  subject: '',
  papers: [],
  quantities: {},
  paid: false,
  delivery: 'counter',
  note: '',
};

/** Has anything been typed that would be a pity to lose? */
export function isBegun(draft: Draft): boolean {
  const { applicant, submitter, procedureCode, subject, note } = draft;
  return procedureCode !== null || [applicant.fullName, applicant.identityNumber, applicant.phone, applicant.address, submitter.fullName, subject, note].some((text) => text.trim() !== '');
}

/** The applicant as their card tells; telephone and mail of somebody else do not stay. */
export function withCard(before: Draft['applicant'], holder: CardHolder): Draft['applicant'] {
  const same = before.identityNumber === holder.identityNumber;
  return { ...(same ? before : { ...before, phone: '', email: '' }), kind: 'person', ...holder, gender: holder.gender ?? '' };
}

/** What an earlier case knows of the same person, where nothing stands yet. */
export function withKnown(before: Draft['applicant'], known: KnownApplicant): Draft['applicant'] {
  const or = (typed: string, kept: string | null): string => (typed.trim() === '' ? (kept ?? '') : typed);
  return {
    kind: known.kind,
    identityNumber: before.identityNumber,
    fullName: or(before.fullName, known.fullName),
    birthDate: or(before.birthDate, known.birthDate),
    gender: before.gender === '' ? (known.gender ?? '') : before.gender,
    phone: or(before.phone, known.phone),
    email: or(before.email, known.email),
    address: or(before.address, known.address),
  };
}

/** The papers of a procedure, none handed in yet. A paper of which nothing is said is handed in once. */
export function papersOf({ papers }: ProcedureView): DraftPaper[] {
  return papers.map(({ key, name, originals, copies }) => ({ key, name, handedIn: false, originals: originals + copies === 0 ? 1 : originals, copies }));
}

/** Every paper that is always wanted is there (F8); when all of them are already, every other one too. */
export function withAllPapers(papers: readonly DraftPaper[], { papers: wanted }: ProcedureView): DraftPaper[] {
  const always = new Set(wanted.filter(({ mandatory }) => mandatory).map(({ key }) => key));
  const complete = papers.every(({ key, handedIn }) => handedIn || key === null || !always.has(key));
  return papers.map((paper) => (complete || (paper.key !== null && always.has(paper.key)) ? { ...paper, handedIn: true } : paper));
}

/** The fees that are asked for on this way of handing in: one for exactly this channel replaces the one for all. */
export function feesOf({ fees }: ProcedureView, channel: Draft['channel']): ProcedureView['fees'] {
  const exact = fees.filter((fee) => fee.channel === channel);
  return [...exact, ...fees.filter((fee) => fee.channel === null && !exact.some(({ key }) => key === fee.key))];
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The draft as the API takes it; what is empty is `null`. */
export function toIntake(draft: Draft, procedure: ProcedureView): IntakeRequest {
  const { applicant, submitter } = draft;
  return {
    procedureCode: procedure.code,
    variant: draft.variant,
    channel: draft.channel,
    unitCode: draft.unitCode,
    applicant: {
      kind: applicant.kind,
      fullName: applicant.fullName.trim(),
      identityNumber: orNull(applicant.identityNumber),
      birthDate: applicant.kind === 'person' ? orNull(applicant.birthDate) : null,
      gender: applicant.kind === 'person' && applicant.gender !== '' ? applicant.gender : null,
      phone: orNull(applicant.phone),
      email: orNull(applicant.email),
      address: applicant.address.trim(),
    },
    submitter: draft.byOther
      ? { fullName: submitter.fullName.trim(), identityNumber: orNull(submitter.identityNumber), phone: orNull(submitter.phone), authority: submitter.authority.trim() }
      : null,
    subject: orNull(draft.subject),
    papers: draft.papers.filter(({ handedIn }) => handedIn).map(({ key, name, originals, copies, files = [] }) => ({ ...(key === null ? { name } : { key }), originals, copies, ...(files.length === 0 ? {} : { fileIds: files.map(({ id }) => id) }) })),
    fees: feesOf(procedure, draft.channel).map(({ key }) => ({ key, quantity: draft.quantities[key] ?? 1, paid: draft.paid })),
    delivery: draft.delivery,
    note: orNull(draft.note),
  };
}

/** What a field says once it has been left: by the same rules that the API judges by. `empty` is said where something must stand. */
export function draftFaults(draft: Draft, empty: string, wrongDay: string): Record<string, string> {
  const { applicant, submitter, byOther } = draft;
  const numberFault = applicant.kind === 'person' ? identityFault : organisationNumberFault;
  const birthWrong = applicant.birthDate !== '' && !/^\d{4}(-\d\d-\d\d)?$/.test(applicant.birthDate) && parseTypedDate(applicant.birthDate) === null;
  const faults: [string, string | null][] = [
    ['procedureCode', draft.procedureCode === null ? empty : null],
    ['applicant.fullName', applicant.fullName.trim() === '' ? empty : null],
    ['applicant.address', applicant.address.trim() === '' ? empty : null],
    ['applicant.identityNumber', applicant.identityNumber.trim() === '' ? null : numberFault(applicant.identityNumber)],
    ['applicant.birthDate', applicant.kind === 'person' && birthWrong ? wrongDay : null],
    ['applicant.phone', applicant.phone.trim() === '' ? null : phoneFault(applicant.phone)],
    ['submitter.fullName', byOther && submitter.fullName.trim() === '' ? empty : null],
    ['submitter.authority', byOther && submitter.authority.trim() === '' ? empty : null],
    ['submitter.identityNumber', !byOther || submitter.identityNumber.trim() === '' ? null : identityFault(submitter.identityNumber)],
    ['submitter.phone', !byOther || submitter.phone.trim() === '' ? null : phoneFault(submitter.phone)],
  ];
  return Object.fromEntries(faults.filter((fault): fault is [string, string] => fault[1] !== null));
}
