import { Button, CloseButton, FileButton, Group, Progress, Text } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api/types.js';
import type { FilePurpose } from '../api/uploads.js';
import { shownBytes } from '../format/figures.js';
import { useUploads, type Upload } from './use-uploads.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.docx,.xlsx,.odt';

interface Props {
  /** What the files are of, for those who do not see where the box stands. */
  readonly label: string;
  readonly purpose: FilePurpose;
  readonly files: readonly StoredFile[];
  readonly onChange: (files: readonly StoredFile[]) => void;
  readonly onOpen?: (file: StoredFile) => void;
  readonly error?: string | undefined;
  /** By which a summary of faults leads to its button. */
  readonly id?: string;
}

/** Where files are chosen, dropped or pasted; each shows how far it is, and can be tried again as it is. */
export function UploadBox({ label, purpose, files, onChange, onOpen, error, id }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const uploads = useUploads(purpose, files, onChange);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    <div
      className="upload-box"
      data-over={over}
      role="group"
      aria-label={t('upload.of', { label })}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      onPaste={({ clipboardData }) => uploads.add([...clipboardData.files])}
    >
      <ul className="upload-list">
        {files.map((file) => (
          <Arrived key={file.id} file={file} onOpen={onOpen} onRemove={() => uploads.remove(file)} />
        ))}
        {uploads.pending.map((upload) => (
          <Pending key={upload.id} upload={upload} onRetry={() => uploads.retry(upload)} onLeave={() => uploads.leave(upload)} />
        ))}
      </ul>
      <Group gap="xs">
        <FileButton multiple accept={ACCEPTED} onChange={uploads.add}>
          {(props) => (
            <Button {...props} {...(id === undefined ? {} : { id })} size="compact-sm" variant="default" aria-label={t('upload.choose-for', { label })}>
              {t('upload.choose')}
            </Button>
          )}
        </FileButton>
        {error === undefined ? null : (
          <Text size="xs" c="var(--mantine-color-error)">
            {error}
          </Text>
        )}
      </Group>
    </div>
  );
}

interface ArrivedProps {
  readonly file: StoredFile;
  readonly onOpen: Props['onOpen'];
  readonly onRemove: () => void;
}

function Arrived({ file, onOpen, onRemove }: ArrivedProps) {
  const { t } = useTranslation();
  return (
    <li>
      {onOpen === undefined ? (
        <span>{file.name}</span>
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={() => onOpen(file)}>
          {file.name}
        </Button>
      )}
      <Text span size="xs" c="dimmed">
        {shownBytes(file.bytes)}
      </Text>
      <CloseButton size="sm" aria-label={t('upload.remove', { name: file.name })} onClick={onRemove} />
    </li>
  );
}

interface PendingProps {
  readonly upload: Upload;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

function Pending({ upload: { file, share, problem }, onRetry, onLeave }: PendingProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{file.name}</span>
      {problem === null ? (
        <Progress value={share * 100} w={80} aria-label={t('upload.progress', { name: file.name })} />
      ) : (
        <>
          <Text span size="xs" c="var(--mantine-color-error)" role="alert">
            {problem.detail ?? (problem.message || t('upload.broken'))}
          </Text>
          {problem.status === 0 || problem.status >= 500 ? (
            <Button size="compact-xs" variant="default" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          ) : null}
        </>
      )}
      <CloseButton size="sm" aria-label={t('upload.remove', { name: file.name })} onClick={onLeave} />
    </li>
  );
}
