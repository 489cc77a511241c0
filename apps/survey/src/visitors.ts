import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Secrets, browserCookie, originMarks, type OriginMarks } from '#platform';
import { StaffRefusal, type WithCookies } from './staff-refusal.js';

/** Whoever wants to rate a case (người đánh giá): never staff, and nothing is kept of them but where they answered from. */
@Injectable()
export class Visitors {
  private readonly browser: string;

  constructor(
    private readonly refusal: StaffRefusal,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.browser = browserCookie(configuration).name;
  }

  /** Where somebody answers from. Throws `staff-cannot-rate` for a browser in which staff is signed in. */
  async admit(request: WithCookies): Promise<OriginMarks> {
    await this.refusal.check(request);
    return originMarks(this.secrets, request.ip, request.cookies?.[this.browser]);
  }
}
