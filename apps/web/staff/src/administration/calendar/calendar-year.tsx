import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dateOf, instant, yearOf, type PlainDate } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarsQuery } from '../../api/admin-queries.js';
import type { CalendarView } from '../../api/types.js';
import { shownDay, weekdayOfDay } from '../../format/moments.js';
import { Loaded } from '../../parts/loaded.js';
import { PrintButton } from '../../parts/print-button.js';
import { Room } from '../room.js';
import { DecisionForm } from './decision-form.js';
import { dayKind, monthsOf, weeksOf } from './year.js';

/** The layer that all others inherit from. */
const BASE = 'national';

/** A calendar by years: what each day is and why, and a decision entered for the days that are picked. */
export function CalendarPage() {
  const calendars = useQuery(calendarsQuery);
  return (
    <Room name="calendars">
      <Loaded query={calendars}>{({ items }) => <Years calendars={items} />}</Loaded>
    </Room>
  );
}

function Years({ calendars }: { readonly calendars: readonly CalendarView[] }) {
  const { t } = useTranslation();
  const [code, setCode] = useState(calendars[0]?.code ?? '');
  const [year, setYear] = useState(() => yearOf(dateOf(instant(Date.now()))));
  const [picked, setPicked] = useState<readonly PlainDate[]>([]);
  const chosen = calendars.find((calendar) => calendar.code === code) ?? calendars[0];
  if (chosen === undefined) return null;
  const layers = [...calendars.filter((calendar) => calendar.code === BASE && chosen.code !== BASE), chosen];
  const toggle = (day: PlainDate) => setPicked(picked.includes(day) ? picked.filter((other) => other !== day) : [...picked, day].sort());
  return (
    <Stack>
      <Group align="end" gap="sm">
        <Select label={t('calendar.calendar')} data={calendars.map(({ code: value, name }) => ({ value, label: name }))} value={chosen.code} allowDeselect={false} onChange={(next) => setCode(next ?? '')} w={{ base: '100%', xs: 320 }} className="no-print" />
        <Group gap="xs">
          <Button variant="default" aria-label={t('calendar.year-before')} onClick={() => setYear(year - 1)} className="no-print">
            ‹
          </Button>
          <Title order={2}>{year}</Title>
          <Button variant="default" aria-label={t('calendar.year-after')} onClick={() => setYear(year + 1)} className="no-print">
            ›
          </Button>
        </Group>
        <PrintButton />
      </Group>
      <Legend />
      <div className="year">
        {monthsOf(year).map((month) => (
          <Month key={month} month={month} layers={layers} picked={picked} onPick={toggle} />
        ))}
      </div>
      <DecisionForm key={chosen.code} calendarCode={chosen.code} picked={picked} onPick={toggle} onDone={() => setPicked([])} />
    </Stack>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="year-legend">
      {(['work', 'rest', 'closed', 'working'] as const).map((kind) => (
        <li key={kind}>
          <span className="year-day" data-kind={kind} aria-hidden="true">
            1
          </span>
          {t(`calendar.is-${kind}`)}
        </li>
      ))}
    </ul>
  );
}

interface MonthProps {
  readonly month: PlainDate;
  readonly layers: readonly CalendarView[];
  readonly picked: readonly PlainDate[];
  readonly onPick: (day: PlainDate) => void;
}

function Month({ month, layers, picked, onPick }: MonthProps) {
  const { t } = useTranslation();
  const name = t('calendar.month', { month: Number(month.slice(5, 7)) });
  return (
    <table className="year-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekday-${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, place) => (
          <tr key={place}>
            {week.map((day, column) => (
              <td key={column}>{day === null ? null : <Day day={day} layers={layers} isPicked={picked.includes(day)} onPick={onPick} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, layers, isPicked, onPick }: { readonly day: PlainDate; readonly layers: readonly CalendarView[]; readonly isPicked: boolean; readonly onPick: (day: PlainDate) => void }) {
  const { t } = useTranslation();
  const { kind, why } = dayKind(day, layers);
  const words = `${t(`weekday.${weekdayOfDay(day)}`)} ${shownDay(day)}: ${why || t(`calendar.is-${kind}`)}`;
  return (
    <button type="button" className="year-day" data-kind={kind} aria-pressed={isPicked} aria-label={words} title={words} onClick={() => onPick(day)}>
      <Text span inherit>
        {Number(day.slice(8))}
      </Text>
    </button>
  );
}
