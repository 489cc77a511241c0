import { Injectable } from '@nestjs/common';
import { formatInstant, normaliseIdentityNumber, organisationNumberFault } from '#domain';
import { Database } from '#persistence';
import { Directory, reachOf, type Principal } from '#platform';
import { CaseReader } from '../show-case/case-reader.js';
import type { FindApplicantDto, FoundApplicantDto } from './find-applicant.dto.js';

/** Finds who has been here before. */
@Injectable()
export class FindApplicantHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly cases: CaseReader,
  ) {}

  async find({ identityNumber }: FindApplicantDto, staff: Principal, ip: string): Promise<FoundApplicantDto> {
    const number = normaliseIdentityNumber(identityNumber);
    if (organisationNumberFault(number) !== null) return { known: false, applicant: null };
    const { unitIds } = reachOf(staff, await this.directory.current());
    const last = await this.database.read(({ caseSearch }) => caseSearch.lastOf(unitIds, number));
    if (!last) return { known: false, applicant: null };
    await this.cases.disclose(last.id, staff, { action: 'case.reveal', ip, data: { for: 'intake' } });
    const { kind, fullName, birthDate, gender, phone, email, address } = last.applicant;
    return { known: true, applicant: { kind, fullName, birthDate, gender, phone, email, address, lastCode: last.code, lastAt: formatInstant(last.submittedAt) } };
  }
}
