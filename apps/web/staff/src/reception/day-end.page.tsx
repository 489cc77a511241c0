import { Button, Group, Select, Tabs } from '@mantine/core';
import { addDays, dateOf, instant, isPlainDate, plainDate, type PlainDate } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFile, reportQuery, type ReportFilter } from '../api/report-queries.js';
import type { Me, Report, ReportName } from '../api/types.js';
import { shownCount, shownMoney } from '../format/figures.js';
import { ReportTable } from '../oversight/reports/report-table.js';
import { DayField } from '../parts/day-field.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { usePageKeys } from '../parts/page-keys.js';
import { printFile } from '../parts/print-file.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { DAY_PARTS, type DayPart } from './day-parts.js';

const route = getRouteApi('/staff/cuoi-ngay');

/** Each part of the day is a report of the house: what is seen, printed and kept is one and the same. */
const REPORTS: Readonly<Record<DayPart, ReportName>> = { received: 'reception', returned: 'returns', passed: 'hand-overs', fees: 'fees' };

/** The day's book of a counter: received, returned, passed on, taken in; each part printed for the folder. */
export function DayEndPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { day: inAddress, unitCode, part = 'received' } = route.useSearch();
  const navigate = useNavigate();
  const day = plainDate(inAddress ?? dateOf(instant(Date.now())));
  const counters = countersOf(me);
  const counter = counters.find(({ value }) => value === unitCode) ?? counters[0];
  const filter: ReportFilter = { from: day, to: addDays(day, 1), unitCode: counter?.value };
  const go = (changes: { readonly day?: string; readonly unitCode?: string | undefined; readonly part?: DayPart | undefined }) => void navigate({ to: '/cuoi-ngay', search: { day: inAddress, unitCode, part, ...changes } });
  return (
    <>
      <PageHead title={t('nav.day-end')} note={t('day-end.keys')}>
        <Group align="end" gap="sm">
          <TypedDay key={day} day={day} onChange={(typed) => go({ day: typed })} />
          {counters.length > 1 ? <Select label={t('receive.counter')} data={counters} value={counter?.value ?? null} allowDeselect={false} onChange={(chosen) => go({ unitCode: chosen ?? undefined })} /> : null}
        </Group>
      </PageHead>
      <div className="sheet">
        <Parts part={part} filter={filter} onChange={(chosen) => go({ part: chosen })} />
      </div>
    </>
  );
}

function countersOf({ posts }: Me): { readonly value: string; readonly label: string }[] {
  const counters = posts.filter(({ role }) => role === 'counter-officer').map(({ unit }) => [unit.code, unit.name] as const);
  return [...new Map(counters)].map(([value, label]) => ({ value, label }));
}

function TypedDay({ day, onChange }: { readonly day: PlainDate; readonly onChange: (day: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>(day);
  const leave = () => {
    if (isPlainDate(typed) && typed !== day) onChange(typed);
  };
  return <DayField label={t('day-end.day')} w={140} value={typed} onChange={setTyped} onBlur={leave} onKeyDown={({ key }) => (key === 'Enter' ? leave() : undefined)} />;
}

interface PartsProps {
  readonly part: DayPart;
  readonly filter: ReportFilter;
  readonly onChange: (part: DayPart | undefined) => void;
}

function Parts({ part, filter, onChange }: PartsProps) {
  const { t } = useTranslation();
  const print = useCommand({ run: () => printFile(reportFile(REPORTS[part], 'pdf', filter)) });
  const run = () => {
    if (!print.isPending) print.mutate();
  };
  usePageKeys([
    { keys: 'P', label: t('day-end.print'), run },
    ...DAY_PARTS.map((name, place) => ({ keys: String(place + 1), label: t(`day-end.${name}`), run: () => onChange(name) })),
  ]);
  return (
    <Tabs value={part} keepMounted={false} onChange={(chosen) => onChange(DAY_PARTS.find((name) => name === chosen))}>
      <Tabs.List>
        {DAY_PARTS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            <PartName part={name} filter={filter} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={part} pt="md">
        <Group justify="flex-end" gap="xs" mb="xs">
          <Button size="sm" loading={print.isPending} onClick={run}>
            {t('day-end.print')}
          </Button>
          <Button size="sm" variant="default" component="a" href={reportFile(REPORTS[part], 'xlsx', filter)}>
            {t('reports.download-xlsx')}
          </Button>
        </Group>
        <ProblemAlert error={print.error} />
        <Shown report={REPORTS[part]} filter={filter} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** A part with how much there is of it: cases, or the money that was taken. */
function PartName({ part, filter }: { readonly part: DayPart; readonly filter: ReportFilter }) {
  const { t } = useTranslation();
  const { data } = useQuery(reportQuery(REPORTS[part], filter));
  const much = data === undefined ? '' : part === 'fees' ? shownMoney(takenIn(data)) : shownCount(data.rowCount);
  return (
    <>
      {t(`day-end.${part}`)} <strong className="mono">{much}</strong>
    </>
  );
}

/** What was paid of the day's fees, whole VND. */
function takenIn({ columns, total }: Report): number {
  return Number(total?.cells[columns.findIndex(({ key }) => key === 'paid')] ?? 0);
}

function Shown({ report, filter }: { readonly report: ReportName; readonly filter: ReportFilter }) {
  const shown = useQuery(reportQuery(report, filter));
  return <Loaded query={shown}>{(data) => <ReportTable report={data} />}</Loaded>;
}
