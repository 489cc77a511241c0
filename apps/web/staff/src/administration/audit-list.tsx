import { useTranslation } from 'react-i18next';
import { auditQuery } from '../api/admin-queries.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable } from '../parts/data-table.js';
import { PagedList } from '../parts/paged-list.js';

/** Who did what, newest first. */
export function AuditList() {
  const { t } = useTranslation();
  return (
    <PagedList query={auditQuery} empty={t('audit.empty')}>
      {(items) => (
        <DataTable
          caption={t('administration.audit')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', header: t('audit.at'), className: 'lead', cell: ({ at }) => <span className="mono">{shownMoment(at)}</span> },
            { key: 'actor', header: t('audit.actor'), cell: ({ actorName }) => actorName },
            { key: 'action', header: t('audit.action'), cell: ({ action }) => action },
            { key: 'case', header: t('case.code'), cell: ({ caseCode }) => (caseCode === null ? null : <CaseLink code={caseCode} />) },
            { key: 'ip', header: t('audit.ip'), cell: ({ ip }) => ip ?? '' },
          ]}
        />
      )}
    </PagedList>
  );
}
