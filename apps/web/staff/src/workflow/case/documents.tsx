import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseDocumentsQuery } from '../../api/queries.js';
import type { StoredFile } from '../../api/types.js';
import { FileName } from '../../parts/file-name.js';
import { Empty, Loaded } from '../../parts/loaded.js';

/** Forms that can be printed, and the result. Prints open in a tab of their own, where the browser prints them. */
export function Documents({ code, onOpen }: { readonly code: string; readonly onOpen: (file: StoredFile) => void }) {
  const { t } = useTranslation();
  const documents = useQuery(caseDocumentsQuery(code));
  return (
    <Loaded query={documents}>
      {({ items }) => {
        const shown = items.filter(({ kind }) => kind !== 'paper');
        if (shown.length === 0) return <Empty>{t('documents.none')}</Empty>;
        return (
          <List size="sm" spacing="xs" listStyleType="none">
            {shown.map(({ kind, name, url, documentNumber, files }) => (
              <List.Item key={`${kind} ${name}`}>
                {url === null ? (
                  name
                ) : (
                  <Anchor href={url} target="_blank" rel="noopener" size="sm">
                    {name}
                  </Anchor>
                )}
                {files.map((file) => (
                  <FileName key={file.id} file={file} onOpen={onOpen} />
                ))}
                {documentNumber === null ? null : (
                  <Text span size="sm" c="dimmed">
                    {` ${documentNumber}`}
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
        );
      }}
    </Loaded>
  );
}
