import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { WEB_ASSETS, type CitizenPage } from '../../apps/web/src/citizen-pages.js';
import { faultPage } from '../../apps/web/citizen/pages/fault-page.js';
import { controllerFiles, controllersOf, routesOf } from '../architecture/controllers.js';
import { faultsOf, faultsOfWords } from '../support/axe.js';
import { NARROW, PHONE, journey, overhang, picture, smallTargets, startBrowser, targetsBelow } from '../support/browser.js';
import { REPLY, UPLOAD, VISITOR, citizenDesk, drawn, type CitizenDesk, type Look } from '../support/citizen-desk.js';
import { SAMPLE_DRAFT, SAMPLE_TRACKED, refusing, type SampleApi } from '../support/sample-citizen.js';

const KIOSK = { width: 1280, height: 800 };
const MOST_BYTES = 30 * 1024;
const MOST_REQUESTS = 3;
/** Heads of an answer, generously. */
const HEADS = 800;

type Show = (desk: CitizenDesk) => unknown;
/** Ways of showing what a route answers, each with what the API then says. */
type Ways = readonly (readonly [Show, Partial<SampleApi>?])[];

const tracked = (change: Partial<typeof SAMPLE_TRACKED>): Partial<SampleApi> => ({ lookUp: async () => ({ ...SAMPLE_TRACKED, ...change }) });
const form = { code: 'H99', pin: 'A' };
const step = (name: string): Show => (desk) => desk.fillIn.show(name, undefined, 'x', VISITOR, REPLY);
const ticket = (state: string) => ({ queueTicket: async () => ({ number: '0147', groupName: 'Hộ tịch', unitName: 'Một cửa', state, ahead: 0, waitMinutes: null, windowNumber: 3, takenAt: '2026-08-20T09:12:00+07:00' }) }) as Partial<SampleApi>;
const invalid = refusing(400, 'invalid-request', [{ field: 'text', message: 'Không được để trống' }]);

/** Every page of citizens, kiosk and hall, by the route that answers with it. */
const PAGES: Readonly<Record<string, Ways>> = {
  'GET /': [[(desk) => desk.home.show(VISITOR, REPLY)]],
  'GET /thu-tuc': [[(desk) => desk.browse.list({ q: 'khai sinh' }, VISITOR, REPLY)], [(desk) => desk.browse.list({ q: 'zzz' }, VISITOR, REPLY), { procedures: async () => ({ items: [], next: null }) }]],
  'GET /thu-tuc/:code': [[(desk) => desk.browse.show('1.001193', VISITOR, REPLY)]],
  'GET /nop-ho-so/:code': [[(desk) => desk.apply.ask('1.001193', 'x', VISITOR, REPLY)]],
  'GET /nop-ho-so/buoc/:step': [...['chu-ho-so', 'lien-he', 'noi-nop', 'giay-to', 'nhan-ket-qua'].map((name) => [step(name)] as const)],
  'POST /nop-ho-so/buoc/:step': [[(desk) => desk.fillIn.answer('chu-ho-so', undefined, { 'applicant.birthDate': '31/02/1990' }, 'x', VISITOR, REPLY)]],
  'POST /nop-ho-so/tep/:paper': [[(desk) => desk.fillIn.upload('to-khai', {}, 'x', VISITOR, UPLOAD, REPLY), { addDraftFiles: refusing(415, 'file-type-refused') }]],
  'GET /nop-ho-so/buoc/kiem-tra': [[(desk) => desk.fillIn.check('x', VISITOR, REPLY)]],
  'GET /nop-ho-so/luu': [[(desk) => desk.apply.save('K7MX9RTA-2PQ4NWXZ-8HJ3KLMN', VISITOR, REPLY)]],
  'GET /nop-ho-so/lam-tiep': [[(desk) => desk.apply.askForCode(REPLY)]],
  'POST /nop-ho-so/lam-tiep': [[(desk) => desk.apply.resume({ ma: '' }, VISITOR, REPLY)]],
  'POST /nop-ho-so/gui': [[(desk) => desk.apply.submit('x', VISITOR, REPLY)], [(desk) => desk.apply.submit('x', VISITOR, REPLY), { submitDraft: refusing(400, 'invalid-request', [{ field: 'applicant.address', message: 'Không được để trống' }]) }]],
  'GET /tra-cuu': [[(desk) => desk.track.ask(REPLY)]],
  'POST /tra-cuu': [
    [(desk) => desk.track.show(form, VISITOR, REPLY)],
    [(desk) => desk.track.show({}, VISITOR, REPLY), { lookUp: refusing(400, 'invalid-request') }],
    [(desk) => desk.track.show(form, VISITOR, REPLY), tracked({ state: 'overdue', openStages: [] })],
    [(desk) => desk.track.show(form, VISITOR, REPLY), tracked({ status: 'supplement', supplementTicket: 'x', request: { items: ['Giấy chứng sinh'], reason: 'Chưa rõ chữ', requestedAt: SAMPLE_TRACKED.submittedAt, answeredAt: SAMPLE_TRACKED.submittedAt } })],
    [(desk) => desk.track.show(form, VISITOR, REPLY), tracked({ status: 'payment', supplementTicket: 'x', payment: { title: 'Lệ phí trước bạ nhà, đất', amount: 12_500_000, requestedAt: SAMPLE_TRACKED.submittedAt, answeredAt: SAMPLE_TRACKED.submittedAt } })],
    [(desk) => desk.track.show(form, VISITOR, REPLY), tracked({ status: 'returned', ratingUrl: 'https://motcua.example/danh-gia/x', results: [{ name: 'Giấy khai sinh.pdf', bytes: 90_000, url: '/x' }] })],
  ],
  'POST /tra-cuu/nop-lai': [[(desk) => desk.track.resubmit({ ...form, note: '' }, VISITOR, REPLY), tracked({ status: 'sent-back', canSupplement: true })], [(desk) => desk.track.resubmit({ ...form, note: 'Đã chụp lại' }, VISITOR, REPLY)]],
  'POST /tra-cuu/tinh-trang.pdf': [[(desk) => desk.track.printState(form, VISITOR, REPLY), { caseSheet: refusing(404, 'wrong-code-or-pin') }]],
  'POST /tra-cuu/ho-so.pdf': [[(desk) => desk.track.printApplication(form, VISITOR, REPLY), { caseSheet: refusing(429, 'too-many-requests') }]],
  'POST /tra-cuu/bo-sung/:ticket': [[(desk) => desk.track.supplement('x', {}, UPLOAD, VISITOR, REPLY)], [(desk) => desk.track.supplement('x', {}, UPLOAD, VISITOR, REPLY), { supplement: refusing(415, 'file-type-refused') }], [(desk) => desk.track.supplement('x', {}, UPLOAD, VISITOR, REPLY), { supplement: refusing(422, 'idempotency-key-reused') }]],
  'GET /danh-gia/:token': [[(desk) => desk.rate.ask('x', VISITOR, REPLY)], [(desk) => desk.rate.ask('x', VISITOR, REPLY), { invitation: refusing(404, 'invitation-not-found') }]],
  'POST /danh-gia/:token': [[(desk) => desk.rate.rate('x', {}, VISITOR, REPLY)], [(desk) => desk.rate.rate('x', { overall: '5' }, VISITOR, REPLY)]],
  'GET /khao-sat/:token': [[(desk) => desk.questionnaire.ask('x', VISITOR, REPLY)]],
  'POST /khao-sat/:token': [[(desk) => desk.questionnaire.answer('x', {}, VISITOR, REPLY), { answerQuestionnaire: refusing(400, 'invalid-request', [{ field: 'answers.place', message: 'Hãy chọn một mức' }]) }]],
  'GET /phan-anh': [[(desk) => desk.petition.ask(VISITOR, REPLY)]],
  'POST /phan-anh': [[(desk) => desk.petition.send({}, VISITOR, REPLY), { sendPetition: invalid }], [(desk) => desk.petition.send({}, VISITOR, REPLY)]],
  'GET /phan-anh/tra-cuu': [[(desk) => desk.petition.follow(REPLY)]],
  'POST /phan-anh/tra-cuu': [[(desk) => desk.petition.show(form, VISITOR, REPLY)]],
  'GET /phan-anh/tra-loi/:token': [[(desk) => desk.rateAnswer.ask('x', VISITOR, REPLY)]],
  'POST /phan-anh/tra-loi/:token': [[(desk) => desk.rateAnswer.rate('x', {}, VISITOR, REPLY)], [(desk) => desk.rateAnswer.rate('x', { satisfied: 'no' }, VISITOR, REPLY)]],
  'GET /muc-do-hai-long': [[(desk) => desk.satisfaction.show(VISITOR, REPLY)]],
  'GET /du-lieu-mo': [[(desk) => desk.openData.show(VISITOR, REPLY)]],
  'GET /so-thu-tu/:token': ['waiting', 'called', 'absent'].map((state) => [(desk: CitizenDesk) => desk.queue.held('x', VISITOR, REPLY), ticket(state)] as const),
  'GET /*': [[(desk) => desk.unknown.show({ url: '/khong-co' } as never, REPLY)]],
  'GET /lay-so/:token': [[(desk) => desk.queue.machine('x', VISITOR, REPLY)]],
  'POST /lay-so/:token': [[(desk) => desk.queue.take('x', { group: 'ho-tich' }, VISITOR, REPLY)], [(desk) => desk.queue.take('x', {}, VISITOR, REPLY), { takeTicket: refusing(503, 'unavailable') }]],
  'GET /bang-goi/:token': [[(desk) => desk.queue.wall('x', VISITOR, REPLY)]],
  'GET /may-danh-gia/:token': [[(desk) => desk.device.show('x', VISITOR, REPLY)], [(desk) => desk.device.show('x', VISITOR, REPLY), { device: async () => ({ unitName: 'Một cửa', question: null }) }]],
  'POST /may-danh-gia/:token': [[(desk) => desk.device.tap('x', { callId: 'c', overall: '1' }, VISITOR, REPLY)], [(desk) => desk.device.tap('x', {}, VISITOR, REPLY), { tap: refusing(403, 'staff-cannot-rate') }]],
  'POST /may-danh-gia/:token/ly-do': [[(desk) => desk.device.explain('x', { callId: 'c' }, VISITOR, REPLY)]],
};

/** Routes whose answer is no page of its own: they lead to one, or answer a script. */
const PAGELESS = ['POST /nop-ho-so/:code', 'POST /nop-ho-so/roi-may', 'POST /nop-ho-so/tep/bo', 'GET /bang-goi/:token/trang-thai'];

journey('every page of citizens, kiosk and hall', () => {
  let browser: Browser;
  let page: Page;
  const css = readFileSync(join(WEB_ASSETS, 'citizen', 'styles.css'), 'utf8');
  const shown: { readonly name: string; readonly page: CitizenPage }[] = [];
  const drawings = new Set<string>();

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: PHONE });
    for (const [route, ways] of Object.entries(PAGES)) {
      for (const [place, [show, api = {}]] of ways.entries()) {
        const desk = citizenDesk({ draft: async () => SAMPLE_DRAFT, ...api });
        await show(desk);
        add(place === 0 ? route : `${route} ${place + 1}`, desk.shown());
      }
    }
    for (const status of [400, 429, 503]) add(`fault ${status}`, { ...faultPage(status), status });
  }, 120_000);

  afterAll(() => browser?.close());

  /** Two routes that answer with one and the same page are looked at once. */
  function add(name: string, one: CitizenPage): void {
    const same = drawn(one).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    if (!drawings.has(same)) shown.push({ name, page: one });
    drawings.add(same);
  }

  /** Every page in turn, as whoever looks wants it; answers what is wrong with which. */
  async function wrongWith(look: Look, what: (page: CitizenPage) => Promise<readonly string[]>, of = shown): Promise<string[]> {
    const found: string[] = [];
    for (const { name, page: one } of of) {
      // A screen that many use keeps nobody's type.
      await page.setContent(drawn(one, { css, ...look, ...(one.bare ? { size: 'thuong' } : {}) }), { waitUntil: 'commit' });
      found.push(...(await what(one)).map((fault) => `${name} ${look.language ?? 'vi'}: ${fault}`));
    }
    return found;
  }

  const bare = () => shown.filter(({ page: one }) => one.bare);
  const wide = async (when: string): Promise<readonly string[]> => {
    const more = await overhang(page);
    return more === 0 ? [] : [`${when}: ${more} px too wide`];
  };

  test('no route is left out', async () => {
    const files = controllerFiles().filter((file) => file.includes('apps/web/') && !file.includes('serve-staff'));
    const routes = (await Promise.all(files.map(async (file) => (await controllersOf(file)).flatMap((controller) => routesOf(file, controller))))).flat();
    expect(routes.map(({ way }) => way).sort()).toEqual([...Object.keys(PAGES), ...PAGELESS].sort());
  });

  /** One look at a page in Vietnamese: everything that a machine can see of it. */
  async function look(): Promise<readonly string[]> {
    const small = (await smallTargets(page)).map((target) => `small: ${target}`);
    const found = [...(await judged(faultsOf)), ...(await wide('360')), ...small];
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    found.push(...(await wide('twice as large')));
    return found;
  }

  /** The frame is the same on every page but those without one: it is looked at once. One page after another is written into this window, which keeps the checker. */
  async function judged(judge: typeof faultsOf): Promise<readonly string[]> {
    return judge(page, (await page.locator('.mc-hero, .mc-device').count()) > 0 ? 'html' : 'main');
  }

  test('passes axe at WCAG 2.2 AA, needs no sideways scroll with letters twice as large, and has nothing that a finger misses', async () => {
    await page.setViewportSize(PHONE);
    expect(await wrongWith({}, look)).toEqual([]);
  }, 240_000);

  // Structure, tones and sizes are those of the Vietnamese pages; words and what depends on them may differ.
  test('has names for everything in English too, and room for them in larger type at 320 pixels', async () => {
    await page.setViewportSize(NARROW);
    const found = await wrongWith({ language: 'en', size: 'to' }, async () => [...(await judged(faultsOfWords)), ...(await wide('larger type'))]);
    expect(found).toEqual([]);
  }, 240_000);

  test('is judged where the checker leaves it to people, too: a symbol that is hardly seen is found', async () => {
    await page.setContent(`<html lang="vi"><title>x</title><main><p style="background:#fff;color:#ccc">▲</p><p style="background:#fff;color:#555">○</p></main></html>`);
    expect(await faultsOf(page)).toEqual([expect.stringContaining('faint: rgb(204, 204, 204) on rgb(255, 255, 255)')]);
  });

  test('has targets of 96 pixels where one stands before a screen', async () => {
    for (const viewport of [KIOSK, { width: 800, height: 1280 }]) {
      await page.setViewportSize(viewport);
      expect(await wrongWith({}, async () => [...(await wide(String(viewport.width))), ...(await targetsBelow(page, 96))], bare())).toEqual([]);
    }
  }, 60_000);

  test('weighs at most 30 KiB in at most 3 requests', () => {
    const weights = shown.map(({ name, page: one }) => {
      const scripts = [...(one.islands ?? []), ...(one.next ? ['go-on'] : [])].map((island) => readFileSync(join(WEB_ASSETS, 'citizen', 'islands', `${island}.js`)));
      const parts = [Buffer.from(drawn(one, { css })), ...scripts];
      return { name, requests: parts.length, bytes: parts.reduce((sum, part) => sum + gzipSync(part).length + HEADS, 0) };
    });
    expect(weights.filter(({ requests, bytes }) => requests > MOST_REQUESTS || bytes > MOST_BYTES)).toEqual([]);
  });

  describe('a rating at the kiosk', () => {
    const here = 'https://motcua.example/may-danh-gia/x';
    let kiosk: Page;
    let sent: string[] = [];
    let isAway = false;

    /** A fresh screen that asks, before a server that takes or is away. */
    async function asks(): Promise<void> {
      const html = drawn(shown.find(({ name }) => name === 'GET /may-danh-gia/:token')?.page as CitizenPage, { css });
      sent = [];
      isAway = false;
      kiosk = await browser.newPage({ viewport: KIOSK });
      await kiosk.route('**/*', async (route) => {
        const request = route.request();
        const island = /\/trang\/(.+)$/.exec(request.url())?.[1];
        if (island !== undefined) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(WEB_ASSETS, 'citizen', 'islands', island), 'utf8') });
        if (request.method() === 'GET') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
        if (isAway) return route.abort();
        sent.push(`${request.url().replace(here, '')} ${request.postData() ?? ''}`);
        return route.fulfill({ body: '' });
      });
      await kiosk.clock.install();
      await kiosk.goto(here);
    }

    const overall = () => sent.map((body) => /overall=(\d)/.exec(body)?.[1] ?? 'why');
    const face = (name: string) => kiosk.getByRole('button', { name, exact: true });

    test('is one tap, which may be taken back for eight seconds, and leaves the screen within twenty', async () => {
      await asks();
      await face('Hài lòng').click();
      await kiosk.getByText('Đã ghi “Hài lòng”').waitFor();
      await picture(kiosk, 'kiosk-tapped');
      await kiosk.clock.fastForward(7_000);
      expect(sent).toEqual([]);
      await kiosk.getByRole('button', { name: /^Đổi ý/ }).click();
      await face('Rất không hài lòng').click();
      expect(await targetsBelow(kiosk, 96)).toEqual([]);
      await picture(kiosk, 'kiosk-why');
      await kiosk.getByText('Trả kết quả chậm hẹn').click();
      await kiosk.getByRole('button', { name: 'Xong' }).click();
      await expectSent(2);
      expect(overall()).toEqual(['1', 'why']);
      expect(sent[1]).toMatch(/^\/ly-do .*reasons=late/);
      await asks();
      await face('Bình thường').click();
      await kiosk.clock.runFor(8_500);
      await expectSent(1);
      const [again] = await Promise.all([kiosk.waitForEvent('framenavigated'), kiosk.clock.runFor(11_000)]);
      expect(again.url()).toBe(here);
    }, 60_000);

    test('waits on the device while the line is down, also when the screen starts anew, and is sent once', async () => {
      await asks();
      isAway = true;
      await face('Rất hài lòng').click();
      await kiosk.clock.runFor(20_000);
      expect(sent).toEqual([]);
      await kiosk.reload();
      await kiosk.getByText('Đã ghi “Rất hài lòng”').waitFor();
      isAway = false;
      await kiosk.clock.runFor(10_000);
      await expectSent(1);
      expect(sent[0]).toMatch(/overall=5&waited=[1-9]\d/);
      await kiosk.reload();
      await face('Rất hài lòng').waitFor();
      await kiosk.clock.runFor(10_000);
      expect(sent).toHaveLength(1);
    }, 60_000);

    /** What is sent travels in real time, whatever the screen's clock says. */
    async function expectSent(count: number): Promise<void> {
      for (let look = 0; look < 50 && sent.length < count; look += 1) await new Promise((done) => setTimeout(done, 20));
      expect(sent).toHaveLength(count);
    }
  });
});
