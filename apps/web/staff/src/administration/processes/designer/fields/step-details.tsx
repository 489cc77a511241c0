import { Select, Title } from '@mantine/core';
import { isStage, type ProcessDefinition, type Step, type StepKind } from '#domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed } from '../../../../parts/keys.js';
import { kindsFor, turnStep } from '../definition/edit-kind.js';
import { changeStep, renameStep } from '../definition/edit-process.js';
import { stepNumber } from '../words/typed-cells.js';
import { LeftField } from './left-field.js';
import { MachineDetails } from './machine-details.js';
import { StageDetails } from './stage-details.js';

interface Props {
  readonly definition: ProcessDefinition;
  readonly step: Step;
  readonly onEdit: (next: ProcessDefinition) => void;
  /** A step's new key, for whoever stands on it. */
  readonly onRenamed: (key: string) => void;
  readonly onBack: () => void;
}

const DETAILS = 'step-details';
const KEY = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Takes the focus from the table to what it has no column for. */
export function goToDetails(): void {
  document.querySelector<HTMLElement>(`#${DETAILS} :is(input, select):not(:disabled)`)?.focus();
}

/** What of a step the table has no column for; Escape goes back to the table. */
export function StepDetails({ definition, step, onEdit, onRenamed, onBack }: Props) {
  const { t } = useTranslation();
  const { data = [] } = definition;
  const change = (changes: Readonly<Record<string, unknown>>) => onEdit(changeStep(definition, step.key, changes));
  const rename = (typed: string): string | null => {
    const next = KEY.test(typed) ? renameStep(definition, step.key, typed) : null;
    if (next === null) return t('designer.key-taken');
    onEdit(next);
    onRenamed(typed);
    return null;
  };
  const turn = (kind: string | null) => {
    const words = { name: t('designer.new-step'), product: t('designer.new-product'), way: t('designer.new-way'), branches: [t('designer.branch', { number: 1 }), t('designer.branch', { number: 2 })] as const, join: t('designer.new-join') };
    onEdit(turnStep(definition, step.key, kind as StepKind, words));
  };
  const kinds = kindsFor(step);
  const onKeyDown = (event: KeyboardEvent) => {
    const open = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (isPressed('esc', event.nativeEvent) && !open) onBack();
  };
  return (
    <section className="step-details edit-layout" key={step.key} id={DETAILS} onKeyDown={onKeyDown}>
      <Title order={2} mb="xs">
        {t('designer.details', { number: stepNumber(step.key, definition.stages), name: step.name })}
      </Title>
      <div className="form-grid">
        <Select className="quarter" label={t('designer.kind')} allowDeselect={false} readOnly={kinds.length === 1} data={kinds.map((kind) => ({ value: kind, label: t(`designer-kind.${kind}`) }))} value={step.kind} onChange={turn} />
        <LeftField className="quarter" label={t('designer.key')} value={step.key} onLeave={rename} />
        {isStage(step) ? <StageDetails stage={step} data={data} onChange={change} /> : <MachineDetails step={step} data={data} onChange={change} />}
      </div>
    </section>
  );
}
