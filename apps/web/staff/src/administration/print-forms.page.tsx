import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printFormsQuery } from '../api/admin-queries.js';
import type { StoredFile } from '../api/types.js';
import { DataTable } from '../parts/data-table.js';
import { FileViewer } from '../parts/file-viewer.js';
import { Loaded } from '../parts/loaded.js';
import { Room } from './room.js';

/** The forms by their numbers, each shown as it leaves the printer, with data that is made up. */
export function PrintFormsPage() {
  const { t } = useTranslation();
  const forms = useQuery(printFormsQuery);
  const [shown, setShown] = useState<StoredFile | null>(null);
  const show = ({ form, title, url }: { readonly form: string; readonly title: string; readonly url: string }) => setShown({ id: `print-form ${form}`, name: title, mediaType: 'application/pdf', bytes: 0, url });
  return (
    <Room name="print-forms" note={t('print-form.note')}>
      <Loaded query={forms}>
        {({ items }) => (
          <DataTable
            caption={t('administration.print-forms')}
            rows={items}
            rowKey={({ form }) => form}
            columns={[
              { key: 'label', header: t('print-form.number'), className: 'lead', cell: ({ label }) => label },
              { key: 'title', header: t('print-form.title'), className: 'wide', cell: ({ title }) => title },
              {
                key: 'show',
                header: t('print-form.sample'),
                cell: (form) => (
                  <Button size="xs" variant="default" aria-label={t('print-form.show-named', { title: form.title })} onClick={() => show(form)}>
                    {t('print-form.show')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <FileViewer file={shown} onClose={() => setShown(null)} />
    </Room>
  );
}
