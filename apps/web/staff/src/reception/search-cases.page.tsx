import { Button, Group, TextInput } from '@mantine/core';
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../api/queries.js';
import { caseColumns } from '../parts/case-columns.js';
import { DataTable } from '../parts/data-table.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { mayStandInAddress } from '../search-params.js';

const route = getRouteApi('/staff/ho-so');

/** Finds cases by code, name, telephone or identity number, with or without accents. */
export function SearchCasesPage() {
  const { t } = useTranslation();
  const { q: inAddress = '' } = route.useSearch();
  const kept = useLocation({ select: ({ state }) => state.typed });
  const q = kept ?? inAddress;
  return (
    <>
      <PageHead title={t('nav.search')} note={t('search.note')} />
      <div className="sheet">
        <SearchBox key={q} initial={q} />
        <PagedList key={q} query={casesQuery(q)} empty={t('search.empty')}>
          {(items) => <DataTable caption={t('nav.search')} columns={caseColumns(t)} rows={items} rowKey={({ code }) => code} />}
        </PagedList>
      </div>
    </>
  );
}

function SearchBox({ initial }: { readonly initial: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = typed.trim();
    if (mayStandInAddress(words)) void navigate({ to: '/ho-so', search: { q: words === '' ? undefined : words } });
    else void navigate({ to: '/ho-so', search: {}, state: { typed: words } });
  };
  return (
    <Group component="form" onSubmit={find} align="end" mb="md" gap="sm" role="search">
      <TextInput type="search" label={t('search.words')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} autoComplete="off" spellCheck={false} style={{ flex: '1 1 12rem' }} />
      <Button type="submit">{t('search.find')}</Button>
    </Group>
  );
}
