import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plainDate, type ProcessDefinition } from '#domain';
import { CaseShelf } from '../../support/case-shelf.js';
import { sampleProcess } from '../../support/sample-process.js';

let shelf: CaseShelf;
let by: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  by = await shelf.staff('quantri');
}, 180_000);
afterAll(() => shelf?.close());

const draft = (changes: Partial<ProcessDefinition> = {}): ProcessDefinition => ({ ...sampleProcess(), code: 'nhap', version: 1, procedureCode: '1.001193', ...changes });
const keep = (body: ProcessDefinition) => shelf.database.read(({ processDrafts }) => processDrafts.keep(body, by));

describe('a draft of a process', () => {
  test('is kept, written over, listed by procedure and thrown away', async () => {
    await keep(draft());
    await keep(draft({ name: 'Bản sửa' }));
    await keep(draft({ version: 2 }));
    await keep(draft({ code: 'khac', procedureCode: '1.004222' }));
    const find = (code: string, version: number) => shelf.database.read(({ processDrafts }) => processDrafts.find(code, version));
    expect(await find('nhap', 1)).toEqual({ code: 'nhap', version: 1, body: draft({ name: 'Bản sửa' }), updatedAt: expect.any(Number), updatedBy: by, updatedByName: expect.any(String) });
    const list = async (procedureCode: string | null) => (await shelf.database.read(({ processDrafts }) => processDrafts.list(procedureCode))).map(({ code, version }) => `${code} ${version}`);
    expect(await list('1.001193')).toEqual(['nhap 1', 'nhap 2']);
    expect(await list(null)).toEqual(['khac 1', 'nhap 1', 'nhap 2']);
    expect(await shelf.database.read(({ processDrafts }) => processDrafts.delete('nhap', 1))).toBe(true);
    expect(await shelf.database.read(({ processDrafts }) => processDrafts.delete('nhap', 1))).toBe(false);
    expect(await find('nhap', 1)).toBeUndefined();
  });
});

describe('a published process', () => {
  test('ends on a day and is retired, which the directory tells; its body stays', async () => {
    const hash = await shelf.process('1.001193');
    const told = async () => (await shelf.database.read(({ directory }) => directory.processes())).find((known) => known.hash === hash);
    const before = await told();
    expect(before).toMatchObject({ active: true, validTo: null });
    const change = (changes: object) => shelf.database.write(({ publication }) => publication.changeProcess(hash, changes));
    expect(await change({ validTo: '2030-12-31', status: 'retired' })).toBe(true);
    expect(await told()).toEqual({ ...before, active: false, validTo: plainDate('2030-12-31') });
    await expect(change({ validTo: '2000-01-01' })).rejects.toMatchObject({ driverError: { constraint: 'process_definition_dates' } });
    expect(await shelf.database.write(({ publication }) => publication.changeProcess('none', { status: 'retired' }))).toBe(false);
    await expect(shelf.app.query(`UPDATE process_definition SET body = '{}' WHERE hash = $1`, [hash])).rejects.toMatchObject({ code: '42501' });
  });
});
