import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ProcessDefinition } from '#domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeProcessQuery } from '../../../../api/admin-queries.js';
import type { ProblemError } from '../../../../api/problem.js';
import { Comparison } from '../comparison/comparison.js';
import { readDefinition } from '../definition/read-definition.js';
import { mergeProcesses } from './merge-processes.js';

interface Props {
  readonly problem: ProblemError;
  /** From what both began. */
  readonly base: ProcessDefinition;
  readonly mine: ProcessDefinition;
  /** Goes on with what is saved, or with both together; `theirs` is what the system keeps now. */
  readonly onTake: (taken: ProcessDefinition, theirs: ProcessDefinition, revision: string) => void;
  /** Saves one's own instead of just the revision that is shown here; `*` where there is none any more. */
  readonly onOverwrite: (theirs: ProcessDefinition | null, revision: string) => void;
}

/** Somebody else saved first: who, when, and what each of the two changed; nothing of either is lost before somebody chose, nor after. */
export function SaveConflict({ problem, base, mine, onTake, onOverwrite }: Props) {
  const { t } = useTranslation();
  const { code, version } = mine;
  const saved = useQuery({ ...wholeProcessQuery(code, String(version), true), queryKey: ['admin', 'process-conflict', code, String(version)], retry: false });
  const theirs = saved.data === undefined ? null : readDefinition(saved.data.definition);
  const revision = saved.data?.revision ?? null;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const both = theirs && mergeProcesses(base, mine, theirs);
  return (
    <Alert ref={shown} tabIndex={-1} className="save-conflict" color="danger" variant="light" title={problem.message} role="alert">
      {problem.detail === null ? null : <Text size="sm">{problem.detail}</Text>}
      {theirs === null ? null : (
        <div className="conflict-sides">
          <Side title={t('designer.conflict-theirs')} before={base} after={theirs} />
          <Side title={t('designer.conflict-mine')} before={base} after={mine} />
        </div>
      )}
      {saved.isPending ? null : (
        <Group gap="xs" mt="sm">
          {both === null || theirs === null || revision === null ? null : (
            <Button size="xs" onClick={() => onTake(both, theirs, revision)}>
              {t('designer.take-both')}
            </Button>
          )}
          {theirs === null || revision === null ? null : (
            <Button size="xs" variant="default" onClick={() => onTake(theirs, theirs, revision)}>
              {t('designer.take-saved')}
            </Button>
          )}
          <Button size="xs" color="danger" variant="outline" onClick={() => onOverwrite(theirs, revision ?? '*')}>
            {t('designer.overwrite')}
          </Button>
        </Group>
      )}
      {theirs === null ? null : (
        <Text size="xs" mt={6}>
          {t(both === null ? 'designer.conflict-same' : 'designer.conflict-apart')}
        </Text>
      )}
    </Alert>
  );
}

function Side({ title, before, after }: { readonly title: string; readonly before: ProcessDefinition; readonly after: ProcessDefinition }) {
  return (
    <section aria-label={title}>
      <Title order={3} size="sm" mb={4}>
        {title}
      </Title>
      <Comparison before={before} after={after} />
    </section>
  );
}
