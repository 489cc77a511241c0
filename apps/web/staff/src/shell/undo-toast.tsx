import { Button, CloseButton, Kbd } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import { shownKeys } from '../parts/keys.js';
import { usePageKeys } from '../parts/page-keys.js';
import { endOffer, takeOffer, useOffer, type Undoable } from '../parts/undo.js';

/** So long what was done may be taken back; not counted while somebody points at it or stands on it. */
const OFFERED_MS = 8000;
const TOLD_MS = 4000;

const UNDO_KEY = 'mod+Z';

/** Says what was just done and takes it back on wish: one press, from wherever the focus is. */
export function UndoToast() {
  const offer = useOffer();
  const undo = useMutation({ mutationFn: (undoable: Undoable) => undoable.undo() });
  const { isSuccess, reset } = undo;
  useEffect(() => {
    if (!isSuccess) return undefined;
    const timer = setTimeout(reset, TOLD_MS);
    return () => clearTimeout(timer);
  }, [isSuccess, reset]);
  const take = (undoable: Undoable) => {
    // The button goes with the offer: whoever stood on it goes on from the page.
    if (document.activeElement?.closest('.undo-toast')) document.getElementById('content')?.focus({ preventScroll: true });
    if (takeOffer(undoable)) undo.mutate(undoable);
  };
  return (
    <div role="status" className="undo-place no-print">
      {offer !== null ? <Offer offer={offer} onUndo={() => take(offer)} /> : undo.isIdle || undo.isPending ? null : <Outcome error={undo.error} onClose={reset} />}
    </div>
  );
}

function Offer({ offer, onUndo }: { readonly offer: Undoable; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => endOffer(offer), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [offer, held]);
  usePageKeys([{ keys: UNDO_KEY, label: t('undo.undo'), run: onUndo }]);
  return (
    <div className="undo-toast" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{offer.done}</span>
      <Button size="compact-sm" variant="white" onClick={onUndo} rightSection={<Kbd aria-hidden="true">{shownKeys(UNDO_KEY)}</Kbd>}>
        {t('undo.undo')}
      </Button>
      <CloseButton size="sm" variant="transparent" aria-label={t('action.close')} onClick={() => endOffer(offer)} />
    </div>
  );
}

/** That it was taken back; or why not, which stays until it was read. */
function Outcome({ error, onClose }: { readonly error: Error | null; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const why = error instanceof ProblemError ? error.message || t('problem.no-connection') : t('problem.program');
  return (
    <div className="undo-toast">
      <span>{error === null ? t('undo.undone') : t('undo.refused', { why })}</span>
      <CloseButton size="sm" variant="transparent" aria-label={t('action.close')} onClick={onClose} />
    </div>
  );
}
