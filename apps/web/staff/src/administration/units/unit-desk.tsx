import { Button, Group, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { unitsQuery } from '../../api/queries.js';
import type { AdminUnit } from '../../api/types.js';
import { DeskSheet } from '../../parts/desk-sheet.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { CloseUnit } from './close-unit.js';
import { UnitFields } from './unit-fields.js';

const FIELDS = ['name', 'shortName', 'address', 'phone'] as const;
type Changes = Partial<Pick<AdminUnit, (typeof FIELDS)[number] | 'fields' | 'activeTo'>>;

/** One unit: its names, where it is and what it answers for, and until when it works. Its code never changes. */
export function UnitDesk({ unit, onClose }: { readonly unit: AdminUnit; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { code, name, shortName, address, phone, kind } = unit;
  const [typed, setTyped] = useState({ name, shortName, address, phone });
  const [fields, setFields] = useState(unit.fields);
  const [done, setDone] = useState<string | null>(null);
  const change = useCommand<AdminUnit, { readonly what: string; readonly changes: Changes }>({
    run: ({ changes }, key) => body(api.PATCH('/api/v1/admin/units/{code}', { params: { path: { code } }, body: changes, ...marked(key) })),
    onDone: (_, { what }) => {
      setDone(what);
      void queryClient.invalidateQueries({ queryKey: adminUnitsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: unitsQuery.queryKey });
    },
  });
  const said = messagesByField(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ what: t('unit.keep'), changes: kind === 'department' ? { ...typed, fields } : typed });
  };
  return (
    <DeskSheet title={name} onClose={onClose}>
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <ProblemAlert error={change.error} shown={[...FIELDS, 'fields']} />
      <form onSubmit={submit}>
        <div className="form-grid">
          {FIELDS.map((field) => (
            <TextInput key={field} required withAsterisk={false} autoComplete="off" label={t(`unit-field.${field}`)} value={typed[field]} error={said[field]} onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })} />
          ))}
          {kind === 'department' ? <UnitFields parentCode={unit.parentCode} unitCode={code} value={fields} error={said['fields']} onChange={setFields} /> : null}
        </div>
        <Group mt="sm">
          <Button type="submit" variant="default" disabled={FIELDS.every((field) => typed[field] === unit[field]) && fields.join() === unit.fields.join()}>
            {t('unit.keep')}
          </Button>
        </Group>
      </form>
      <CloseUnit unit={unit} onChange={(what, activeTo) => change.mutate({ what, changes: { activeTo } })} />
    </DeskSheet>
  );
}
