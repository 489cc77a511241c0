import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { describeMinutes } from '#domain';
import { useTranslation } from 'react-i18next';
import type { ExplainedDay } from '../api/types.js';
import { shownDay, weekdayOfDay } from '../format/moments.js';
import { DataTable } from './data-table.js';

/** "Vì sao hẹn ngày này?": day by day, what was counted and why. */
export function Explanation({ days }: { readonly days: readonly ExplainedDay[] }) {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  const columns = [
    { key: 'date', header: t('explanation.day'), cell: ({ date }: ExplainedDay) => <span className="mono">{`${t(`weekday.${weekdayOfDay(date)}`)} ${shownDay(date)}`}</span> },
    { key: 'counted', header: t('explanation.counted'), cell: ({ counted, minutes }: ExplainedDay) => (counted ? (minutes > 0 ? describeMinutes(minutes) : t('explanation.yes')) : '–') },
    { key: 'reason', header: t('explanation.reason'), cell: ({ reason }: ExplainedDay) => reason },
  ];
  return (
    <div>
      <Button variant="subtle" size="compact-sm" px={0} onClick={toggle} aria-expanded={open}>
        {t('explanation.why')}
      </Button>
      <Collapse expanded={open}>{open ? <DataTable caption={t('explanation.why')} columns={columns} rows={days} rowKey={({ date }) => date} /> : null}</Collapse>
    </div>
  );
}
