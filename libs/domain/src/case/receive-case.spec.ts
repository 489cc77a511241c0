import { describe, expect, test } from '@jest/globals';
import { APPLICANT, SampleCase, actor, districtProcess } from '../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { formatInstant } from '../calendar/instant.js';
import { receiveCase, submitApplication } from './receive-case.js';

const officer = actor('counter-officer@c-desk');

describe('receiving at the counter', () => {
  test('starts the clock at once: promise and first stage with their own ends', () => {
    const { file } = SampleCase.received();
    expect(file).toMatchObject({ version: 2, status: 'received', receivingUnitId: 'c-desk', resolvingAuthorityId: 'c', returnsBeforeReception: 0 });
    expect(file.acceptedAt).toBe(file.submittedAt);
    expect(formatInstant(file.dueAt!)).toBe('2026-08-17T17:00:00+07:00');
    expect(file.originalDueAt).toBe(file.dueAt);
    expect(file.tokens).toMatchObject([{ id: 2, stage: 'receive', unitId: 'c-desk', assigneeId: null, handOver: null }]);
    expect(formatInstant(file.tokens[0]!.dueAt!)).toBe('2026-08-03T10:00:00+07:00');
  });

  test('wants somebody who sits at that counter', () => {
    const sample = new SampleCase();
    for (const name of ['counter-officer@d-desk', 'specialist@c-dept', 'leader@c']) {
      expect(receiveCase(sample.intake(), sample.context(actor(name)))).toEqual({ refused: 'not-your-stage' });
    }
  });

  test('only counters receive, and only for an authority of a level that decides', () => {
    const sample = new SampleCase();
    const deptOfficer = actor('counter-officer@c-dept');
    expect(receiveCase({ ...sample.intake(), receivingUnitId: 'c-dept' }, sample.context(deptOfficer))).toMatchObject({ refused: 'receiving-unit-unfit' });
    for (const resolvingAuthorityId of ['d', 'e-dept', 'nowhere']) {
      expect(receiveCase({ ...sample.intake(), resolvingAuthorityId }, sample.context(officer))).toMatchObject({ refused: 'receiving-unit-unfit' });
    }
  });

  test('another commune of the province may be the one that decides', () => {
    const sample = new SampleCase();
    const decided = receiveCase({ ...sample.intake(), resolvingAuthorityId: 'e' }, sample.context(officer));
    expect(decided).toMatchObject([{ data: { identity: { receivingUnitId: 'c-desk', resolvingAuthorityId: 'e' } } }, { data: { unitId: 'c-desk' } }]);
  });

  test('a three-tier commune sends what districts decide to its district; a two-tier one decides itself', () => {
    const procedure = sampleProcedure({ resolvingLevels: ['district', 'commune'] });
    expect(SampleCase.received({ procedure, definition: districtProcess() }).file.resolvingAuthorityId).toBe('d');
    expect(SampleCase.received({ procedure, desk: 'e-desk' }).file.resolvingAuthorityId).toBe('e');
  });

  test('a channel that is not offered and a sub-case without a limit are refused', () => {
    const counterOnly = new SampleCase({ procedure: sampleProcedure({ channels: ['counter'] }) });
    expect(submitApplication({ ...counterOnly.intake(), channel: 'online' }, counterOnly.context(APPLICANT))).toEqual({ refused: 'channel-not-offered' });
    const sample = new SampleCase();
    expect(receiveCase({ ...sample.intake(), variant: 'unknown' }, sample.context(officer))).toEqual({ refused: 'no-limit-for-channel' });
    expect(submitApplication({ ...sample.intake(), variant: 'unknown', channel: 'online' }, sample.context(APPLICANT))).toEqual({ refused: 'no-limit-for-channel' });
  });

  test('a limit of the channel goes before the one for every channel', () => {
    const procedure = sampleProcedure({ limits: [sampleLimit(), sampleLimit({ channel: 'online', limit: { value: 1, unit: 'working-days' } })] });
    expect(formatInstant(SampleCase.received({ procedure }).file.dueAt!)).toBe('2026-08-06T17:00:00+07:00');
    const online = SampleCase.submitted({ procedure }).run({ action: 'accept' }, officer);
    expect(formatInstant(online.file.dueAt!)).toBe('2026-08-04T17:00:00+07:00');
  });

  test('a province without the unit that a stage names refuses instead of losing the case', () => {
    const procedure = sampleProcedure({ field: 'khong-ai' });
    const sample = SampleCase.received({ procedure });
    expect(sample.attempt({ action: 'advance', note: '' }, officer)).toMatchObject({ refused: 'unit-not-resolved', detail: expect.stringContaining('Thẩm định') });
  });
});
