import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { event } from '#domain';
import { CaseShelf, completed, hours, opened } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let department: string;
let tax: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  [department, tax] = [await shelf.unit('H99.21.05.02'), await shelf.unit('H99.21.11')];
}, 180_000);
afterAll(() => shelf?.close());

async function stagesOf(code: string) {
  const view = await shelf.database.read(({ caseViews }) => caseViews.find(code));
  return view?.stages.map(({ token, stage, unitId, post, branch, offeredUnitId, closedAt, closedHow, usedMinutes }) => ({ token, stage, unitId, post, branch, offeredUnitId, closedAt, closedHow, usedMinutes })) ?? [];
}

const OPEN = { closedAt: null, closedHow: null, usedMinutes: null, offeredUnitId: null };

describe('stages of a case', () => {
  test('in a fork stand side by side with their branches; the list shows one that people work on', async () => {
    const fork = event('forked', { fork: 're', join: 'gop', branches: [{ key: 'may', dueAt: null }, { key: 'thue', dueAt: hours(9) }] });
    const { code } = await shelf.receive([
      fork,
      opened(department, { stage: 'goi-thue', post: null, branch: { fork: 2, key: 'may' } }),
      opened(tax, { stage: 'tinh-thue', branch: { fork: 2, key: 'thue' } }),
    ]);
    expect(await stagesOf(code)).toEqual([
      { token: 3, stage: 'goi-thue', unitId: department, post: null, branch: '2/may', ...OPEN },
      { token: 4, stage: 'tinh-thue', unitId: tax, post: 'specialist', branch: '2/thue', ...OPEN },
    ]);
    expect(await shelf.database.read(({ caseViews }) => caseViews.find(code))).toMatchObject({ stage: 'tinh-thue', stageUnitId: tax, openStages: 2 });
    const loaded = await shelf.load(code);
    expect(loaded.involvedUnitIds).toEqual(expect.arrayContaining([department, tax]));
  });

  test.each([
    ['completed', completed(2), 30],
    ['returned', event('stage-returned', { token: 2, stage: 'tham-dinh', to: 'tiep-nhan', reason: 'Thiếu', usedMinutes: 12 }), 12],
    ['cancelled', event('stage-cancelled', { token: 2, stage: 'tham-dinh', cause: 'joined', usedMinutes: 7 }), 7],
    ['opinion', event('opinion-given', { token: 2, stage: 'tham-dinh', agrees: true, text: '', silent: true, usedMinutes: 60 }), 60],
    ['machine', event('machine-done', { token: 2, stage: 'tham-dinh', outcome: 'time' }), null],
    ['ended', event('withdrawn', { reason: 'Đổi ý' }), null],
    ['ended', event('stopped', { cause: 'duplicate', reason: 'Trùng' }), null],
  ] as const)('say how they ended: %s', async (closedHow, ending, usedMinutes) => {
    const { code } = await shelf.receive([opened(department)]);
    await shelf.add(code, [ending], { at: hours(2) });
    expect(await stagesOf(code)).toEqual([expect.objectContaining({ token: 2, closedAt: hours(2), closedHow, usedMinutes })]);
  });

  test('that open and end within one command leave their row', async () => {
    const { code } = await shelf.receive([
      opened(department, { stage: 'hoi', branch: { fork: 1, key: 'a' } }),
      event('stage-cancelled', { token: 2, stage: 'hoi', cause: 'joined', usedMinutes: 0 }),
      opened(department),
    ]);
    expect(await stagesOf(code)).toEqual([
      { token: 2, stage: 'hoi', unitId: department, post: 'specialist', branch: '1/a', offeredUnitId: null, closedAt: expect.any(Number), closedHow: 'cancelled', usedMinutes: 0 },
      { token: 4, stage: 'tham-dinh', unitId: department, post: 'specialist', branch: null, ...OPEN },
    ]);
  });

  test('are offered while a hand-over waits, and no more once it is declined', async () => {
    const from = { stage: 'chuyen', unitId: department, post: 'specialist' } as const;
    const handOver = { toUnitId: tax, post: 'specialist', reason: 'Liên thông', dueAt: hours(4), from } as const;
    const { code } = await shelf.receive([opened(department, { handOver })]);
    expect(await stagesOf(code)).toEqual([expect.objectContaining({ unitId: department, offeredUnitId: tax, closedAt: null })]);
    await shelf.add(code, [event('hand-over-refused', { token: 2, reason: 'Không thuộc thẩm quyền' })]);
    expect(await stagesOf(code)).toEqual([expect.objectContaining({ unitId: department, offeredUnitId: null, closedAt: null })]);
  });

  test('that a command leaves alone are not written again', async () => {
    const { code, id } = await shelf.receive([opened(department), opened(tax)]);
    const written = () => shelf.rows<{ token: number; row: string }>('SELECT token, xmin::text AS row FROM case_stage WHERE case_id = $1 ORDER BY token', [id]);
    const before = await written();
    await shelf.add(code, [event('stage-assigned', { token: 3, assigneeId: await shelf.staff('thue.thanhgiang'), assigneeName: 'Cán bộ thuế' })]);
    const after = await written();
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).not.toEqual(before[1]);
  });

  test('get their new names when the case moves to another version of its process', async () => {
    const [fromHash, toHash] = [await shelf.process('1.001193'), await shelf.process('1.004222')];
    const { code, id } = await shelf.receive([opened(department)]);
    const moved = { fromHash, toHash, fromVersion: 1, toVersion: 2, stages: { 2: 'xem-xet' }, visited: {}, undoes: null };
    await shelf.add(code, [event('process-moved', moved)]);
    expect(await stagesOf(code)).toEqual([expect.objectContaining({ token: 2, stage: 'xem-xet' })]);
    expect(await shelf.rows('SELECT process_hash FROM case_file WHERE id = $1', [id])).toEqual([{ process_hash: toHash }]);
  });

  test('of one case in one inbox are two rows, and a page ends between them', async () => {
    const [place] = [{ unitId: await shelf.unit('H99.21.12'), role: 'specialist' as const, soonUntil: hours(0) }];
    await shelf.receive([opened(place.unitId, { stage: 'a' }), opened(place.unitId, { stage: 'b' })]);
    const wanted = { places: [place], assigneeIds: null, answering: [], limit: 1, now: hours(0) };
    for (const sort of ['due', 'received'] as const) {
      const [first, more] = await shelf.database.read(({ inbox }) => inbox.stages({ ...wanted, sort, after: null }));
      expect([first?.stage, first?.token, more?.stage]).toEqual(['a', 2, 'b']);
      const after = { at: first?.sortAt ?? null, id: first?.id as string, token: first?.token ?? null };
      const rest = await shelf.database.read(({ inbox }) => inbox.stages({ ...wanted, sort, after }));
      expect(rest.map(({ stage, post, branch, openStages }) => ({ stage, post, branch, openStages }))).toEqual([{ stage: 'b', post: 'specialist', branch: null, openStages: 2 }]);
    }
  });
});

test('a case stored before the engine knew forks and data is read with them empty', async () => {
  const { code, id } = await shelf.receive([opened(department)]);
  await shelf.rows(
    `UPDATE case_file SET version = version + 1, state = (state - 'forks' - 'data' - 'payment' - 'resubmitBy' - 'links' - 'moved') || '{"version": 3, "tokens": [{"id": 2, "stage": "x", "unitId": "u", "post": "clerk", "assigneeId": null, "openedAt": 5, "dueAt": null, "handOver": null}]}' WHERE id = $1`,
    [id],
  );
  const whole = { forks: [], data: {}, payment: null, resubmitBy: null, links: [], moved: null, tokens: [expect.objectContaining({ branch: null, startedAt: 5 })] };
  expect((await shelf.load(code)).state).toMatchObject(whole);
  expect((await shelf.database.read(({ caseViews }) => caseViews.find(code)))?.state).toMatchObject(whole);
  expect((await shelf.database.read(({ caseViews }) => caseViews.track(code)))?.state).toMatchObject(whole);
});
