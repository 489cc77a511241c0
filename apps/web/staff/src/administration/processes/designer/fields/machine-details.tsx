import { Select } from '@mantine/core';
import type { CallStep, DataField, ForkStep, JoinStep, Step, WaitStep } from '#domain';
import { useTranslation } from 'react-i18next';
import { DataSelect, dataOptions } from './data-select.js';
import { LeftField } from './left-field.js';

interface Props<Kind extends Step> {
  readonly step: Kind;
  readonly data: readonly DataField[];
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

/** What of a step that no people do has no column. */
export function MachineDetails({ step, ...props }: Props<Step>) {
  if (step.kind === 'wait') return <Wait step={step} {...props} />;
  if (step.kind === 'call') return <Call step={step} {...props} />;
  if (step.kind === 'join') return <Join step={step} {...props} />;
  return step.kind === 'fork' ? <Fork step={step} {...props} /> : null;
}

/** A day of the case's data, or a limit, which has its column. */
function Wait({ step: { until }, data, onChange }: Props<WaitStep>) {
  const { t } = useTranslation();
  const day = 'data' in until ? until.data : null;
  const days = data.filter(({ type, key }) => type === 'date' || key === day);
  const choose = (key: string | null) => onChange({ until: key === null ? { limit: { value: 1, unit: 'working-days' } } : { data: key } });
  return <Select label={t('designer-member.until')} clearable placeholder={t('designer.until-limit')} data={dataOptions(days, day === null ? [] : [day])} value={day} onChange={choose} />;
}

function Call({ step: { service, sends, answers, silence }, data, onChange }: Props<CallStep>) {
  const { t } = useTranslation();
  return (
    <>
      <LeftField className="quarter" label={t('designer-member.service')} value={service} onLeave={(typed) => (onChange({ service: typed }), null)} />
      <Select className="quarter" label={t('designer-member.silence')} allowDeselect={false} data={(['wait', 'go-on'] as const).map((value) => ({ value, label: t(`designer-silence.${value}`) }))} value={silence} onChange={(value) => onChange({ silence: value })} />
      <DataSelect label={t('designer-member.sends')} data={data} value={sends} onChange={(keys) => onChange({ sends: keys })} />
      <DataSelect label={t('designer-member.answers')} data={data} value={answers} onChange={(keys) => onChange({ answers: keys })} />
    </>
  );
}

function Join({ step: { rule, late }, onChange }: Props<JoinStep>) {
  const { t } = useTranslation();
  const count = (typed: string): string | null => {
    if (!/^[1-9]\d?$/.test(typed)) return t('designer.count-wrong');
    onChange({ rule: Number(typed) });
    return null;
  };
  const chosen = typeof rule === 'number' ? 'number' : rule;
  return (
    <>
      <Select className="quarter" label={t('designer-member.rule')} allowDeselect={false} data={(['all', 'any', 'number'] as const).map((value) => ({ value, label: t(`designer-rule.${value}`) }))} value={chosen} onChange={(value) => onChange({ rule: value === 'number' ? 2 : value })} />
      {typeof rule === 'number' ? <LeftField className="sixth" label={t('designer.count')} value={String(rule)} onLeave={count} /> : null}
      <Select className="third" label={t('designer-member.late')} allowDeselect={false} data={(['wait', 'cancel'] as const).map((value) => ({ value, label: t(`designer-late.${value}`) }))} value={late} onChange={(value) => onChange({ late: value })} />
    </>
  );
}

/** Keys of branches, by which cases remember where they stand; the rest of a branch has its line. */
function Fork({ step: { branches }, onChange }: Props<ForkStep>) {
  const { t } = useTranslation();
  const rename = (place: number) => (typed: string): string | null => {
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(typed) || branches.some(({ key }) => key === typed)) return t('designer.key-taken');
    onChange({ branches: branches.map((branch, at) => (at === place ? { ...branch, key: typed } : branch)) });
    return null;
  };
  return branches.map(({ key, name }, place) => <LeftField key={key} className="quarter" label={t('designer.branch-key', { name })} value={key} onLeave={rename(place)} />);
}
