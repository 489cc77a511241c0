import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTitle } from './use-title.js';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** The one heading of a page, with what belongs beside it. */
export function PageHead({ title, note, children }: Props) {
  useTitle(title);
  return (
    <Group justify="space-between" align="end" mb="md" gap="sm">
      <div>
        <Title order={1}>{title}</Title>
        {note === undefined ? null : (
          <Text size="sm" c="dimmed" mt={4}>
            {note}
          </Text>
        )}
      </div>
      {children}
    </Group>
  );
}
