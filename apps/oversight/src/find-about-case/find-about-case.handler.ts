import { Injectable } from '@nestjs/common';
import { Database, isUniqueViolation } from '#persistence';
import { Clock, Directory, Problem, once, oversightScope, type Principal, type RequestMark } from '#platform';
import type { EnteredDto } from '../enter-assessment/enter-assessment.dto.js';
import type { CaseFindingDto } from './find-about-case.dto.js';

/** Keeps what was found about cases. */
@Injectable()
export class FindAboutCaseHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async find({ caseCode, indicator, value, evidence }: CaseFindingDto, principal: Principal, { claim, ip }: RequestMark): Promise<EnteredDto> {
    const reach = oversightScope(principal, await this.directory.current()).cases.unitIds;
    const loaded = await this.database.read(({ cases }) => cases.find(caseCode));
    const { caseId = '', receivingUnitId = '', resolvingAuthorityId = '' } = loaded?.state ?? {};
    if (!reach.includes(receivingUnitId) && !reach.includes(resolvingAuthorityId)) throw new Problem('case-not-found');
    if (await this.database.read(({ surveyAnswers }) => surveyAnswers.handled(caseId, principal.staffId))) {
      throw new Problem('forbidden', { detail: 'Anh/chị đã tham gia giải quyết hồ sơ này nên không kết luận về hồ sơ.' });
    }
    if (indicator === 7 && value > 1) throw new Problem('invalid-request', { errors: [{ field: 'value', code: 'unfit', message: 'Chỉ nhận 1 (đúng) hoặc 0 (không đúng)' }] });
    try {
      return await once(this.database, claim, 201, async ({ assessments, audit }) => {
        const version = await assessments.find(caseId, indicator, value, evidence, principal.staffId, this.clock.now());
        await audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'assessment.found', caseId, unitId: receivingUnitId, ip, data: { indicator, value, version } });
        return { version };
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new Problem('conflict');
      throw error;
    }
  }
}
