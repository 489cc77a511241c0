import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly shown: ReactNode }[];
}

/** Doubts that do not block: somebody looks again and decides. Nothing is shown when there are none. */
export function WarningBox({ title, items }: Props) {
  if (items.length === 0) return null;
  return (
    <div className="warning-box" role="note">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ul>
        {items.map(({ key, shown }) => (
          <li key={key}>{shown}</li>
        ))}
      </ul>
    </div>
  );
}
