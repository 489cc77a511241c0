import { plainDate } from '../../libs/domain/src/calendar/plain-date.js';
import type { ProcessDefinition, Stage, Step } from '../../libs/domain/src/process/definition.js';
import type { Procedure, ProcedureLimit } from '../../libs/domain/src/process/procedure.js';

/** A limit that holds for every channel from 2025-07-01. */
export function sampleLimit(changes: Partial<ProcedureLimit> = {}): ProcedureLimit {
  return {
    channel: null,
    variant: null,
    variantName: null,
    limit: { value: 3, unit: 'working-days' },
    legalBasis: 'Nghị định mẫu, Điều 1',
    validFrom: plainDate('2025-07-01'),
    validTo: null,
    ...changes,
  };
}

/** A sound procedure of three working days, changed where a test needs it. */
export function sampleProcedure(changes: Partial<Procedure> = {}): Procedure {
  return {
    schema: 1,
    code: '1.000001',
    version: 1,
    name: 'Cấp giấy xác nhận mẫu',
    field: 'mau',
    fieldName: 'Mẫu',
    resolvingLevels: ['commune'],
    channels: ['counter', 'online', 'post'],
    online: 'full',
    onlineReason: null,
    limits: [sampleLimit()],
    fees: [],
    papers: [{ key: 'don', name: 'Đơn đề nghị', originals: 1, copies: 0, mandatory: true }],
    result: 'Giấy xác nhận',
    legalBasis: ['Nghị định mẫu'],
    validFrom: plainDate('2025-07-01'),
    validTo: null,
    supplementRule: 'restart',
    ...changes,
  };
}

/** A sound task at the resolving department, changed where a test needs it. */
export function sampleStage(changes: Partial<Stage> = {}): Stage {
  return {
    key: 'appraise',
    name: 'Thẩm định',
    kind: 'task',
    unit: 'department@resolving',
    post: 'specialist',
    limit: { value: 8, unit: 'working-hours' },
    product: 'Dự thảo kết quả',
    next: 'issue',
    returnsTo: [],
    ...changes,
  };
}

/** A sound process of four stages and 13 planned hours: receive, appraise, issue, return. */
export function sampleProcess(stages?: readonly Step[]): ProcessDefinition {
  return {
    schema: 1,
    code: 'QT-1.000001',
    procedureCode: '1.000001',
    version: 1,
    name: 'Quy trình mẫu',
    legalBasis: 'Quyết định mẫu',
    validFrom: plainDate('2025-07-01'),
    first: 'receive',
    stages: stages ?? [
      sampleStage({ key: 'receive', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, next: 'appraise' }),
      sampleStage({ returnsTo: ['receive'], maySupplement: true, mayRefuse: true }),
      sampleStage({ key: 'issue', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: { value: 3, unit: 'working-hours' }, next: 'return', returnsTo: ['appraise'] }),
      sampleStage({ key: 'return', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
    ],
  };
}
