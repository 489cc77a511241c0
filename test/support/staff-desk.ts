import type { Browser, Page } from 'playwright-core';
import { DESK, picture, visit, type Visit } from './browser.js';
import { DEMO_PASSWORD } from './template.js';

/** The staff pages in the hands of one member of staff. */
export class StaffDesk {
  /** In which the pages speak. */
  language: 'vi' | 'en' = 'vi';

  private constructor(readonly seat: Visit) {}

  get page(): Page {
    return this.seat.page;
  }

  /** Opens a window with somebody signed in; one journey signs in with the form, which all others need not. */
  static async open(browser: Browser, address: string, username: string, viewport: { readonly width: number; readonly height: number } = DESK): Promise<StaffDesk> {
    const seat = await visit(browser, address, { viewport });
    const answer = await seat.context.request.post('/api/v1/sessions', { data: { username, password: DEMO_PASSWORD } });
    if (!answer.ok()) throw new Error(`${username} did not get in: ${answer.status()} ${await answer.text()}`);
    return new StaffDesk(seat);
  }

  /** Opens a window and signs in with the form. */
  static async signIn(browser: Browser, address: string, username: string, viewport: { readonly width: number; readonly height: number } = DESK): Promise<StaffDesk> {
    const seat = await visit(browser, address, { viewport });
    const { page } = seat;
    await page.goto('/can-bo/');
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL('**/can-bo/viec*').catch(async (error: unknown) => {
      await picture(page, `sign-in-${username}`);
      throw new Error(`${username} did not get in: ${seat.complaints.join('\n')}`, { cause: error });
    });
    // That nobody was signed in yet the browser reports as an error.
    seat.complaints.length = 0;
    return new StaffDesk(seat);
  }

  /** Goes to a page of staff, and waits until it is whole. */
  async go(path: string): Promise<void> {
    await this.page.goto(`/can-bo/${path}`);
    await this.seat.settled();
  }

  /** Chooses the other language, on the page where one is. */
  async changeLanguage(): Promise<void> {
    this.language = this.language === 'vi' ? 'en' : 'vi';
    await this.page.getByRole('button', { name: /^(Tài khoản|Account)/ }).click();
    await this.page.locator(`[role=menuitem][lang=${this.language}]`).click();
    await this.page.locator(`html[lang=${this.language}]`).waitFor({ state: 'attached' });
    await this.seat.settled();
  }

  /** Opens the page of a case, and waits for all of its parts: what comes late would push away what a key led to. */
  async openCase(code: string): Promise<void> {
    await this.go(`ho-so/${code}`);
    await this.page.getByText(code).first().waitFor();
  }

  /** Presses the button of an action, fills its form by label, confirms, and waits for the answer. */
  async act(action: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.getByRole('button', { name: action, exact: true }).click();
    const form = this.page.getByRole('region', { name: action });
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
    await form.getByRole('button', { name: `Xác nhận: ${action}` }).click();
    await this.page.getByText(`Đã thực hiện: ${action}`).waitFor();
  }

  close(): Promise<void> {
    return this.seat.context.close();
  }
}
