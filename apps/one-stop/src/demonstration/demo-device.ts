import type { Instant } from '#domain';
import type { DemoApi } from './demo-api.js';

/** A tap at a device: which case, who asks for it, and what is tapped. */
interface Tap {
  readonly caseCode: string;
  readonly officer: string;
  readonly overall: number;
  readonly reasons: readonly string[];
  readonly at: Instant;
}

/** A device at a counter, which asks about one case at a time. */
export class DemoDevice {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly api: DemoApi,
    private readonly id: string,
    private readonly token: string,
  ) {}

  /** The officer calls the device up and the citizen taps, after all who came before. */
  rate(tap: Tap): Promise<void> {
    const rated = this.last.then(() => this.rateNow(tap));
    this.last = rated.catch(() => undefined);
    return rated;
  }

  private async rateNow({ caseCode, officer, overall, reasons, at }: Tap): Promise<void> {
    const address = `/api/v1/public/rating-devices/${this.token}`;
    await this.api.post(`/api/v1/cases/${caseCode}/rating-call`, { deviceId: this.id }, at, officer);
    const { question } = await this.api.get<{ question: { callId: string } }>(address, null, at);
    await this.api.post(`${address}/ratings`, { callId: question.callId, overall }, at);
    if (reasons.length > 0) await this.api.post(`${address}/reasons`, { callId: question.callId, reasons }, at);
  }
}
