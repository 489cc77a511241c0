import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReopenedCase } from '../../api/types.js';
import { dayOf, shownDay, shownTime, weekdayOfDay } from '../../format/moments.js';
import { CaseCodes } from '../../parts/case-codes.js';
import { CaseLink } from '../../parts/case-link.js';

/** The case that continues one that was reopened: what to tell and give to the person. */
export function ReopenedPanel({ reopened }: { readonly reopened: ReopenedCase }) {
  const { t } = useTranslation();
  const { code, pin, dueAt, receiptUrl } = reopened;
  const day = dayOf(dueAt);
  return (
    <Stack gap="sm">
      <CaseCodes code={code} pin={pin} />
      <Text>{t('received.due', { time: shownTime(dueAt), weekday: t(`weekday.${weekdayOfDay(day)}`), day: shownDay(day) })}</Text>
      <Group gap="sm">
        <Button component="a" href={receiptUrl} target="_blank" rel="noopener" size="sm">
          {t('received.print')}
        </Button>
        <CaseLink code={code}>{t('received.open')}</CaseLink>
      </Group>
    </Stack>
  );
}
