import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import type { AdministrationKey } from '../shell/places.js';

interface Props {
  readonly name: AdministrationKey;
  readonly note?: ReactNode;
  /** What stands beside the heading. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A room of the administration under its heading. */
export function Room({ name, note, beside, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t(`administration.${name}`)} note={note}>
        {beside}
      </PageHead>
      <div className="sheet">{children}</div>
    </>
  );
}
