import { addDays, dateOf, parseInstant, type Instant, type WorkingCalendar } from '#domain';
import type { DemoApi } from './demo-api.js';
import type { PlannedCase } from './plan.js';
import type { Roster } from './roster.js';

/** A case as the API last answered it. */
export interface Played {
  readonly code: string;
  readonly pin?: string;
  readonly version: number;
  readonly status: string;
  readonly dueAt: string | null;
  readonly openStages?: readonly { readonly stage: string; readonly unitCode: string; readonly post: string; readonly dueAt: string | null }[];
}

/** What playing needs: the API, who works where, the calendar that offices keep, and the present. */
export interface Stage {
  readonly api: DemoApi;
  readonly roster: Roster;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
}

/** Hands the application in. The clock starts at the counter at once; online it waits. */
export function openCase({ api, roster }: Stage, plan: PlannedCase): Promise<Played> {
  const { procedure, applicant, chance, channel, counterCode, variant } = plan;
  const papers = procedure.papers.filter((paper) => paper.mandatory).map(({ key, originals, copies }) => ({ key, originals, copies }));
  const delivery = chance.weighted([['counter', 70], ['post', 15], ['online', 15]] as const);
  const application = { procedureCode: procedure.code, variant, applicant, papers, delivery, unitCode: counterCode };
  if (channel === 'online') return api.post<Played>('/api/v1/public/applications', application, plan.at, null, citizenAddress(plan));
  const keys = [...new Set(procedure.fees.filter((fee) => fee.channel === null || fee.channel === channel).map((fee) => fee.key))];
  const fees = keys.map((key) => ({ key, quantity: 1, paid: true }));
  return api.post<Played>('/api/v1/cases', { ...application, channel, fees }, plan.at, roster.holder(counterCode, 'counter-officer', chance).username);
}

/** Takes a case as far as the present allows. */
export async function playCase(stage: Stage, plan: PlannedCase, opened: Played): Promise<Played> {
  const player = new CasePlayer(stage, plan, opened);
  await player.play();
  return player.played;
}

class CasePlayer {
  private time: Instant;
  private told = false;

  constructor(
    private readonly stage: Stage,
    private readonly plan: PlannedCase,
    public played: Played,
  ) {
    this.time = plan.at;
  }

  async play(): Promise<void> {
    if (this.played.status === 'submitted' && !(await this.checkAtCounter())) return;
    for (let step = 0; step < 40; step += 1) {
      const open = this.played.openStages?.[0];
      if (!open || this.played.status === 'supplement' || this.played.status === 'suspended') break;
      if (!this.pass(this.minutesFor(open.dueAt))) return;
      const { username } = this.stage.roster.holder(open.unitCode, open.post, this.plan.chance);
      await this.work(username, open.unitCode);
    }
    if (this.played.status === 'returned' && this.plan.rating !== null) await this.rate(this.plan.rating);
  }

  /** The counter looks at an online application: accepts, sends back once, or refuses. */
  private async checkAtCounter(): Promise<boolean> {
    const { story, chance, counterCode } = this.plan;
    if (!this.pass(chance.whole(20, 260))) return false;
    const officer = this.stage.roster.holder(counterCode, 'counter-officer', chance).username;
    if (story === 'not-accepted') {
      await this.act('not-accept', { reasons: ['Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan này.'] }, officer);
      return false;
    }
    if (story === 'sent-back') {
      await this.act('send-back', { defects: ['Tờ khai chưa ghi đủ thông tin, đề nghị khai lại mục nơi cư trú.', 'Ảnh chụp giấy tờ bị mờ, đề nghị chụp lại.'] }, officer);
      if (!this.pass(chance.whole(120, 1400))) return false;
      const body = { code: this.played.code, pin: this.played.pin, note: 'Tôi đã bổ sung theo hướng dẫn.' };
      this.played = { ...this.played, ...(await this.stage.api.post<Played>('/api/v1/public/applications/resubmit', body, this.time, null, citizenAddress(this.plan))) };
      if (!this.pass(chance.whole(20, 200))) return false;
    }
    await this.act('accept', {}, officer);
    return true;
  }

  /** What the holder of the open stage does next, by the story and by what the server offers. */
  private async work(username: string, unitCode: string): Promise<void> {
    const { actions } = await this.stage.api.get<{ actions: { action: string; fields: { name: string; choices?: { value: string }[] }[] }[] }>(`/api/v1/cases/${this.played.code}/actions`, username, this.time);
    const may = (action: string): boolean => actions.some((offered) => offered.action === action);
    const { story, chance, applicant, procedure, counterCode } = this.plan;
    if (may('return-result')) return this.act('return-result', { recipient: applicant.fullName, method: 'counter' }, username);
    if (may('issue-result')) return this.act('issue-result', { documentNumber: `${chance.whole(1, 999)}/${new Date(this.time).getFullYear()}/KQ`, title: procedure.result, signedBy: this.signer(unitCode) }, username);
    if (!this.told && story === 'supplement' && may('request-supplement')) return this.supplement(username, counterCode);
    if (!this.told && story === 'suspended' && may('suspend')) return this.suspend(username);
    if (!this.told && story === 'refused' && may('refuse')) return this.act('refuse', { reason: 'Hồ sơ không đủ điều kiện theo quy định hiện hành.' }, username);
    if (!this.told && story === 'withdrawn' && chance.chance(0.5)) return this.withdraw();
    const back = actions.find((offered) => offered.action === 'return')?.fields.find((field) => field.name === 'to')?.choices?.[0]?.value;
    if (!this.told && story === 'stepped-back' && back) {
      this.told = true;
      return this.act('return', { to: back, reason: 'Dự thảo còn sai thông tin, đề nghị rà soát lại.' }, username);
    }
    if (!this.told && story === 'extended') await this.extend(unitCode);
    return this.act('advance', { note: '' }, username);
  }

  private async supplement(username: string, counterCode: string): Promise<void> {
    this.told = true;
    const { chance } = this.plan;
    const missing = ['Bản sao giấy tờ chứng minh nơi cư trú', 'Tờ khai có chữ ký của chủ hồ sơ'];
    await this.act('request-supplement', { items: missing, reason: 'Hồ sơ chưa đủ thành phần theo quy định.' }, username);
    if (!this.pass(chance.whole(300, 2000))) return;
    await this.act('accept-supplement', { received: missing }, this.stage.roster.holder(counterCode, 'counter-officer', chance).username);
  }

  private async suspend(username: string): Promise<void> {
    this.told = true;
    await this.act('suspend', { reason: 'Xác minh thông tin tại nơi cư trú trước đây.', legalGround: 'Nghị định 07/2025/NĐ-CP' }, username);
    if (!this.pass(this.plan.chance.whole(400, 1800))) return;
    await this.act('resume', { note: 'Đã có kết quả xác minh.' }, username);
  }

  private async withdraw(): Promise<void> {
    this.told = true;
    const officer = this.stage.roster.holder(this.plan.counterCode, 'counter-officer', this.plan.chance).username;
    await this.act('withdraw', { reason: 'Công dân đề nghị rút hồ sơ.' }, officer);
  }

  /** The leader promises a new date, where the rules still allow it. */
  private async extend(unitCode: string): Promise<void> {
    const leader = this.stage.roster.leaderOver(unitCode, this.plan.chance);
    if (!leader || this.played.dueAt === null) return;
    const due = dateOf(parseInstant(this.played.dueAt));
    if (dateOf(this.time) >= addDays(due, -1)) return;
    this.told = true;
    await this.act('extend', { newDueDate: this.stage.calendar.addWorkingDays(due, 3), reason: 'Phải xác minh thêm thực địa.' }, leader.username);
  }

  private async rate(overall: number): Promise<void> {
    const { chance, counterCode } = this.plan;
    if (!this.pass(chance.whole(5, 1200))) return;
    const officer = this.stage.roster.holder(counterCode, 'counter-officer', chance).username;
    const { url } = await this.stage.api.get<{ url: string }>(`/api/v1/cases/${this.played.code}/rating-invitation`, officer, this.time);
    const reasons = overall <= 2 ? [chance.pick(['late', 'many-trips', 'unclear-guidance'])] : [];
    await this.stage.api.post(`/api/v1/public/ratings/${url.split('/').at(-1)}`, { overall, reasons }, this.time, null, citizenAddress(this.plan));
  }

  private async act(action: string, fields: Readonly<Record<string, unknown>>, username: string): Promise<void> {
    const path = `/api/v1/cases/${this.played.code}/actions/${action}`;
    this.played = { ...this.played, ...(await this.stage.api.post<Played>(path, { version: this.played.version, ...fields }, this.time, username)) };
  }

  private signer(unitCode: string): string {
    return this.stage.roster.leaderOver(unitCode, this.plan.chance)?.fullName ?? 'Lãnh đạo cơ quan';
  }

  /** Working minutes that the holder takes: a share of the stage's own limit by the case's pace. */
  private minutesFor(dueAt: string | null): number {
    const { chance, pace } = this.plan;
    if (dueAt === null) return chance.whole(30, 900);
    const limit = this.stage.calendar.workingMinutesBetween(this.time, parseInstant(dueAt));
    const [low, high] = { quick: [10, 50], usual: [35, 90], slow: [110, 220], stuck: [250, 700] }[pace] as [number, number];
    return Math.max(3, Math.round((limit * chance.whole(low, high)) / 100));
  }

  /** Lets working time pass; `false` when that would be after the present. */
  private pass(minutes: number): boolean {
    const later = this.stage.calendar.addWorkingMinutes(this.time, minutes);
    if (later > this.stage.now) return false;
    this.time = later;
    return true;
  }
}

/** Each citizen's own connection, so that limits by address count people and not the demonstration. */
function citizenAddress({ number }: PlannedCase): string {
  return `10.77.${Math.floor(number / 250)}.${(number % 250) + 1}`;
}
