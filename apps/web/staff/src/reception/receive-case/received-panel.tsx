import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReceivedCase } from '../../api/types.js';
import { CaseCodes } from '../../parts/case-codes.js';
import { CaseLink } from '../../parts/case-link.js';
import { dayOf, shownDay, shownTime, weekdayOfDay } from '../../format/moments.js';
import { Explanation } from '../../parts/explanation.js';
import { WarningBox } from '../../parts/warning-box.js';

interface Props {
  readonly received: ReceivedCase;
  readonly onNext: () => void;
}

/** The case that was just received: what to tell and give to the person, and on to the next one. */
export function ReceivedPanel({ received, onNext }: Props) {
  const { t } = useTranslation();
  const { code, pin, dueAt, receiptUrl, explanation, warnings } = received;
  const day = dayOf(dueAt);
  return (
    <section className="sheet" aria-labelledby="received">
      <Stack gap="md">
        <Title order={2} id="received" role="status">
          {t('received.title')}
        </Title>
        <CaseCodes code={code} pin={pin} />
        <div>
          <Text size="lg">{t('received.due', { time: shownTime(dueAt), weekday: t(`weekday.${weekdayOfDay(day)}`), day: shownDay(day) })}</Text>
          <Explanation days={explanation} />
        </div>
        <WarningBox title={t('promise.warnings')} items={warnings.map(({ field, message }) => ({ key: `${field} ${message}`, shown: message }))} />
        <Group gap="sm">
          <Button component="a" href={receiptUrl} target="_blank" rel="noopener" autoFocus>
            {t('received.print')}
          </Button>
          <Button variant="default" onClick={onNext}>
            {t('received.next')}
          </Button>
          <CaseLink code={code}>{t('received.open')}</CaseLink>
        </Group>
      </Stack>
    </section>
  );
}
