import { addDays, dateOf, parseInstant, type Instant } from '#domain';
import type { PlannedCase } from './plan.js';
import { rateCase } from './ratings.js';
import { ADMINISTRATOR, citizenAddress, laterOn, type Stage } from './stage.js';

/** A case as the API last answered it. */
export interface Played {
  readonly code: string;
  readonly pin?: string;
  readonly version: number;
  readonly status: string;
  readonly dueAt: string | null;
  readonly openStages?: readonly OpenStage[];
}

/** An open step: of people, or of a machine where `post` is `null`; `offered` while a unit is asked to take it over. */
interface OpenStage {
  readonly token: number;
  readonly stage: string;
  readonly unitCode: string;
  readonly post: string | null;
  readonly dueAt: string | null;
  readonly offered: { readonly unitCode: string; readonly post: string } | null;
}

/** An action that is offered, with the fields that it asks for. */
interface Offered {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly required: boolean; readonly token?: number; readonly choices?: readonly { readonly value: string }[] }[];
}

/** A paper as it is handed in, with its scan. */
interface HandedPaper {
  readonly key: string;
  readonly originals: number;
  readonly copies: number;
  readonly fileIds?: readonly string[];
}

/** Every so many applications are scanned at the counter, and so many results issued as files. */
const SCANNED_EVERY = 3;

/** Hands the application in. The clock starts at the counter at once; online it waits. */
export async function openCase({ api, roster, papers: samples }: Stage, plan: PlannedCase): Promise<Played> {
  const { procedure, applicant, chance, channel, counterCode, variant } = plan;
  const papers: HandedPaper[] = procedure.papers.filter((paper) => paper.mandatory).map(({ key, originals, copies }) => ({ key, originals, copies }));
  const delivery = chance.weighted([['counter', 70], ['post', 15], ['online', 15]] as const);
  const application = { procedureCode: procedure.code, variant, applicant, papers, delivery, unitCode: counterCode };
  if (channel === 'online') return api.post<Played>('/api/v1/public/applications', application, plan.at, null, citizenAddress(plan.number));
  const keys = [...new Set(procedure.fees.filter((fee) => fee.channel === null || fee.channel === channel).map((fee) => fee.key))];
  const fees = keys.map((key) => ({ key, quantity: 1, paid: true }));
  const { username } = roster.holder(counterCode, 'counter-officer', chance);
  const [first, ...others] = papers;
  if (first && plan.number % SCANNED_EVERY === 0) papers.splice(0, papers.length, { ...first, fileIds: [await api.upload(samples.scan, 'Tờ khai.pdf', 'paper', username)] }, ...others);
  return api.post<Played>('/api/v1/cases', { ...application, channel, fees }, plan.at, username);
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
  private charged = false;

  constructor(
    private readonly stage: Stage,
    private readonly plan: PlannedCase,
    public played: Played,
  ) {
    this.time = plan.at;
  }

  async play(): Promise<void> {
    if (this.played.status === 'submitted' && !(await this.checkAtCounter())) return;
    for (let step = 0; step < 120; step += 1) {
      if (this.played.status === 'supplement' || this.played.status === 'suspended') break;
      const open = this.played.openStages ?? [];
      const next = open.find(({ offered }) => offered !== null) ?? open.find(({ post }) => post !== null);
      if (open.length === 0) break;
      const wentOn = this.played.status === 'payment' ? await this.pay() : next ? await this.visit(next) : await this.waitForMachines(open);
      if (!wentOn) return;
    }
    if (this.played.status === 'returned' && this.plan.rating !== null) await rateCase(this.stage, this.plan, this.played.code, this.plan.rating, this.time);
  }

  /** Somebody works on an open stage, or its asked unit takes it over; `false` when that would be after the present. */
  private async visit(open: OpenStage): Promise<boolean> {
    const { roster } = this.stage;
    const { chance } = this.plan;
    if (open.offered !== null) {
      if (!this.pass(chance.whole(5, 90))) return false;
      await this.act('accept-hand-over', { token: open.token }, roster.holder(open.offered.unitCode, open.offered.post, chance).username);
      return true;
    }
    if (!this.pass(this.minutesFor(open.dueAt))) return false;
    await this.work(open, roster.holder(open.unitCode, open.post ?? '', chance).username);
    return true;
  }

  /** Nobody but machines has the case: somebody writes down what a called system answered, or time passes until the first goes on. */
  private async waitForMachines(open: readonly OpenStage[]): Promise<boolean> {
    const { api, roster } = this.stage;
    const { chance } = this.plan;
    const leader = roster.leaderOver(open[0]?.unitCode ?? '', chance);
    if (leader) {
      const { actions } = await api.get<{ actions: Offered[] }>(`/api/v1/cases/${this.played.code}/actions`, leader.username, this.time);
      const answer = actions.find(({ action }) => action === 'record-answer');
      if (answer) return this.writeAnswer(answer, leader.username);
    }
    const ends = open.flatMap(({ dueAt }) => (dueAt === null ? [] : [parseInstant(dueAt)]));
    const first = Math.min(...ends) as Instant;
    if (ends.length === 0 || first > this.stage.now) return false;
    this.time = Math.max(this.time, first) as Instant;
    this.played = { ...this.played, ...(await api.post<Played>(`/api/v1/cases/${this.played.code}/timers`, {}, this.time, ADMINISTRATOR)) };
    return true;
  }

  private async writeAnswer(answer: Offered, username: string): Promise<boolean> {
    if (!this.pass(this.plan.chance.whole(15, 240))) return false;
    const which = meant(answer, null);
    await this.act('record-answer', { ...which, ...this.dataFor(which.token ?? null, answer) }, username);
    return true;
  }

  private async pay(): Promise<boolean> {
    const { chance, counterCode } = this.plan;
    if (!this.pass(chance.whole(200, 2400))) return false;
    await this.act('confirm-payment', { receiptNumber: `BL-${chance.whole(10_000, 99_999)}` }, this.stage.roster.holder(counterCode, 'counter-officer', chance).username);
    return true;
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
      this.played = { ...this.played, ...(await this.stage.api.post<Played>('/api/v1/public/applications/resubmit', body, this.time, null, citizenAddress(this.plan.number))) };
      if (!this.pass(chance.whole(20, 200))) return false;
    }
    await this.act('accept', {}, officer);
    return true;
  }

  /** What the holder of an open stage does next, by the story and by what the server offers. */
  private async work({ token, unitCode }: OpenStage, username: string): Promise<void> {
    const { actions } = await this.stage.api.get<{ actions: Offered[] }>(`/api/v1/cases/${this.played.code}/actions`, username, this.time);
    const offered = (action: string) => actions.find((candidate) => candidate.action === action);
    const may = (action: string): boolean => offered(action) !== undefined;
    const { story, chance, applicant, counterCode } = this.plan;
    if (may('return-result')) return this.act('return-result', { recipient: applicant.fullName, method: 'counter' }, username);
    if (may('issue-result')) return this.issue(username, unitCode);
    if (may('give-opinion')) return this.act('give-opinion', { ...meant(offered('give-opinion'), token), agrees: chance.chance(0.9), text: 'Thống nhất nội dung đề nghị, lưu ý thực hiện đúng quy định.' }, username);
    if (!this.told && story === 'supplement' && may('request-supplement')) return this.supplement(username, counterCode);
    if (!this.told && story === 'suspended' && may('suspend')) return this.suspend(username);
    if (!this.told && story === 'refused' && may('refuse')) return this.act('refuse', { reason: 'Hồ sơ không đủ điều kiện theo quy định hiện hành.' }, username);
    if (!this.told && story === 'withdrawn' && chance.chance(0.5)) return this.withdraw();
    const back = offered('return')?.fields.find((field) => field.name === 'to' && (field.token ?? token) === token)?.choices?.[0]?.value;
    if (!this.told && story === 'stepped-back' && back) {
      this.told = true;
      return this.act('return', { ...meant(offered('return'), token), to: back, reason: 'Dự thảo còn sai thông tin, đề nghị rà soát lại.' }, username);
    }
    if (!this.charged && may('request-payment')) return this.charge(meant(offered('request-payment'), token), username);
    if (!this.told && story === 'extended') await this.extend(unitCode);
    const which = meant(offered('advance'), token);
    return this.act('advance', { ...which, note: '', ...this.dataFor(which.token ?? token, offered('advance')) }, username);
  }

  /** Land-use tax and the like, once a case. */
  private async charge(which: { token?: number }, username: string): Promise<void> {
    this.charged = true;
    const amount = this.plan.chance.whole(20, 900) * 50_000;
    const legalGround = 'Thông báo nộp tiền của cơ quan thuế';
    await this.act('request-payment', { ...which, title: 'Nghĩa vụ tài chính về đất đai', amount, reason: 'Nộp theo thông báo của cơ quan thuế.', legalGround }, username);
  }

  /** Values for what a step asks about the case; without a token there is only one that asks. */
  private dataFor(token: number | null, advance: Offered | undefined): { data?: Record<string, unknown> } {
    const asked = (advance?.fields ?? []).filter((field) => field.name.startsWith('data.') && (token === null || (field.token ?? token) === token));
    if (asked.length === 0) return {};
    return { data: Object.fromEntries(asked.map((field) => [field.name.slice('data.'.length), this.valueFor(field)])) };
  }

  private valueFor({ kind, choices = [] }: Offered['fields'][number]): unknown {
    const { chance } = this.plan;
    if (choices.length > 0) return chance.pick(choices).value;
    if (kind === 'yes-no') return chance.chance(0.35);
    if (kind === 'number') return chance.whole(1, 60) * 10;
    return kind === 'day' ? this.stage.calendar.addWorkingDays(dateOf(this.time), chance.whole(1, 4)) : 'Theo hồ sơ đã nộp';
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

  private async act(action: string, fields: Readonly<Record<string, unknown>>, username: string): Promise<void> {
    const path = `/api/v1/cases/${this.played.code}/actions/${action}`;
    this.played = { ...this.played, ...(await this.stage.api.post<Played>(path, { version: this.played.version, ...fields }, this.time, username)) };
  }

  /** Issues the result; some of them as a file, too. */
  private async issue(username: string, unitCode: string): Promise<void> {
    const { chance, procedure, number } = this.plan;
    const { api, papers } = this.stage;
    const fileIds = number % SCANNED_EVERY === 0 ? [await api.upload(papers.result, 'Kết quả.pdf', 'result', username)] : [];
    await this.act('issue-result', { documentNumber: `${chance.whole(1, 999)}/${new Date(this.time).getFullYear()}/KQ`, title: procedure.result, signedBy: this.signer(unitCode), fileIds }, username);
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
    const later = laterOn(this.stage, this.time, minutes);
    this.time = later ?? this.time;
    return later !== null;
  }
}

/** Names the open stage of an action where several would do: the wanted one if it is among them. */
function meant(action: Offered | undefined, token: number | null): { token?: number } {
  const choices = action?.fields.find(({ name }) => name === 'token')?.choices ?? [];
  const wanted = choices.find(({ value }) => Number(value) === token) ?? choices[0];
  return wanted ? { token: Number(wanted.value) } : {};
}
