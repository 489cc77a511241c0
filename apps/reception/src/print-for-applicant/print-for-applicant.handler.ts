import { Injectable } from '@nestjs/common';
import { PinCheck, Problem, Secrets } from '#platform';
import { PrintError } from '#print';
import { LookUpCaseHandler } from '../look-up-case/look-up-case.handler.js';
import type { LookUpCaseDto } from '../look-up-case/look-up-case.dto.js';
import { FormPrinter, type ApplicantSheet } from '../print/form-printer.js';
import { ApplicantSheetSources } from './applicant-sheet-sources.js';
import { applicationSheet } from './application-sheet.js';
import { stateSheet } from './state-sheet.js';

/** Prints what applicants keep of their case. Whoever has code and PIN is shown no more of people than the case's page shows. */
@Injectable()
export class PrintForApplicantHandler {
  constructor(
    private readonly lookUps: LookUpCaseHandler,
    private readonly pins: PinCheck,
    private readonly sources: ApplicantSheetSources,
    private readonly secrets: Secrets,
    private readonly printer: FormPrinter,
  ) {}

  /** The case as its page shows it now. */
  async state(asked: LookUpCaseDto, ip: string): Promise<Buffer> {
    const told = await this.lookUps.lookUp(asked, ip);
    // Without the PIN behind it: whoever is shown this sheet cannot open the case.
    const address = this.secrets.trackingUrl(told.code, '').replace(/\.$/, '');
    return this.print('case-state', { ...this.sources.frame('Tình trạng hồ sơ'), ...(await stateSheet(told, address)) });
  }

  /** The application as it came in online. */
  async application(asked: LookUpCaseDto, ip: string): Promise<Buffer> {
    const { code, pinSalt } = await this.pins.open(asked.code, asked.pin, ip);
    const subject = await this.sources.application(code);
    const pin = this.secrets.pinOf(pinSalt);
    return this.print('application', { ...this.sources.frame('Hồ sơ đã nộp trực tuyến'), ...(await applicationSheet(subject, { pin, trackingUrl: this.secrets.trackingUrl(code, pin) })) });
  }

  private print(sheet: ApplicantSheet, data: object): Promise<Buffer> {
    return this.printer.renderSheet(sheet, data).catch((error: unknown) => {
      throw error instanceof PrintError ? new Problem('unavailable', { detail: 'Máy in đang bận, vui lòng thử lại.', retryAfterSeconds: 5 }) : error;
    });
  }
}
