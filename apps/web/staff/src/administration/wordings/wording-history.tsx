import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MessageKind, Wording } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { DataTable } from '../../parts/data-table.js';

/** What a message said before, the newest first; any of it can be taken up again. */
export function WordingHistory({ kind: { history, mayChange }, onTake }: { readonly kind: MessageKind; readonly onTake: (wording: Wording) => void }) {
  const { t } = useTranslation();
  const take = (wording: Wording) => {
    onTake(wording);
    window.scrollTo({ top: 0 });
  };
  return (
    <DataTable
      caption={t('wording.history')}
      rows={history}
      rowKey={({ version }) => String(version)}
      columns={[
        { key: 'at', header: t('audit.at'), className: 'lead', cell: ({ at }) => <span className="mono">{shownMoment(at)}</span> },
        { key: 'author', header: t('audit.actor'), cell: ({ authorName }) => authorName },
        { key: 'words', header: t('wording.words'), className: 'wide', cell: ({ wording }) => (wording === null ? t('wording.standard') : <span className="letter">{`${wording.subject}\n${wording.body}`}</span>) },
        {
          key: 'take',
          header: t('staff.change'),
          cell: ({ wording, version }) =>
            wording === null || !mayChange ? null : (
              <Button size="compact-sm" variant="default" onClick={() => take(wording)} aria-label={t('wording.take-version', { version })}>
                {t('wording.take')}
              </Button>
            ),
        },
      ]}
    />
  );
}
