/** Numbers of nine digits or more, however they are grouped: telephones, identity numbers, accounts, codes of cases. */
const LONG_NUMBER = /\+?\d(?:[ .\-/]{0,2}\d){8,}/gu;
/** A case's code names its applicant to whoever may search. */
const CASE_CODE = /\b[A-Z]\d{2}(?:\.\d{2}){0,4}-\d{6}-\d{4}\b/giu;
const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/gu;
const MASK = '•••';

/** Free text without what names a person: telephone and identity numbers, e-mail addresses, codes of cases. */
export function maskPersonal(text: string): string {
  return text.normalize('NFKC').replace(ADDRESS, MASK).replace(CASE_CODE, MASK).replace(LONG_NUMBER, MASK);
}
