import { Text } from '@mantine/core';
import { describeMinutes } from '#domain';
import { useTranslation } from 'react-i18next';
import type { CaseStage } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';

/** The way of a case: done, where it lies, what is ahead; with the working time that each stage used. */
export function Stages({ stages }: { readonly stages: readonly CaseStage[] }) {
  return (
    <ol className="stages">
      {stages.map((stage, place) => (
        <li key={`${stage.key} ${place}`} data-state={stage.state} aria-current={stage.state === 'open' ? 'step' : undefined}>
          <span className="mark" aria-hidden="true" />
          <Stage stage={stage} />
        </li>
      ))}
    </ol>
  );
}

function Stage({ stage }: { readonly stage: CaseStage }) {
  const { t } = useTranslation();
  const { name, state, unit, postName, by, closedAt, dueAt, usedMinutes } = stage;
  const facts = [
    unit?.shortName,
    by ?? postName,
    state === 'done' && closedAt !== null ? t('stage.closed', { at: shownMoment(closedAt) }) : undefined,
    state === 'open' && dueAt !== null ? t('stage.due', { at: shownMoment(dueAt) }) : undefined,
    usedMinutes === null || state === 'ahead' ? undefined : t('stage.used', { time: describeMinutes(usedMinutes) }),
  ];
  return (
    <>
      <Text span size="sm" fw={state === 'open' ? 600 : 400}>
        {name}
      </Text>{' '}
      <Text span size="xs" c="dimmed">
        {t(`stage.${state}`)}
      </Text>
      <Text size="xs" c="dimmed">
        {facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}
      </Text>
    </>
  );
}
