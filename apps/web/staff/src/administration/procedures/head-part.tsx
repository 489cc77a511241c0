import { MultiSelect, Select, TextInput, Textarea } from '@mantine/core';
import { CHANNELS } from '#domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHORITY_LEVELS, ONLINE_LEVELS } from '../../api/admin-queries.js';
import { Sheet } from '../../parts/sheet.js';
import { FieldBox } from './field-box.js';
import { boxOf, type PartProps } from './form-parts.js';
import type { ProcedureForm } from './procedure-form.js';

type Own = Pick<ProcedureForm, 'code' | 'name' | 'field' | 'fieldName' | 'resolvingLevels' | 'channels' | 'online' | 'onlineReason' | 'supplementRule'>;

const RULES = ['restart', 'move'] as const;

/** What a procedure is: its name and field, who decides, how one applies. */
export const HeadPart = memo(function HeadPart({ change, said, isNew, code, name, resolvingLevels, channels, onlineReason, online, supplementRule, field, fieldName }: Own & PartProps & { readonly isNew: boolean }) {
  const { t } = useTranslation();
  const set = (changes: Partial<Own>) => change({ kind: 'own', changes });
  return (
    <Sheet title={t('procedure.head')}>
      <div className="form-grid">
        {isNew ? <CodeBox code={code} said={said} onChange={set} /> : null}
        <Textarea className="whole" autosize minRows={1} required label={t('procedure-field.name')} value={name} onChange={({ currentTarget }) => set({ name: currentTarget.value })} {...boxOf(said, 'name')} />
        <FieldBox field={field} fieldName={fieldName} error={said['field']} onChange={set} />
        <MultiSelect
          required
          label={t('procedure-field.resolvingLevels')}
          data={AUTHORITY_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={[...resolvingLevels]}
          onChange={(chosen) => set({ resolvingLevels: chosen.flatMap((one) => AUTHORITY_LEVELS.find((known) => known === one) ?? []) })}
          {...boxOf(said, 'resolvingLevels')}
        />
        <MultiSelect
          required
          className="third"
          label={t('procedure-field.channels')}
          data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={[...channels]}
          onChange={(chosen) => set({ channels: chosen.flatMap((one) => CHANNELS.find((known) => known === one) ?? []) })}
          {...boxOf(said, 'channels')}
        />
        <Select
          className="third"
          label={t('procedure-field.online')}
          allowDeselect={false}
          data={ONLINE_LEVELS.map((value) => ({ value, label: t(`online-level.${value}`) }))}
          value={online}
          onChange={(chosen) => set({ online: ONLINE_LEVELS.find((known) => known === chosen) ?? online })}
          {...boxOf(said, 'online')}
        />
        <Select
          className="third"
          label={t('procedure-field.supplementRule')}
          allowDeselect={false}
          data={RULES.map((value) => ({ value, label: t(`supplement-rule.${value}`) }))}
          value={supplementRule}
          onChange={(chosen) => set({ supplementRule: RULES.find((known) => known === chosen) ?? supplementRule })}
          {...boxOf(said, 'supplementRule')}
        />
        {online === 'full' && onlineReason === '' && said['onlineReason'] === undefined ? null : (
          <TextInput className="whole" label={t('procedure-field.onlineReason')} value={onlineReason} onChange={({ currentTarget }) => set({ onlineReason: currentTarget.value })} {...boxOf(said, 'onlineReason')} />
        )}
      </div>
    </Sheet>
  );
});

interface CodeProps extends Pick<Own, 'code'>, Pick<PartProps, 'said'> {
  readonly onChange: (changes: Pick<Own, 'code'>) => void;
}

/** Only a new procedure is given its code. */
function CodeBox({ code, said, onChange }: CodeProps) {
  const { t } = useTranslation();
  const texts = { label: t('procedure-field.code'), description: t('procedure.code-note') };
  return <TextInput className="whole" required autoComplete="off" spellCheck={false} {...texts} inputWrapperOrder={['label', 'input', 'description', 'error']} value={code} onChange={({ currentTarget }) => onChange({ code: currentTarget.value })} {...boxOf(said, 'code')} />;
}
