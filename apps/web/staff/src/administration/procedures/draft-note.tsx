import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownMoment } from '../../format/moments.js';
import type { KeptDraft } from '../../parts/kept-drafts.js';
import type { FormDraft } from './use-form-desk.js';

interface Props {
  readonly found: KeptDraft<FormDraft>;
  /** The newest version that is published. */
  readonly newest: number;
  readonly onDiscard: () => void;
}

/** Says that what stands in the form was typed earlier; and where somebody published since, that it was typed over an older version. */
export function DraftNote({ found: { at, draft }, newest, onDiscard }: Props) {
  const { t } = useTranslation();
  const over = draft.version - 1;
  return (
    <Group className="warning-box" role="status" justify="space-between" gap="xs">
      <div>
        <Text size="sm">{t('procedure.draft-found', { at: shownMoment(new Date(at).toISOString()) })}</Text>
        {over === newest ? null : (
          <Text size="sm" fw={600}>
            {t('procedure.draft-overtaken', { over, newest })}
          </Text>
        )}
      </div>
      <Button size="compact-sm" variant="default" onClick={onDiscard}>
        {t('procedure.draft-discard')}
      </Button>
    </Group>
  );
}
