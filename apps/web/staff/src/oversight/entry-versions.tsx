import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryVersionsQuery } from '../api/scorecard-queries.js';
import type { IndicatorEntry, OwedEntry, StoredFile } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { FileName } from '../parts/file-name.js';
import { FileViewer } from '../parts/file-viewer.js';
import { Loaded } from '../parts/loaded.js';
import { shownEntry } from './shown-entry.js';

/** Every version of an entry, the newest first, with what was decided about it. */
export function EntryVersions({ owed, id }: { readonly owed: OwedEntry; readonly id: string }) {
  const versions = useQuery(entryVersionsQuery(id));
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <Stack gap="lg">
          {items.map((entry) => (
            <EntryFacts key={entry.id} owed={owed} entry={entry} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}

/** An entry with its evidence. */
export function EntryFacts({ owed, entry }: { readonly owed: OwedEntry; readonly entry: IndicatorEntry }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<StoredFile | null>(null);
  const { version, evidence, documentNumber, link, files, enteredBy, enteredAt, decision, decidedBy, decidedAt, reason } = entry;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('entry.version', { version: String(version), unit: owed.unit.name, period: owed.period.text })}
      </Text>
      <dl className="facts">
        <dt>{t('set.value')}</dt>
        <dd>{shownEntry(t, entry, owed.indicator.unit)}</dd>
        <dt>{t('entry.evidence')}</dt>
        <dd>{evidence}</dd>
        {documentNumber === null ? null : (
          <>
            <dt>{t('entry.document')}</dt>
            <dd>{documentNumber}</dd>
          </>
        )}
        {link === null ? null : (
          <>
            <dt>{t('entry.link')}</dt>
            <dd>
              <Anchor href={link} target="_blank" rel="noreferrer" size="sm">
                {link}
              </Anchor>
            </dd>
          </>
        )}
        {files.length === 0 ? null : (
          <>
            <dt>{t('entry.files')}</dt>
            <dd>
              {files.map((file) => (
                <FileName key={file.id} file={file} onOpen={setOpened} />
              ))}
            </dd>
          </>
        )}
        <dt>{t('entry.entered-by')}</dt>
        <dd>{`${enteredBy.name}, ${shownMoment(enteredAt)}`}</dd>
        {decision === null || decidedAt === null ? null : (
          <>
            <dt>{t(`entry-state.${decision}`)}</dt>
            <dd>{[decidedBy?.name, shownMoment(decidedAt), reason].filter(Boolean).join(', ')}</dd>
          </>
        )}
      </dl>
      <FileViewer file={opened} onClose={() => setOpened(null)} />
    </div>
  );
}
