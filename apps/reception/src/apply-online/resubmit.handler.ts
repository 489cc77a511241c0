import { Injectable } from '@nestjs/common';
import { CaseCommands, PinCheck, type RequestMark } from '#platform';
import { APPLICANT } from './apply-online.handler.js';
import { WhoWaits } from './who-waits.js';
import type { ResubmitDto, ResubmittedDto } from './apply-online.dto.js';

/** Takes back an application that the counter had sent back, from whoever has its code and PIN. */
@Injectable()
export class ResubmitHandler {
  constructor(
    private readonly pins: PinCheck,
    private readonly commands: CaseCommands,
    private readonly whoWaits: WhoWaits,
  ) {}

  async resubmit({ code, pin, note }: ResubmitDto, mark: RequestMark): Promise<ResubmittedDto> {
    const tracked = await this.pins.open(code, pin, mark.ip);
    const waiting = await this.whoWaits.addresses(tracked.state);
    const answer = await this.commands.run(tracked.code, tracked.state.version, { action: 'resubmit', note }, APPLICANT, { ...mark, waiting }, () => true);
    return { code: answer.code, status: answer['status'] as ResubmittedDto['status'], version: answer.version };
  }
}
