import {
  describeRemaining,
  describeWeekdayMoment,
  getFork,
  getStep,
  readAlarmSubject,
  type AlarmSubject,
  type CaseFile,
  type Instant,
  type OpenFork,
  type ProcessDefinition,
  type Token,
  type WorkingCalendar,
} from '#domain';
import type { AlarmSource } from '#persistence';

/** All that the message of an alarm may be written from. Nothing of it is about the applicant. */
export interface AlarmMaterial {
  readonly source: AlarmSource;
  readonly procedureName: string;
  readonly definition: ProcessDefinition;
  readonly unitName: (id: string) => string;
  readonly calendarOf: (unitId: string) => WorkingCalendar;
  readonly publicUrl: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** What a template is filled with: what every alarm says, and what this one says of its subject. */
export function alarmFacts(material: AlarmMaterial): Facts {
  const { source, procedureName, publicUrl } = material;
  const { caseCode, share, dueAt, firedAt, state } = source;
  const subject = readAlarmSubject(source.subject);
  return {
    caseCode,
    procedureName,
    caseUrl: `${publicUrl}/can-bo/ho-so/${encodeURIComponent(caseCode)}`,
    share: `${share} %`,
    dueAt: describeWeekdayMoment(dueAt),
    firedAt: describeWeekdayMoment(firedAt),
    standing: describeRemaining(material.calendarOf(unitOf(material, subject)), firedAt, dueAt),
    caseDueAt: state.dueAt === null ? null : describeWeekdayMoment(state.dueAt),
    outdated: !stillRings(state, subject, dueAt),
    ...FACTS[subject.kind](material, subject as never),
  };
}

const FACTS: { readonly [Kind in AlarmSubject['kind']]: (material: AlarmMaterial, subject: Extract<AlarmSubject, { kind: Kind }>) => Facts } = {
  case: (material) => ({ openSteps: stepsIn(material, () => true) }),
  stage: (material) => stageFacts(material),
  'hand-over': (material, { token: id }) => {
    const { state } = material.source;
    const token = state.tokens.find((open) => open.id === id);
    const offer = token?.handOver ?? null;
    return {
      ...stageFacts(material),
      toUnitName: offer === null ? 'đơn vị khác' : material.unitName(offer.toUnitId),
      requestedAt: offer === null ? null : describeWeekdayMoment(offer.requestedAt),
      reason: offer === null || offer.reason === '' ? null : offer.reason,
    };
  },
  branch: (material, subject) => ({
    branchName: branchName(material, subject),
    openSteps: stepsIn(material, ({ branch }) => branch?.fork === subject.fork && branch.key === subject.key),
  }),
};

function stageFacts({ source: { stage }, definition, unitName }: AlarmMaterial): Facts {
  if (stage === null) throw new Error('The stage that the alarm is about is missing');
  return { stageName: getStep(definition, stage.stage).name, unitName: unitName(stage.unitId) };
}

/** "Bước “Thẩm định” tại Phòng Tư pháp", one for each open step that is meant. */
function stepsIn({ source: { state }, definition, unitName }: AlarmMaterial, meant: (token: Token) => boolean): string[] {
  return state.tokens.filter((token) => token.post !== null && meant(token)).map(({ stage, unitId }) => `Bước “${getStep(definition, stage).name}” tại ${unitName(unitId)}`);
}

/** Once the branches have met, the fork is known no more: its branch is called by its key. */
function branchName({ source: { state }, definition }: AlarmMaterial, { fork: id, key }: { readonly fork: number; readonly key: string }): string {
  const open = state.forks.find((fork) => fork.id === id);
  return (open && getFork(definition, open.fork).branches.find((branch) => branch.key === key)?.name) ?? key;
}

/** The unit on whose calendar the time is counted. */
function unitOf({ source: { state, stage } }: AlarmMaterial, { kind }: AlarmSubject): string {
  return (kind === 'stage' || kind === 'hand-over' ? stage?.unitId : undefined) ?? state.resolvingAuthorityId;
}

/** Does what rang still stand as it did? A message may wait through quiet hours while the work is done. */
function stillRings({ tokens, forks, dueAt: caseDue, finishedAt }: CaseFile, subject: AlarmSubject, dueAt: Instant): boolean {
  switch (subject.kind) {
    case 'case':
      return finishedAt === null && caseDue === dueAt;
    case 'stage':
      return tokens.some(({ id, dueAt: due }) => id === subject.token && due === dueAt);
    case 'hand-over':
      return tokens.some(({ id, handOver }) => id === subject.token && handOver?.refused === null && handOver.dueAt === dueAt);
    case 'branch':
      return isOpen(forks, subject, dueAt);
  }
}

function isOpen(forks: readonly OpenFork[], { fork: id, key: wanted }: { readonly fork: number; readonly key: string }, due: Instant): boolean {
  return forks.some((fork) => fork.id === id && fork.branches.some(({ key, dueAt, state }) => key === wanted && state === 'open' && dueAt === due));
}
