import { describe, expect, test } from '@jest/globals';
import type { ProcedureView } from '../../api/types.js';
import { EMPTY_DRAFT, draftFaults, feesOf, isBegun, papersOf, toIntake, withAllPapers, withCard, withKnown, type Draft } from './draft.js';

const procedure: ProcedureView = {
  code: '1.000001',
  name: 'Cấp giấy chứng nhận mẫu',
  field: 'mau',
  fieldName: 'Mẫu',
  online: 'full',
  limitText: '3 ngày làm việc',
  feeText: '',
  resolvingLevels: ['commune'],
  version: 1,
  channels: ['counter', 'online'],
  onlineReason: null,
  limits: [],
  fees: [
    { key: 'le-phi', name: 'Lệ phí', amount: 8000, basis: 'fixed', channel: null, text: '8.000 đ', legalBasis: 'NQ' },
    { key: 'le-phi', name: 'Lệ phí', amount: 0, basis: 'fixed', channel: 'post', text: '0 đ', legalBasis: 'NQ' },
    { key: 'ban-sao', name: 'Bản sao', amount: 3000, basis: 'per-copy', channel: null, text: '3.000 đ', legalBasis: 'NQ' },
  ],
  papers: [
    { key: 'to-khai', name: 'Tờ khai', originals: 1, copies: 0, mandatory: true, condition: null, formUrl: null, forms: [], source: null },
    { key: 'cam-ket', name: 'Cam kết', originals: 0, copies: 0, mandatory: false, condition: 'Khi không có giấy chứng sinh', formUrl: null, forms: [], source: null },
  ],
  result: 'Giấy chứng nhận',
  legalBasis: [],
  stages: [],
  counters: [],
};

const draft: Draft = { ...EMPTY_DRAFT, procedureCode: procedure.code, applicant: { ...EMPTY_DRAFT.applicant, fullName: ' Y Bliă Niê ', address: 'Buôn Đung' } };

describe('a draft becomes a request', () => {
  test('what is empty is null, and a submitter goes only when somebody else hands in', () => {
    const request = toIntake({ ...draft, submitter: { fullName: 'A', identityNumber: '', phone: '', authority: 'B' } }, procedure);
    expect(request.applicant).toMatchObject({ fullName: 'Y Bliă Niê', identityNumber: null, birthDate: null, gender: null, email: null });
    expect(request.submitter).toBeNull();
    expect(toIntake({ ...draft, byOther: true }, procedure).submitter).not.toBeNull();
  });

  test('an organisation has no birth date and no gender', () => {
    const request = toIntake({ ...draft, applicant: { ...draft.applicant, kind: 'organisation', birthDate: '1990', gender: 'male' } }, procedure);
    expect(request.applicant).toMatchObject({ birthDate: null, gender: null });
  });

  test('only papers that are handed in go, others by their name', () => {
    const papers = [...papersOf(procedure), { key: null, name: 'Giấy khác', handedIn: true, originals: 1, copies: 2 }];
    expect(toIntake({ ...draft, papers }, procedure).papers).toEqual([{ name: 'Giấy khác', originals: 1, copies: 2 }]);
    expect(toIntake({ ...draft, papers: withAllPapers(papers, procedure) }, procedure).papers).toHaveLength(2);
  });

  test('a fee of the channel replaces the one for all', () => {
    expect(feesOf(procedure, 'post').map(({ key, amount }) => [key, amount])).toEqual([['le-phi', 0], ['ban-sao', 3000]]);
    expect(toIntake({ ...draft, quantities: { 'ban-sao': 4 }, paid: true }, procedure).fees).toEqual([
      { key: 'le-phi', quantity: 1, paid: true },
      { key: 'ban-sao', quantity: 4, paid: true },
    ]);
  });
});

test('all papers: first those always wanted, then the rest', () => {
  const once = withAllPapers(papersOf(procedure), procedure);
  expect(once.map(({ handedIn }) => handedIn)).toEqual([true, false]);
  expect(withAllPapers(once, procedure).every(({ handedIn }) => handedIn)).toBe(true);
});

describe('faults', () => {
  const fields = (changes: Partial<Draft>) => Object.keys(draftFaults({ ...draft, ...changes }, 'trống', 'sai ngày'));

  test('a draft with procedure, name and address has none', () => {
    expect(fields({})).toEqual([]);
    expect(Object.keys(draftFaults(EMPTY_DRAFT, 'trống', 'sai ngày'))).toEqual(['procedureCode', 'applicant.fullName', 'applicant.address']);
  });

  test('numbers and days are judged by the domain', () => {
    expect(fields({ applicant: { ...draft.applicant, identityNumber: '123', birthDate: '31/02/1990', phone: '12' } })).toEqual(['applicant.identityNumber', 'applicant.birthDate', 'applicant.phone']);
    expect(fields({ applicant: { ...draft.applicant, identityNumber: '079190012345', birthDate: '1990', phone: '0912 345 678' } })).toEqual([]);
  });
});

describe('who comes to the counter', () => {
  const holder = { identityNumber: '079190012345', fullName: 'Nguyễn Thị Hương Giang', birthDate: '1990-03-02', gender: 'female', address: 'Tân Lập' } as const;
  const known = { kind: 'person', fullName: 'NGUYỄN THỊ HƯƠNG GIANG', birthDate: '1990', gender: null, phone: '+84912345678', email: null, address: 'Nha Trang', lastCode: 'H99-1', lastAt: '' } as const;

  test('is filled in from the card, without what stood there of somebody else', () => {
    const before = { ...draft.applicant, identityNumber: '001090000001', phone: '0912', email: 'a@b.vn' };
    expect(withCard(before, holder)).toEqual({ kind: 'person', ...holder, phone: '', email: '' });
    expect(withCard({ ...before, identityNumber: holder.identityNumber }, holder).phone).toBe('0912');
    expect(withCard(before, { ...holder, gender: null }).gender).toBe('');
  });

  test('brings along what an earlier case knows, where nothing stands yet', () => {
    expect(withKnown(withCard(EMPTY_DRAFT.applicant, holder), known)).toEqual({ kind: 'person', ...holder, phone: '+84912345678', email: '' });
    expect(withKnown({ ...EMPTY_DRAFT.applicant, identityNumber: holder.identityNumber }, known)).toMatchObject({ fullName: known.fullName, birthDate: '1990', gender: '', address: 'Nha Trang' });
  });
});

test('a draft is worth keeping once something was typed, and scans go with their paper', () => {
  expect([isBegun(EMPTY_DRAFT), isBegun(draft), isBegun({ ...EMPTY_DRAFT, note: 'x' })]).toEqual([false, true, true]);
  const scan = { id: 'f', name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, url: '' };
  const papers = papersOf(procedure).map((paper) => ({ ...paper, handedIn: true, files: paper.key === 'to-khai' ? [scan] : [] }));
  expect(toIntake({ ...draft, papers }, procedure).papers).toEqual([{ key: 'to-khai', originals: 1, copies: 0, fileIds: ['f'] }, { key: 'cam-ket', originals: 1, copies: 0 }]);
});
