import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AdminOffice, catalogued, withStage } from './admin-office.js';

let office: AdminOffice;
beforeAll(async () => {
  office = await AdminOffice.open();
}, 120_000);
afterAll(() => office?.close());

const draft = { ...catalogued('QT-1.001193'), version: 2, validFrom: '2026-09-01' };
const path = 'admin/process-drafts/QT-1.001193/2';

test('only administrators write drafts', async () => {
  for (const by of ['motcua.tanlap', 'lanhdao.tinh']) {
    expect((await office.send('put', path, draft, { by })).status).toBe(403);
    expect((await office.send('get', 'admin/process-drafts', undefined, { by })).status).toBe(403);
  }
});

test('a draft is kept as it is, also before it is whole, and says all that is wrong with it when asked', async () => {
  expect(await office.done('put', path, { name: 'Nháp', procedureCode: '1.001193' })).toMatchObject({ code: 'QT-1.001193', version: 2, name: 'Nháp', updatedByName: 'Hoàng Đình Nghĩa' });
  const shapeless = await office.done('post', `${path}/check`);
  expect(shapeless).toMatchObject({ publishable: false, plan: null, warnings: [] });
  expect(shapeless.faults).toEqual(expect.arrayContaining([{ place: 'stages', code: 'required', message: 'Cần nhập trường này' }]));
  const unsound = withStage(draft as never, 'sign', { next: 'khong-co', limit: { value: 30, unit: 'working-hours' } });
  await office.done('put', path, unsound);
  const checked = await office.done('post', `${path}/check`);
  expect(checked.faults).toEqual(expect.arrayContaining([expect.objectContaining({ place: 'stages.sign.next', code: 'next-missing' })]));
  expect(checked.publishable).toBe(false);
  expect((await office.send('post', `${path}/publish`)).body.code).toBe('catalogue-invalid');
  expect((await office.done('get', path)).definition).toEqual(JSON.parse(JSON.stringify(unsound)));
});

test('what is not kept is checked just the same', async () => {
  const unsound = withStage(draft as never, 'sign', { next: 'khong-co' });
  expect((await office.done('post', 'admin/process-drafts/check', unsound)).faults).toEqual(expect.arrayContaining([expect.objectContaining({ place: 'stages.sign.next', code: 'next-missing' })]));
  expect(await office.done('post', 'admin/process-drafts/check', draft)).toMatchObject({ publishable: true, plan: { plannedMinutes: 420 } });
  expect((await office.send('post', 'admin/process-drafts/check', draft, { by: 'lanhdao.tinh' })).status).toBe(403);
});

test('of two who change a draft the second is told who was first, and overwrites only on purpose', async () => {
  const begun = 'admin/process-drafts/QT-1.001193/7';
  const own = { ...draft, version: 7 };
  const first = await office.done('put', begun, own, { seen: '*' });
  const again = await office.send('put', begun, own, { seen: '*' });
  expect([again.status, again.body]).toMatchObject([409, { code: 'draft-changed', currentRevision: first.revision }]);
  const second = await office.done('put', begun, { ...own, name: 'Của người khác' }, { seen: first.revision });
  const late = await office.send('put', begun, { ...own, name: 'Của tôi' }, { seen: first.revision });
  expect([late.status, late.body]).toMatchObject([409, { code: 'draft-changed', currentRevision: second.revision, detail: expect.stringContaining('Hoàng Đình Nghĩa') }]);
  expect((await office.done('get', begun)).name).toBe('Của người khác');
  expect(await office.done('put', begun, { ...own, name: 'Của tôi' }, { seen: second.revision })).toMatchObject({ name: 'Của tôi' });
  await office.done('delete', begun);
  expect((await office.send('put', begun, own, { seen: second.revision })).body).toMatchObject({ code: 'draft-changed', currentRevision: null });
});

test('a draft is rehearsed: the dates of its steps when an application comes in on a Friday afternoon', async () => {
  const asked = { definition: draft, unitCode: 'H99.42.01', receivedAt: '2026-08-28T16:00:00+07:00' };
  const { steps, issuedAt, promisedAt } = await office.done('post', 'admin/process-drafts/rehearse', asked);
  expect(steps.map(({ key }: { key: string }) => key)).toEqual(draft.stages.map(({ key }) => key));
  expect([steps[0].startsAt, promisedAt !== null, issuedAt > steps[0].startsAt]).toEqual(['2026-08-28T16:00:00+07:00', true, true]);
  expect(steps.flatMap(({ daysOff }: { daysOff: { date: string }[] }) => daysOff.map(({ date }) => date))).toEqual(expect.arrayContaining(['2026-08-29', '2026-08-30']));
  expect((await office.send('post', 'admin/process-drafts/rehearse', { ...asked, definition: withStage(draft as never, 'sign', { next: 'khong-co' }) })).body.code).toBe('catalogue-invalid');
  for (const wrong of [{ unitCode: 'H99.21' }, { receivedAt: '2100-12-31T23:00:00+07:00' }]) expect((await office.send('post', 'admin/process-drafts/rehearse', { ...asked, ...wrong })).status).toBe(400);
});

test('its address says what it is', async () => {
  expect((await office.send('put', path, { ...draft, version: 3 })).body).toMatchObject({ code: 'invalid-request', errors: [{ field: 'version' }] });
  expect((await office.send('put', 'admin/process-drafts/QT-1.001193/x', draft)).status).toBe(404);
  expect((await office.send('put', 'admin/process-drafts/QT-1.001193/1', { ...draft, version: 1 })).body.code).toBe('already-exists');
  expect((await office.send('put', path, [])).status).toBe(400);
  expect((await office.send('put', path, { name: 'a\u0000' })).status).toBe(400);
});

test('a sound draft is published once and is no draft any more', async () => {
  await office.done('put', path, draft);
  expect(await office.done('post', `${path}/check`)).toMatchObject({ publishable: true, faults: [], warnings: [], plan: { plannedMinutes: 420, slackMinutes: 60 } });
  expect((await office.done('get', 'admin/process-drafts?procedureCode=1.001193')).items).toMatchObject([{ code: 'QT-1.001193', version: 2 }]);
  const key = randomUUID();
  const answer = await office.send('post', `${path}/publish`, undefined, { key });
  expect([answer.status, answer.body]).toMatchObject([201, { code: 'QT-1.001193', version: 2, warnings: [] }]);
  expect((await office.send('post', `${path}/publish`, undefined, { key })).body).toEqual(answer.body);
  expect((await office.send('post', `${path}/publish`)).status).toBe(404);
  expect((await office.done('get', 'admin/process-drafts')).items).toEqual([]);
  expect((await office.done('get', 'admin/processes/QT-1.001193/2')).definition).toEqual(draft);
});

test('a draft is thrown away', async () => {
  const other = 'admin/process-drafts/QT-1.001193/3';
  await office.done('put', other, { ...draft, version: 3 });
  expect((await office.send('delete', other)).status).toBe(204);
  for (const call of [office.send('get', other), office.send('delete', other), office.send('post', `${other}/check`), office.send('post', `${other}/try`, { last: 5 })]) expect((await call).status).toBe(404);
});
