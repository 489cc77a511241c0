import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseProcessQuery } from '../../api/queries.js';
import type { CaseView, OpenStage, ProcessStep } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { CaseStateMark } from '../../parts/case-state.js';
import { Loaded } from '../../parts/loaded.js';
import { layOutProcess, type FlowNode, type FlowWay } from './lay-out-process.js';

/** Steps that a case passes without resting there. */
const PASSED = ['choice', 'fork', 'join'];

interface Drawn {
  /** Where the case rests now, by the step's key. */
  readonly open: ReadonlyMap<string, OpenStage>;
}

/** The process of a case with where it stands: one step below the other, what goes on side by side beside each other. */
export function ProcessFlow({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  const process = useQuery(caseProcessQuery(file.code));
  const open = new Map(file.openStages.map((stage) => [stage.key, stage]));
  return (
    <Loaded query={process}>
      {({ steps, process: { name, version, legalBasis } }) => (
        <>
          <Steps nodes={layOutProcess(steps)} open={open} label={t('case.process')} />
          <Text size="xs" c="dimmed" mt="xs">
            {t('flow.version', { name, version, legalBasis })}
          </Text>
        </>
      )}
    </Loaded>
  );
}

function Steps({ nodes, open, label }: Drawn & { readonly nodes: readonly FlowNode[]; readonly label: string }) {
  return (
    <ol className="flow" aria-label={label}>
      {nodes.map(({ step, ways }) => (
        <li key={step.key} data-state={step.state} data-kind={step.kind} aria-current={open.has(step.key) ? 'step' : undefined}>
          <span className="mark" aria-hidden="true" />
          <StepWords step={step} stage={open.get(step.key)} />
          {ways.length === 0 ? null : (
            <ul className="flow-ways">
              {ways.map((way) => (
                <Way key={`${way.way.name} ${way.way.next}`} way={way} open={open} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A branch, or a way of a choice. What was not taken is folded away. */
function Way({ way: { way, nodes, target, taken }, open }: Drawn & { readonly way: FlowWay }) {
  const { t } = useTranslation();
  const name = way.name ?? target?.name ?? '';
  const leads = nodes.length === 0 && target !== null ? t('flow.leads-to', { step: target.name }) : undefined;
  const steps = nodes.length === 0 ? null : <Steps nodes={nodes} open={open} label={name} />;
  const words = [taken === null ? undefined : t(taken ? 'flow.taken' : 'flow.not-taken'), way.limitText === null ? undefined : t('flow.limit', { limit: way.limitText }), leads].filter((part) => part !== undefined).join(' · ');
  const head = (
    <>
      <span className="flow-way-name">{name}</span>
      {way.whenText === null ? null : <span className="flow-note">{t('flow.when', { condition: way.whenText })}</span>}
      {words === '' ? null : <span className="flow-note">{words}</span>}
    </>
  );
  if (taken !== false || steps === null) {
    return (
      <li className="flow-way" data-taken={taken}>
        {head}
        {steps}
      </li>
    );
  }
  return (
    <li className="flow-way" data-taken={taken}>
      <details>
        <summary>{head}</summary>
        {steps}
      </details>
    </li>
  );
}

function StepWords({ step, stage }: { readonly step: ProcessStep; readonly stage: OpenStage | undefined }) {
  const { t } = useTranslation();
  const { name, kind, state, unit, postName, by, limitText, ruleText, closedAt, times } = step;
  const rests = !PASSED.includes(kind);
  const facts = [
    rests ? unit?.shortName : undefined,
    state === 'done' ? (by ?? postName) : state === 'open' ? (stage?.assignee?.name ?? postName) : postName,
    state === 'done' && closedAt !== null ? t('stage.closed', { at: shownMoment(closedAt) }) : undefined,
    state === 'open' && stage?.dueAt ? t('stage.due', { at: shownMoment(stage.dueAt) }) : undefined,
    state === 'ahead' && limitText !== null ? t('flow.limit', { limit: limitText }) : undefined,
    times > 1 ? t('flow.times', { times }) : undefined,
    ruleText,
  ].filter((fact) => fact !== undefined && fact !== null && fact !== '');
  return (
    <div className="flow-words">
      <span className="flow-name">{name}</span>
      {rests || state === 'skipped' ? <span className="flow-state">{t(`stage.${state}`)}</span> : null}
      {facts.length === 0 ? null : <span className="flow-note">{facts.join(' · ')}</span>}
      {stage === undefined ? null : <CaseStateMark state={stage.state} text={stage.stateText} />}
    </div>
  );
}
