import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** By which a key of the page leads here. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with its title. */
export function Sheet({ title, id, children }: Props) {
  return (
    <section className="sheet">
      <Title order={2} mb="sm" {...(id === undefined ? {} : { id, tabIndex: -1 })}>
        {title}
      </Title>
      {children}
    </section>
  );
}
