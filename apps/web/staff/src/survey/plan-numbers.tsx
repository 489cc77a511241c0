import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SamplePlan } from '../api/survey-queries.js';
import { shownCount } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';

const NUMBERS = ['population', 'needed', 'wanted', 'invited'] as const;

/** A sampling plan in numbers, in all and unit by unit, with the formula. */
export function PlanNumbers({ plan }: { readonly plan: SamplePlan }) {
  const { t } = useTranslation();
  const number = (key: 'size' | 'wanted' | 'invited') => ({ key, header: t(`round-plan.${key}`), className: 'number' as const, cell: (row: SamplePlan['units'][number]) => shownCount(row[key]) });
  return (
    <>
      <dl className="figures">
        {NUMBERS.map((key) => (
          <div key={key}>
            <dt>{t(`round-plan.${key}`)}</dt>
            <dd>{shownCount(plan[key])}</dd>
          </div>
        ))}
      </dl>
      <Text size="xs" c="dimmed" my="sm">
        {plan.formula}
      </Text>
      {plan.units.length > 0 ? (
        <DataTable
          caption={t('round-plan.units')}
          columns={[{ key: 'unit', header: t('round.unit'), className: 'lead', cell: ({ unit }) => unit.name }, number('size'), number('wanted'), number('invited')]}
          rows={plan.units}
          rowKey={({ unit }) => unit.code}
        />
      ) : null}
    </>
  );
}
