import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseEvent, ProcessDefinition } from '#domain';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { AdminOffice, catalogued, withStage } from './admin-office.js';

let office: AdminOffice;
const code = 'QT-1.001193';
const birth = catalogued(code);
const steps = { appraise: 'examine' };

/** The next version: the appraisal is called examination and goes on to a cross-check, and nobody signs apart. */
const next: ProcessDefinition = (() => {
  const stages = withStage(withStage(birth, 'receive', { next: 'examine' }), 'issue', { returnsTo: ['examine'] }).stages.flatMap((step) => {
    if (step.key === 'sign') return [];
    return [step.key === 'appraise' ? ({ ...step, key: 'examine', name: 'Thẩm tra', next: 'issue' } as typeof step) : step];
  });
  return { ...birth, version: 2, validFrom: '2026-09-01' as ProcessDefinition['validFrom'], stages };
})();

beforeAll(async () => {
  office = await AdminOffice.open();
  await office.done('post', 'admin/processes', next);
}, 120_000);
afterAll(() => office?.close());

const plan = (cases?: readonly string[]) => ({ code, fromVersion: 1, toVersion: 2, steps, ...(cases ? { cases } : {}) });

/** A birth registration that waits in a stage. */
async function caseIn(stage: 'receive' | 'appraise' | 'sign'): Promise<string> {
  const opened = await office.shop.opened('motcua.tanlap', BIRTH);
  if (stage !== 'receive') await office.shop.done('motcua.tanlap', opened.code, 'advance');
  if (stage === 'sign') await office.shop.done('hotich.tanlap', opened.code, 'advance');
  return opened.code;
}

const moves = (events: readonly CaseEvent[]) => events.filter(({ kind }) => kind === 'process-moved');

describe('open cases', () => {
  test('are told of beforehand: what would happen to each, or why it cannot move', async () => {
    const [received, appraised, signed] = [await caseIn('receive'), await caseIn('appraise'), await caseIn('sign')];
    const dry = await office.done('post', 'admin/process-moves/dry-run', plan([received, appraised, signed, 'H99.21.05-260101-9999']));
    expect(dry).toMatchObject({ code, fromVersion: 1, toVersion: 2, cases: 3, movable: 2, next: null });
    const by = new Map(dry.items.map((item: { code: string }) => [item.code, item]));
    expect(by.get(received)).toMatchObject({ movable: true, why: null, steps: [{ from: 'receive', to: 'receive' }] });
    expect(by.get(appraised)).toMatchObject({ movable: true, steps: [{ from: 'appraise', to: 'examine', toName: 'Thẩm tra' }] });
    expect(by.get(signed)).toMatchObject({ movable: false, why: expect.stringContaining('Ký kết quả giải quyết'), steps: [] });
    expect(by.get('H99.21.05-260101-9999')).toMatchObject({ movable: false, why: expect.stringContaining('Không có hồ sơ') });
    for (const each of [received, appraised, signed]) expect(moves(await office.events(each))).toEqual([]);
    const first = await office.done('post', 'admin/process-moves/dry-run?limit=1', plan([received, appraised, signed]));
    const rest = await office.done('post', `admin/process-moves/dry-run?limit=5&after=${first.next}`, plan([received, appraised, signed]));
    expect([...first.items, ...rest.items].map((item: { code: string }) => item.code).sort()).toEqual([received, appraised, signed].sort());
  });

  test('move by one event each, once, and go on by the new version', async () => {
    const [appraised, signed, untouched] = [await caseIn('appraise'), await caseIn('sign'), await caseIn('receive')];
    const key = randomUUID();
    const answer = await office.send('post', 'admin/process-moves', plan([appraised, signed]), { key });
    expect([answer.status, answer.body]).toMatchObject([201, { code, fromVersion: 1, toVersion: 2, steps, moved: 1, refused: 1, undone: 0, undoneAt: null, createdByName: 'Hoàng Đình Nghĩa' }]);
    const again = await office.send('post', 'admin/process-moves', plan([appraised, signed]), { key });
    expect(again.body).toEqual(answer.body);
    expect(moves(await office.events(appraised))).toMatchObject([{ actor: { kind: 'staff', name: 'Hoàng Đình Nghĩa' }, data: { fromVersion: 1, toVersion: 2, undoes: null } }]);
    expect(moves(await office.events(signed))).toEqual([]);
    expect(moves(await office.events(untouched))).toEqual([]);
    const results = await office.done('get', `admin/process-moves/${answer.body.id}/cases`);
    expect(results.items).toEqual([
      { code: appraised, outcome: 'moved', reason: null },
      { code: signed, outcome: 'refused', reason: expect.stringContaining('Ký kết quả giải quyết') },
    ]);
    expect((await office.done('get', `admin/process-moves/${answer.body.id}/cases?outcome=refused`)).items).toHaveLength(1);
    const audit = await office.done('get', 'admin/audit?action=process-move.');
    expect(audit.items).toHaveLength(1);
    expect((await office.shop.done('hotich.tanlap', appraised, 'advance')).openStages).toMatchObject([{ stage: 'issue' }]);
  });

  test('are taken back as long as they have not moved on', async () => {
    const [stays, goesOn] = [await caseIn('appraise'), await caseIn('appraise')];
    const due = (await office.state(stays)).dueAt;
    const move = await office.done('post', 'admin/process-moves', plan([stays, goesOn]));
    await office.shop.done('hotich.tanlap', goesOn, 'advance');
    const undone = await office.done('post', `admin/process-moves/${move.id}/undo`);
    expect(undone).toMatchObject({ moved: 0, undone: 1, undoRefused: 1, undoneAt: expect.any(String) });
    expect(await office.done('post', `admin/process-moves/${move.id}/undo`)).toEqual(undone);
    expect(await office.state(stays)).toMatchObject({ tokens: [{ stage: 'appraise' }], dueAt: due });
    expect(moves(await office.events(stays))).toHaveLength(2);
    expect(moves(await office.events(goesOn))).toHaveLength(1);
    const results = await office.done('get', `admin/process-moves/${move.id}/cases`);
    expect(new Map(results.items.map((item: { code: string; outcome: string }) => [item.code, item.outcome]))).toEqual(new Map([[stays, 'undone'], [goesOn, 'undo-refused']]));
    expect((await office.shop.done('hotich.tanlap', stays, 'advance')).openStages).toMatchObject([{ stage: 'sign' }]);
  });

  test('that a later move took along are left to that one', async () => {
    const moved = await caseIn('appraise');
    const first = await office.done('post', 'admin/process-moves', plan([moved]));
    const back = await office.done('post', 'admin/process-moves', { code, fromVersion: 2, toVersion: 1, steps: { examine: 'appraise' }, cases: [moved] });
    expect(await office.done('post', `admin/process-moves/${first.id}/undo`)).toMatchObject({ undone: 0, undoRefused: 1 });
    expect(await office.done('post', `admin/process-moves/${back.id}/undo`)).toMatchObject({ undone: 1 });
  });

  test('left over by a crash are moved when the same request comes again', async () => {
    const both = [await caseIn('appraise'), await caseIn('appraise')];
    const key = randomUUID();
    const move = await office.done('post', 'admin/process-moves', plan(both), { key });
    // As if the process had died after the first command and before it noted anything.
    const [first, second] = both;
    await office.shop.sql('DELETE FROM process_move_case WHERE move_id = $1', [move.id]);
    const again = await office.done('post', 'admin/process-moves', plan(both), { key });
    expect(again).toEqual(move);
    for (const each of [first, second]) expect(moves(await office.events(each ?? ''))).toHaveLength(1);
  });
});

describe('moves', () => {
  test('are listed page by page, newest first', async () => {
    const [one, two] = [await office.done('get', 'admin/process-moves?limit=1'), await office.done('get', 'admin/process-moves?procedureCode=1.001193')];
    expect(one.items).toEqual(two.items.slice(0, 1));
    expect((await office.done('get', `admin/process-moves?limit=1&after=${one.next}`)).items).toEqual(two.items.slice(1, 2));
    expect((await office.done('get', 'admin/process-moves?procedureCode=9.9')).items).toEqual([]);
    expect(await office.done('get', `admin/process-moves/${one.items[0].id}`)).toEqual(one.items[0]);
  });

  test('are for administrators, of cases within their reach, between versions and steps that exist', async () => {
    expect((await office.send('post', 'admin/process-moves', plan(), { by: 'lanhdao.tinh' })).status).toBe(403);
    const people = await office.done('get', 'admin/staff?unitCode=H99.42');
    const local = people.items.find(({ username }: { username: string }) => username === 'vanphong.dongson');
    await office.done('patch', `admin/staff/${local.id}`, { givePosts: [{ unitCode: 'H99.42', role: 'administrator', from: '2025-07-01' }] });
    const foreign = await caseIn('appraise');
    const dry = await office.done('post', 'admin/process-moves/dry-run', plan([foreign]), { by: local.username });
    expect(dry).toMatchObject({ cases: 0, items: [{ code: foreign, movable: false }] });
    expect(await office.done('post', 'admin/process-moves', plan([foreign]), { by: local.username })).toMatchObject({ moved: 0, refused: 0 });
    expect(moves(await office.events(foreign))).toEqual([]);
    const others = await office.done('get', 'admin/process-moves', undefined, { by: local.username });
    expect(others.items).toHaveLength(1);
    const all = (await office.done('get', 'admin/process-moves')).items as { id: string }[];
    const elsewhere = all.find(({ id }) => id !== others.items[0].id);
    expect((await office.send('get', `admin/process-moves/${elsewhere?.id}`, undefined, { by: local.username })).status).toBe(404);
    for (const body of [{ ...plan(), toVersion: 9 }, { ...plan(), toVersion: 1 }, { ...plan(), fromVersion: 9 }, { ...plan(), steps: { nope: 'sign' } }, { ...plan(), steps: { sign: 'nope' } }, { ...plan(), steps: { sign: 5 } }, { toVersion: 2, steps }, { ...plan(), cases: [] }]) {
      expect((await office.send('post', 'admin/process-moves', body)).status).toBe(400);
    }
    for (const id of ['x', randomUUID()]) expect((await office.send('post', `admin/process-moves/${id}/undo`)).status).toBe(404);
  });
});
