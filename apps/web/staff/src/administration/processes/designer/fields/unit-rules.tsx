import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { unitRolesOf, type Stage, type UnitRole } from '#domain';
import { useTranslation } from 'react-i18next';
import { adminFieldsQuery, adminUnitsQuery } from '../../../../api/admin-queries.js';
import { FindSelect } from '../../../../parts/find-select.js';
import { UNIT_PLACES } from '../words/process-words.js';
import { readUnitRule, writeUnitRule, type UnitRule } from './unit-rule.js';

interface Props {
  readonly unit: Stage['unit'] | undefined;
  readonly onChange: (unit: Stage['unit']) => void;
}

/** The rules by which a stage's unit is found, the first that finds one holds: also those that the table's list does not offer. */
export function UnitRules({ unit, onChange }: Props) {
  const { t } = useTranslation();
  const roles = unit === undefined ? [] : unitRolesOf({ unit });
  const give = (next: readonly UnitRole[]) => {
    const [only] = next;
    if (only !== undefined) onChange(next.length === 1 ? only : next);
  };
  return (
    <fieldset className="whole unit-rules">
      <legend>{t('designer.units')}</legend>
      {roles.map((role, place) => (
        <Rule key={place} number={place + 1} rule={readUnitRule(role)} onChange={(rule) => give(roles.with(place, writeUnitRule(rule)))} onRemove={roles.length === 1 ? null : () => give(roles.toSpliced(place, 1))} />
      ))}
      <Button size="compact-sm" variant="default" onClick={() => give([...roles, 'department@province'])}>
        + {t('designer.add-unit')}
      </Button>
    </fieldset>
  );
}

interface RuleProps {
  readonly number: number;
  readonly rule: UnitRule;
  readonly onChange: (rule: UnitRule) => void;
  readonly onRemove: (() => void) | null;
}

function Rule({ number, rule, onChange, onRemove }: RuleProps) {
  const { t } = useTranslation();
  const units = useQuery(adminUnitsQuery).data?.items ?? [];
  const fields = new Map((useQuery(adminFieldsQuery).data?.items ?? []).map(({ code, name }) => [code, name]));
  const { kind, place, detail } = rule;
  const turn = (value: string | null) => {
    const next = value as UnitRule['kind'];
    onChange({ kind: next, place, detail: next === 'field' ? ([...fields.keys()][0] ?? '') : next === 'unit' ? (units[0]?.code ?? '') : '' });
  };
  const withOwn = (list: readonly { readonly value: string; readonly label: string; readonly code: string }[]) => (list.some(({ value }) => value === detail) ? list : [...list, { value: detail, label: detail, code: detail }]);
  return (
    <Group gap="xs" mb={6} role="group" aria-label={t('designer.unit-rule', { number })}>
      <Select aria-label={t('designer.unit-kind', { number })} w={230} allowDeselect={false} data={(['counter', 'department', 'field', 'authority', 'unit'] as const).map((value) => ({ value, label: t(`designer-unit.${value}`) }))} value={kind} onChange={turn} />
      {kind === 'field' ? <FindSelect aria-label={t('designer.unit-of-field', { number })} w={220} data={withOwn([...fields].map(([value, label]) => ({ value, label, code: value })))} value={detail} onChange={(value) => onChange({ ...rule, detail: value ?? detail })} /> : null}
      {kind === 'unit' ? (
        <FindSelect aria-label={t('designer.unit-itself', { number })} w={340} maw="100%" data={withOwn(units.map(({ code, name }) => ({ value: code, label: name, code })))} value={detail} onChange={(value) => onChange({ ...rule, detail: value ?? detail })} />
      ) : (
        <Select aria-label={t('designer.unit-place', { number })} w={170} allowDeselect={false} data={UNIT_PLACES.map((value) => ({ value, label: t(`designer-place.${value}`) }))} value={place} onChange={(value) => onChange({ ...rule, place: value ?? place })} />
      )}
      {onRemove === null ? null : (
        <Button size="compact-sm" variant="default" aria-label={t('designer.remove-unit', { number })} onClick={onRemove}>
          ✕
        </Button>
      )}
    </Group>
  );
}
