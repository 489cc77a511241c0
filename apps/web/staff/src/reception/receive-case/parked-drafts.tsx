import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, shownTime } from '../../format/moments.js';
import type { KeptDraft } from '../../parts/kept-drafts.js';
import type { Draft } from './draft.js';

interface Props {
  readonly parked: readonly KeptDraft<Draft>[];
  readonly onOpen: (kept: KeptDraft<Draft>) => void;
}

/** Drafts that were laid aside, each a press away. */
export function ParkedDrafts({ parked, onOpen }: Props) {
  const { t } = useTranslation();
  if (parked.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('draft.parked')}>
      <Text size="sm">{t('draft.parked')}</Text>
      {parked.map((kept) => {
        const at = new Date(kept.at).toISOString();
        return (
          <Button key={kept.mark} size="compact-sm" variant="default" onClick={() => onOpen(kept)} title={dayOf(at)}>
            {`${kept.draft.applicant.fullName.trim() || t('draft.nameless')} · ${shownTime(at)}`}
          </Button>
        );
      })}
    </Group>
  );
}
