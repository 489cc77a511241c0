import { describe, expect, test } from '@jest/globals';
import { loadProcedures } from '#catalog';
import { checkProcedure, plainDate, procedureChanges, type Procedure, type ProcedureChange } from '#domain';
import type { TFunction } from 'i18next';
import { sampleLimit, sampleProcedure } from '../../../../../../test/support/sample-process.js';
import { changeWords } from './change-words.js';
import { messagesByBox, shownFaults } from './fault-places.js';
import { changedForm, type FormChange } from './form-changes.js';
import { copyOf, emptyForm, nextOf } from './first-forms.js';
import { missingParts } from './missing-parts.js';
import { formOf, procedureOf, saysTheSame } from './procedure-form.js';

/** What a version becomes when it is typed so. */
function typed(procedure: Procedure, ...changes: FormChange[]): Procedure {
  return procedureOf(changes.reduce(changedForm, formOf(procedure)), procedure.version);
}

const fee = { key: 'phi', name: 'Phí', amount: 2000, channel: null, basis: 'per-page', reduced: { above: 2, amount: 1000 }, maximum: 200_000, legalBasis: 'Thông tư mẫu', validFrom: plainDate('2025-07-01'), validTo: null } as const;
const letter = { key: 'uy-quyen', name: 'Giấy ủy quyền', originals: 0, copies: 1, mandatory: false, condition: 'Khi ủy quyền', formUrl: 'https://mau.example/2', forms: [{ id: '01234567-0123-4123-8123-0123456789ab', name: 'Giấy ủy quyền.docx', mediaType: 'application/pdf', bytes: 900 }], source: 'Cơ sở dữ liệu hộ tịch' } as const;
const rich = sampleProcedure({ fees: [fee], papers: [...sampleProcedure().papers, letter], limits: [sampleLimit(), sampleLimit({ channel: 'online', variant: 'xac-minh', variantName: 'Cần xác minh', limit: { value: 0.5, unit: 'working-hours' }, validTo: plainDate('2030-12-31') })] });

describe('a procedure in its form', () => {
  test.each([...loadProcedures(), rich].map((procedure) => [procedure.code, procedure] as const))('%s comes back as it went in', (_code, procedure) => {
    expect(typed(procedure)).toEqual(procedure);
  });

  test('keeps what no box shows, of the whole and of each row', () => {
    const later = { ...rich, later: { deep: [1] }, papers: rich.papers.map((paper) => ({ ...paper, signed: true })), fees: [{ ...fee, account: '123' }] } as unknown as Procedure;
    expect(typed(later)).toEqual(later);
    const changed = typed(later, { kind: 'row', list: 'papers', id: 'paper-0', changes: { name: 'Đơn mới' } }, { kind: 'row', list: 'fees', id: 'fee-0', changes: { amount: '3.000' } });
    expect(procedureChanges(later, changed).map(({ member, field, to }) => [member, field, to])).toEqual([['phi@', 'amount', 3000], ['don', 'name', 'Đơn mới']]);
  });

  test('reads numbers, hours and lines as people type them', () => {
    const changed = typed(
      rich,
      { kind: 'own', changes: { legalBasis: ' Luật A \n\nNghị định B', onlineReason: ' ', validTo: '' } },
      { kind: 'row', list: 'limits', id: 'limit-0', changes: { value: '1,5', unit: 'working-hours' } },
      { kind: 'row', list: 'limits', id: 'limit-1', changes: { value: '', unit: 'same-day', cutOff: '15h' } },
      { kind: 'row', list: 'fees', id: 'fee-0', changes: { amount: '1.250.000', reducedAbove: '', reducedAmount: '', maximum: '' } },
    );
    expect(changed).toMatchObject({ legalBasis: ['Luật A', 'Nghị định B'], onlineReason: null, validTo: null, limits: [{ limit: { value: 1.5 } }, { limit: { value: 1, unit: 'same-day', cutOff: 900 } }] });
    expect(Object.keys(changed.fees[0] ?? {})).not.toEqual(expect.arrayContaining(['reduced']));
    expect(changed.fees[0]?.amount).toBe(1_250_000);
    const back = typed(changed, { kind: 'row', list: 'limits', id: 'limit-1', changes: { value: '3', unit: 'working-days' } });
    expect(back.limits[1]?.limit).toEqual({ value: 3, unit: 'working-days' });
  });

  test('gives new rows keys that nothing else has; a fee of the same name is the same fee', () => {
    const changed = typed(
      rich,
      { kind: 'add', list: 'papers', id: 'a' },
      { kind: 'row', list: 'papers', id: 'a', changes: { name: 'Giấy ủy quyền' } },
      { kind: 'add', list: 'papers', id: 'b' },
      { kind: 'row', list: 'papers', id: 'b', changes: { name: '2026' } },
      { kind: 'add', list: 'fees', id: 'c' },
      { kind: 'row', list: 'fees', id: 'c', changes: { name: 'Phí', channel: 'online', amount: '1.000', legalBasis: 'Nghị quyết' } },
    );
    expect(changed.papers.map(({ key }) => key)).toEqual(['don', 'uy-quyen', 'giay-uy-quyen', 'giay-to-2026']);
    expect(changed.fees.map(({ key, channel }) => [key, channel])).toEqual([['phi', null], ['phi', 'online']]);
    expect(checkProcedure(changed)).toEqual([]);
  });

  test('is told apart from another by what is typed, also where that is no number', () => {
    const change: FormChange = { kind: 'row', list: 'fees', id: 'fee-0', changes: { amount: 'hai nghìn' } };
    const [before, after] = [formOf(rich), changedForm(formOf(rich), change)];
    expect([saysTheSame(before, formOf(rich)), saysTheSame(before, after), saysTheSame(procedureOf(before, 2), procedureOf(after, 2))]).toEqual([true, false, false]);
  });

  test('takes new rows along to another first day, and only those that begin with the version', () => {
    const [added, moved] = [{ kind: 'add', list: 'fees', id: 'a' }, { kind: 'own', changes: { validFrom: '2026-10-01' } }] as const;
    const days = (...changes: FormChange[]) => typed(rich, ...changes).fees.map(({ validFrom }) => validFrom);
    expect(days(added, moved)).toEqual(['2025-07-01', '2026-10-01']);
    expect(days(added, { kind: 'row', list: 'fees', id: 'a', changes: { validFrom: '2026-11-01' } }, moved)).toEqual(['2025-07-01', '2026-11-01']);
  });

  test('moves, adds and leaves out rows; the first moves no further up', () => {
    const keys = (...changes: FormChange[]) => typed(rich, ...changes).papers.map(({ key }) => key);
    expect(keys({ kind: 'move', list: 'papers', id: 'paper-1', by: -1 })).toEqual(['uy-quyen', 'don']);
    expect(keys({ kind: 'move', list: 'papers', id: 'paper-0', by: -1 })).toEqual(['don', 'uy-quyen']);
    expect(keys({ kind: 'remove', list: 'papers', id: 'paper-0' })).toEqual(['uy-quyen']);
    expect(typed(rich, { kind: 'remove', list: 'fees', id: 'fee-0' }, { kind: 'all', form: formOf(rich) })).toEqual(rich);
  });
});

describe('a form begins', () => {
  const today = plainDate('2026-08-05');

  test('for the next version as the newest one says, from tomorrow at the earliest', () => {
    expect(procedureChanges(rich, procedureOf(nextOf(rich, today), 2)).map(({ field, to }) => [field, to])).toEqual([['validFrom', '2026-08-06']]);
    expect(nextOf({ ...rich, validFrom: plainDate('2027-01-01') }, today).validFrom).toBe('2027-01-01');
  });

  test('for a new procedure with one limit and one paper; what was left empty is named at its boxes, and filled in it may be published', () => {
    const empty = procedureOf(emptyForm(today), 1);
    const boxes = Object.keys(messagesByBox(shownFaults(checkProcedure(empty), empty)));
    expect(boxes).toEqual(expect.arrayContaining(['code', 'name', 'field', 'result', 'legalBasis', 'limits.0.value', 'limits.0.legalBasis', 'papers.0.name']));
    const filled = [
      { kind: 'own', changes: { code: ' 2.000815 ', name: 'Chứng thực bản sao', field: 'chung-thuc', fieldName: 'Chứng thực', result: 'Bản sao', legalBasis: 'Nghị định' } },
      { kind: 'row', list: 'limits', id: 'limits-first', changes: { value: '2', legalBasis: 'Nghị định' } },
      { kind: 'row', list: 'papers', id: 'papers-first', changes: { name: 'Bản chính' } },
    ] as const;
    const made = procedureOf((filled as readonly FormChange[]).reduce(changedForm, emptyForm(today)), 1);
    expect([made.code, made.version, made.validFrom, checkProcedure(made)]).toEqual(['2.000815', 1, '2026-08-06', []]);
  });

  test('for a copy without the code of the other, and without what of it has run out', () => {
    const ended = { ...rich, version: 4, validTo: plainDate('2026-12-31'), fees: [{ ...fee, validTo: plainDate('2026-08-05') }, { ...fee, key: 'khac', validTo: plainDate('2026-08-06') }] };
    const copy = procedureOf(copyOf(ended, today), 1);
    expect(copy).toEqual({ ...ended, code: '', version: 1, validFrom: '2026-08-06', validTo: null, fees: [ended.fees[1]] });
  });
});

describe('what a procedure lacks to be received', () => {
  const version = (state: 'in-force' | 'coming' | 'ended', validFrom: string) => ({ state, validFrom }) as Parameters<typeof missingParts>[0]['versions'][number];
  const process = (inForce: boolean, validFrom: string) => ({ inForce, validFrom }) as Parameters<typeof missingParts>[0]['processes'][number];

  test.each([
    [[version('in-force', '2026-01-01')], [process(true, '2026-01-01')], []],
    [[version('in-force', '2026-01-01')], [process(false, '2026-01-01')], [{ kind: 'process' }]],
    [[version('coming', '2026-09-02'), version('coming', '2026-09-01')], [], [{ kind: 'coming', day: '2026-09-01' }, { kind: 'process' }]],
    [[version('ended', '2026-01-01')], [process(false, '2026-10-01'), process(false, '2026-09-10')], [{ kind: 'ended' }, { kind: 'process-later', day: '2026-09-10' }]],
  ])('%#', (versions, processes, missing) => {
    expect(missingParts({ versions, processes }, plainDate('2026-08-05'))).toEqual(missing);
  });
});

describe('faults', () => {
  test('stand at the box that they are about, whoever found them', () => {
    const faults = ['name', 'limits', 'limits.1.limit.value', 'fees[0].reduced.amount', 'fees.0.key', 'papers.uy-quyen', 'papers.uy-quyen.condition', 'papers[1].originals', 'papers[1].forms[0].id', 'papers.uy-quyen.forms', 'code', 'fieldName', 'schema'].map((place) => ({ place, message: place }));
    expect(shownFaults(faults, rich).map(({ box }) => box)).toEqual(['name', 'limits', 'limits.1.value', 'fees.0.reducedAmount', 'fees.0.amount', 'papers.1.name', 'papers.1.condition', 'papers.1.originals', 'papers.1.forms', 'papers.1.forms', 'code', 'field', null]);
  });

  test('of what was typed and is no number are found by the rules', () => {
    const wrong = typed(
      rich,
      { kind: 'row', list: 'limits', id: 'limit-0', changes: { value: 'ba' } },
      { kind: 'row', list: 'limits', id: 'limit-1', changes: { unit: 'same-day', cutOff: '25:00' } },
      { kind: 'row', list: 'fees', id: 'fee-0', changes: { amount: '1.5' } },
      { kind: 'row', list: 'papers', id: 'paper-1', changes: { copies: '', mandatory: false, condition: '' } },
      { kind: 'own', changes: { validFrom: '31/02/2026' } },
    );
    const shown = messagesByBox(shownFaults(checkProcedure(wrong), wrong));
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(['validFrom', 'limits.0.value', 'limits.1.cutOff', 'fees.0.amount', 'papers.1.originals', 'papers.1.condition']));
  });
});

describe('changes in words', () => {
  // Keys stand for the words, with what fills their gaps.
  const t = ((key: string, gaps?: object) => (gaps === undefined ? key : `${key}(${Object.values(gaps).join('|')})`)) as TFunction;
  const say = (after: Procedure) => procedureChanges(rich, after).map((change: ProcedureChange) => Object.values(changeWords(t, change, rich, after)).join(' / '));

  test.each<[FormChange, string[]]>([
    [{ kind: 'own', changes: { name: 'Tên mới' } }, ['procedure-field.name / Cấp giấy xác nhận mẫu / Tên mới']],
    [{ kind: 'own', changes: { validTo: '2027-01-31' } }, ['procedure-field.validTo / procedure.no-end / 31/01/2027']],
    [{ kind: 'own', changes: { channels: ['counter'] } }, ['procedure-field.channels / channel.counter, channel.online, channel.post / channel.counter']],
    [{ kind: 'row', list: 'limits', id: 'limit-0', changes: { value: '5' } }, ['procedure-member.limits(receive.usual): procedure-row.limit / 3 limit-unit.working-days / 5 limit-unit.working-days']],
    [{ kind: 'row', list: 'fees', id: 'fee-0', changes: { amount: '3.000' } }, ['procedure-member.fees(Phí): procedure-row.amount / 2.000\u00a0đ / 3.000\u00a0đ']],
    [{ kind: 'row', list: 'papers', id: 'paper-1', changes: { forms: [] } }, ['procedure-member.papers(Giấy ủy quyền): procedure-row.forms / Giấy ủy quyền.docx / procedure.nothing']],
    [{ kind: 'remove', list: 'papers', id: 'paper-1' }, ['procedure-member.papers(Giấy ủy quyền) / procedure.paper-counts(0|1); Khi ủy quyền / procedure.nothing']],
    [{ kind: 'move', list: 'papers', id: 'paper-1', by: -1 }, ['procedure.paper-order / 1. Đơn đề nghị\n2. Giấy ủy quyền / 1. Giấy ủy quyền\n2. Đơn đề nghị']],
    [{ kind: 'row', list: 'papers', id: 'paper-1', changes: { mandatory: true } }, ['procedure-member.papers(Giấy ủy quyền): procedure-row.mandatory / procedure.sometimes / procedure.always', 'procedure-member.papers(Giấy ủy quyền): procedure-row.condition / Khi ủy quyền / procedure.nothing']],
  ])('%j', (change, expected) => {
    expect(say(typed(rich, change))).toEqual(expected);
  });

  test('of what the pages do not know are shown as they are', () => {
    expect(say({ ...rich, later: { deep: [1] } } as Procedure)).toEqual(['later / procedure.nothing / {"deep":[1]}']);
  });
});
