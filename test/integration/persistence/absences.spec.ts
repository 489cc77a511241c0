import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { plainDate } from '#domain';
import { isExclusionViolation } from '#persistence';
import { CaseShelf } from '../../support/case-shelf.js';

let shelf: CaseShelf;
beforeAll(async () => {
  shelf = await CaseShelf.open();
}, 180_000);
afterAll(() => shelf?.close());
beforeEach(() => shelf.rows('UPDATE absence SET cancelled_at = now() WHERE cancelled_at IS NULL'));

const day = (number: number) => plainDate(`2026-08-${String(number).padStart(2, '0')}`);

async function away(username: string, cover: string, from = 3, to = 7): Promise<string> {
  const [staffId, coverId, createdBy] = await Promise.all([username, cover, 'quantri'].map((name) => shelf.staff(name)));
  return shelf.database.read(({ absences }) => absences.add({ staffId: staffId!, coverId: coverId!, from: day(from), to: day(to), reason: 'Nghỉ phép', createdBy: createdBy! }));
}

async function covered(username: string, on = 5): Promise<string[]> {
  const id = await shelf.staff(username);
  const found = await shelf.database.read(({ absences }) => absences.coveredBy(id, day(on)));
  const names = await Promise.all(found.map(({ staffId }) => shelf.rows<{ username: string }>('SELECT username FROM staff WHERE id = $1', [staffId])));
  return names.map(([row]) => row!.username).sort();
}

describe('standing in', () => {
  test('is for the days of the absence, first and last included', async () => {
    await away('hotich.tanlap', 'hotich2.tanlap');
    expect(await Promise.all([2, 3, 7, 8].map((on) => covered('hotich2.tanlap', on)))).toEqual([[], ['hotich.tanlap'], ['hotich.tanlap'], []]);
    expect(await covered('hotich.tanlap')).toEqual([]);
  });

  test('goes along chains of people who are away themselves', async () => {
    await away('hotich.tanlap', 'hotich2.tanlap');
    await away('hotich2.tanlap', 'truong.hotich.tanlap', 5, 6);
    expect(await covered('truong.hotich.tanlap')).toEqual(['hotich.tanlap', 'hotich2.tanlap']);
    expect(await covered('truong.hotich.tanlap', 7)).toEqual([]);
    expect(await covered('hotich2.tanlap', 7)).toEqual(['hotich.tanlap']);
  });

  test('in a circle ends, and nobody stands in for themselves', async () => {
    await away('hotich.tanlap', 'hotich2.tanlap');
    await away('hotich2.tanlap', 'truong.hotich.tanlap');
    await away('truong.hotich.tanlap', 'hotich.tanlap');
    expect(await covered('hotich.tanlap')).toEqual(['hotich2.tanlap', 'truong.hotich.tanlap']);
  });

  test('gives the posts that are held that day', async () => {
    await away('hotich.tanlap', 'hotich2.tanlap');
    const [id, unitId] = [await shelf.staff('hotich.tanlap'), await shelf.unit('H99.21.05.02')];
    await shelf.rows(`INSERT INTO post (staff_id, unit_id, role, valid_from, valid_to) VALUES ($1, $2, 'clerk', '2026-08-04', '2026-08-04')`, [id, unitId]);
    const cover = await shelf.staff('hotich2.tanlap');
    const on = async (number: number) => (await shelf.database.read(({ absences }) => absences.coveredBy(cover, day(number))))[0]?.posts;
    expect(await on(5)).toEqual([{ role: 'specialist', unitId }]);
    expect(await on(4)).toEqual([{ role: 'clerk', unitId }, { role: 'specialist', unitId }]);
  });

  test('ends when it is cancelled, and for somebody whose account is switched off', async () => {
    const id = await away('hotich.tanlap', 'hotich2.tanlap');
    await shelf.rows(`UPDATE staff SET active = false WHERE username = 'hotich.tanlap'`);
    expect(await covered('hotich2.tanlap')).toEqual([]);
    await shelf.rows(`UPDATE staff SET active = true WHERE username = 'hotich.tanlap'`);
    expect(await covered('hotich2.tanlap')).toEqual(['hotich.tanlap']);
    expect(await shelf.database.read(({ absences }) => absences.cancel(id))).toBe(true);
    expect(await shelf.database.read(({ absences }) => absences.cancel(id))).toBe(false);
    expect(await covered('hotich2.tanlap')).toEqual([]);
  });
});

describe('an absence', () => {
  test('never overlaps another of the same person, unless that was cancelled', async () => {
    const first = await away('hotich.tanlap', 'hotich2.tanlap', 3, 7);
    const fault = await away('hotich.tanlap', 'truong.hotich.tanlap', 7, 9).catch((error: unknown) => error);
    expect([isExclusionViolation(fault), isExclusionViolation(fault, 'absence_no_overlap'), isExclusionViolation(fault, 'other')]).toEqual([true, true, false]);
    await away('hotich.tanlap', 'truong.hotich.tanlap', 8, 9);
    await shelf.database.read(({ absences }) => absences.cancel(first));
    await away('hotich.tanlap', 'truong.hotich.tanlap', 2, 7);
  });

  test('has another person as its cover and does not end before it begins', async () => {
    await expect(away('hotich.tanlap', 'hotich.tanlap')).rejects.toMatchObject({ constraint: 'absence_cover' });
    await expect(away('hotich.tanlap', 'hotich2.tanlap', 7, 3)).rejects.toMatchObject({ code: expect.stringMatching(/^2/) });
  });

  test('is listed by person and by unit, the latest first, page by page', async () => {
    const ids = [await away('diachinh.tanlap', 'truong.diachinh.tanlap', 3, 4), await away('diachinh.tanlap', 'truong.diachinh.tanlap', 10, 11), await away('thue.thanhgiang', 'truong.thue.thanhgiang', 5, 6)];
    const [person, unit] = [await shelf.staff('diachinh.tanlap'), await shelf.unit('H99.21.11')];
    const list = (filter: object) => shelf.database.read(({ absences }) => absences.list({ staffId: null, unitIds: null, endsFrom: null, before: null, limit: 10, ...filter }));
    expect((await list({ staffId: person })).map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect((await list({ unitIds: [unit] })).map(({ id, staffName, from, to, cancelledAt }) => ({ id, named: staffName !== '', from, to, cancelledAt }))).toEqual([
      { id: ids[2], named: true, from: '2026-08-05', to: '2026-08-06', cancelledAt: null },
    ]);
    expect((await list({ staffId: person, endsFrom: day(5) })).map(({ id }) => id)).toEqual([ids[1]]);
    const [first, more] = await list({ staffId: person, limit: 1 });
    expect(more).toBeDefined();
    expect((await list({ staffId: person, limit: 1, before: { from: first!.from, id: first!.id } })).map(({ id }) => id)).toEqual([ids[0]]);
    expect(await shelf.database.read(({ absences }) => absences.find(ids[0]!))).toMatchObject({ staffId: person, reason: 'Nghỉ phép' });
  });
});
