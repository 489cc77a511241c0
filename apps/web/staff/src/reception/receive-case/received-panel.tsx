import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReceivedCase } from '../../api/types.js';
import { CaseCodes } from '../../parts/case-codes.js';
import { CaseLink } from '../../parts/case-link.js';
import { dayOf, shownDay, shownTime, weekdayOfDay } from '../../format/moments.js';
import { printFile } from '../../parts/print-file.js';
import { WarningBox } from '../../parts/warning-box.js';

/** The case that was just received, above the next one: what to tell the person, and its receipt once more. */
export function ReceivedPanel({ received }: { readonly received: ReceivedCase }) {
  const { t } = useTranslation();
  const { code, pin, dueAt, receiptUrl, warnings } = received;
  const day = dayOf(dueAt);
  return (
    <section className="sheet received-strip" aria-labelledby="received">
      <Group justify="space-between" gap="sm">
        <Title order={2} id="received" role="status">
          {t('received.title')}
        </Title>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => void printFile(receiptUrl).catch(() => window.open(receiptUrl, '_blank', 'noopener'))}>
            {t('received.print-again')}
          </Button>
          <CaseLink code={code}>{t('received.open')}</CaseLink>
        </Group>
      </Group>
      <CaseCodes code={code} pin={pin} />
      <Text>{t('received.due', { time: shownTime(dueAt), weekday: t(`weekday.${weekdayOfDay(day)}`), day: shownDay(day) })}</Text>
      <WarningBox title={t('promise.warnings')} items={warnings.map(({ field, message }) => ({ key: `${field} ${message}`, shown: message }))} />
    </section>
  );
}
