import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf } from '../support/axe.js';
import { DESK, PHONE, journey, overhang, overhangs, personalIn, picture, resize, startBrowser, traces, visit } from '../support/browser.js';
import { focusFault, tabTo } from '../support/focus.js';
import { keptDraft } from '../support/kept-draft.js';
import { startOneStop, type RunningOneStop } from '../support/one-stop.js';
import { SAMPLE_PDF } from '../support/sample-pdf.js';
import { StaffDesk } from '../support/staff-desk.js';
import { steps } from './steps.js';

const ADVANCE = 'Hoàn thành, chuyển bước tiếp theo';
const MARRIAGE = '/can-bo/quan-tri/quy-trinh/QT-2.000806';
const APOLOGY = 'Xin lỗi và hẹn lại ngày trả';
const APPLICANTS = ['Y Bliă Niê Kdăm', 'Trần Văn Bảo', 'Lê Thị Cúc'];

/** Opens a window, receives cases at its counter as its page would, and answers their codes. */
async function receive(desk: StaffDesk, procedureCode: string, names: readonly string[]): Promise<string[]> {
  const { request } = desk.seat.context;
  const { papers } = (await (await request.get(`/api/v1/procedures/${procedureCode}`)).json()) as { readonly papers: readonly { readonly key: string; readonly name: string }[] };
  const codes: string[] = [];
  for (const fullName of names) {
    const answer = await request.post('/api/v1/cases', {
      headers: { 'idempotency-key': randomUUID() },
      data: { procedureCode, channel: 'counter', applicant: { kind: 'person', fullName, address: 'Thôn Đông' }, papers: papers.map(({ key, name }) => ({ key, name, originals: 1, copies: 0 })), delivery: 'counter' },
    });
    expect([answer.status(), answer.status() === 201 ? '' : await answer.text()]).toEqual([201, '']);
    codes.push(((await answer.json()) as { readonly code: string }).code);
  }
  return codes;
}

/** What colleagues call whoever sits there. */
async function nameOf({ seat }: StaffDesk): Promise<string> {
  return ((await (await seat.context.request.get('/api/v1/me')).json()) as { readonly fullName: string }).fullName;
}

/** Presses keys one after the other; after each the focus is seen where it is. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    expect([key, await focusFault(page)]).toEqual([key, '']);
  }
}

/** Takes the step that waits, by keys. */
async function claim(page: Page): Promise<void> {
  await press(page, 'c');
  await page.getByRole('button', { name: 'Xác nhận: Nhận xử lý' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Đã thực hiện: Nhận xử lý').waitFor();
}

/** A cell of the sheet of a process, by the number of its line and its place in it. */
function cellAt(page: Page, line: string, place: number) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line, exact: true }) }).getByRole('gridcell').nth(place);
}

/** Writes into a cell by keys. */
async function write(page: Page, line: string, place: number, text: string): Promise<void> {
  await cellAt(page, line, place).focus();
  await press(page, 'Enter');
  await page.keyboard.type(text);
  await press(page, 'Enter');
  await cellAt(page, line, place).getByText(text).waitFor();
}

async function save(page: Page): Promise<void> {
  await press(page, 'Control+s');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
}

/** As wide as its window, and without a fault that a machine can find. */
async function lookAt(page: Page, name: string): Promise<void> {
  expect(await overhang(page)).toBe(0);
  expect([name, ...(await faultsOf(page))]).toEqual([name]);
  await picture(page, `workflow-${name}`);
}

journey('staff work with forks, data, hand-overs and many cases at once', () => {
  let system: RunningOneStop;
  let browser: Browser;
  let land = '';
  let forest = '';

  const step = steps();

  async function atDesk(username: string, work: (desk: StaffDesk) => Promise<void>, viewport = DESK): Promise<void> {
    const desk = await StaffDesk.open(browser, system.address, username, viewport);
    await work(desk);
    expect(desk.seat.complaints).toEqual([]);
    await desk.close();
  }

  beforeAll(async () => {
    [system, browser] = await Promise.all([startOneStop(), startBrowser()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await system?.close();
  }, 60_000);

  step('a stage that asks for data is not finished without it, and says what is missing', () =>
    atDesk('motcua.tanlap', async (desk) => {
      const { page } = desk;
      [land = ''] = await receive(desk, '1.012796', ['Đỗ Văn Lâm']);
      await desk.openCase(land);
      await page.getByRole('button', { name: ADVANCE, exact: true }).click();
      const form = page.getByRole('region', { name: ADVANCE });
      await form.getByRole('button', { name: `Xác nhận: ${ADVANCE}` }).click();
      expect(await form.getByText('Cần nhập ô này').count()).toBe(2);
      expect(await page.evaluate<string | undefined>('document.activeElement?.type')).toBe('radio');
      await lookAt(page, 'data-missing');
      await form.getByRole('radio', { name: 'Số liệu đo đạc' }).check();
      await form.getByLabel('Số định danh cá nhân').fill('079190012345');
      await form.getByRole('button', { name: `Xác nhận: ${ADVANCE}` }).click();
      await page.getByText(`Đã thực hiện: ${ADVANCE}`).waitFor();
    }),
  );

  step('the page of the case tells the way that was chosen, what is known of the case, and whom it waits for', () =>
    atDesk('motcua.tanlap', async (desk) => {
      const { page } = desk;
      await desk.openCase(land);
      const flow = page.getByRole('list', { name: 'Quy trình' });
      await flow.getByText('Số liệu đo đạc', { exact: true }).waitFor();
      expect(await flow.locator('[data-taken="true"]').innerText()).toContain('đã chọn');
      expect(await flow.locator('[data-taken="false"] summary').innerText()).toContain('Thông tin nhân thân');
      expect(await flow.locator('[aria-current="step"]').innerText()).toContain('Kiểm tra, đo đạc lại thửa đất');
      await page.getByText('Chờ Chi nhánh Văn phòng Đăng ký đất đai').waitFor();
      expect(await page.locator('.facts', { hasText: 'Nguyên nhân sai sót' }).innerText()).toContain('Số liệu đo đạc');
    }),
  );

  step('what was handed over stands in the inbox of the unit that is asked', () =>
    atDesk('dkdd.thanhgiang', async ({ page }) => {
      await page.goto('/can-bo/viec?queue=unit');
      const row = page.getByRole('row', { name: new RegExp(land) });
      await row.getByText('Đơn vị khác chuyển đến, chờ nhận').waitFor();
      await row.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Nhận hồ sơ được chuyển đến', exact: true }).click();
      await page.getByRole('button', { name: 'Xác nhận với 1 hồ sơ' }).click();
      await page.getByText('Đã xong 1 trong 1 hồ sơ, 0 hồ sơ chưa được').waitFor();
      await page.getByRole('row', { name: new RegExp(land) }).getByText('Đơn vị khác chuyển đến').waitFor({ state: 'detached' });
    }),
  );

  step('several cases are advanced in one go; the one that somebody changed meanwhile says so and is tried again', () =>
    atDesk('motcua.dongson', async (desk) => {
      const { page } = desk;
      const codes = await receive(desk, '1.001193', APPLICANTS);
      await desk.go('viec?queue=unit');
      await press(page, 'j', 'x', 'j', 'x', 'j', 'x', 'k');
      await page.getByText('Đã chọn 3 hồ sơ').waitFor();
      const [, changed = ''] = codes;
      const address = `/api/v1/cases/${changed}/actions`;
      const { version } = (await (await desk.seat.context.request.get(address)).json()) as { readonly version: number };
      expect((await desk.seat.context.request.post(`${address}/claim`, { data: { version }, headers: { 'idempotency-key': randomUUID() } })).status()).toBe(200);
      await page.getByRole('button', { name: ADVANCE }).waitFor();
      await press(page, 'e');
      await page.getByLabel('Ý kiến xử lý').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('Hồ sơ đủ, đúng');
      await lookAt(page, 'bulk-form');
      await tabTo(page, page.getByRole('button', { name: 'Xác nhận với 3 hồ sơ' }));
      await page.keyboard.press('Enter');
      await page.getByText('Đã xong 2 trong 3 hồ sơ, 1 hồ sơ chưa được').waitFor();
      const progress = page.getByRole('region', { name: `Tiến độ: ${ADVANCE}` });
      expect(await progress.getByRole('listitem').innerText()).toContain(`${changed} – Hồ sơ vừa được người khác cập nhật`);
      await lookAt(page, 'bulk-refused');
      await progress.getByRole('button', { name: 'Thử lại 1 hồ sơ chưa được' }).click();
      await page.getByText('Đã xong 1 trong 1 hồ sơ, 0 hồ sơ chưa được').waitFor();
      await page.getByText('Đơn vị không có hồ sơ nào đang chờ.').waitFor();
      await page.getByRole('button', { name: 'Đóng' }).click();
    }),
  );

  step('two look at one case: each sees the other, a note calls the colleague, and who comes second is told and keeps what was typed', async () => {
    let code = '';
    await atDesk('motcua.tanlap', async (desk) => {
      [code = ''] = await receive(desk, '1.001193', ['Võ Thị Sáu']);
      await desk.openCase(code);
      await desk.act(ADVANCE);
    });
    await atDesk('hotich2.tanlap', async (second) => {
      await second.openCase(code);
      await atDesk('hotich.tanlap', async (officer) => {
        const { page } = officer;
        await officer.openCase(code);
        await page.getByText(/Cũng đang mở hồ sơ này: .+/).waitFor();
        await press(page, '1', '2', '3', '4', '5', 'n');
        await page.keyboard.type('Chị xem giúp chữ ký.');
        await tabTo(page, page.getByRole('combobox', { name: 'Nhắc đồng nghiệp xem' }));
        await page.keyboard.type(await nameOf(second));
        await page.getByRole('option', { name: await nameOf(second) }).waitFor();
        await press(page, 'ArrowDown', 'Enter', 'Escape');
        await tabTo(page, page.getByRole('button', { name: 'Gửi trao đổi' }));
        await page.keyboard.press('Enter');
        await page.getByRole('list', { name: 'Trao đổi nội bộ' }).getByText('Chị xem giúp chữ ký.').waitFor();
        await lookAt(page, 'notes');
        await claim(page);
        await lookAt(page, 'undo');
        await page.keyboard.press('Control+z');
        await page.getByText('Đã hoàn tác').waitFor();
        await page.getByRole('button', { name: 'Nhận xử lý', exact: true }).waitFor();
        await claim(page);
      });
      const { page } = second;
      await press(page, 'b');
      const form = page.getByRole('region', { name: 'Yêu cầu bổ sung hồ sơ' });
      const box = form.getByRole('textbox').first();
      await box.and(page.locator(':focus')).waitFor();
      await page.keyboard.type('Giấy chứng sinh bản chính');
      await tabTo(page, form.getByLabel('Lý do'));
      await page.keyboard.type('Bản nộp là bản sao');
      await tabTo(page, form.getByRole('button', { name: 'Xác nhận: Yêu cầu bổ sung hồ sơ' }));
      await page.keyboard.press('Enter');
      await page.getByText(/đã cập nhật lúc/).waitFor();
      expect(await box.inputValue()).toBe('Giấy chứng sinh bản chính');
      await lookAt(page, 'conflict');
      second.seat.complaints.length = 0;
    });
  });

  step('branches of a fork stand side by side on a desk and one below the other on a telephone', async () => {
    await atDesk('motcua.dongson', async (desk) => {
      [forest = ''] = await receive(desk, '1.012812', ['Nguyễn Văn Hòa']);
      await desk.openCase(forest);
      await desk.act(ADVANCE);
    });
    await atDesk('truong.kinhte.dongson', async (desk) => {
      const { page } = desk;
      await desk.go('viec?queue=unit');
      await press(page, 'j', 'o');
      await page.getByText(forest).first().waitFor();
      await page.getByRole('button', { name: ADVANCE, exact: true }).waitFor();
      await press(page, 'e');
      await tabTo(page, page.getByRole('button', { name: `Xác nhận: ${ADVANCE}` }));
      await page.keyboard.press('Enter');
      await page.getByText(`Đã thực hiện: ${ADVANCE}`).waitFor();
    });
    for (const viewport of [DESK, PHONE]) {
      await atDesk('lanhdao.dongson', async (desk) => {
        const { page } = desk;
        await desk.openCase(forest);
        const branches = page.locator('[data-kind="fork"] > .flow-ways > .flow-way');
        await branches.first().waitFor();
        const [first, second] = await Promise.all([branches.first().boundingBox(), branches.nth(1).boundingBox()]);
        const beside = first !== null && second !== null && second.x >= first.x + first.width;
        const below = first !== null && second !== null && second.y >= first.y + first.height;
        expect([beside, below]).toEqual(viewport === DESK ? [true, false] : [false, true]);
        expect(await page.locator('.open-stages > li').count()).toBe(2);
        await lookAt(page, `fork-${viewport.width}`);
      }, viewport);
    }
  });

  step('a head puts the promised day off with an apology and gives a step to somebody, by keys', () =>
    atDesk('lanhdao.dongson', async (desk) => {
      const { page } = desk;
      await desk.openCase(forest);
      await page.getByRole('button', { name: APOLOGY, exact: true }).waitFor();
      await press(page, 'x');
      const form = page.getByRole('region', { name: APOLOGY });
      await form.getByLabel('Ngày hẹn trả mới').and(page.locator(':focus')).waitFor();
      const [, first = ''] = /Sớm nhất (\S+)/.exec(await form.innerText()) ?? [];
      await page.keyboard.type(first);
      await tabTo(page, form.getByRole('textbox', { name: 'Lý do' }));
      await page.keyboard.type('Chờ kết quả xác minh tại thực địa');
      await lookAt(page, 'apology');
      await tabTo(page, form.getByRole('button', { name: `Xác nhận: ${APOLOGY}` }));
      await page.keyboard.press('Enter');
      await page.getByText(`Đã thực hiện: ${APOLOGY}`).waitFor();
      await page.getByText(`Hẹn trả ${first}`).first().waitFor();
      await press(page, 'p');
      await page.getByRole('combobox', { name: 'Cán bộ xử lý' }).first().and(page.locator(':focus')).waitFor();
      await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
      await tabTo(page, page.getByRole('button', { name: 'Xác nhận: Phân công xử lý' }));
      await page.keyboard.press('Enter');
      await page.getByText('Đã thực hiện: Phân công xử lý').first().waitFor();
    }),
  );

  step('“if it is suspended until …” tells a later date and changes nothing', () =>
    atDesk('lanhdao.tinh', async (desk) => {
      const { page } = desk;
      await desk.openCase(land);
      const due = await page.getByText(/^Hẹn trả \d/).innerText();
      await page.getByLabel('Nếu tạm dừng đến ngày').fill('31/12/2099');
      await page.getByRole('button', { name: 'Tính thử' }).click();
      await page.getByText('Không được quá hai năm kể từ lúc này').waitFor();
      await page.getByLabel('Nếu tạm dừng đến ngày').fill(inMonths(2));
      await page.getByRole('button', { name: 'Tính thử' }).click();
      await page.getByText('Hẹn trả sẽ là').waitFor();
      await page.getByText('Chỉ tính thử, hồ sơ không thay đổi').waitFor();
      await lookAt(page, 'what-if');
      await page.reload();
      expect(await page.getByText(/^Hẹn trả \d/).innerText()).toBe(due);
      // That the first day was refused the browser reports as an error.
      desk.seat.complaints.length = 0;
    }),
  );

  step('a new holiday moves no promised date by itself: the proposal is read, and its approval moves the date', () =>
    atDesk('quantri', async ({ page, seat }) => {
      const { explanation } = (await (await seat.context.request.get(`/api/v1/cases/${land}`)).json()) as { readonly explanation: readonly { readonly date: string; readonly counted: boolean }[] };
      const [, , counted = { date: '' }] = explanation.filter((day) => day.counted);
      await page.goto('/can-bo/quan-tri/lich');
      await page.getByRole('textbox', { name: 'Ngày' }).first().fill(counted.date.split('-').reverse().join('/'));
      await page.getByRole('textbox', { name: 'Lý do' }).first().fill('Nghỉ lễ của tỉnh');
      await page.getByRole('textbox', { name: 'Theo văn bản' }).first().fill('QĐ 12/QĐ-UBND');
      await page.getByRole('button', { name: 'Xem ảnh hưởng' }).click();
      await page.getByRole('region', { name: 'Hồ sơ bị ảnh hưởng' }).getByRole('row', { name: new RegExp(land) }).waitFor();
      await lookAt(page, 'calendar');
      await page.getByRole('button', { name: 'Ghi ngày' }).click();
      await page.getByRole('link', { name: 'Xem đề xuất' }).click();
      const row = page.getByRole('row', { name: new RegExp(land) });
      await row.getByText('Xem nội dung').click();
      await row.getByText('Vì vậy ngày hẹn trả kết quả').waitFor();
      await lookAt(page, 'proposal');
      await page.getByRole('button', { name: /^Duyệt, đổi ngày hẹn của/ }).click();
      await row.getByText('đã đổi ngày').waitFor();
      await page.getByRole('status').getByText('Đã duyệt').waitFor();
    }),
  );

  step('who stands in for somebody absent is told so on every page', async () => {
    await atDesk('vanphong.dongson', async ({ page }) => {
      await page.goto('/can-bo/vang-mat');
      await page.getByRole('combobox', { name: 'Người làm thay' }).fill('Ngô Thị Mai Ánh');
      await page.getByRole('option', { name: /Ngô Thị Mai Ánh/ }).click();
      await page.getByRole('textbox', { name: 'Từ ngày' }).fill(TODAY);
      await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill(TODAY);
      await page.getByRole('textbox', { name: 'Lý do' }).fill('Nghỉ phép');
      await page.getByRole('button', { name: 'Ghi vắng mặt' }).click();
      await page.getByRole('cell', { name: 'Ngô Thị Mai Ánh' }).waitFor();
    });
    await atDesk('truong.vanphong.dongson', async ({ page }) => {
      await page.goto('/can-bo/vang-mat');
      await page.getByText('Đang làm thay Đặng Xuân Tùng').waitFor();
      await page.getByRole('button', { name: 'Hủy việc làm thay Đặng Xuân Tùng' }).click();
      await page.getByText('Đã hủy việc làm thay Đặng Xuân Tùng').waitFor();
      await page.getByText('Đang làm thay Đặng Xuân Tùng').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await page.getByText('Đang làm thay Đặng Xuân Tùng').waitFor();
    });
  });

  step('the administrator copies a procedure by keyboard, mends what is wrong with it after a reload, and publishes it with a form that citizens fetch', () =>
    atDesk('quantri', async ({ page }) => {
      const { keyboard } = page;
      await page.goto('/can-bo/quan-tri/thu-tuc');
      await page.getByRole('link', { name: 'Thêm thủ tục' }).press('Enter');
      await page.getByRole('combobox', { name: 'Sao chép từ thủ tục' }).fill('dkks');
      await page.locator('[data-combobox-option]', { hasText: 'Thủ tục đăng ký khai sinh' }).first().waitFor();
      await keyboard.press('Enter');
      await page.getByRole('button', { name: 'Bỏ: Tờ khai đăng ký khai sinh' }).waitFor();
      await page.getByLabel('Mã thủ tục').fill('1.001193');
      await page.getByLabel('Tên thủ tục').fill('Đăng ký khai sinh lưu động');
      await page.locator('input[type=file]').first().setInputFiles({ name: 'Tờ khai lưu động.pdf', mimeType: 'application/pdf', buffer: SAMPLE_PDF });
      await page.getByText('Tờ khai lưu động.pdf').waitFor();
      await keptDraft(page, 'Tờ khai lưu động.pdf');
      await page.reload();
      await page.getByText('Bản nháp nhập dở lúc').waitFor();
      await keyboard.press('Control+Enter');
      await page.getByRole('link', { name: /^Mã 1\.001193 đã là mã của thủ tục/ }).press('Enter');
      await keyboard.press('Control+A');
      await keyboard.type('1.777001');
      await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill(TODAY);
      await lookAt(page, 'new-procedure');
      await page.getByRole('button', { name: 'Kiểm tra' }).press('Enter');
      await page.getByRole('button', { name: /^Công bố thủ tục/ }).press('Enter');
      await page.getByText('Chưa có quy trình nội bộ được công bố').waitFor();
      await resize(page, PHONE);
      await lookAt(page, 'procedure-without-process');
      await page.getByRole('button', { name: 'Soạn quy trình' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Quy trình nội bộ: Đăng ký khai sinh lưu động' }).waitFor();
      await page.getByText('Không có lỗi').waitFor();
      const citizen = await visit(browser, system.address, { viewport: PHONE, javaScript: false });
      await citizen.page.goto('/thu-tuc/1.777001');
      await citizen.page.getByText('Thủ tục này chưa bắt đầu tiếp nhận hồ sơ.').waitFor();
      const [fetched] = await Promise.all([citizen.page.waitForEvent('download'), citizen.page.getByRole('link', { name: 'Tải biểu mẫu: Tờ khai lưu động.pdf' }).click()]);
      expect(fetched.suggestedFilename()).toBe('Tờ khai lưu động.pdf');
      await citizen.context.close();
      await page.goto('/thu-tuc/1.777001');
      await lookAt(page, 'procedure-with-form');
    }),
  );

  step('a field that is missing is added on the way to a new procedure, given to a department, renamed; one that nothing is of goes, and comes back', () =>
    atDesk('quantri', async ({ page }) => {
      const { keyboard } = page;
      await page.goto('/can-bo/quan-tri/thu-tuc/moi');
      await page.getByRole('button', { name: 'Thêm lĩnh vực' }).press('Enter');
      await page.getByRole('dialog').getByLabel('Tên lĩnh vực').and(page.locator(':focus')).waitFor();
      await keyboard.type('Thi đua, khen thưởng');
      expect(await page.getByLabel('Mã lĩnh vực').inputValue()).toBe('thi-dua-khen-thuong');
      await lookAt(page, 'new-field');
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.getByRole('combobox', { name: 'Lĩnh vực', exact: true }).inputValue()).toBe('Thi đua, khen thưởng');
      await page.goto('/can-bo/quan-tri/don-vi?unit=H99.05');
      await page.getByLabel('Lĩnh vực phụ trách').first().click();
      await keyboard.type('tdkt');
      await page.getByRole('option', { name: 'Thi đua, khen thưởng' }).click();
      await page.getByRole('button', { name: 'Lưu thông tin' }).press('Enter');
      await page.getByText('Đã thực hiện: Lưu thông tin').waitFor();
      await page.goto('/can-bo/quan-tri/thu-tuc/linh-vuc?field=thi-dua-khen-thuong');
      await page.getByText('Chưa xóa được').waitFor();
      await page.getByLabel('Tên lĩnh vực').fill('Thi đua');
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Thi đua', exact: true }).waitFor();
      await page.getByRole('link', { name: 'Thêm lĩnh vực' }).press('Enter');
      await page.getByLabel('Tên lĩnh vực').fill('Bưu chính');
      await keyboard.press('Enter');
      await page.getByRole('link', { name: 'Bưu chính' }).press('Enter');
      await page.getByRole('button', { name: 'Xóa lĩnh vực' }).press('Enter');
      await page.getByText('Đã xóa lĩnh vực Bưu chính').waitFor();
      await page.getByRole('link', { name: 'Bưu chính' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await page.getByRole('link', { name: 'Bưu chính' }).waitFor();
    }),
  );

  step('a version that a colleague published over a draft is told, and the draft is discarded and taken back', () =>
    atDesk('quantri', async ({ page, seat }) => {
      await page.goto('/can-bo/quan-tri/thu-tuc/1.777001');
      const result = page.getByRole('textbox', { name: 'Kết quả' });
      await result.fill('Giấy khai sinh, bản giấy');
      await keptDraft(page, 'Giấy khai sinh, bản giấy');
      const { versions } = (await (await seat.context.request.get('/api/v1/admin/procedures/1.777001')).json()) as { readonly versions: readonly { readonly procedure: object }[] };
      const published = await seat.context.request.post('/api/v1/admin/procedures', { data: { ...versions[0]?.procedure, version: 2, result: 'Giấy khai sinh, bản điện tử' } });
      expect(published.status()).toBe(201);
      await page.reload();
      await page.getByText('Bản nháp này sửa từ phiên bản 1, nay đã có phiên bản 2.').waitFor();
      expect(await result.inputValue()).toBe('Giấy khai sinh, bản giấy');
      await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
      expect(await result.inputValue()).toBe('Giấy khai sinh, bản điện tử');
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await page.getByRole('button', { name: 'Bỏ bản nháp' }).waitFor();
      expect(await result.inputValue()).toBe('Giấy khai sinh, bản giấy');
    }),
  );

  step('the administrator changes a limit by keyboard alone, sees what is wrong at its step, mends it and publishes', () =>
    atDesk('quantri', async ({ page }) => {
      const { keyboard } = page;
      const heading = (name: string) => page.getByRole('heading', { level: 1, name });
      await page.goto('/can-bo/quan-tri/quy-trinh?q=1.001193');
      await page.getByRole('link', { name: 'Quy trình nội bộ đăng ký khai sinh', exact: true }).waitFor();
      await lookAt(page, 'processes');
      await keyboard.press('j');
      await keyboard.press('o');
      await page.getByRole('button', { name: 'Soạn phiên bản 2' }).press('Enter');
      await heading('bản nháp v2').waitFor();
      await page.getByRole('gridcell').first().focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await keyboard.press(key);
      await keyboard.type('mấy giờ');
      await keyboard.press('Enter');
      await page.getByText('Ghi như 4 giờ hoặc 2 ngày').waitFor();
      await keyboard.press('Control+A');
      await keyboard.type('2,5 ngày');
      await keyboard.press('Enter');
      await page.getByRole('link', { name: /[12] lỗi, 0 lưu ý/ }).waitFor();
      await lookAt(page, 'designer');
      await page.getByRole('button', { name: 'Bước 2, Hạn' }).press('Enter');
      await keyboard.press('Enter');
      await keyboard.type('4 giờ');
      await keyboard.press('Enter');
      await page.getByText('Không có lỗi').waitFor();
      await keyboard.press('Insert');
      await page.getByRole('gridcell', { name: 'Bước mới' }).waitFor();
      await keyboard.press('Control+z');
      await page.getByRole('gridcell', { name: 'Bước mới' }).waitFor({ state: 'detached' });
      await keyboard.press('Control+s');
      await page.getByText('Đã lưu', { exact: true }).waitFor();
      for (const [part, told] of [['So sánh', 'Sửa'], ['Chạy thử', 'Trên hồ sơ đã xong'], ['Thông tin chung', 'Thêm dữ liệu']] as const) {
        await page.getByRole('radio', { name: part }).press('Space');
        await page.getByText(told).first().waitFor();
        await lookAt(page, `designer-${part}`);
      }
      await page.setViewportSize(PHONE);
      await page.getByRole('radio', { name: 'Bảng các bước' }).press('Space');
      await page.getByRole('grid').waitFor();
      await lookAt(page, 'designer-phone');
      await page.getByRole('button', { name: 'Công bố …' }).press('Enter');
      await keyboard.press('Enter');
      await heading('phiên bản v2').waitFor();
      await page.getByText('Đã thực hiện: Công bố phiên bản 2').waitFor();
    }),
  );

  step('the administrator gives a choice another way and its condition by keyboard, and tries what is not saved', () =>
    atDesk('quantri', async ({ page }) => {
      const { keyboard } = page;
      await page.goto(`${MARRIAGE}/2`);
      await page.getByRole('button', { name: 'Soạn phiên bản 3' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'bản nháp v3' }).waitFor();
      await cellAt(page, '3a', 0).focus();
      await press(page, 'Insert');
      await cellAt(page, '3b', 1).getByText('Chưa ghi điều kiện', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Bước 3b, Điều kiện' }).waitFor();
      await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown');
      await lookAt(page, 'designer-condition');
      expect(await overhangs(page)).toEqual([0, 0, 0]);
      await press(page, 'Enter');
      await cellAt(page, '3b', 1).getByText('“Hình thức nộp” là Trực tuyến').waitFor();
      await page.getByText('Không có lỗi').waitFor();
      await press(page, 'Alt+ArrowUp');
      await cellAt(page, '3a', 1).and(page.locator(':focus')).getByText('Trực tuyến').waitFor();
      await press(page, 'Delete');
      await cellAt(page, '3a', 1).getByText('“Cần xác minh nhân thân, mục đích kết hôn” là có').waitFor();
      await press(page, 'Control+z');
      await cellAt(page, '4a', 0).focus();
      await press(page, 'Insert', 'Enter');
      await keyboard.type('Công an xã');
      await press(page, 'Enter');
      await page.getByRole('gridcell', { name: 'Bước mới' }).waitFor();
      await page.getByText('Không có lỗi').waitFor();
      await press(page, 'Alt+Enter', 'Tab', 'Escape');
      await cellAt(page, '4b', 0).and(page.locator(':focus')).waitFor();
      await page.getByRole('radio', { name: 'Chạy thử' }).press('Space');
      await page.getByRole('button', { name: 'Chạy thử trên hồ sơ đã xong' }).press('Enter');
      await page.getByText(/Chạy thử \d+ hồ sơ đã xong, so sánh được/).waitFor();
      await page.getByText('Chưa lưu', { exact: true }).waitFor();
      await page.getByRole('radio', { name: 'Thông tin chung' }).press('Space');
      await page.getByRole('button', { name: 'Thêm dữ liệu' }).press('Enter');
      await page.getByRole('group', { name: 'Dữ liệu mới' }).waitFor();
      await lookAt(page, 'designer-data');
      expect(await overhangs(page)).toEqual([0, 0, 0]);
      await press(page, 'Control+z');
      await page.getByRole('group', { name: 'Dữ liệu mới' }).waitFor({ state: 'detached' });
      await press(page, 'Control+s');
      await page.getByText('Đã lưu', { exact: true }).waitFor();
    }),
  );

  step('of two administrators who write the same draft nobody loses anything: the later is told what both changed, and chooses', () =>
    atDesk('quantri', async ({ page: mine, seat }) => {
      const other = await StaffDesk.open(browser, system.address, 'quantri');
      const theirs = other.page;
      for (const page of [mine, theirs]) {
        await page.goto(`${MARRIAGE}/3`);
        await page.getByRole('grid').waitFor();
      }
      await write(theirs, '10', 0, 'Soạn văn bản từ chối');
      await save(theirs);
      await write(mine, '2', 3, '7 giờ');
      await press(mine, 'Control+s');
      const conflict = mine.getByRole('alert').filter({ hasText: 'Bản nháp vừa được người khác thay đổi' });
      await conflict.and(mine.locator(':focus')).waitFor();
      await mine.getByRole('region', { name: 'Bản đã lưu đổi những gì' }).getByText('Soạn văn bản từ chối').first().waitFor();
      await mine.getByRole('region', { name: 'Anh/chị đổi những gì' }).getByText('7 giờ').waitFor();
      await lookAt(mine, 'designer-conflict');
      expect(await overhangs(mine)).toEqual([0, 0, 0]);
      await mine.getByRole('button', { name: 'Lấy bản đã lưu' }).press('Enter');
      await cellAt(mine, '10', 0).getByText('Soạn văn bản từ chối').waitFor();
      expect(await cellAt(mine, '2', 3).innerText()).toBe('8 giờ');
      await press(mine, 'Control+z');
      await cellAt(mine, '2', 3).getByText('7 giờ').waitFor();

      await write(theirs, '11', 0, 'Soạn Giấy chứng nhận');
      await save(theirs);
      await press(mine, 'Control+s');
      await mine.getByRole('button', { name: 'Gộp cả hai' }).press('Enter');
      await cellAt(mine, '11', 0).getByText('Soạn Giấy chứng nhận').waitFor();
      expect(await cellAt(mine, '2', 3).innerText()).toBe('7 giờ');
      await save(mine);

      await write(theirs, '2', 3, '6 giờ');
      await press(theirs, 'Control+s');
      await theirs.getByText('Hai bên sửa cùng một chỗ').waitFor();
      await theirs.getByRole('button', { name: 'Lưu đè bằng bản của tôi' }).press('Enter');
      await theirs.getByText('Đã lưu', { exact: true }).waitFor();
      await press(theirs, 'Control+z');
      await cellAt(theirs, '2', 3).getByText('7 giờ').waitFor();
      // The browser reports answers that refuse as errors: each of the three conflicts once.
      const refusals = [...seat.complaints.splice(0), ...other.seat.complaints];
      expect([refusals.length, refusals.filter((complaint) => !complaint.includes('409'))]).toEqual([3, []]);
      await other.close();
    }),
  );

  step('nobody’s number stood in an address, a title, the console or the log', async () => {
    for (const [place, lines] of Object.entries({ ...traces, log: system.said().split('\n') })) expect([place, ...personalIn(lines)]).toEqual([place]);
  });
});

const TODAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** A day so many months after today, as it is typed. */
function inMonths(months: number): string {
  const day = new Date();
  day.setMonth(day.getMonth() + months, 15);
  return `15/${String(day.getMonth() + 1).padStart(2, '0')}/${day.getFullYear()}`;
}
