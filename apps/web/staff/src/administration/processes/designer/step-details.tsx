import { Checkbox, Select, TextInput, Title } from '@mantine/core';
import { isStage, type ProcessDefinition, type Stage, type StageLimit, type Step } from '#domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionText } from './definition-text.js';
import { changeStep, renameStep, replaceStep } from './edit-process.js';
import { limitWords, NONE } from './process-words.js';
import { isStepLike } from './read-definition.js';
import { stepNumber, typedLimit } from './typed-cells.js';

interface Props {
  readonly definition: ProcessDefinition;
  readonly step: Step;
  readonly onEdit: (next: ProcessDefinition) => void;
  /** A step's new key, for whoever stands on it. */
  readonly onRenamed: (key: string) => void;
}

const KEY = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** What of a step the table has no column for; whatever has no field here either stands in its text. */
export function StepDetails({ definition, step, onEdit, onRenamed }: Props) {
  const { t } = useTranslation();
  const change = (changes: Readonly<Record<string, unknown>>) => onEdit(changeStep(definition, step.key, changes));
  const replace = (value: unknown): string | null => {
    if (!isStepLike(value)) return t('designer.step-unfit');
    const next = replaceStep(definition, step.key, value);
    if (next === null) return t('designer.key-taken');
    onEdit(next);
    onRenamed(value.key);
    return null;
  };
  const rename = (typed: string): string | null => {
    const next = KEY.test(typed) ? renameStep(definition, step.key, typed) : null;
    if (next === null) return t('designer.key-taken');
    onEdit(next);
    onRenamed(typed);
    return null;
  };
  return (
    <section className="step-details" key={step.key}>
      <Title order={2} mb="xs">
        {t('designer.details', { number: stepNumber(step.key, definition.stages), name: step.name })}
      </Title>
      <div className="form-grid">
        <LeftField className="quarter" label={t('designer.key')} value={step.key} onLeave={rename} />
        {isStage(step) ? <StageFields stage={step} onChange={change} /> : <WayFields step={step} onChange={change} />}
      </div>
      <details className="step-text">
        <summary>{t('designer.step-text')}</summary>
        <DefinitionText value={step} label={t('designer.step-text')} rows={12} onApply={replace} />
      </details>
    </section>
  );
}

function StageFields({ stage, onChange }: { readonly stage: Stage; readonly onChange: (changes: Readonly<Record<string, unknown>>) => void }) {
  const { t } = useTranslation();
  const may = [
    ['maySupplement', t('designer.may-supplement')],
    ['mayRefuse', t('designer.may-refuse')],
    ['mayAskPayment', t('designer.may-payment')],
  ] as const;
  const handOver = (typed: string): string | null => {
    const limit = typedLimit(typed, stage.handOver?.limit ?? null);
    if (limit === undefined) return t('designer-typed.limit');
    onChange({ handOver: limit === null ? undefined : { ...stage.handOver, limit } });
    return null;
  };
  return (
    <>
      <Select className="quarter" label={t('designer.kind')} allowDeselect={false} data={(['task', 'consult', 'issue', 'return'] as const).map((kind) => ({ value: kind, label: t(`designer-kind.${kind}`) }))} value={stage.kind} onChange={(kind) => onChange({ kind })} />
      <LeftField label={t('designer.product')} value={stage.product ?? ''} onLeave={(product) => (onChange({ product }), null)} />
      <LeftField className="quarter" label={t('designer.hand-over')} value={shownLimit(stage.handOver?.limit, limitWords(stage.handOver?.limit, t))} onLeave={handOver} />
      {may.map(([member, label]) => (
        <Checkbox key={member} className="quarter" label={label} checked={stage[member] === true} onChange={({ currentTarget }) => onChange({ [member]: currentTarget.checked ? true : undefined })} />
      ))}
    </>
  );
}

function shownLimit(limit: StageLimit | null | undefined, words: string): string {
  return limit === undefined || limit === null || words === NONE ? '' : words;
}

/** Names, conditions and limits of the ways that part at a step. */
function WayFields({ step, onChange }: { readonly step: Step; readonly onChange: (changes: Readonly<Record<string, unknown>>) => void }) {
  const { t } = useTranslation();
  if (step.kind === 'choice') {
    const set = (place: number, changes: object) => (onChange({ ways: step.ways.map((way, at) => (at === place ? { ...way, ...changes } : way)) }), null);
    return step.ways.map(({ name, when }, place) => (
      <WayRow key={place}>
        <LeftField label={t('designer.way-name', { number: place + 1 })} value={name} onLeave={(typed) => set(place, { name: typed })} />
        <LeftField label={t('designer.way-when', { number: place + 1 })} value={when} onLeave={(typed) => set(place, { when: typed })} />
      </WayRow>
    ));
  }
  if (step.kind !== 'fork') return null;
  const set = (place: number, changes: object) => (onChange({ branches: step.branches.map((branch, at) => (at === place ? { ...branch, ...changes } : branch)) }), null);
  return step.branches.map(({ key, name, limit }, place) => (
    <WayRow key={key}>
      <LeftField label={t('designer.branch-name', { number: place + 1 })} value={name} onLeave={(typed) => set(place, { name: typed })} />
      <LeftField
        label={t('designer.branch-limit', { number: place + 1 })}
        value={shownLimit(limit, limitWords(limit, t))}
        onLeave={(typed) => {
          const read = typedLimit(typed, limit);
          return read === undefined ? t('designer-typed.limit') : set(place, { limit: read });
        }}
      />
    </WayRow>
  ));
}

function WayRow({ children }: { readonly children: ReactNode }) {
  return <div className="whole way-row">{children}</div>;
}

interface LeftProps {
  readonly label: string;
  readonly value: string;
  readonly className?: string;
  /** Takes what was typed when the box is left; a sentence says why it may not be. */
  readonly onLeave: (typed: string) => string | null;
}

/** A text that counts when its box is left or Enter is pressed, so that one edit is one thing to take back. */
function LeftField({ label, value, className, onLeave }: LeftProps) {
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const text = typed?.of === value ? typed.text : value;
  const leave = () => {
    const trimmed = text.trim().normalize('NFC');
    const why = trimmed === value ? null : onLeave(trimmed);
    setFault(why);
    if (why === null) setTyped(null);
  };
  return (
    <TextInput
      {...(className === undefined ? {} : { className })}
      label={label}
      value={text}
      error={fault}
      spellCheck={false}
      autoComplete="off"
      onChange={({ currentTarget }) => setTyped({ of: value, text: currentTarget.value })}
      onBlur={leave}
      onKeyDown={(event) => (event.key === 'Enter' && !event.nativeEvent.isComposing ? leave() : undefined)}
    />
  );
}
