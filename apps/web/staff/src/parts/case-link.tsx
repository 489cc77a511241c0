import type { ReactNode } from 'react';
import { PageLink } from './page-link.js';

interface Props {
  readonly code: string;
  readonly newTab?: boolean;
  /** What is read instead of the code. */
  readonly children?: ReactNode;
}

/** A way to a case, by its code. */
export function CaseLink({ code, newTab = false, children }: Props) {
  return (
    <PageLink to="/ho-so/$code" params={{ code }} {...(newTab ? { target: '_blank' } : {})} className={children === undefined ? 'code' : ''} size="sm">
      {children ?? code}
    </PageLink>
  );
}
