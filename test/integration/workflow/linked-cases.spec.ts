import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { TEST_NOW } from '../../support/app.js';
import { readPdf } from '../../support/read-pdf.js';
import { BIRTH, LAND, OneStopShop } from './one-stop-shop.js';

let shop: OneStopShop;
beforeAll(async () => {
  shop = await OneStopShop.open();
}, 180_000);
afterAll(() => shop.close());
beforeEach(() => shop.test.clock.set(TEST_NOW));

const links = async (code: string) => (await shop.get('lanhdao.tanlap', `/api/v1/cases/${code}`)).body.links as { kind: string; code: string }[];

/** A birth registration that was refused in processing. */
async function refused(): Promise<string> {
  const { code } = await shop.opened('motcua.tanlap', BIRTH);
  await shop.done('motcua.tanlap', code, 'advance');
  await shop.done('hotich.tanlap', code, 'refuse', { reason: 'Không thuộc thẩm quyền', legalGround: 'Điều 13' });
  return code;
}

describe('a duplicate', () => {
  test('is merged into the case that stays: one stopped, both linked, with the notice to its applicant', async () => {
    const [stays, twice] = [(await shop.opened('motcua.tanlap', BIRTH)).code, (await shop.opened('motcua.tanlap', BIRTH)).code];
    const before = await shop.version(stays);
    const merged = await shop.done('motcua.tanlap', twice, 'merge', { intoCode: stays, reason: 'Nộp hai lần' });
    expect(merged).toMatchObject({ code: twice, status: 'stopped', openStages: [] });
    expect(await links(twice)).toEqual([{ kind: 'duplicate-of', words: expect.any(String), code: stays }]);
    expect(await links(stays)).toEqual([{ kind: 'has-duplicate', words: expect.any(String), code: twice }]);
    expect(await shop.version(stays)).toBe(before + 1);
    const rows = await shop.sql<{ kind: string }>(`SELECT l.kind FROM case_link l JOIN case_file c ON c.id = l.case_id WHERE c.code = ANY($1) ORDER BY kind`, [[stays, twice]]);
    expect(rows.map(({ kind }) => kind)).toEqual(['duplicate-of', 'has-duplicate']);
    const mails = await shop.sql<{ template: string }>(`SELECT m.template FROM outbox_message m JOIN case_file c ON c.id = m.case_id WHERE c.code = $1 ORDER BY m.event_seq`, [twice]);
    expect(mails.map(({ template }) => template)).toEqual(['case-received', 'case-stopped']);
    const notice = (await readPdf(await shop.pdf('motcua.tanlap', `/api/v1/cases/${twice}/stop-notice.pdf`))).pages.map((page) => page.text).join('\n');
    expect(notice.replace(/\s+/g, ' ')).toContain('Nộp hai lần');
    // Nobody asked for it.
    expect(notice).toContain('Thời gian dừng:');
    expect(notice).not.toMatch(/đề nghị/);
    expect(await shop.offered('motcua.tanlap', stays)).toContain('advance');
  });

  test('is refused into itself, another procedure, an ended or unknown case, and to anybody but its counter', async () => {
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    const land = (await shop.opened('motcua.tanlap', LAND)).code;
    const elsewhere = (await shop.opened('motcua.dongson', BIRTH)).code;
    const ended = await refused();
    const into = async (intoCode: string, username = 'motcua.tanlap') => {
      const { status, body } = await shop.act(username, code, 'merge', { version, intoCode, reason: 'x' });
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await into(code)).toEqual([409, 'link-unfit', undefined]);
    expect(await into(land)).toEqual([409, 'link-unfit', undefined]);
    expect(await into(ended)).toEqual([409, 'link-unfit', undefined]);
    for (const nothing of [elsewhere, 'H99.99-260101-0001']) expect(await into(nothing)).toEqual([404, 'case-not-found', 'intoCode']);
    expect(await into(land, 'lanhdao.tanlap')).toEqual([403, 'not-your-stage', undefined]);
    expect(await into(land, 'motcua.dongson')).toEqual([404, 'case-not-found', undefined]);
    expect([await shop.version(code), await links(land)]).toEqual([version, []]);
  });

  test('the same request twice is one merge; a stale version is told', async () => {
    const stays = (await shop.opened('motcua.tanlap', BIRTH)).code;
    const { code, version } = await shop.opened('motcua.tanlap', BIRTH);
    const body = { version, intoCode: stays, reason: 'Trùng' };
    const [first, second] = await Promise.all([shop.act('motcua.tanlap', code, 'merge', body, 'merge-1'), shop.act('motcua.tanlap', code, 'merge', body, 'merge-1')]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await shop.act('motcua.tanlap', code, 'merge', body, 'merge-1')).body).toEqual(first.body);
    expect((await shop.act('motcua.tanlap', code, 'merge', body)).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect(await links(stays)).toHaveLength(1);
  });

  test('two that are merged into each other at once: one stays, none hangs', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [a, b] = [await shop.opened('motcua.tanlap', BIRTH), await shop.opened('motcua.tanlap', BIRTH)];
      const answers = await Promise.all([
        shop.act('motcua.tanlap', a.code, 'merge', { version: a.version, intoCode: b.code, reason: 'x' }),
        shop.act('motcua2.tanlap', b.code, 'merge', { version: b.version, intoCode: a.code, reason: 'x' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const states = await shop.sql<{ status: string }>(`SELECT status FROM case_file WHERE code = ANY($1) ORDER BY status`, [[a.code, b.code]]);
      expect(states.map(({ status }) => status)).toEqual(['received', 'stopped']);
    }
  });

  test('many merged into one case at once all get there', async () => {
    const stays = (await shop.opened('motcua.tanlap', BIRTH)).code;
    const twins = await Promise.all(Array.from({ length: 4 }, () => shop.opened('motcua.tanlap', BIRTH)));
    const answers = await Promise.all(twins.map(({ code, version }) => shop.act('motcua.tanlap', code, 'merge', { version, intoCode: stays, reason: 'Trùng' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await links(stays)).map(({ code }) => code).sort()).toEqual(twins.map(({ code }) => code).sort());
  });
});

describe('a case that is taken up again after a complaint', () => {
  test('goes on as a new case with its own code and PIN, of the same parties, its clock beginning now, no fee asked again', async () => {
    const code = await refused();
    const old = (await shop.get('lanhdao.tanlap', `/api/v1/cases/${code}?reveal=true`)).body;
    shop.test.clock.set('2026-08-10T09:00:00+07:00');
    expect(await shop.offered('lanhdao.tanlap', code)).toEqual(['reopen']);
    const reopened = await shop.done('lanhdao.tanlap', code, 'reopen', { reason: 'Khiếu nại được chấp nhận' });
    const { reopenedAs } = reopened as unknown as { reopenedAs: { code: string; pin: string; dueAt: string; trackingUrl: string } };
    expect(reopened).toMatchObject({ code, status: 'refused' });
    expect(reopenedAs).toMatchObject({ status: 'received', dueAt: '2026-08-10T17:00:00+07:00', openStages: [{ stage: 'receive', unitCode: 'H99.21.05.01' }] });
    expect(reopenedAs.code).toMatch(/^H99\.21\.05\.01-260810-\d{4}$/);
    expect(reopenedAs.trackingUrl).toContain(`#${reopenedAs.code}.${reopenedAs.pin}`);
    const now = (await shop.get('lanhdao.tanlap', `/api/v1/cases/${reopenedAs.code}?reveal=true`)).body;
    for (const member of ['applicant', 'submitter', 'papers', 'subject', 'delivery', 'channel']) expect([member, now[member]]).toEqual([member, old[member]]);
    expect(now).toMatchObject({ fees: [], feeTotal: 0, receivedAt: '2026-08-10T09:00:00+07:00', links: [{ kind: 'reopens', code }] });
    expect(await links(code)).toMatchObject([{ kind: 'reopened-as', code: reopenedAs.code }]);
    const told = await request(shop.test.server).post('/api/v1/public/lookups').send({ code: reopenedAs.code, pin: reopenedAs.pin });
    expect([told.status, told.body.history.map(({ text }: { text: string }) => text)]).toEqual([200, expect.arrayContaining([expect.stringContaining(code)])]);
  });

  test('once, by the leader of the authority that decided, when it has ended', async () => {
    const open = await shop.opened('motcua.tanlap', BIRTH);
    expect((await shop.act('lanhdao.tanlap', open.code, 'reopen', { version: open.version, reason: 'x' })).body.code).toBe('action-not-allowed-now');
    const code = await refused();
    const version = await shop.version(code);
    for (const username of ['motcua.tanlap', 'hotich.tanlap', 'lanhdao.thanhgiang']) {
      expect((await shop.act(username, code, 'reopen', { version, reason: 'x' })).body.code).toBe('not-your-stage');
    }
    expect((await shop.act('lanhdao.dongson', code, 'reopen', { version, reason: 'x' })).status).toBe(404);
    await shop.done('lanhdao.tanlap', code, 'reopen', { reason: 'x' });
    expect((await shop.act('lanhdao.tanlap', code, 'reopen', { version: await shop.version(code), reason: 'x' })).body.code).toBe('link-unfit');
  });

  test('the same request many times opens one case and answers the same PIN, which is kept nowhere', async () => {
    const code = await refused();
    const version = await shop.version(code);
    const count = async () => Number((await shop.sql<{ count: string }>('SELECT count(*) FROM case_file'))[0]?.count);
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 4 }, () => shop.act('lanhdao.tanlap', code, 'reopen', { version, reason: 'x' }, 'reopen-1')));
    answers.push(await shop.act('lanhdao.tanlap', code, 'reopen', { version, reason: 'x' }, 'reopen-1'));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect([answers[0]?.status, await count()]).toEqual([200, before + 1]);
    const kept = await shop.sql<{ body: object }>(`SELECT body FROM idempotency_key WHERE key = 'reopen-1'`);
    expect(JSON.stringify(kept)).not.toContain(answers[0]?.body.reopenedAs.pin);
  });

  test('two leaders at once: one reopens, the other is told; no half of it stays', async () => {
    const code = await refused();
    const version = await shop.version(code);
    const count = async () => Number((await shop.sql<{ count: string }>('SELECT count(*) FROM case_file'))[0]?.count);
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 3 }, () => shop.act('lanhdao.tanlap', code, 'reopen', { version, reason: 'x' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect([await count(), (await links(code)).length]).toEqual([before + 1, 1]);
  });
});
