import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ProcessDefinition } from '#domain';
import { useTranslation } from 'react-i18next';
import { wholeProcessQuery } from '../../../api/admin-queries.js';
import type { ProblemError } from '../../../api/problem.js';
import { Comparison } from './comparison.js';
import { readDefinition } from './read-definition.js';

interface Props {
  readonly problem: ProblemError;
  readonly mine: ProcessDefinition;
  readonly onTake: (definition: ProcessDefinition, revision: string) => void;
  readonly onOverwrite: () => void;
}

/** Somebody else saved first: who, when, and what is different; nothing of either is lost before somebody chose. */
export function SaveConflict({ problem, mine, onTake, onOverwrite }: Props) {
  const { t } = useTranslation();
  const { code, version } = mine;
  const saved = useQuery({ ...wholeProcessQuery(code, String(version), true), queryKey: ['admin', 'process-conflict', code, String(version)], retry: false });
  const theirs = saved.data === undefined ? null : readDefinition(saved.data.definition);
  const revision = saved.data?.revision ?? null;
  return (
    <Alert color="danger" variant="light" title={problem.message} role="alert">
      {problem.detail === null ? null : <Text size="sm">{problem.detail}</Text>}
      {theirs === null ? null : (
        <>
          <Text size="sm" mt="xs" mb="xs">
            {t('designer.conflict')}
          </Text>
          <Comparison before={theirs} after={mine} />
        </>
      )}
      <Group gap="xs" mt="sm">
        {theirs === null || revision === null ? null : (
          <Button size="xs" variant="default" onClick={() => onTake(theirs, revision)}>
            {t('designer.take-saved')}
          </Button>
        )}
        <Button size="xs" color="danger" variant="outline" onClick={onOverwrite}>
          {t('designer.overwrite')}
        </Button>
      </Group>
    </Alert>
  );
}
