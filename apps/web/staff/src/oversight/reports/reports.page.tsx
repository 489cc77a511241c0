import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { dateOf, instant } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../../api/queries.js';
import { reportFile, reportFormsQuery, reportQuery, type ReportFilter } from '../../api/report-queries.js';
import type { Me, ReportForm, ReportGrouping, ReportLevel, ReportName } from '../../api/types.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { UnitSelect } from '../../parts/unit-select.js';
import { PeriodFilter } from '../period-filter.js';
import { periodNamed } from '../periods.js';
import { ReportTable } from './report-table.js';
import { ScheduleForm } from './schedule-form.js';
import { ScheduleList } from './schedule-list.js';

const route = getRouteApi('/staff/bao-cao');
const FORMATS = ['xlsx', 'pdf', 'csv'] as const;
const GROUPINGS = ['field', 'unit', 'procedure'] as const;
const LEVELS = ['province', 'district', 'commune'] as const;

/** What a report is about, as it stands in the address. */
export interface ReportSearch extends ReportFilter {
  readonly report?: ReportName | undefined;
}

/** Statutory reports: chosen, seen on the screen, taken along as files, made on schedule. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const forms = useQuery(reportFormsQuery);
  return (
    <>
      <PageHead title={t('nav.reports')} note={t('reports.note')} />
      <Loaded query={forms}>{({ items }) => <Chosen forms={items} me={me} />}</Loaded>
    </>
  );
}

function Chosen({ forms, me }: { readonly forms: readonly ReportForm[]; readonly me: Me }) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const form = forms.find(({ report }) => report === search.report) ?? forms.find(({ report }) => report === 'ii-06a') ?? forms[0];
  if (!form) return null;
  const period = search.from !== undefined && search.to !== undefined ? { from: search.from, to: search.to } : periodNamed('month', today);
  const { unitCode, field, level, by } = search;
  const fits = by !== undefined && form.by.includes(by) ? by : undefined;
  const filter: ReportFilter = { ...(form.about === 'period' ? period : {}), unitCode, field: form.byField ? field : undefined, level, by: fits };
  const go = (changes: ReportSearch) => void navigate({ to: '/bao-cao', search: { ...search, ...period, report: form.report, ...changes } });
  return (
    <Stack>
      <section className="sheet">
        <Group align="end" gap="sm">
          <FormSelect forms={forms} form={form} onChange={(report) => go({ report })} />
          {form.about === 'period' ? <PeriodFilter period={period} today={today} onChange={go} /> : null}
          <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
          <Narrowing form={form} filter={filter} onChange={go} />
        </Group>
      </section>
      <Shown report={form.report} filter={filter} />
      {me.can.oversee ? (
        <>
          <ScheduleForm key={form.report} form={form} filter={filter} me={me} />
          <ScheduleList forms={forms} />
        </>
      ) : null}
    </Stack>
  );
}

function FormSelect({ forms, form, onChange }: { readonly forms: readonly ReportForm[]; readonly form: ReportForm; readonly onChange: (report: ReportName) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('reports.form')}
      w={{ base: '100%', sm: 430 }}
      allowDeselect={false}
      data={forms.map(({ report, name }) => ({ value: report, label: name }))}
      value={form.report}
      onChange={(chosen) => {
        const known = forms.find(({ report }) => report === chosen);
        if (known) onChange(known.report);
      }}
    />
  );
}

/** Field, level and grouping, as far as the report knows them. */
function Narrowing({ form, filter, onChange }: { readonly form: ReportForm; readonly filter: ReportFilter; readonly onChange: (changes: ReportSearch) => void }) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery);
  const fields = new Map((procedures.data ?? []).map(({ field, fieldName }) => [field, fieldName]));
  return (
    <>
      {form.byField ? (
        <Select clearable searchable label={t('reports.field')} placeholder={t('reports.every-field')} w={{ base: '100%', xs: 220 }} data={[...fields].map(([value, label]) => ({ value, label }))} value={filter.field ?? null} onChange={(field) => onChange({ field: field ?? undefined })} />
      ) : null}
      <Select clearable label={t('reports.level')} placeholder={t('reports.every-level')} w={{ base: '100%', xs: 150 }} data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} value={filter.level ?? null} onChange={(level) => onChange({ level: (level ?? undefined) as ReportLevel | undefined })} />
      {form.by.length > 1 ? (
        <Select allowDeselect={false} label={t('reports.by')} w={{ base: '100%', xs: 150 }} data={GROUPINGS.filter((value) => form.by.includes(value)).map((value) => ({ value, label: t(`reports.by-${value}`) }))} value={filter.by ?? form.by[0] ?? null} onChange={(by) => onChange({ by: (by ?? undefined) as ReportGrouping | undefined })} />
      ) : null}
    </>
  );
}

function Shown({ report, filter }: { readonly report: ReportName; readonly filter: ReportFilter }) {
  const { t } = useTranslation();
  const shown = useQuery(reportQuery(report, filter));
  return (
    <section className="sheet">
      <Group justify="space-between" mb="sm" gap="sm">
        <Text size="sm" c="dimmed">
          {shown.data ? t('reports.rows', { count: shown.data.rowCount }) : ''}
        </Text>
        <Group gap="xs">
          {FORMATS.map((format) => (
            <Button key={format} component="a" href={reportFile(report, format, filter)} variant={format === 'xlsx' ? 'filled' : 'default'} size="sm">
              {t(`reports.download-${format}`)}
            </Button>
          ))}
        </Group>
      </Group>
      <Loaded query={shown}>{(data) => <ReportTable report={data} />}</Loaded>
    </section>
  );
}
