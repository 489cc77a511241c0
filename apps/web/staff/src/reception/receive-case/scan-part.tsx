import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CardHolder, Scanned } from '#domain';
import type { KnownApplicant } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { ScanBox } from '../../parts/scan-box.js';
import { withCard } from './draft.js';
import type { DraftFormState } from './part.js';

interface Props {
  readonly form: DraftFormState;
  /** Who of them was here before. */
  readonly known: KnownApplicant | null;
  readonly onIdentity: (identityNumber: string) => void;
}

/** The card of the person at the counter fills the applicant in; whoever was here before brings telephone and mail along. */
export function ScanPart({ form, known, onIdentity }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const goOn = () => setTimeout(() => form.getInputNode('procedureCode')?.focus());
  const fill = (holder: CardHolder) => {
    form.setFieldValue('applicant', (before) => withCard(before, holder));
    for (const field of ['fullName', 'identityNumber', 'birthDate', 'address']) form.clearFieldError(`applicant.${field}`);
    onIdentity(holder.identityNumber);
    goOn();
  };
  const take = (scanned: Scanned): string | null => {
    if (scanned.kind === 'card') fill(scanned.holder);
    else if (scanned.kind === 'identity') {
      form.setFieldValue('applicant.identityNumber', scanned.number);
      onIdentity(scanned.number);
      goOn();
    } else if (scanned.kind === 'case') void navigate({ to: '/ho-so/$code', params: { code: scanned.code } });
    else return t('scan.unknown');
    return null;
  };
  return (
    <div>
      <ScanBox label={t('scan.card')} autoFocus={form.values.applicant.fullName === ''} onScan={take} />
      {known === null ? null : (
        <p className="known-note" role="status">
          {t('scan.known', { name: known.fullName })} <CaseLink code={known.lastCode} newTab />
        </p>
      )}
    </div>
  );
}
