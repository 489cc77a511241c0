import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the form does. */
  readonly label: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly disabled?: boolean;
  /** Takes the focus where the form has no field to begin with. */
  readonly autoFocus?: boolean;
  /** Ends something that cannot be taken back. */
  readonly isEnding?: boolean;
}

/** The end of a form: to do it, or leave it. */
export function FormButtons({ label, busy, onCancel, disabled = false, autoFocus = false, isEnding = false }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button type="submit" loading={busy} disabled={disabled} autoFocus={autoFocus} {...(isEnding ? { color: 'danger' } : {})}>
        {label}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
}
