import { Alert, Button, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import { shownMoment } from '../format/moments.js';

interface Props {
  readonly error: unknown;
  /** Fields that show their own message beside them. */
  readonly shown?: readonly string[];
  readonly onRetry?: () => void;
}

/** Why a call was refused, with what can be done about it. */
export function ProblemAlert({ error, shown = [], onRetry }: Props) {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  const problem = error instanceof ProblemError ? error : null;
  const title = problem === null ? t('problem.program') : problem.message || t('problem.no-connection');
  // Who changed it more than once is named once, with their last change.
  const changes = new Map(problem?.changes.toSorted((one, other) => one.at.localeCompare(other.at)).map(({ actorName, at }) => [actorName, at]));
  const others = problem?.errors.filter(({ field }) => !shown.includes(field)) ?? [];
  return (
    <Alert color="danger" variant="light" title={title} role="alert">
      {problem?.detail && changes.size === 0 ? <Text size="sm">{problem.detail}</Text> : null}
      {problem?.errors.length && others.length < problem.errors.length ? <Text size="sm">{t('problem.see-fields')}</Text> : null}
      {others.length > 0 ? (
        <List size="sm">
          {others.map(({ field, message }) => (
            <List.Item key={`${field} ${message}`}>{message}</List.Item>
          ))}
        </List>
      ) : null}
      {changes.size > 0 ? (
        <List size="sm">
          {[...changes].map(([name, at]) => (
            <List.Item key={name}>{t('problem.changed', { name, at: shownMoment(at) })}</List.Item>
          ))}
        </List>
      ) : null}
      {onRetry ? (
        <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
