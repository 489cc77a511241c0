import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const STATES = { met: 'within', 'not-met': 'overdue', 'not-enough': 'waiting', 'no-data': 'waiting' } as const;
const ICONS = { met: '✓', 'not-met': '■', 'not-enough': '◇', 'no-data': '○' } as const;

type Word = keyof typeof STATES;

/** How a share stands against its target, in words. */
export function VerdictMark({ verdict }: { readonly verdict: Word | null }) {
  const { t } = useTranslation();
  if (verdict === null) return <Text span c="dimmed">–</Text>;
  return (
    <span className="state" data-state={STATES[verdict]}>
      <span aria-hidden="true">{ICONS[verdict]}</span>
      <strong>{t(`verdict.${verdict}`)}</strong>
    </span>
  );
}
