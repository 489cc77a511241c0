import { Button, Group, Select, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { renewCases } from '../../api/queries.js';
import type { CaseView, StoredFile } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { UploadBox } from '../../parts/upload-box.js';
import { useCommand } from '../../parts/use-command.js';

const BESIDE = 'beside';

/** Scans that come after the case: chosen, put to one of its papers, saved in one go. */
export function AddScans({ file: { code, version, papers } }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [paper, setPaper] = useState<string>(papers.length > 0 ? '0' : BESIDE);
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const save = useCommand({
    run: (_, key) => body(api.POST('/api/v1/cases/{code}/files', { params: { path: { code } }, body: { version, note: '', papers: [{ paper: paper === BESIDE ? null : Number(paper), fileIds: files.map(({ id }) => id) }] }, ...marked(key) })),
    onDone: () => {
      setFiles([]);
      setOpen(false);
      void renewCases(queryClient);
    },
  });
  if (!open) {
    return (
      <Button variant="default" size="xs" mt="sm" className="no-print" style={{ alignSelf: 'start' }} onClick={() => setOpen(true)}>
        {t('papers.add-scan')}
      </Button>
    );
  }
  const places = [...papers.map(({ name }, place) => ({ value: String(place), label: name })), { value: BESIDE, label: t('papers.beside') }];
  return (
    <Stack gap="xs" mt="sm" className="no-print">
      <Select label={t('papers.of-paper')} data={places} value={paper} allowDeselect={false} onChange={(chosen) => setPaper(chosen ?? BESIDE)} />
      <UploadBox label={t('papers.scans')} purpose="paper" files={files} onChange={setFiles} />
      <ProblemAlert error={save.error} />
      <Group gap="xs">
        <Button size="xs" disabled={files.length === 0} loading={save.isPending} onClick={() => save.mutate()}>
          {t('papers.save-scans', { count: files.length })}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen(false)}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
