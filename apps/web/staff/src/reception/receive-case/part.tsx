import { Group, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Draft } from './draft.js';

export type DraftFormState = UseFormReturnType<Draft>;

interface Props {
  readonly title: string;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the one form, under its heading. */
export function Part({ title, side, children }: Props) {
  return (
    <section className="sheet">
      <Group justify="space-between" mb={6}>
        <Title order={2}>{title}</Title>
        {side}
      </Group>
      {children}
    </section>
  );
}
