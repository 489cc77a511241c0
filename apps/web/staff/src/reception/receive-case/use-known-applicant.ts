import { identityFault, normaliseIdentityNumber, organisationNumberFault } from '#domain';
import { useRef, useState } from 'react';
import { api, body } from '../../api/client.js';
import type { KnownApplicant } from '../../api/types.js';
import { withKnown } from './draft.js';
import type { DraftFormState } from './part.js';

/** Who comes back: looks an identity number up once it is whole, and fills in what their last case knows where nothing stands yet. */
export function useKnownApplicant(form: DraftFormState): { readonly known: KnownApplicant | null; readonly lookUp: (identityNumber: string) => void } {
  const [known, setKnown] = useState<KnownApplicant | null>(null);
  const asked = useRef('');
  const lookUp = (typed: string) => {
    const identityNumber = normaliseIdentityNumber(typed);
    if (identityNumber === asked.current) return;
    asked.current = identityNumber;
    setKnown(null);
    if (identityFault(identityNumber) !== null && organisationNumberFault(identityNumber) !== null) return;
    void body(api.POST('/api/v1/applicants/look-up', { body: { identityNumber } }))
      .catch(() => ({ applicant: null }))
      .then(({ applicant }) => {
        if (applicant === null || asked.current !== identityNumber) return;
        setKnown(applicant);
        form.setFieldValue('applicant', (before) => withKnown(before, applicant));
      });
  };
  return { known, lookUp };
}
