import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { messagesByField } from '../../api/problem.js';
import type { BulkItem } from '../../api/types.js';
import { ActionSheet } from '../../parts/action-sheet.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { ActionFields } from '../case/action-fields.js';
import { filledFields } from '../case/action-values.js';
import { useActionValues } from '../case/use-action-values.js';
import type { BulkOffer } from './bulk-offers.js';
import { beginBulk, type BulkJob } from './bulk-progress.js';

/** Fields that all cases share are named so in what the API says. */
const SHARED = 'body.';

interface Props {
  readonly offer: BulkOffer;
  readonly items: readonly BulkItem[];
  /** Was every selected case asked what may be done with it? */
  readonly all: boolean;
  readonly onCancel: () => void;
  readonly onBegun: (job: BulkJob) => void;
}

/** The form of an action for many cases: filled in once, done with each. */
export function BulkForm({ offer, items, all, onCancel, onBegun }: Props) {
  const { t } = useTranslation();
  const { action, name, fields, fits } = offer;
  const { form, values, faulty, change, check } = useActionValues(fields);
  const begin = useCommand<BulkJob>({ run: (_, key) => beginBulk({ action, name, items, body: filledFields(fields, values) }, key), onDone: onBegun });
  const said = Object.fromEntries(Object.entries(messagesByField(begin.error)).map(([field, message]) => [field.replace(SHARED, ''), message]));
  const submit = () => {
    if (check()) begin.mutate();
  };
  return (
    <ActionSheet title={name} form={form} confirm={t('bulk.confirm', { count: items.length })} isPending={begin.isPending} isBare={fields.length === 0} onConfirm={submit} onCancel={onCancel}>
      {all && fits < items.length ? <Text size="sm">{t('bulk.fits', { fits, count: items.length })}</Text> : null}
      <ProblemAlert error={begin.error} shown={fields.map((field) => `${SHARED}${field.name}`)} />
      <ActionFields fields={fields} values={values} faulty={faulty} said={said} onChange={change} />
    </ActionSheet>
  );
}
