import { SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../../api/queries.js';
import type { Me, ProcedureView } from '../../api/types.js';
import { FindSelect } from '../../parts/find-select.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { Part, type DraftFormState } from './part.js';

interface Props {
  readonly form: DraftFormState;
  readonly procedure: ProcedureView | undefined;
  readonly me: Me;
}

const USUAL = '';

/** What is asked for, in which sub-case, on which way it came in. */
export function ProcedurePart({ form, procedure, me }: Props) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery);
  const options = useMemo(() => (procedures.data ?? []).map(({ code, name }) => ({ value: code, label: name, code })), [procedures.data]);
  const counters = me.posts.filter(({ role }) => role === 'counter-officer').map(({ unit }) => ({ value: unit.code, label: unit.name }));
  const variants = [...new Map(procedure?.limits.flatMap(({ variant, variantName }) => (variant === null ? [] : [[variant, variantName ?? variant] as const])))];
  const usual = procedure?.limits.some(({ variant }) => variant === null) ?? false;
  return (
    <Part title={t('case.procedure')}>
      <ProblemAlert error={procedures.error} onRetry={() => void procedures.refetch()} />
      <div className="form-grid">
        <FindSelect
          className="whole"
          label={t('receive.find-procedure')}
          placeholder={t('receive.find-example')}
          data={options}
          required
          autoFocus
          openOnFocus={false}
          nothingFoundMessage={t('list.nothing-found')}
          {...form.getInputProps('procedureCode')}
        />
        {procedure ? (
          <Text size="sm" c="dimmed" className="whole">
            {[procedure.code, procedure.fieldName, procedure.limitText, procedure.feeText].filter(Boolean).join(' · ')}
          </Text>
        ) : null}
        {variants.length > 0 ? (
          <Select
            className="whole"
            label={t('receive.variant')}
            data={[...(usual ? [{ value: USUAL, label: t('receive.usual') }] : []), ...variants.map(([value, label]) => ({ value, label }))]}
            value={form.values.variant ?? (usual ? USUAL : null)}
            error={form.errors['variant']}
            onChange={(variant) => form.setFieldValue('variant', variant === USUAL ? null : variant)}
            allowDeselect={false}
          />
        ) : null}
        <div>
          <Text size="sm" fw={600} mb={4} id="channel-label">
            {t('facts.channel')}
          </Text>
          <SegmentedControl
            aria-labelledby="channel-label"
            data={(['counter', 'post'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
            value={form.values.channel}
            onChange={(channel) => form.setFieldValue('channel', channel === 'post' ? 'post' : 'counter')}
          />
          {form.errors['channel'] ? (
            <Text size="xs" c="var(--mantine-color-error)">
              {form.errors['channel']}
            </Text>
          ) : null}
        </div>
        {counters.length > 1 ? <Select label={t('receive.counter')} data={counters} {...form.getInputProps('unitCode')} value={form.values.unitCode ?? counters[0]?.value ?? null} allowDeselect={false} /> : null}
        <TextInput className="whole" label={t('facts.subject')} description={t('receive.subject-note')} {...form.getInputProps('subject')} />
      </div>
    </Part>
  );
}
