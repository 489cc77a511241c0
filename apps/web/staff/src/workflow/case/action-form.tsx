import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { renewCases } from '../../api/queries.js';
import type { ActionAnswer, CaseAction } from '../../api/types.js';
import { ActionSheet } from '../../parts/action-sheet.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { ActionFields } from './action-fields.js';
import { askedFields, filledFields, type FieldValues } from './action-values.js';
import { useActionValues } from './use-action-values.js';

interface Props {
  readonly code: string;
  /** The version that is on the screen. */
  readonly version: number;
  readonly action: CaseAction;
  readonly onCancel: () => void;
  readonly onDone: (answer: ActionAnswer, values: FieldValues) => void;
}

/** The form of an action. When somebody was faster the form says who, keeps what was typed, and shows the case anew. */
export function ActionForm({ code, version, action, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { fields } = action;
  const { form, values, faulty, change, check } = useActionValues(fields);
  const run = useCommand<ActionAnswer>({
    run: (_, key) => body(api.POST('/api/v1/cases/{code}/actions/{action}', { params: { path: { code, action: action.action } }, body: { version, ...filledFields(fields, values) }, ...marked(key) })),
    onDone: (answer) => {
      onDone(answer, values);
      void renewCases(queryClient);
    },
    onRefused: ({ status }) => {
      if (status === 409) void renewCases(queryClient);
    },
  });
  const submit = () => {
    if (check()) run.mutate();
  };
  return (
    <ActionSheet title={action.name} form={form} confirm={t('action.confirm', { action: action.name })} isPending={run.isPending} isBare={fields.length === 0} isEnding={action.tone === 'ending'} onConfirm={submit} onCancel={onCancel}>
      <ProblemAlert error={run.error} shown={askedFields(fields, values).map(({ name }) => name)} />
      <ActionFields fields={fields} values={values} faulty={faulty} said={messagesByField(run.error)} onChange={change} />
    </ActionSheet>
  );
}
