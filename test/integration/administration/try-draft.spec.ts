import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ProcessDefinition } from '#domain';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { AdminOffice, catalogued, withStage } from './admin-office.js';

let office: AdminOffice;
const codes: Record<'early' | 'late' | 'refused' | 'withdrawn', string> = { early: '', late: '', refused: '', withdrawn: '' };

beforeAll(async () => {
  office = await AdminOffice.open();
  codes.early = await played(60);
  codes.late = await played(600);
  codes.refused = (await office.shop.opened('motcua.tanlap', BIRTH)).code;
  await office.shop.done('motcua.tanlap', codes.refused, 'advance');
  await office.shop.done('hotich.tanlap', codes.refused, 'refuse', { reason: 'Không thuộc thẩm quyền' });
  codes.withdrawn = (await office.shop.opened('motcua.tanlap', BIRTH)).code;
  await office.shop.done('motcua.tanlap', codes.withdrawn, 'withdraw', { reason: 'Đổi ý' });
}, 180_000);
afterAll(() => office?.close());

/** A birth registration played over HTTP, appraised for so many working minutes. */
async function played(minutes: number): Promise<string> {
  const { shop } = office;
  shop.test.clock.set('2026-08-05T08:00:00+07:00');
  const { code } = await shop.opened('motcua.tanlap', BIRTH);
  await shop.done('motcua.tanlap', code, 'advance');
  // An office day has 480 minutes: what is more goes on after the night.
  shop.test.clock.advanceMinutes(minutes > 180 ? 2 * 1440 : minutes);
  await shop.done('hotich.tanlap', code, 'advance');
  await shop.done('lanhdao.tanlap', code, 'advance');
  await shop.done('vanthu.tanlap', code, 'issue-result', { documentNumber: '15/KS', title: 'Giấy khai sinh', signedBy: 'Chủ tịch' });
  return code;
}

const birth: ProcessDefinition = { ...catalogued('QT-1.001193'), version: 2, validFrom: '2026-09-01' as ProcessDefinition['validFrom'] };
const path = 'admin/process-drafts/QT-1.001193/2';

async function tried(draft: ProcessDefinition, last = 10) {
  await office.done('put', path, draft);
  return office.done('post', `${path}/try`, { last });
}

const row = (trial: { items: { code: string }[] }, code: string) => trial.items.find((item) => item.code === code);

describe('the last cases, run through a draft', () => {
  test('that says the same go the same way, late ones late', async () => {
    const trial = await tried(birth);
    expect(trial).toMatchObject({ cases: 4, comparable: 3, late: 1, lateInReality: 1, stuck: 0, different: 0 });
    expect(row(trial, codes.early)).toMatchObject({ outcome: 'on-time', lateInReality: false, realMinutes: 60, minutes: 60, differenceMinutes: 0, stuck: null, assumed: [] });
    expect(row(trial, codes.late)).toMatchObject({ outcome: 'late', lateInReality: true, differenceMinutes: 0 });
    expect(row(trial, codes.refused)).toMatchObject({ outcome: 'on-time', added: [], dropped: [], reordered: false });
    expect(row(trial, codes.withdrawn)).toMatchObject({ outcome: 'not-comparable', minutes: null });
  });

  test('with one stage more become later and different, and what had to be supposed is said', async () => {
    const check = { ...withStage(birth, 'appraise', { next: 'check' }) };
    const stage = birth.stages.find(({ key }) => key === 'appraise');
    const draft = { ...check, stages: [...check.stages, { ...stage, key: 'check', name: 'Kiểm tra chéo', next: 'sign', returnsTo: [], limit: { value: 9, unit: 'working-hours' } }] } as ProcessDefinition;
    const trial = await tried(draft);
    expect(trial).toMatchObject({ late: 2, lateInReality: 1, stuck: 0, different: 2 });
    expect(row(trial, codes.early)).toMatchObject({ outcome: 'late', differenceMinutes: 540, added: ['check'], dropped: [], assumed: ['Bước “Kiểm tra chéo” chưa có trong thực tế: tính đủ thời hạn của bước.'] });
  });

  test('get stuck where the draft lets them not go on, with the place and why', async () => {
    const trial = await tried(withStage(birth, 'appraise', { mayRefuse: false }));
    expect(trial.stuck).toBe(1);
    expect(row(trial, codes.refused)).toMatchObject({ outcome: 'stuck', minutes: null, stuck: { stage: 'appraise', name: expect.any(String), why: 'Bước này không được từ chối giải quyết hồ sơ' } });
    const nowhere = await tried(withStage(birth, 'sign', { unit: 'authority@district' }));
    expect(nowhere.stuck).toBe(0);
    const lost = await tried({ ...withStage(birth, 'sign', { unit: 'unit:H99.99' }), schema: 2 });
    expect(lost.stuck).toBe(2);
  });

  test('are as many as asked for, and no case changes by it', async () => {
    const before = (await office.state(codes.early)).version;
    expect((await tried(birth, 2)).items).toHaveLength(2);
    expect((await office.send('post', `${path}/try`, { last: 0 })).status).toBe(400);
    expect((await office.send('post', `${path}/try`, { last: 1001 })).status).toBe(400);
    expect((await office.state(codes.early)).version).toBe(before);
  });

  test('run through what is sent and not kept, which stays as it was', async () => {
    await office.done('put', path, birth);
    const unkept = withStage(birth, 'appraise', { mayRefuse: false });
    expect(await office.done('post', `${path}/try`, { last: 10, definition: unkept })).toMatchObject({ cases: 4, stuck: 1 });
    expect(await office.done('post', `${path}/try`, { last: 10 })).toMatchObject({ cases: 4, stuck: 0 });
    expect((await office.done('get', path)).definition).toEqual(birth);
    const nowhere = 'admin/process-drafts/QT-1.001193/77';
    expect(await office.done('post', `${nowhere}/try`, { last: 1, definition: { ...birth, version: 77 } })).toMatchObject({ cases: 1 });
    expect((await office.send('get', nowhere)).status).toBe(404);
  });

  test('are not run through what is sent where it is of another address, of no shape, or broken', async () => {
    const tell = async (definition: unknown, at = path) => {
      const { status, body } = await office.send('post', `${at}/try`, { last: 5, definition });
      return `${status} ${body.code} ${body.errors?.[0]?.field ?? ''}`.trim();
    };
    expect(await tell({ ...birth, code: 'QT-1.000894' })).toBe('400 invalid-request code');
    expect(await tell({ ...birth, version: 3 })).toBe('400 invalid-request version');
    expect(await tell('quy trình')).toBe('400 invalid-request definition');
    expect(await tell({ name: 'Nháp' })).toBe('400 invalid-request schema');
    expect(await tell({ ...birth, stages: Array.from({ length: 301 }, () => birth.stages[0]) })).toBe('400 invalid-request stages');
    expect(await tell(withStage(birth, 'sign', { next: 'khong-co' }))).toMatch(/^422 catalogue-invalid stages\.sign\.next/);
    expect(await tell(birth, 'admin/process-drafts/QT-1.001193/hai')).toBe('404 not-found');
  });

  test('need a draft that is whole', async () => {
    await office.done('put', path, { name: 'Nháp' });
    expect((await office.send('post', `${path}/try`, { last: 5 })).body.code).toBe('invalid-request');
    await office.done('put', path, withStage(birth, 'sign', { next: 'khong-co' }));
    expect((await office.send('post', `${path}/try`, { last: 5 })).body.code).toBe('catalogue-invalid');
  });
});
