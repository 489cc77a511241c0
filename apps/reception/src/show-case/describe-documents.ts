import type { CaseDocument, CaseView } from '#persistence';
import { fileView } from '#platform';
import type { AvailableForm } from '../print-forms/available-forms.js';
import type { CaseDocumentDto } from './case-log.dto.js';

const NOTHING = { url: null, originals: null, copies: null, documentNumber: null, paper: null, files: [] };

/** Papers handed in with their scans, forms that can be printed now, and the result once issued. */
export function describeDocuments({ code, papers, state }: Pick<CaseView, 'code' | 'papers' | 'state'>, forms: readonly AvailableForm[], documents: readonly CaseDocument[]): CaseDocumentDto[] {
  const filesOf = (purpose: 'paper' | 'result', paper: number | null) => documents.filter((file) => file.purpose === purpose && file.paper === paper).map(fileView);
  const beside = filesOf('paper', null);
  return [
    ...papers.flatMap(({ name, originals, copies, received }, paper) => {
      const files = filesOf('paper', paper);
      return received || files.length > 0 ? [{ ...NOTHING, kind: 'paper' as const, name, originals, copies, paper, files }] : [];
    }),
    ...(beside.length === 0 ? [] : [{ ...NOTHING, kind: 'paper' as const, name: 'Giấy tờ bổ sung', files: beside }]),
    ...forms.map(({ form, name }) => ({ ...NOTHING, kind: 'form' as const, name, url: `/api/v1/cases/${encodeURIComponent(code)}/${form}.pdf` })),
    ...(state.result ? [{ ...NOTHING, kind: 'result' as const, name: state.result.title, documentNumber: state.result.documentNumber, files: filesOf('result', null) }] : []),
  ];
}
