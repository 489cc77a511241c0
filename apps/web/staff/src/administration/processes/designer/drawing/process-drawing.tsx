import { useTranslation } from 'react-i18next';
import { isStage, type ProcessDefinition } from '#domain';
import { layOutProcess, type FlowNode } from '../../../../workflow/case/lay-out-process.js';
import { limitOfStep } from '../definition/edit-process.js';
import type { PlacedFinding } from '../definition/findings.js';
import { limitWords, postWords } from '../words/process-words.js';
import { stepNumber } from '../words/typed-cells.js';
import { drawnSteps } from './drawn-steps.js';

interface Props {
  readonly definition: ProcessDefinition;
  readonly findings: readonly PlacedFinding[];
  readonly here: string;
  readonly onPick: (step: string) => void;
}

/** The process as it is drawn, following every edit; each step leads to its line. */
export function ProcessDrawing(props: Props) {
  const { t } = useTranslation();
  return (
    <section className="process-drawing" aria-label={t('designer.drawing')}>
      <Nodes {...props} nodes={layOutProcess(drawnSteps(props.definition))} label={t('designer.drawing')} />
    </section>
  );
}

function Nodes({ nodes, label, ...props }: Props & { readonly nodes: readonly FlowNode[]; readonly label: string }) {
  return (
    <ol className="flow" aria-label={label}>
      {nodes.map(({ step: { key, kind }, ways }) => (
        <li key={key} data-state={key === props.here ? 'open' : 'ahead'} data-kind={kind}>
          <span className="mark" aria-hidden="true" />
          <StepButton {...props} step={key} />
          {ways.length === 0 ? null : (
            <ul className="flow-ways">
              {ways.map(({ way, nodes: own, target }) => (
                <li key={`${way.name ?? ''} ${way.next}`} className="flow-way">
                  <span className="flow-way-name">{way.name ?? props.definition.stages.find((step) => step.key === way.next)?.name}</span>
                  {own.length > 0 ? <Nodes {...props} nodes={own} label={way.name ?? ''} /> : <span className="flow-note">→ {target === null ? way.next : stepNumber(target.key, props.definition.stages)}</span>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function StepButton({ definition, findings, here, onPick, step: key }: Props & { readonly step: string }) {
  const { t } = useTranslation();
  const step = definition.stages.find((one) => one.key === key);
  if (!step) return null;
  const own = findings.filter((finding) => finding.step === key);
  const number = stepNumber(key, definition.stages);
  const facts = isStage(step) ? [postWords(step.post, t), limitWords(step.limit, t)] : [t(`designer-kind.${step.kind}`), ...(limitOfStep(step) ? [limitWords(limitOfStep(step), t)] : [])];
  return (
    <button type="button" className="flow-step" aria-current={key === here ? 'step' : undefined} onClick={() => onPick(key)}>
      <span className="flow-name">
        {number}. {step.name}
        {own.length === 0 ? null : (
          <span className="sheet-mark" data-severity={own.some(({ severity }) => severity === 'fault') ? 'fault' : 'warning'} role="img" aria-label={own.map(({ message }) => message).join(' ')}>
            {own.some(({ severity }) => severity === 'fault') ? '⚠' : '△'}
          </span>
        )}
      </span>
      <span className="flow-note">{facts.join(' · ')}</span>
    </button>
  );
}
