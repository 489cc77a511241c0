import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHORITY_LEVELS, ONLINE_LEVELS, keptProceduresQuery, type KeptProcedureFilter } from '../../api/admin-queries.js';
import type { KeptProcedure } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { FieldSelect } from '../../parts/field-select.js';
import { PageLink } from '../../parts/page-link.js';
import { PagedList } from '../../parts/paged-list.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { Room } from '../room.js';

const route = getRouteApi('/staff/quan-tri/thu-tuc');

/** The catalogue of procedures, found by words without accents and narrowed; each opens in its form. */
export function ProceduresPage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate();
  useRowKeys();
  return (
    <Room
      name="procedures"
      beside={
        <Group gap="md" className="no-print">
          <PageLink to="/quan-tri/thu-tuc/linh-vuc" size="sm" underline="always">
            {t('field.title')}
          </PageLink>
          <PageLink to="/quan-tri/thu-tuc/moi" size="sm" underline="always">
            {t('procedure.add')}
          </PageLink>
        </Group>
      }
    >
      <Narrowing key={filter.q} filter={filter} onChange={(changes) => void navigate({ to: '/quan-tri/thu-tuc', search: { ...filter, ...changes } })} onClear={() => void navigate({ to: '/quan-tri/thu-tuc', search: {} })} />
      <PagedList key={JSON.stringify(filter)} query={keptProceduresQuery(filter)} empty={t('procedure.empty')}>
        {(items) => <DataTable caption={t('administration.procedures')} rows={items} rowKey={({ code }) => code} columns={columns(t)} />}
      </PagedList>
    </Room>
  );
}

interface NarrowingProps {
  readonly filter: KeptProcedureFilter;
  readonly onChange: (changes: KeptProcedureFilter) => void;
  readonly onClear: () => void;
}

function Narrowing({ filter, onChange, onClear }: NarrowingProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(filter.q ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: typed.trim() === '' ? undefined : typed.trim() });
  };
  return (
    <Group component="form" role="search" onSubmit={find} gap="sm" mb="md" align="end" className="no-print">
      <TextInput type="search" label={t('procedure.find')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} autoComplete="off" spellCheck={false} style={{ flex: '1 1 14rem' }} />
      <FieldSelect value={filter.field} onChange={(field) => onChange({ field })} />
      <Select
        label={t('procedure.level')}
        placeholder={t('procedure.any-level')}
        clearable
        w={{ base: '100%', xs: 140 }}
        data={AUTHORITY_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={filter.level ?? null}
        onChange={(chosen) => onChange({ level: AUTHORITY_LEVELS.find((known) => known === chosen) })}
      />
      <Select
        label={t('procedure.online')}
        placeholder={t('procedure.any-online')}
        clearable
        w={{ base: '100%', xs: 160 }}
        data={ONLINE_LEVELS.map((value) => ({ value, label: t(`online-level.${value}`) }))}
        value={filter.online ?? null}
        onChange={(chosen) => onChange({ online: ONLINE_LEVELS.find((known) => known === chosen) })}
      />
      <Button type="submit">{t('search.find')}</Button>
      {Object.values(filter).some((value) => value !== undefined) ? (
        <Button variant="subtle" onClick={onClear}>
          {t('search.clear')}
        </Button>
      ) : null}
    </Group>
  );
}

function columns(t: TFunction): Column<KeptProcedure>[] {
  return [
    { key: 'name', header: t('procedure.name'), className: 'lead', cell: (item) => <Named procedure={item} /> },
    { key: 'field', header: t('steer.field'), cell: ({ fieldName }) => fieldName },
    { key: 'level', header: t('procedure.level'), cell: ({ resolvingLevels }) => resolvingLevels.map((level) => t(`level.${level as (typeof AUTHORITY_LEVELS)[number]}`)).join(', ') },
    { key: 'online', header: t('procedure.online'), cell: ({ online }) => t(`online-level.${online}`) },
    { key: 'days', header: t('procedure.days'), cell: ({ limitText }) => limitText },
    { key: 'fee', header: t('procedure.fee'), cell: ({ feeText }) => feeText },
    { key: 'papers', header: t('procedure.papers'), className: 'number', cell: ({ papers }) => papers },
    { key: 'in-force', header: t('procedure.in-force'), cell: (item) => <InForce procedure={item} /> },
  ];
}

function Named({ procedure: { code, name } }: { readonly procedure: KeptProcedure }) {
  return (
    <>
      <span className="code over">{code}</span>
      <PageLink to="/quan-tri/thu-tuc/$code" params={{ code }} size="sm" lineClamp={3} title={name}>
        {name}
      </PageLink>
    </>
  );
}

function InForce({ procedure: { version, validFrom, nextFrom, state } }: { readonly procedure: KeptProcedure }) {
  const { t } = useTranslation();
  return (
    <div>
      {t('procedure.version-from', { version, day: shownDay(validFrom) })}
      {state === 'in-force' ? null : (
        <Text size="xs" c="dimmed">
          {t(`version-state.${state}`)}
        </Text>
      )}
      {nextFrom === null ? null : (
        <Text size="xs" c="dimmed">
          {t('procedure.next-from', { day: shownDay(nextFrom) })}
        </Text>
      )}
    </div>
  );
}
