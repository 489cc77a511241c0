import { Injectable } from '@nestjs/common';
import { inputFaults } from '#domain';
import { Database, isUniqueViolation } from '#persistence';
import { Clock, Directory, Problem, once, oversightScope, type Principal, type RequestMark } from '#platform';
import { leadsUnit } from '../assessment/leads-unit.js';
import type { EnterAssessmentDto, EnteredDto } from './enter-assessment.dto.js';

/** Keeps numbers that units enter for their assessment. */
@Injectable()
export class EnterAssessmentHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async enter({ quarter, unitCode, indicator, numbers, evidence }: EnterAssessmentDto, principal: Principal, { claim, ip }: RequestMark): Promise<EnteredDto> {
    const directory = await this.directory.current();
    const { unit } = oversightScope(principal, directory, unitCode);
    if (!unit || !leadsUnit(principal, unit.id, directory)) throw new Problem('not-found', { detail: 'Không có đơn vị này trong phạm vi của anh/chị.' });
    const errors = inputFaults(indicator, numbers).map(({ field, message }) => ({ field: `numbers.${field.slice(0, 60)}`, code: 'unfit', message }));
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    try {
      return await once(this.database, claim, 201, async ({ assessments, audit }) => {
        const version = await assessments.enter(unit.id, quarter, indicator, numbers, evidence, principal.staffId, this.clock.now());
        await audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'assessment.entered', caseId: null, unitId: unit.id, ip, data: { quarter, indicator, version, numbers } });
        return { version };
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new Problem('conflict');
      throw error;
    }
  }
}
