import { Button, SegmentedControl, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../../api/queries.js';
import type { Me, ProcedureView } from '../../api/types.js';
import { FindSelect } from '../../parts/find-select.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { usualProcedures } from './usual-procedures.js';
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
  const channel = (
    <SegmentedControl
      size="xs"
      aria-label={t('facts.channel')}
      data={(['counter', 'post'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
      value={form.values.channel}
      onChange={(chosen) => form.setFieldValue('channel', chosen === 'post' ? 'post' : 'counter')}
    />
  );
  return (
    <Part title={t('case.procedure')} side={channel}>
      <ProblemAlert error={procedures.error} onRetry={() => void procedures.refetch()} />
      <div className="form-grid">
        <FindSelect
          className="whole"
          aria-label={t('receive.find-procedure')}
          placeholder={t('receive.find-example')}
          data={options}
          required
          openOnFocus={false}
          nothingFoundMessage={t('list.nothing-found')}
          {...form.getInputProps('procedureCode')}
        />
        {form.errors['channel'] ? (
          <Text size="xs" c="var(--mantine-color-error)" className="whole">
            {form.errors['channel']}
          </Text>
        ) : null}
        <Usual options={options} onChoose={(code) => form.setFieldValue('procedureCode', code)} />
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
        {counters.length > 1 ? <Select label={t('receive.counter')} data={counters} {...form.getInputProps('unitCode')} value={form.values.unitCode ?? counters[0]?.value ?? null} allowDeselect={false} /> : null}
      </div>
    </Part>
  );
}

interface UsualProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (code: string) => void;
}

/** What this counter receives most: Alt and its number chooses it. */
function Usual({ options, onChoose }: UsualProps) {
  const { t } = useTranslation();
  const [codes] = useState(usualProcedures);
  const usual = codes.flatMap((code) => options.find(({ value }) => value === code) ?? []);
  usePageKeys(usual.map(({ value, label }, place) => ({ keys: `alt+${place + 1}`, label, run: () => onChoose(value) })));
  if (usual.length === 0) return null;
  return (
    <div className="whole usual" role="group" aria-label={t('receive.usual-procedures')}>
      {usual.map(({ value, label }, place) => (
        <Button key={value} size="compact-xs" variant="light" onClick={() => onChoose(value)} title={label}>
          <span aria-hidden="true">{`${place + 1} `}</span>
          {label}
        </Button>
      ))}
    </div>
  );
}
