import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page with its title. */
export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet">
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}
