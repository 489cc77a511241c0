import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PHONE, journey, overhang, picture, smallTargets, startBrowser, visit, weigh, type Visit } from '../support/browser.js';
import { startOneStop, type RunningOneStop } from '../support/one-stop.js';
import { SAMPLE_PDF } from '../support/sample-pdf.js';
import { StaffDesk } from '../support/staff-desk.js';
import { findMail } from './find-mail.js';
import { steps } from './steps.js';

const NAME = 'Nguyễn Thị Hương Giang';
const IDENTITY = '079190012345';
const MAIL = 'giang@example.org';
const paper = (name: string) => ({ name, mimeType: 'application/pdf', buffer: SAMPLE_PDF });

journey('a citizen applies online and follows the case to the rating', () => {
  let system: RunningOneStop;
  let browser: Browser;
  let citizen: Visit;
  let code = '';
  let pin = '';

  const step = steps();

  beforeAll(async () => {
    [system, browser] = await Promise.all([startOneStop(), startBrowser()]);
    citizen = await visit(browser, system.address, { viewport: PHONE, javaScript: false });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await system?.close();
  }, 60_000);

  /** Quiet, reachable and as narrow as the telephone; the same page is looked at with scripts, which axe needs. */
  async function lookAt(page: Page, name: string): Promise<void> {
    expect(await overhang(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await picture(page, `citizen-${name}`);
    expect(await page.locator('h1').count()).toBe(1);
  }

  async function track(page: Page): Promise<void> {
    await page.goto('/tra-cuu');
    await page.getByLabel('Mã hồ sơ').fill(code.toLowerCase());
    await page.getByLabel('Mã PIN').fill(pin.toLowerCase());
    await page.getByRole('button', { name: 'Tra cứu' }).click();
  }

  /** The name under which a browser saves what a button brings. */
  async function saved(page: Page, button: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: button }).click()]);
    return download.suggestedFilename();
  }

  const sizeOfType = async (page: Page): Promise<number> => parseFloat(await page.evaluate<string>('getComputedStyle(document.querySelector(".mc-nav__link")).fontSize'));

  async function work(username: string, action: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const desk = await StaffDesk.open(browser, system.address, username);
    await desk.openCase(code);
    await desk.act(action, fields);
    await desk.close();
  }

  step('finds the procedure by initials, and reads what to bring', async () => {
    const { page } = citizen;
    await page.goto('/');
    await lookAt(page, 'home');
    await page.getByRole('searchbox').fill('dkks');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await lookAt(page, 'search');
    await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh', exact: true }).click();
    await page.getByText('Giấy chứng sinh').waitFor();
    await lookAt(page, 'procedure');
    await page.getByRole('link', { name: 'Nộp trực tuyến' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thủ tục đăng ký khai sinh' }).waitFor();
    await lookAt(page, 'application-start');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
  });

  const goOn = () => citizen.page.getByRole('button', { name: 'Tiếp tục' }).click();

  step('what is missing is named above the form, linked to its field, and nothing typed is lost', async () => {
    const { page } = citizen;
    await page.getByLabel('Ngày sinh').fill('31/02/1990');
    await page.getByLabel('Nơi cư trú').fill('Thôn Đông, xã Đông Sơn, tỉnh An Hải');
    await goOn();
    expect(await page.title()).toMatch(/^Lỗi: /);
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').allTextContents()).toEqual(['Hãy nhập họ, chữ đệm và tên', 'Ngày sinh phải là ngày có thật, ví dụ 02/03/1990, hoặc chỉ năm sinh']);
    for (const link of await summary.getByRole('link').all()) {
      const target = await link.getAttribute('href');
      expect(await page.locator(target ?? '').count()).toBe(1);
    }
    expect(await page.getByLabel('Nơi cư trú').inputValue()).toBe('Thôn Đông, xã Đông Sơn, tỉnh An Hải');
    await lookAt(page, 'application-faults');
  });

  step('goes from step to step, uploads what was photographed, and leaves for another machine in between', async () => {
    const { page } = citizen;
    await page.getByLabel('Họ, chữ đệm và tên', { exact: true }).fill(NAME);
    await page.getByLabel('Số định danh cá nhân', { exact: true }).fill(IDENTITY);
    await page.getByLabel('Ngày sinh').fill('2/3/1990');
    await goOn();
    await page.getByLabel('Thư điện tử').fill(MAIL);
    await goOn();
    await page.getByLabel('Trung tâm Phục vụ hành chính công xã Đông Sơn').check();
    await goOn();
    const form = page.locator('.mc-paper').first();
    await form.locator('input[type=file]').setInputFiles([paper('Tờ khai trang 1.pdf'), paper('Tờ khai trang 2.pdf')]);
    await form.getByRole('button', { name: 'Tải lên' }).click();
    await page.getByText('Tờ khai trang 2.pdf').first().waitFor();
    await page.locator('.mc-paper').nth(1).locator('input[type=file]').setInputFiles({ name: 'lạ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
    await page.locator('.mc-paper').nth(1).getByRole('button', { name: 'Tải lên' }).click();
    await page.getByText('Chỉ nhận tệp PDF').first().waitFor();
    await lookAt(page, 'application-papers');
    await page.getByRole('link', { name: 'Lưu, làm tiếp sau' }).click();
    const secret = (await page.locator('.mc-resume-code').textContent()) ?? '';
    await lookAt(page, 'application-saved');
    await page.getByRole('button', { name: 'Rời khỏi máy này' }).click();
    await page.goto('/nop-ho-so/lam-tiep');
    await page.getByLabel('Mã làm tiếp').fill(secret.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Làm tiếp' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra trước khi nộp' }).waitFor();
  });

  step('is told at the end what is still wanted, and gets a code and a PIN', async () => {
    const { page } = citizen;
    await page.getByRole('link', { name: 'Sửa nhận kết quả' }).click();
    await page.getByLabel('Đến nhận tại nơi nộp').check();
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.getByText('2 tệp').waitFor();
    await lookAt(page, 'application-check');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nhận hồ sơ của bạn' }).waitFor();
    [code, pin] = (await page.locator('.mc-codes dd').allTextContents()) as [string, string];
    expect(code).toMatch(/^H99\.42\.01-\d{6}-\d{4}$/);
    expect(pin).toMatch(/^[0-9A-Z]{8}$/);
    await page.getByRole('img', { name: 'Mã QR mở trang tra cứu hồ sơ này' }).waitFor();
    await lookAt(page, 'applied');
    expect(await saved(page, 'Lưu hồ sơ đã nộp (PDF)')).toBe(`ho-so-${code}.pdf`);
    await page.getByRole('button', { name: 'Xem tình trạng hồ sơ' }).click();
    await page.getByText('đang kiểm tra hồ sơ của bạn').waitFor();
  });

  step('the counter sends it back from the staff pages, the citizen mends it, the counter accepts it', async () => {
    const { page } = citizen;
    const desk = await StaffDesk.open(browser, system.address, 'motcua.dongson');
    await desk.page.goto('/can-bo/truc-tuyen');
    await desk.page.getByRole('button', { name: 'Tờ khai trang 1.pdf' }).click();
    const viewer = desk.page.getByRole('dialog');
    await viewer.getByRole('img', { name: 'Trang 1 trên 1' }).waitFor();
    await picture(desk.page, 'staff-paper-beside');
    await viewer.getByRole('button', { name: 'Đóng' }).click();
    await desk.page.getByText('làm việc').first().waitFor();
    await desk.page.keyboard.press('s');
    await desk.page.getByLabel('Nội dung cần hoàn thiện').fill('Giấy chứng sinh chưa rõ chữ');
    await desk.page.getByRole('button', { name: 'Xác nhận: Yêu cầu hoàn thiện hồ sơ' }).click();
    await desk.page.getByText('Đã thực hiện: Yêu cầu hoàn thiện hồ sơ').waitFor();
    await track(page);
    await page.getByText('Giấy chứng sinh chưa rõ chữ').first().waitFor();
    await lookAt(page, 'sent-back');
    await page.getByLabel('Bạn đã hoàn thiện những gì?').fill('Tôi đã chụp lại giấy chứng sinh');
    await page.getByRole('button', { name: 'Nộp lại hồ sơ' }).click();
    await page.getByText('Đã nộp lại hồ sơ').waitFor();
    await desk.openCase(code);
    await desk.act('Tiếp nhận hồ sơ');
    await desk.close();
  });

  step('follows it at 360 pixels: how far, until when, and why then', async () => {
    const { page } = citizen;
    await work('motcua.dongson', 'Hoàn thành, chuyển bước tiếp theo');
    await track(page);
    expect(await page.locator('.mc-due__moment').textContent()).toMatch(/^\d\d giờ \d\d phút, (thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|chủ Nhật) \d\d\/\d\d\/\d{4}$/);
    expect(await page.title()).toBe('Tình trạng hồ sơ – Một Cửa');
    await page.getByText('Vì sao hẹn ngày này?').click();
    await page.getByRole('columnheader', { name: 'Lý do' }).waitFor();
    await lookAt(page, 'tracked');
    expect(await saved(page, 'Lưu PDF')).toBe(`tinh-trang-${code}.pdf`);
    const before = await sizeOfType(page);
    await page.getByRole('button', { name: 'Chữ to' }).click();
    await page.getByText('Vì sao hẹn ngày này?').waitFor();
    await page.goto('/');
    expect((await sizeOfType(page)) / before).toBeCloseTo(1.25, 2);
    await page.getByRole('link', { name: 'Chữ thường' }).click();
    expect(await sizeOfType(page)).toBe(before);
  });

  step('the QR code of the receipt opens the case, and its PIN goes from the address at once', async () => {
    const phone = await visit(browser, system.address, { viewport: PHONE });
    await phone.page.goto(`/tra-cuu#${code}.${pin}`);
    await phone.page.getByText('Hẹn trả kết quả', { exact: true }).waitFor();
    expect(phone.page.url()).toBe(`${system.address}/tra-cuu`);
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  });

  step('a wrong PIN says no more than a code that does not exist', async () => {
    const { page } = citizen;
    const tries: (readonly [string, string])[] = [
      [code, 'AAAAAAAA'],
      [code.replace(/\d{4}$/, '9999'), pin],
    ];
    const told: (string | null)[] = [];
    for (const [triedCode, triedPin] of tries) {
      await page.goto('/tra-cuu');
      await page.getByLabel('Mã hồ sơ').fill(triedCode);
      await page.getByLabel('Mã PIN').fill(triedPin);
      await page.getByRole('button', { name: 'Tra cứu' }).click();
      told.push(await page.getByRole('alert').textContent());
      expect(await page.getByLabel('Mã hồ sơ').inputValue()).toBe(triedCode);
    }
    expect(told[0]).toContain('không đúng');
    expect(told[1]).toBe(told[0]);
  });

  step('sends the papers that an officer asks for; the answer asked for again is the same sending', async () => {
    const { page } = citizen;
    await work('vanphong.dongson', 'Yêu cầu bổ sung hồ sơ', { 'Nội dung cần bổ sung': 'Giấy chứng sinh rõ chữ', 'Lý do': 'Ảnh mờ' });
    await track(page);
    await lookAt(page, 'supplement');
    const send = async (content: Buffer): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles({ name: 'Giấy chứng sinh.pdf', mimeType: 'application/pdf', buffer: content });
      await page.getByRole('button', { name: 'Gửi giấy tờ' }).click();
    };
    await send(Buffer.from('<html>'));
    await page.getByRole('heading', { name: 'Chưa gửi được giấy tờ' }).waitFor();
    await lookAt(page, 'supplement-refused');
    await track(page);
    await send(SAMPLE_PDF);
    await page.getByRole('heading', { name: 'Đã nhận giấy tờ' }).waitFor();
    // A browser that lost the answer asks for it as one that reloads it does; whether it still has the file or not.
    await page.reload();
    await page.getByRole('heading', { name: /^(Đã nhận giấy tờ|Giấy tờ đã được nhận lần trước)$/ }).waitFor();
    await track(page);
    expect(await page.getByText('Bạn đã gửi 1 tệp bổ sung').count()).toBe(1);
    const desk = await StaffDesk.open(browser, system.address, 'motcua.dongson');
    await desk.go('truc-tuyen');
    await desk.page.getByRole('button', { name: `${code} · Gửi lúc` }).getByText('Người dân đã gửi giấy tờ').waitFor();
    await picture(desk.page, 'staff-online-papers');
    await desk.page.keyboard.press('b');
    const form = desk.page.getByRole('region', { name: 'Tiếp nhận hồ sơ bổ sung' });
    await form.getByLabel('Giấy chứng sinh rõ chữ').check();
    await form.getByRole('button', { name: 'Xác nhận: Tiếp nhận hồ sơ bổ sung' }).click();
    await desk.page.getByText('Đã thực hiện: Tiếp nhận hồ sơ bổ sung').waitFor();
    await desk.page.getByText('Không có hồ sơ hay giấy tờ gửi trực tuyến nào đang chờ.').waitFor();
    expect(desk.seat.complaints).toEqual([]);
    await desk.close();
  });

  step('officers carry it to the result, which is handed over', async () => {
    await work('vanphong.dongson', 'Hoàn thành, chuyển bước tiếp theo');
    await work('lanhdao.dongson', 'Hoàn thành, chuyển bước tiếp theo');
    await work('vanthu.dongson', 'Ban hành kết quả', { 'Số, ký hiệu văn bản': '15/KS', 'Tên kết quả': 'Giấy khai sinh', 'Người ký': 'Chủ tịch' });
    await track(citizen.page);
    await citizen.page.getByText('Đã có kết quả giải quyết').first().waitFor();
    const desk = await StaffDesk.open(browser, system.address, 'motcua.dongson');
    await desk.openCase(code);
    await desk.page.getByRole('button', { name: 'Trả kết quả', exact: true }).click();
    const form = desk.page.getByRole('region', { name: 'Trả kết quả' });
    await form.getByLabel('Người nhận kết quả').fill(NAME);
    await form.getByRole('combobox', { name: 'Hình thức trả' }).click();
    await desk.page.getByRole('option', { name: 'Trực tiếp tại bộ phận một cửa' }).click();
    await form.getByRole('button', { name: 'Xác nhận: Trả kết quả' }).click();
    await desk.page.getByText('Đã thực hiện: Trả kết quả').waitFor();
    expect(desk.seat.complaints).toEqual([]);
    await desk.close();
  });

  step('gets a mail at every turn, and rates once by the link in the last', async () => {
    const { page } = citizen;
    for (const subject of [/đã nhận/i, /hoàn thiện/i, /tiếp nhận/i, /kết quả/i]) await findMail(system.address, MAIL, subject);
    const invitation = await findMail(system.address, MAIL, /đánh giá/i);
    const address = /https?:\/\/\S+\/danh-gia\/[\w.-]+/.exec(invitation)?.[0] ?? '';
    await page.goto(address);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await lookAt(page, 'rating');
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Hãy chọn một mức hài lòng' }).waitFor();
    await page.getByRole('radio', { name: 'Không hài lòng', exact: true }).first().check();
    await page.getByLabel('Trả kết quả chậm hẹn').check();
    await lookAt(page, 'rating-low');
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await page.getByRole('heading', { name: 'Cảm ơn bạn' }).waitFor();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Hồ sơ này đã được đánh giá' }).waitFor();
  });

  step('no address and no log carried a PIN, an identity number, a name or a mailbox', async () => {
    expect(citizen.addresses.length).toBeGreaterThan(10);
    for (const secret of [pin, IDENTITY, NAME, MAIL]) expect(system.said()).not.toContain(secret);
    for (const address of citizen.addresses.map(decodeURIComponent)) {
      for (const secret of [pin, IDENTITY, NAME, MAIL]) expect(address.toUpperCase()).not.toContain(secret.toUpperCase());
    }
  });

  step('a page weighs at most 30 KiB, with all that it loads', async () => {
    for (const path of ['/', '/thu-tuc', '/thu-tuc/1.001193', '/nop-ho-so/1.001193', '/tra-cuu']) {
      const phone = await visit(browser, system.address, { viewport: PHONE });
      const { answers, bytes } = await weigh(phone, path);
      expect(answers).toBeLessThanOrEqual(3);
      expect(bytes).toBeLessThanOrEqual(30 * 1024);
      await phone.context.close();
    }
  });
});
