import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { caseActionsQuery, caseQuery, renewCases } from '../../api/queries.js';
import type { ActionAnswer, CaseAction, OpenStage, ReopenedCase } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Loaded } from '../../parts/loaded.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { offerUndo } from '../../parts/undo.js';
import { ActionForm } from './action-form.js';
import type { FieldValues } from './action-values.js';
import { oppositeOf } from './opposite-action.js';
import { ReopenedPanel } from './reopened-panel.js';

const LOOKS = {
  main: { variant: 'filled' },
  other: { variant: 'default' },
  ending: { variant: 'outline', color: 'danger' },
} as const;

/** Keys of what officers do all day. */
const KEYS: Partial<Record<CaseAction['action'], string>> = { advance: 'E', claim: 'C', accept: 'A', 'send-back': 'S', 'not-accept': 'X', 'request-supplement': 'B', 'accept-supplement': 'B', 'confirm-payment': 'B', extend: 'X', 'issue-result': 'T', 'return-result': 'T', return: 'R', assign: 'P' };

/** What was done, and the case to go on with. */
interface Done {
  readonly name: string;
  readonly reopenedAs?: ReopenedCase | undefined;
  readonly mergedInto?: string | undefined;
}

interface Props {
  readonly code: string;
  /** Told the name of what was done, by a page on which the case may not stay. */
  readonly onDone?: (name: string) => void;
}

/** Offers to take an action back where another one does; answers whether it did. */
function useUndo(code: string): (action: CaseAction, values: FieldValues, stages: readonly OpenStage[], answer: ActionAnswer) => boolean {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return (action, values, stages, { version }) => {
    const opposite = oppositeOf(action, values, stages, t('undo.reason'));
    if (opposite === null) return false;
    const undo = () => body(api.POST('/api/v1/cases/{code}/actions/{action}', { params: { path: { code, action: opposite.action } }, body: { version, ...opposite.body }, ...marked(crypto.randomUUID()) }));
    offerUndo({ done: t('action.done', { action: action.name }), undo: () => undo().finally(() => renewCases(queryClient)) });
    return true;
  };
}

/** What this person may do with a case now: the same answer that decides, as buttons. */
export function CaseActions({ code, onDone }: Props) {
  const { t } = useTranslation();
  const actions = useQuery(caseActionsQuery(code));
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const queryClient = useQueryClient();
  const offered = useUndo(code);
  const choose = (action: CaseAction) => {
    setDone(null);
    setChosen(action);
  };
  usePageKeys(
    (actions.data?.actions ?? []).flatMap((action) => {
      const keys = KEYS[action.action];
      return keys === undefined ? [] : [{ keys, label: action.name, run: () => choose(action) }];
    }),
  );
  return (
    <Stack gap="sm">
      <DoneNotice done={done?.name ?? null} onClose={() => setDone(null)}>
        {done?.reopenedAs ? <ReopenedPanel reopened={done.reopenedAs} /> : null}
        {done?.mergedInto === undefined ? null : (
          <Text size="sm">
            {t('action.merged-into')} <CaseLink code={done.mergedInto} />
          </Text>
        )}
      </DoneNotice>
      <Loaded query={actions}>
        {(data) => (
          <>
            <Choices actions={data.actions} chosen={chosen} onChoose={choose} />
            {chosen === null ? null : (
              <ActionForm
                key={chosen.action}
                code={code}
                version={data.version}
                action={chosen}
                onCancel={() => setChosen(null)}
                onDone={(answer, values) => {
                  const { action, name } = chosen;
                  setChosen(null);
                  // As the steps stood before: the case is asked for anew only after this.
                  if (offered(chosen, values, queryClient.getQueryData(caseQuery(code, false).queryKey)?.openStages ?? [], answer)) return;
                  if (onDone) onDone(name);
                  else setDone({ name, reopenedAs: answer.reopenedAs, mergedInto: action === 'merge' ? values['intoCode']?.trim() : undefined });
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface ChoicesProps {
  readonly actions: readonly CaseAction[];
  readonly chosen: CaseAction | null;
  readonly onChoose: (action: CaseAction) => void;
}

function Choices({ actions, chosen, onChoose }: ChoicesProps) {
  return (
    <Group gap="xs">
      {actions.map((action) => (
        <Button key={action.action} {...LOOKS[action.tone]} aria-expanded={chosen?.action === action.action} onClick={() => onChoose(action)}>
          {action.name}
        </Button>
      ))}
    </Group>
  );
}
