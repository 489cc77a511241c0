import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseActionsQuery } from '../../api/queries.js';
import type { CaseAction } from '../../api/types.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Loaded } from '../../parts/loaded.js';
import { ActionForm } from './action-form.js';

const LOOKS = {
  main: { variant: 'filled' },
  other: { variant: 'default' },
  ending: { variant: 'outline', color: 'danger' },
} as const;

interface Props {
  readonly code: string;
  /** Told the name of what was done, by a page on which the case may not stay. */
  readonly onDone?: (name: string) => void;
}

/** What this person may do with a case now: the same answer that decides, as buttons. */
export function CaseActions({ code, onDone }: Props) {
  const actions = useQuery(caseActionsQuery(code));
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <Stack gap="sm">
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <Loaded query={actions}>
        {(data) => (
          <>
            <Group gap="xs">
              {data.actions.map((action) => (
                <Button
                  key={action.action}
                  {...LOOKS[action.tone]}
                  aria-expanded={chosen?.action === action.action}
                  onClick={() => {
                    setDone(null);
                    setChosen(action);
                  }}
                >
                  {action.name}
                </Button>
              ))}
            </Group>
            {chosen === null ? null : (
              <ActionForm
                key={chosen.action}
                code={code}
                version={data.version}
                action={chosen}
                onCancel={() => setChosen(null)}
                onDone={() => {
                  (onDone ?? setDone)(chosen.name);
                  setChosen(null);
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
