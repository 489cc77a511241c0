import { Button, Group, Select, TextInput } from '@mantine/core';
import { CASE_STATUSES, CHANNELS } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesQuery, proceduresQuery, type CaseFilter } from '../api/queries.js';
import { endAfter, lastDayOf } from '../oversight/periods.js';
import { caseColumns } from '../parts/case-columns.js';
import { DataTable } from '../parts/data-table.js';
import { DayRange } from '../parts/day-range.js';
import { FindSelect } from '../parts/find-select.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { UnitSelect } from '../parts/unit-select.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { mayStandInAddress } from '../search-params.js';

const route = getRouteApi('/staff/ho-so');

/** Finds cases by code, name, telephone or identity number, with or without accents, narrowed to status, way, procedure, unit and days. */
export function SearchCasesPage() {
  const { t } = useTranslation();
  const columns = useMemo(() => caseColumns(t), [t]);
  const { q: inAddress = '', ...filter } = route.useSearch();
  const kept = useLocation({ select: ({ state }) => state.typed });
  const q = kept ?? inAddress;
  const navigate = useNavigate();
  const find = (words: string, narrowed: CaseFilter) => {
    if (mayStandInAddress(words)) void navigate({ to: '/ho-so', search: { ...narrowed, q: words === '' ? undefined : words } });
    else void navigate({ to: '/ho-so', search: narrowed, state: { typed: words } });
  };
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  useRowKeys();
  return (
    <>
      <PageHead title={t('nav.search')} note={t('search.note')} />
      <div className="sheet">
        <SearchBox key={q} initial={q} onFind={(words) => find(words, filter)} />
        <Narrowing filter={filter} isNarrowed={isNarrowed} onChange={(changes) => find(q, { ...filter, ...changes })} onClear={() => find(q, {})} />
        <PagedList key={`${q} ${JSON.stringify(filter)}`} query={casesQuery(q, filter)} empty={t(isNarrowed ? 'search.empty-narrowed' : 'search.empty')}>
          {(items) => <DataTable caption={t('nav.search')} columns={columns} rows={items} rowKey={({ code }) => code} />}
        </PagedList>
      </div>
    </>
  );
}

function SearchBox({ initial, onFind }: { readonly initial: string; readonly onFind: (words: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(initial);
  const find = (event: FormEvent) => {
    event.preventDefault();
    onFind(typed.trim());
  };
  return (
    <Group component="form" onSubmit={find} align="end" mb="sm" gap="sm" role="search">
      <TextInput type="search" label={t('search.words')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} autoComplete="off" spellCheck={false} style={{ flex: '1 1 12rem' }} />
      <Button type="submit">{t('search.find')}</Button>
    </Group>
  );
}

interface NarrowingProps {
  readonly filter: CaseFilter;
  readonly isNarrowed: boolean;
  readonly onChange: (changes: CaseFilter) => void;
  readonly onClear: () => void;
}

function Narrowing({ filter, isNarrowed, onChange, onClear }: NarrowingProps) {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { data: procedures = [] } = useQuery(proceduresQuery);
  return (
    <Group gap="sm" mb="md" align="end" className="no-print">
      <Select
        label={t('search.status')}
        placeholder={t('search.any-status')}
        clearable
        w={{ base: '100%', xs: 190 }}
        data={CASE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={filter.status ?? null}
        onChange={(chosen) => onChange({ status: CASE_STATUSES.find((known) => known === chosen) })}
      />
      <Select
        label={t('facts.channel')}
        placeholder={t('search.any-channel')}
        clearable
        w={{ base: '100%', xs: 150 }}
        data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={filter.channel ?? null}
        onChange={(chosen) => onChange({ channel: CHANNELS.find((known) => known === chosen) })}
      />
      <FindSelect
        label={t('case.procedure')}
        placeholder={t('inbox.any-procedure')}
        clearable
        w={{ base: '100%', xs: 280 }}
        data={procedures.map(({ code, name }) => ({ value: code, label: name, code }))}
        value={filter.procedureCode ?? null}
        onChange={(code) => onChange({ procedureCode: code ?? undefined })}
      />
      <UnitSelect me={me} value={filter.unitCode} onChange={(unitCode) => onChange({ unitCode })} />
      <DayRange
        key={`${filter.from} ${filter.to}`}
        label={t('search.from')}
        from={filter.from}
        last={filter.to === undefined ? undefined : lastDayOf(filter.to)}
        onChange={({ from, last }) => onChange({ from, to: last === undefined ? undefined : endAfter(last) })}
      />
      {isNarrowed ? (
        <Button variant="subtle" onClick={onClear}>
          {t('search.clear')}
        </Button>
      ) : null}
    </Group>
  );
}
