import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The name of what was done; `null` when there is nothing to tell. */
  readonly done: string | null;
  readonly onClose: () => void;
  /** What comes of it. */
  readonly children?: ReactNode;
}

/** Says that something was done, also to those who listen. */
export function DoneNotice({ done, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <div role="status" style={done === null ? { position: 'absolute' } : undefined}>
      {done === null ? null : (
        <Alert color="brand" variant="light" withCloseButton closeButtonLabel={t('action.close')} onClose={onClose} title={t('action.done', { action: done })}>
          {children}
        </Alert>
      )}
    </div>
  );
}
