import { Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert.js';

const PATIENCE_MS = 200;

/** Grey bars, only once waiting has become noticeable. */
export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <Stack gap="xs" role="status" aria-label={t('list.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={24} />
      ))}
    </Stack>
  );
}

interface Props<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
}

/** What a call answered, or that it is under way, or why it failed. What is known already stays visible. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { data, error, refetch } = query;
  return (
    <>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? error ? null : <Waiting /> : children(data)}
    </>
  );
}

/** Says that a list has nothing, and what to do next. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <Text c="dimmed" ta="center" py="xl">
      {children}
    </Text>
  );
}
