import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { describeMinutes, isPlainDate } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesByField } from '../../api/problem.js';
import { whatIfQuery } from '../../api/queries.js';
import type { WhatIf as Answer } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { DayField } from '../../parts/day-field.js';
import { Explanation } from '../../parts/explanation.js';
import { ProblemAlert } from '../../parts/problem-alert.js';

/** "Nếu tạm dừng đến ngày…": when the case would be due then. Nothing is changed by asking. */
export function WhatIf({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const answer = useQuery(whatIfQuery(code, asked));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isPlainDate(day)) setAsked(day);
  };
  return (
    <form onSubmit={ask} noValidate className="no-print">
      <Stack gap="sm">
        <Title order={3} mt="md">
          {t('what-if.title')}
        </Title>
        <Group align="start" gap="sm">
          <DayField label={t('what-if.until')} w={220} value={day} onChange={setDay} error={messagesByField(answer.error)['until']} />
          <Button type="submit" variant="default" mt={25} loading={answer.isFetching}>
            {t('what-if.ask')}
          </Button>
        </Group>
        <ProblemAlert error={answer.error} shown={['until']} />
        <div role="status">{answer.data === undefined ? null : <Told answer={answer.data} />}</div>
      </Stack>
    </form>
  );
}

function Told({ answer: { dueBefore, dueAt, pausedMinutes, standing, stages, explanation } }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const moved = stages.filter((stage) => stage.dueAt !== null && stage.dueAt !== stage.dueBefore);
  return (
    <>
      <Text>
        {t('what-if.due')} <strong>{shownMoment(dueAt)}</strong>
      </Text>
      <Text size="sm" c="dimmed">
        {t(standing ? 'what-if.standing' : 'what-if.from-now', { before: shownMoment(dueBefore), time: describeMinutes(pausedMinutes) })}
      </Text>
      {moved.length === 0 ? null : (
        <ul className="plain-list">
          {moved.map(({ token, name, dueAt: due }) => (
            <li key={token}>{`${name}: ${t('stage.due', { at: due === null ? '' : shownMoment(due) })}`}</li>
          ))}
        </ul>
      )}
      <Explanation days={explanation} />
    </>
  );
}
