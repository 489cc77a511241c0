import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseActionsQuery } from '../../api/queries.js';
import type { CaseAction, ReopenedCase } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Loaded } from '../../parts/loaded.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { ActionForm } from './action-form.js';
import { ReopenedPanel } from './reopened-panel.js';

const LOOKS = {
  main: { variant: 'filled' },
  other: { variant: 'default' },
  ending: { variant: 'outline', color: 'danger' },
} as const;

/** Keys of what officers do all day. */
const KEYS: Partial<Record<CaseAction['action'], string>> = { advance: 'E', claim: 'C', accept: 'A', 'send-back': 'S', 'not-accept': 'X', 'request-supplement': 'B', 'accept-supplement': 'B', extend: 'X', 'issue-result': 'T', 'return-result': 'T', return: 'R' };

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

/** What this person may do with a case now: the same answer that decides, as buttons. */
export function CaseActions({ code, onDone }: Props) {
  const { t } = useTranslation();
  const actions = useQuery(caseActionsQuery(code));
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const [done, setDone] = useState<Done | null>(null);
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
                onDone={({ reopenedAs }, values) => {
                  const { action, name } = chosen;
                  setChosen(null);
                  if (onDone) onDone(name);
                  else setDone({ name, reopenedAs, mergedInto: action === 'merge' ? values['intoCode']?.trim() : undefined });
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
