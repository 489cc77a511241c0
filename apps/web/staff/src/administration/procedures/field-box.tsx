import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminFieldsQuery } from '../../api/admin-queries.js';
import { FindSelect } from '../../parts/find-select.js';
import { NewFieldForm } from '../fields/new-field-form.js';
import { boxId } from './form-parts.js';
import type { ProcedureForm } from './procedure-form.js';

type Own = Pick<ProcedureForm, 'field' | 'fieldName'>;

interface Props extends Own {
  readonly error: string | undefined;
  readonly onChange: (changes: Own) => void;
}

/** The field that a procedure is of: units and posts are responsible by it. One that is missing is added on the way. */
export function FieldBox({ field, fieldName, error, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(adminFieldsQuery);
  const [adds, setAdds] = useState(false);
  const known = (data?.items ?? []).map(({ code, name }) => [code, name] as const);
  const fields = [...new Map([...(field === '' ? [] : [[field, fieldName] as const]), ...known])];
  const close = () => setAdds(false);
  return (
    <div>
      <FindSelect
        id={boxId('field')}
        required
        error={error}
        label={t('procedure-field.fieldName')}
        data={fields.map(([value, label]) => ({ value, label, code: value })).sort((a, b) => a.label.localeCompare(b.label, 'vi'))}
        value={field === '' ? null : field}
        onChange={(chosen) => (chosen === null ? undefined : onChange({ field: chosen, fieldName: fields.find(([value]) => value === chosen)?.[1] ?? fieldName }))}
      />
      <Button variant="subtle" size="compact-xs" px={0} mt={4} onClick={() => setAdds(true)}>
        {t('field.add')}
      </Button>
      <Modal opened={adds} onClose={close} title={t('field.add')} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('action.close') }}>
        <NewFieldForm
          onClose={close}
          onAdded={({ code, name }) => {
            onChange({ field: code, fieldName: name });
            close();
          }}
        />
      </Modal>
    </div>
  );
}
