import { Select, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { unitsQuery } from '../../api/queries.js';
import type { AdminUnit, NewUnit } from '../../api/types.js';
import { FindSelect } from '../../parts/find-select.js';
import { FormButtons } from '../../parts/form-buttons.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { UnitFields } from './unit-fields.js';

const KINDS = ['authority', 'department', 'counter'] as const;
const EMPTY: NewUnit = { code: '', name: '', shortName: '', kind: 'department', level: 'commune', parentCode: '', fields: [], address: '', phone: '' };

/** A unit below another one; level, address and telephone begin as those of its parent. */
export function NewUnitForm({ units, onClose }: { readonly units: readonly AdminUnit[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [unit, setUnit] = useState<NewUnit>(EMPTY);
  const add = useCommand<AdminUnit>({
    run: (_, key) => body(api.POST('/api/v1/admin/units', { body: unit, ...marked(key) })),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: adminUnitsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: unitsQuery.queryKey });
      onClose();
    },
  });
  const said = messagesByField(add.error);
  const below = (code: string | null) => {
    const parent = units.find((one) => one.code === code);
    if (parent) setUnit({ ...unit, parentCode: parent.code, code: unit.code || `${parent.code}.`, level: parent.level as NewUnit['level'], address: unit.address || parent.address, phone: unit.phone || parent.phone });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const text = (name: 'code' | 'name' | 'shortName' | 'address' | 'phone', label: string) => (
    <TextInput required withAsterisk={false} autoComplete="off" label={label} value={unit[name]} error={said[name]} onChange={({ currentTarget }) => setUnit({ ...unit, [name]: currentTarget.value })} />
  );
  return (
    <form className="sheet" onSubmit={submit} aria-label={t('unit.add')}>
      <Stack gap="sm">
        <Title order={2}>{t('unit.add')}</Title>
        <ProblemAlert error={add.error} shown={Object.keys(EMPTY)} />
        <div className="form-grid">
          <FindSelect required withAsterisk={false} label={t('unit.parent')} data={units.map(({ code, name }) => ({ value: code, label: name, code }))} value={unit.parentCode || null} error={said['parentCode']} onChange={below} nothingFoundMessage={t('list.nothing-found')} />
          <Select required withAsterisk={false} allowDeselect={false} label={t('unit.kind')} data={KINDS.map((value) => ({ value, label: t(`unit-kind.${value}`) }))} value={unit.kind} onChange={(kind) => setUnit({ ...unit, kind: kind ?? unit.kind, fields: kind === 'department' ? unit.fields : [] })} />
          {text('name', t('unit.name'))}
          {text('shortName', t('unit.short-name'))}
          {text('code', t('unit.code'))}
          {text('phone', t('unit.phone'))}
          {text('address', t('unit.address'))}
          {unit.kind === 'department' ? <UnitFields parentCode={unit.parentCode} unitCode="" value={unit.fields} error={said['fields']} onChange={(fields) => setUnit({ ...unit, fields })} /> : null}
        </div>
        <FormButtons label={t('unit.add')} busy={add.isPending} disabled={unit.parentCode === ''} onCancel={onClose} />
      </Stack>
    </form>
  );
}
