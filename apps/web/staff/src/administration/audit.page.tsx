import { Anchor, Button, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { adminStaffQuery, auditQuery, type AuditFilter } from '../api/admin-queries.js';
import { given } from '../api/client.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable } from '../parts/data-table.js';
import { DayRange } from '../parts/day-range.js';
import { FindSelect } from '../parts/find-select.js';
import { PagedList } from '../parts/paged-list.js';
import { AUDIT_GROUPS } from './audit-groups.js';
import { Room } from './room.js';

const route = getRouteApi('/staff/quan-tri/nhat-ky');

/** Who did what, newest first, narrowed to a person, a kind of action, a case and days. */
export function AuditPage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate();
  const address = `/api/v1/admin/audit/lines.csv?${new URLSearchParams(given(filter) as Record<string, string>).toString()}`;
  return (
    <Room
      name="audit"
      beside={
        <Anchor href={address} download size="sm" underline="always" className="no-print">
          {t('audit.export')}
        </Anchor>
      }
    >
      <Narrowing filter={filter} onChange={(changes) => void navigate({ to: '/quan-tri/nhat-ky', search: { ...filter, ...changes } })} onClear={() => void navigate({ to: '/quan-tri/nhat-ky', search: {} })} />
      <PagedList key={JSON.stringify(filter)} query={auditQuery(filter)} empty={t('audit.empty')}>
        {(items) => (
          <DataTable
            caption={t('administration.audit')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', header: t('audit.at'), className: 'lead', cell: ({ at }) => <span className="mono">{shownMoment(at)}</span> },
              { key: 'actor', header: t('audit.actor'), cell: ({ actorName }) => actorName },
              { key: 'action', header: t('audit.action'), cell: ({ actionName }) => actionName },
              { key: 'case', header: t('case.code'), cell: ({ caseCode }) => (caseCode === null ? null : <CaseLink code={caseCode} />) },
              { key: 'unit', header: t('unit.filter'), cell: ({ unitCode }) => (unitCode === null ? null : <span className="mono">{unitCode}</span>) },
              { key: 'ip', header: t('audit.ip'), cell: ({ ip }) => ip ?? '' },
            ]}
          />
        )}
      </PagedList>
    </Room>
  );
}

interface NarrowingProps {
  readonly filter: AuditFilter;
  readonly onChange: (changes: AuditFilter) => void;
  readonly onClear: () => void;
}

function Narrowing({ filter, onChange, onClear }: NarrowingProps) {
  const { t } = useTranslation();
  const { data } = useQuery(adminStaffQuery);
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  const leaveCase = (typed: string) => {
    const caseCode = typed.trim() === '' ? undefined : typed.trim().toUpperCase();
    if (caseCode !== filter.caseCode) onChange({ caseCode });
  };
  return (
    <Group gap="sm" mb="md" align="end" className="no-print">
      <FindSelect
        label={t('audit.actor')}
        placeholder={t('audit.anybody')}
        clearable
        w={{ base: '100%', xs: 240 }}
        data={(data?.items ?? []).map(({ id, fullName, username }) => ({ value: id, label: fullName, code: username }))}
        value={filter.staffId ?? null}
        onChange={(staffId) => onChange({ staffId: staffId ?? undefined })}
      />
      <Select
        label={t('audit.action')}
        placeholder={t('audit.any-action')}
        clearable
        w={{ base: '100%', xs: 220 }}
        data={AUDIT_GROUPS.map((group) => ({ value: `${group}.`, label: t(`audit-group.${group}`) }))}
        value={filter.action ?? null}
        onChange={(action) => onChange({ action: action ?? undefined })}
      />
      <TextInput
        key={filter.caseCode ?? ''}
        label={t('case.code')}
        defaultValue={filter.caseCode ?? ''}
        autoComplete="off"
        spellCheck={false}
        w={{ base: '100%', xs: 220 }}
        onBlur={({ currentTarget }) => leaveCase(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => (key === 'Enter' ? leaveCase(currentTarget.value) : undefined)}
      />
      <DayRange key={`${filter.from} ${filter.to}`} label={t('audit.from')} from={filter.from} last={filter.to} onChange={({ from, last }) => onChange({ from, to: last })} />
      {isNarrowed ? (
        <Button variant="subtle" onClick={onClear}>
          {t('search.clear')}
        </Button>
      ) : null}
    </Group>
  );
}
