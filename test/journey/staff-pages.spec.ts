import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { DESK, PHONE, journey, overhang, picture, startBrowser } from '../support/browser.js';
import { startOneStop, type RunningOneStop } from '../support/one-stop.js';
import { StaffDesk } from '../support/staff-desk.js';
import { steps } from './steps.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

journey('staff work with a case', () => {
  let system: RunningOneStop;
  let browser: Browser;
  let counter: StaffDesk;
  let code = '';
  let pin = '';

  const step = steps();

  beforeAll(async () => {
    [system, browser] = await Promise.all([startOneStop(), startBrowser()]);
    counter = await StaffDesk.open(browser, system.address, 'motcua.dongson');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await system?.close();
  }, 60_000);

  step('a wrong password says so, in Vietnamese', async () => {
    const page = await browser.newPage({ baseURL: system.address });
    await page.goto('/can-bo/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('motcua.dongson');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor();
    await page.close();
  });

  step('the counter receives a case with the keyboard', async () => {
    const { page } = counter;
    await page.goto('/can-bo/tiep-nhan');
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('dkks');
    await page.getByRole('option', { name: /Thủ tục đăng ký khai sinh/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Tờ khai đăng ký khai sinh').first().waitFor();
    await page.getByLabel('Họ, chữ đệm và tên').first().fill('Y Bliă Niê Kdăm');
    await page.getByLabel('Nơi cư trú, địa chỉ').fill('Thôn Đông, xã Đông Sơn, tỉnh An Hải');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã tiếp nhận hồ sơ').first().waitFor();
    const text = await page.locator('main').innerText();
    code = /H99\.42\.01-\d{6}-\d{4}/.exec(text)?.[0] ?? '';
    pin = /\b[0-9A-Z]{8}\b/.exec(text.replace(code, ''))?.[0] ?? '';
    expect([code, pin].every((part) => part !== '')).toBe(true);
    await picture(page, 'staff-received');
  });

  step('the receipt is a PDF that only staff of the case opens', async () => {
    const address = `/api/v1/cases/${code}/receipt.pdf`;
    const receipt = await counter.seat.context.request.get(address);
    expect([receipt.status(), receipt.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fetch(`${system.address}${address}`)).status).toBe(401);
  });

  step('the case goes on from the inbox of the counter to the inbox of the next officer', async () => {
    await counter.page.goto('/can-bo/viec?queue=unit');
    await counter.page.getByRole('link', { name: code }).first().click();
    await counter.act('Hoàn thành, chuyển bước tiếp theo');
    const officer = await StaffDesk.open(browser, system.address, 'vanphong.dongson');
    await officer.page.goto('/can-bo/viec?queue=unit');
    await officer.page.getByRole('link', { name: code }).first().waitFor();
    await picture(officer.page, 'staff-inbox');
    await officer.page.getByRole('link', { name: code }).first().click();
    await officer.act('Hoàn thành, chuyển bước tiếp theo');
    await picture(officer.page, 'staff-case');
    expect(officer.seat.complaints).toEqual([]);
    await officer.close();
  });

  step('one page tells both faces the same: the citizen looks the case up', async () => {
    const page = await browser.newPage({ baseURL: system.address, viewport: PHONE, javaScriptEnabled: false });
    await page.goto('/tra-cuu');
    await page.getByLabel('Mã hồ sơ').fill(code);
    await page.getByLabel('Mã PIN').fill(pin);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('đang thực hiện').first().waitFor();
    await page.close();
  });

  test.each([
    ['motcua.dongson', '/can-bo/tiep-nhan'],
    ['motcua.dongson', '/can-bo/truc-tuyen'],
    ['lanhdao.dongson', '/can-bo/viec'],
    ['lanhdao.dongson', '/can-bo/ho-so?q=y%20blia'],
    ['lanhdao.dongson', '/can-bo/qua-han'],
    ['lanhdao.dongson', '/can-bo/chi-tieu'],
    ['lanhdao.tinh', '/can-bo/de-xuat'],
    ['vanphong.dongson', '/can-bo/vang-mat'],
    ['quantri', '/can-bo/quan-tri?part=moves'],
    ['quantri', '/can-bo/quan-tri?part=drafts'],
  ])('%s reads %s on a desk and on a telephone', async (username, path) => {
    for (const viewport of [DESK, PHONE]) {
      const desk = await StaffDesk.open(browser, system.address, username, viewport);
      await desk.page.goto(path, { waitUntil: 'networkidle' });
      await desk.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await overhang(desk.page)).toBe(0);
      const { violations } = await new AxeBuilder({ page: desk.page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await picture(desk.page, `staff-${path.replace(/^\/can-bo\/|\?(q=|queue=).*/g, '').replace('?part=', '-')}-${viewport.width}`);
      expect(desk.seat.complaints).toEqual([]);
      await desk.close();
    }
  }, 90_000);
});
