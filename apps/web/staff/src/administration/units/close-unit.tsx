import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isPlainDate } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { unitTiesQuery } from '../../api/house-queries.js';
import type { AdminUnit } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DayField } from '../../parts/day-field.js';
import { Loaded } from '../../parts/loaded.js';
import { WarningBox } from '../../parts/warning-box.js';
import { today } from '../today.js';

interface Props {
  readonly unit: AdminUnit;
  readonly onChange: (what: string, activeTo: string | null) => void;
}

/** Until when a unit works, with what still hangs on it then; a day that was set can be taken back until it has passed. */
export function CloseUnit({ unit: { code, activeTo }, onChange }: Props) {
  const { t } = useTranslation();
  const [lastDay, setLastDay] = useState(activeTo ?? today());
  const ties = useQuery({ ...unitTiesQuery(code, lastDay), enabled: isPlainDate(lastDay) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(t('unit.close'), lastDay);
  };
  return (
    <form onSubmit={submit} aria-label={t('unit.close')}>
      <Title order={3}>{t('unit.close')}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {activeTo === null ? t('unit.close-note') : t('unit.until', { day: shownDay(activeTo) })}
      </Text>
      <Group align="end" gap="xs" mb="sm">
        <DayField label={t('unit.last-day')} w={180} value={lastDay} onChange={setLastDay} />
        <Button type="submit" variant="default" color="danger" disabled={!isPlainDate(lastDay) || lastDay === activeTo}>
          {t('unit.close')}
        </Button>
        {activeTo === null ? null : (
          <Button variant="default" onClick={() => onChange(t('unit.go-on'), null)}>
            {t('unit.go-on')}
          </Button>
        )}
      </Group>
      <Loaded query={ties}>
        {({ openCases, staff, units }) => (
          <WarningBox
            title={t('unit.ties')}
            items={[
              ...(openCases === 0 ? [] : [{ key: 'cases', shown: t('unit.open-cases', { count: openCases }) }]),
              ...(staff === 0 ? [] : [{ key: 'staff', shown: t('unit.staff-there', { count: staff }) }]),
              ...(units.length === 0 ? [] : [{ key: 'units', shown: t('unit.units-below', { names: units.join('; ') }) }]),
            ]}
          />
        )}
      </Loaded>
    </form>
  );
}
