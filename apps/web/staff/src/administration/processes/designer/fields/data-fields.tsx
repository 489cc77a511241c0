import { Button, Select, Text } from '@mantine/core';
import type { DataField } from '#domain';
import { useTranslation } from 'react-i18next';
import { relabelOptions, rekeyField, removeField, removeOption, renameField, retypeField, usersOf } from '../definition/edit-data.js';
import type { PlacedFinding } from '../definition/findings.js';
import type { Desk } from '../desk/desk.js';
import { stepNumbers } from '../words/typed-cells.js';
import { LeftField } from './left-field.js';

const TYPES = ['yes-no', 'choice', 'number', 'date', 'text'] as const satisfies readonly DataField['type'][];

interface Props {
  readonly desk: Desk;
  readonly data: readonly DataField[];
  readonly findings: readonly PlacedFinding[];
}

/** The data of a process, a row each; what is wrong with one stands below it. */
export function DataFields({ data, ...props }: Props) {
  return data.map((field, place) => <Field key={place} field={field} place={place} {...props} />);
}

function Field({ field, place, desk, findings }: Omit<Props, 'data'> & { readonly field: DataField; readonly place: number }) {
  const { t } = useTranslation();
  const { definition } = desk;
  const { key, name, type } = field;
  const users = usersOf(definition, key);
  const faults = findings.filter(({ place: at }) => `${at}.`.startsWith(`data.${key}.`) || at.startsWith(`data[${place}]`));
  const rename = (typed: string): string | null => (typed === '' ? t('action.required') : (desk.edit(renameField(definition, key, typed)), null));
  const rekey = (typed: string): string | null => {
    const next = rekeyField(definition, key, typed);
    if (next === null) return t('designer.data-key-wrong');
    desk.edit(next);
    return null;
  };
  const retype = (value: string | null) => {
    const chosen = TYPES.find((known) => known === value);
    if (chosen !== undefined) desk.edit(retypeField(definition, key, chosen, [t('designer.option', { number: 1 }), t('designer.option', { number: 2 })]));
  };
  return (
    <div className="form-grid edit-row" role="group" aria-label={name}>
      <LeftField label={t('designer.data-name')} value={name} onLeave={rename} />
      <Select className="quarter" label={t('designer.data-type')} allowDeselect={false} data={TYPES.map((value) => ({ value, label: t(`designer-data.${value}`) }))} value={type} onChange={retype} />
      <LeftField className="quarter" label={t('designer.data-key')} value={key} readOnly={users.length > 0} onLeave={rekey} />
      {type === 'choice' ? <Options field={field} desk={desk} /> : null}
      <div className="whole row-end">
        <Text size="xs" c="dimmed">
          {users.length === 0 ? t('designer.data-unused') : t('designer.data-used', { steps: stepNumbers(users, definition.stages) })}
        </Text>
        <Button size="compact-xs" variant="default" aria-label={t('designer.remove-data', { name })} onClick={() => desk.edit(removeField(definition, key))}>
          {t('designer.remove-one')}
        </Button>
      </div>
      {faults.map(({ code, message }) => (
        <Text key={`${code} ${message}`} className="whole" size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
    </div>
  );
}

function Options({ field: { key, options = [] }, desk }: { readonly field: DataField; readonly desk: Desk }) {
  const { t } = useTranslation();
  const { definition } = desk;
  const labels = options.map(({ label }) => label);
  const relabel = (place: number) => (typed: string): string | null => (typed === '' ? t('action.required') : (desk.edit(relabelOptions(definition, key, labels.with(place, typed))), null));
  return (
    <div className="whole way-row">
      {options.map(({ value, label }, place) => (
        <div key={value} className="option-row">
          <LeftField label={t('designer.option', { number: place + 1 })} value={label} onLeave={relabel(place)} />
          <Button size="compact-xs" variant="default" aria-label={t('designer.remove-data', { name: label })} onClick={() => desk.edit(removeOption(definition, key, value))}>
            ✕
          </Button>
        </div>
      ))}
      <Button className="option-add" size="compact-sm" variant="default" onClick={() => desk.edit(relabelOptions(definition, key, [...labels, t('designer.option', { number: options.length + 1 })]))}>
        + {t('designer.add-option')}
      </Button>
    </div>
  );
}
