import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says in a list that somebody waits for a look at a case. */
export function WaitsMark({ children }: { readonly children: ReactNode }) {
  return (
    <Badge size="sm" variant="light" tt="none" mt={4} mr={4}>
      {children}
    </Badge>
  );
}
