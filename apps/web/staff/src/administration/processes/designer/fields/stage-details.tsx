import { Checkbox, Group, Select } from '@mantine/core';
import type { DataField, Stage } from '#domain';
import { useTranslation } from 'react-i18next';
import { limitWords, NONE } from '../words/process-words.js';
import { typedLimit } from '../words/typed-cells.js';
import { DataSelect, dataOptions } from './data-select.js';
import { LeftField } from './left-field.js';
import { UnitRules } from './unit-rules.js';

interface Props {
  readonly stage: Stage;
  readonly data: readonly DataField[];
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

const MAY = ['maySupplement', 'mayRefuse', 'mayAskPayment'] as const;

/** What of a piece of work has no column: what it yields, asks and may do, and units that take it where the first is missing. */
export function StageDetails({ stage, data, onChange }: Props) {
  const { t } = useTranslation();
  const { kind, asks = [] } = stage;
  const handOver = (typed: string): string | null => {
    const limit = typedLimit(typed, stage.handOver?.limit ?? null);
    if (limit === undefined) return t('designer-typed.limit');
    onChange({ handOver: limit === null ? undefined : { ...stage.handOver, limit } });
    return null;
  };
  const may = MAY.filter((member) => kind === 'task' || stage[member] === true);
  const words = limitWords(stage.handOver?.limit, t);
  return (
    <>
      <LeftField label={t('designer.product')} value={stage.product ?? ''} onLeave={(product) => (onChange({ product }), null)} />
      {kind === 'task' || kind === 'issue' ? <LeftField className="quarter" label={t('designer.hand-over')} value={words === NONE ? '' : words} onLeave={handOver} /> : null}
      {kind === 'consult' ? <Opinion stage={stage} data={data} onChange={onChange} /> : null}
      {kind === 'task' || asks.length > 0 ? <DataSelect label={t('designer-member.asks')} data={data} value={asks} onChange={(keys) => onChange({ asks: keys.length === 0 ? undefined : keys })} /> : null}
      {may.length === 0 ? null : (
        <Group className="whole" gap="lg">
          {may.map((member) => (
            <Checkbox key={member} label={t(`designer-member.${member}`)} checked={stage[member] === true} onChange={({ currentTarget }) => onChange({ [member]: currentTarget.checked ? true : undefined })} />
          ))}
        </Group>
      )}
      <UnitRules unit={stage.unit} onChange={(unit) => onChange({ unit })} />
    </>
  );
}

/** What silence means to an opinion that was asked for, and where it is kept. */
function Opinion({ stage: { silence, records }, data, onChange }: Props) {
  const { t } = useTranslation();
  const agreeing = data.filter(({ type, key }) => type === 'yes-no' || key === records);
  return (
    <>
      <Select className="quarter" label={t('designer-member.silence')} allowDeselect={false} placeholder={t('designer.choose')} data={(['wait', 'consent'] as const).map((value) => ({ value, label: t(`designer-silence.${value}`) }))} value={silence ?? null} onChange={(value) => onChange({ silence: value ?? undefined })} />
      <Select className="quarter" label={t('designer-member.records')} clearable placeholder={t('designer.not-kept')} data={dataOptions(agreeing, records === undefined ? [] : [records])} value={records ?? null} onChange={(value) => onChange({ records: value ?? undefined })} />
    </>
  );
}
