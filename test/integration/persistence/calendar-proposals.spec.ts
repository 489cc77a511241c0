import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { event, plainDate } from '#domain';
import type { NewProposal, ProposedCase } from '#persistence';
import { CaseShelf, hours, opened, type ShelvedCase } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let by: string;
let cases: ShelvedCase[];

beforeAll(async () => {
  shelf = await CaseShelf.open();
  by = await shelf.staff('quantri');
  cases = [await shelf.receive(), await shelf.receive(), await shelf.receive()];
}, 180_000);
afterAll(() => shelf?.close());

async function propose(createdAt = 1): Promise<string> {
  const [row] = await shelf.rows<{ code: string }>('SELECT code FROM calendar_layer ORDER BY code LIMIT 1');
  const proposal: NewProposal = {
    id: randomUUID(),
    calendarCode: row!.code,
    days: [{ date: plainDate('2026-08-06'), kind: 'closed', reason: 'Nghỉ bù', decision: 'QĐ 1/2026' }],
    reason: 'Nghỉ bù lũ lụt',
    decision: 'QĐ 1/2026',
    createdBy: by,
    createdAt: hours(createdAt),
  };
  await shelf.database.read(({ calendarProposals }) => calendarProposals.create(proposal));
  return proposal.id;
}

const touched = ({ id }: ShelvedCase): ProposedCase => ({
  caseId: id,
  version: 1,
  fromDue: hours(72),
  toDue: hours(96),
  stages: [{ token: 2, stage: 'tham-dinh', from: hours(24), dueAt: hours(48) }],
  message: 'Ngày hẹn trả dời sang 09/8/2026.',
});

describe('a proposal', () => {
  test('lists the cases it touches by code, page by page, with their dates and letters', async () => {
    const id = await propose();
    await shelf.database.write(async ({ calendarProposals }) => {
      await calendarProposals.addCases(id, cases.slice(0, 2).map(touched));
      await calendarProposals.addCases(id, cases.slice(2).map(touched));
      await calendarProposals.addCases(id, []);
    });
    const page = (after: string | null, limit: number) => shelf.database.read(({ calendarProposals }) => calendarProposals.cases(id, after, limit));
    const [first] = await page(null, 10);
    expect(first).toEqual({ ...touched(cases[0]!), caseCode: cases[0]!.code, outcome: null, appliedAt: null });
    expect((await page(null, 1)).map(({ caseCode }) => caseCode)).toEqual([cases[0]!.code, cases[1]!.code]);
    expect((await page(cases[0]!.code, 10)).map(({ caseCode }) => caseCode)).toEqual([cases[1]!.code, cases[2]!.code]);
    expect(await shelf.database.read(({ calendarProposals }) => calendarProposals.find(id))).toMatchObject({ status: 'open', reason: 'Nghỉ bù lũ lụt', cases: 3, applied: 0, decidedAt: null, createdAt: hours(1) });
  });

  test('is decided once, even by two at a time', async () => {
    const id = await propose();
    const decide = (status: 'approved' | 'rejected') => shelf.database.read(({ calendarProposals }) => calendarProposals.decide(id, status, by, hours(2)));
    const answers = await Promise.all([decide('approved'), decide('rejected'), decide('approved')]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await shelf.database.read(({ calendarProposals }) => calendarProposals.find(id))).toMatchObject({ status: answers[1] ? 'rejected' : 'approved', decidedBy: by, decidedAt: hours(2) });
  });

  test('is dealt with case by case; what is left of an approved one is found again', async () => {
    const id = await propose();
    await shelf.database.read(({ calendarProposals }) => calendarProposals.addCases(id, cases.map(touched)));
    const unfinished = async () => (await shelf.database.read(({ calendarProposals }) => calendarProposals.unfinished())).includes(id);
    expect(await unfinished()).toBe(false);
    await shelf.database.read(({ calendarProposals }) => calendarProposals.decide(id, 'approved', by, hours(2)));
    expect(await unfinished()).toBe(true);
    for (const { caseId } of await shelf.database.read(({ calendarProposals }) => calendarProposals.waiting(id, 2))) {
      expect(await shelf.database.read(({ calendarProposals }) => calendarProposals.mark(id, caseId, 'moved', hours(3)))).toBe(true);
      expect(await shelf.database.read(({ calendarProposals }) => calendarProposals.mark(id, caseId, 'refused', hours(4)))).toBe(false);
    }
    expect(await shelf.database.read(({ calendarProposals }) => calendarProposals.find(id))).toMatchObject({ cases: 3, applied: 2 });
    const left = await shelf.database.read(({ calendarProposals }) => calendarProposals.waiting(id, 2));
    expect(left).toHaveLength(1);
    await shelf.database.read(({ calendarProposals }) => calendarProposals.mark(id, left[0]!.caseId, 'case-changed', hours(3)));
    expect(await unfinished()).toBe(false);
  });

  test('is listed newest first, by status, page by page', async () => {
    const ids = [await propose(100), await propose(101), await propose(102)];
    const list = (status: 'open' | 'rejected' | null, before: { createdAt: ReturnType<typeof hours>; id: string } | null, limit: number) =>
      shelf.database.read(({ calendarProposals }) => calendarProposals.list(status, before, limit));
    const [first, second] = await list('open', null, 1);
    expect([first?.id, second?.id]).toEqual([ids[2], ids[1]]);
    expect((await list('open', { createdAt: first!.createdAt, id: first!.id }, 2)).slice(0, 2).map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    await shelf.database.read(({ calendarProposals }) => calendarProposals.decide(ids[2]!, 'rejected', by, hours(103)));
    expect((await list('rejected', null, 50)).map(({ id }) => id)).toContain(ids[2]);
    expect((await list('open', null, 50)).map(({ id }) => id)).not.toContain(ids[2]);
  });
});

describe('open cases of units', () => {
  test('are those that they resolve or have an open stage of, each once, page by page', async () => {
    const [dongSon, office, elsewhere] = await Promise.all(['H99.42', 'H99.42.02', 'H99.21.12'].map((code) => shelf.unit(code)));
    const here = { resolvingAuthorityId: dongSon! };
    const resolved = await shelf.receive([opened(office!)], {}, here);
    const paused = await shelf.receive([], {}, here);
    await shelf.add(paused.code, [event('suspended', { reason: 'Chờ', legalGround: 'Điều 2' })]);
    const visiting = await shelf.receive([opened(office!), opened(elsewhere!)]);
    const ended = await shelf.receive([opened(office!)], {}, here);
    await shelf.add(ended.code, [event('withdrawn', { reason: 'Đổi ý' })]);
    const units = [dongSon!, office!];
    const page = (after: string | null, limit: number) => shelf.database.read(({ caseSweeps }) => caseSweeps.openCasesFor(units, after, limit));
    const wanted = [resolved, paused, visiting].map(({ id }) => id).sort();
    expect((await page(null, 10)).map(({ id }) => id)).toEqual(wanted);
    const seen: string[] = [];
    for (let rows = await page(null, 2); rows.length > 0; rows = await page(seen.at(-1)!, 2)) seen.push(...rows.map(({ id }) => id));
    expect(seen).toEqual(wanted);
    const [row] = (await page(null, 10)).filter(({ id }) => id === resolved.id);
    expect(row).toMatchObject({ code: resolved.code, applicantName: 'Trần Thị Mận', recipient: 'man@dan.example', state: { status: 'received', version: 2, forks: [] } });
  });
});
