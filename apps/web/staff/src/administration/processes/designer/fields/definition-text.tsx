import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly value: unknown;
  readonly label: string;
  readonly rows: number;
  /** Takes what was written; a sentence says why it may not be. */
  readonly onApply?: ((value: unknown) => string | null) | undefined;
}

/** Data as its text, for those who know it: nothing of it is lost, and nothing of it is hidden. */
export function DefinitionText({ value, label, rows, onApply }: Props) {
  const { t } = useTranslation();
  const given = JSON.stringify(value, null, 2);
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const text = typed?.of === given ? typed.text : given;
  const apply = () => {
    const read = parsed(text);
    const why = 'why' in read ? t('designer.text-unreadable', { why: read.why }) : (onApply?.(read.value) ?? null);
    setFault(why);
    if (why === null) setTyped(null);
  };
  return (
    <Stack gap="xs">
      <Textarea label={label} value={text} readOnly={onApply === undefined} minRows={rows} maxRows={rows} autosize spellCheck={false} classNames={{ input: 'json-text' }} error={fault} onChange={({ currentTarget }) => setTyped({ of: given, text: currentTarget.value })} />
      {onApply === undefined ? null : (
        <Group gap="sm">
          <Button size="xs" variant="default" disabled={text === given} onClick={apply}>
            {t('designer.apply')}
          </Button>
          {text === given ? (
            <Text size="xs" c="dimmed">
              {t('designer.text-same')}
            </Text>
          ) : null}
        </Group>
      )}
    </Stack>
  );
}

function parsed(text: string): { readonly value: unknown } | { readonly why: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { why: error instanceof Error ? error.message : '' };
  }
}
