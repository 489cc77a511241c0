import { Button, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem.js';
import { intakeCheckQuery } from '../../api/queries.js';
import type { IntakeCheck, ProcedureView } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { shownMoney } from '../../format/figures.js';
import { dayOf, shownDay, shownMoment, shownTime, weekdayOfDay } from '../../format/moments.js';
import { Explanation } from '../../parts/explanation.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useReachable } from '../../parts/use-reachable.js';
import { WarningBox } from '../../parts/warning-box.js';
import { toIntake, type Draft } from './draft.js';

const PAUSE_MS = 350;

interface Props {
  readonly draft: Draft;
  readonly procedure: ProcedureView | undefined;
  /** Why reception was refused. */
  readonly error: unknown;
  readonly pending: boolean;
  /** Lays the draft aside for the next person. */
  readonly onPark: () => void;
  /** What is asked beside the promise: payment and handing over. */
  readonly children: ReactNode;
}

/** What would be promised if the draft were received now, beside the form all the time. */
export function PromisePanel({ draft, procedure, error, pending, onPark, children }: Props) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(draft, PAUSE_MS);
  const request = procedure && typed.procedureCode === procedure.code ? toIntake(typed, procedure) : null;
  const check = useQuery(intakeCheckQuery(request));
  return (
    <aside className="sheet receive-side" aria-label={t('promise.title')}>
      <Stack gap="sm">
        {procedure === undefined ? <Text c="dimmed">{t('promise.choose')}</Text> : check.data ? <Promised check={check.data} /> : null}
        {procedure && check.error ? <ProblemAlert error={check.error} /> : null}
        {children}
        {isLost(error) ? <Unsent /> : <ProblemAlert error={error} />}
        <Button type="submit" size="md" loading={pending}>
          {t('receive.send')}
        </Button>
        <Text size="xs" c="dimmed" ta="center">
          {t('receive.keys')}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onPark}>
          {t('receive.park')}
        </Button>
      </Stack>
    </aside>
  );
}

/** Nobody answered: whether it arrived is not known, and sending it again under its mark does no harm. */
function isLost(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 0;
}

/** The draft stays here until there is a connection again; then whoever sits here sends it. */
function Unsent() {
  const { t } = useTranslation();
  const reachable = useReachable();
  return (
    <Text size="sm" className="warning-box" role="status">
      {t(reachable ? 'receive.send-again' : 'receive.unsent')}
    </Text>
  );
}

function Promised({ check }: { readonly check: IntakeCheck }) {
  const { t } = useTranslation();
  const { dueAt, explanation, feeTotal, warnings, duplicates } = check;
  const day = dayOf(dueAt);
  return (
    <>
      <div aria-live="polite">
        <Title order={2}>{t('promise.title')}</Title>
        <Text fz="xl" fw={600}>
          {t('promise.due', { time: shownTime(dueAt), weekday: t(`weekday.${weekdayOfDay(day)}`), day: shownDay(day) })}
        </Text>
      </div>
      <Explanation days={explanation} />
      <Text>{t('promise.fees', { amount: shownMoney(feeTotal) })}</Text>
      <WarningBox title={t('promise.warnings')} items={warnings.map(({ field, message }) => ({ key: `${field} ${message}`, shown: message }))} />
      <WarningBox
        title={t('promise.duplicates')}
        items={duplicates.map(({ code, receivedAt, statusName }) => ({
          key: code,
          shown: (
            <>
              <CaseLink code={code} newTab />
              {` – ${statusName}, ${shownMoment(receivedAt)}`}
            </>
          ),
        }))}
      />
    </>
  );
}
