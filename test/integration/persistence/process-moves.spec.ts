import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { event, replay } from '#domain';
import type { MoveOutcome } from '#persistence';
import { CaseShelf, hours, opened, type ShelvedCase } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let by: string;
let fromHash: string;
let toHash: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  [by, fromHash, toHash] = [await shelf.staff('quantri'), await shelf.process('1.004222'), await shelf.process('1.001193')];
}, 180_000);
afterAll(() => shelf?.close());

async function move(createdAt = 1): Promise<string> {
  const id = randomUUID();
  await shelf.database.read(({ processMoves }) => processMoves.create({ id, procedureCode: '1.004222', fromHash, toHash, plan: { 'tham-dinh': 'xem-xet' }, createdBy: by, createdAt: hours(createdAt) }));
  return id;
}

const record = (id: string, { id: caseId }: ShelvedCase, outcome: MoveOutcome, reason: string | null, eventSeq: number | null) =>
  shelf.database.read(({ processMoves }) => processMoves.record(id, { caseId, outcome, reason, eventSeq }));

describe('a move', () => {
  test('keeps what became of each case, and of its undoing', async () => {
    const id = await move();
    const [first, second, third] = [await shelf.receive(), await shelf.receive(), await shelf.receive()];
    await record(id, first, 'moved', null, 5);
    await record(id, second, 'moved', null, 7);
    await record(id, third, 'refused', 'Quy trình mới không có bước này.', null);
    const find = () => shelf.database.read(({ processMoves }) => processMoves.find(id));
    expect(await find()).toMatchObject({ procedureCode: '1.004222', fromHash, toHash, plan: { 'tham-dinh': 'xem-xet' }, moved: 2, refused: 1, undone: 0, undoRefused: 0, undoneAt: null });
    expect(await shelf.database.read(({ processMoves }) => processMoves.undo(id, hours(2)))).toBe(true);
    expect(await shelf.database.read(({ processMoves }) => processMoves.undo(id, hours(3)))).toBe(false);
    await record(id, first, 'undone', null, 6);
    await record(id, second, 'undo-refused', 'Hồ sơ đã đi tiếp.', null);
    expect(await find()).toMatchObject({ moved: 0, refused: 1, undone: 1, undoRefused: 1, undoneAt: hours(2) });
    const cases = (outcome: MoveOutcome | null, after: string | null, limit = 10) => shelf.database.read(({ processMoves }) => processMoves.cases(id, outcome, after, limit));
    expect(await cases(null, null)).toEqual([
      { caseId: first.id, caseCode: first.code, outcome: 'undone', reason: null, eventSeq: 6 },
      { caseId: second.id, caseCode: second.code, outcome: 'undo-refused', reason: 'Hồ sơ đã đi tiếp.', eventSeq: 7 },
      { caseId: third.id, caseCode: third.code, outcome: 'refused', reason: 'Quy trình mới không có bước này.', eventSeq: null },
    ]);
    expect((await cases(null, first.code, 1)).map(({ caseCode }) => caseCode)).toEqual([second.code, third.code]);
    expect((await cases('refused', null)).map(({ caseCode }) => caseCode)).toEqual([third.code]);
  });

  test('is listed newest first, by procedure, page by page', async () => {
    const ids = [await move(200), await move(201)];
    const list = (procedureCode: string | null, before: { createdAt: ReturnType<typeof hours>; id: string } | null) => shelf.database.read(({ processMoves }) => processMoves.list(procedureCode, before, 1));
    const [first] = await list('1.004222', null);
    expect(first?.id).toBe(ids[1]);
    expect((await list(null, { createdAt: first!.createdAt, id: first!.id }))[0]?.id).toBe(ids[0]);
    expect(await list('1.001193', null)).toEqual([]);
  });
});

describe('cases, whole', () => {
  test('that are open under a process, page by page; ended ones are left out', async () => {
    const processHash = await shelf.process('1.013225');
    const unit = await shelf.unit('H99.21.05.03');
    const open = [await shelf.receive([opened(unit)], {}, { processHash }), await shelf.receive([], {}, { processHash }), await shelf.receive([], {}, { processHash })];
    const ended = await shelf.receive([], {}, { processHash });
    await shelf.add(ended.code, [event('stopped', { cause: 'duplicate', reason: 'Trùng' })]);
    await shelf.receive();
    const page = (after: string | null) => shelf.database.read(({ caseSweeps }) => caseSweeps.openCasesOf(processHash, after, 2));
    const first = await page(null);
    const rest = await page(first.at(-1)!.id);
    expect([...first, ...rest].map(({ id }) => id)).toEqual(open.map(({ id }) => id).sort());
    expect(await page(rest.at(-1)!.id)).toEqual([]);
  });

  test('that ended last, with the events that tell all of them', async () => {
    const procedureCode = '1.000656';
    const file = async (at: number) => {
      const { code } = await shelf.receive([], {}, { procedureCode });
      await shelf.add(code, [event('withdrawn', { reason: 'Đổi ý' })], { at: hours(at) });
      return code;
    };
    const codes = [await file(1), await file(3), await file(2)];
    await shelf.receive([], {}, { procedureCode });
    const closed = await shelf.database.read(({ caseSweeps }) => caseSweeps.closedCasesOf(procedureCode, 2));
    expect(closed.map(({ code }) => code)).toEqual([codes[1], codes[2]]);
    for (const { state, events } of closed) {
      expect(events.map(({ seq, kind }) => [seq, kind])).toEqual([[1, 'received'], [2, 'withdrawn']]);
      expect(replay(events)).toEqual(state);
    }
    expect(await shelf.database.read(({ caseSweeps }) => caseSweeps.closedCasesOf('none', 5))).toEqual([]);
  });
});
