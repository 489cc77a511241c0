import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, dropDraftsOfOthers, findDraft, keepDraft, type DraftShelf, type KeptDraft } from '../../parts/kept-drafts.js';
import { offerUndo } from '../../parts/undo.js';
import { changedForm, type FormChange } from './form-changes.js';
import { saysTheSame, type ProcedureForm } from './procedure-form.js';

const PAUSE_MS = 300;

/** A form that was typed and not published, and the number that it would have been published under. */
export interface FormDraft {
  readonly form: ProcedureForm;
  readonly version: number;
}

/** Where a form is kept on this machine: whose, and under which mark. */
export interface FormPlace {
  readonly shelf: DraftShelf;
  readonly mark: string;
}

/** What this machine keeps of a form; `undefined` until it has told, `null` where it keeps nothing. */
export function useKeptForm({ shelf: { staffId, kind }, mark }: FormPlace): KeptDraft<FormDraft> | null | undefined {
  const [kept, setKept] = useState<KeptDraft<FormDraft> | null>();
  useEffect(() => {
    let left = false;
    void dropDraftsOfOthers(staffId);
    void findDraft<FormDraft>({ staffId, kind }, mark).then((found) => {
      if (!left) setKept(found ?? null);
    });
    return () => {
      left = true;
    };
  }, [staffId, kind, mark]);
  return kept;
}

export interface FormDesk {
  readonly form: ProcedureForm;
  readonly change: Dispatch<FormChange>;
  /** The draft that was found here, until it is discarded. */
  readonly found: KeptDraft<FormDraft> | null;
  /** Begins anew. Can be taken back. */
  discard(): void;
  /** It is published: nothing is kept any more. */
  finish(): void;
}

/** A form at work. What differs from where it began lies on this machine, so that a reload and a lost connection change nothing. */
export function useFormDesk(start: ProcedureForm, version: number, { shelf, mark }: FormPlace, kept: KeptDraft<FormDraft> | null): FormDesk {
  const { t } = useTranslation();
  const [form, change] = useReducer(changedForm, kept?.draft.form ?? start);
  const [found, setFound] = useState(kept);
  const shown = useRef(form);
  const finished = useRef(false);
  const put = (draft: ProcedureForm) => keepDraft<FormDraft>(shelf, { mark, draft: { form: draft, version: found?.draft.version ?? version }, at: Date.now() });
  const write = useDebouncedCallback(
    () => {
      if (finished.current) return;
      void (saysTheSame(start, shown.current) ? dropDraft(shelf, mark) : put(shown.current));
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  useEffect(() => {
    if (shown.current === form) return;
    shown.current = form;
    write();
  }, [form, write]);
  return {
    form,
    change,
    found,
    discard: () => {
      const typed = form;
      setFound(null);
      change({ kind: 'all', form: start });
      offerUndo({ done: t('undo.form-discarded'), undo: () => put(typed).then(() => (setFound(found), change({ kind: 'all', form: typed }))) });
    },
    finish: () => {
      finished.current = true;
      void dropDraft(shelf, mark);
    },
  };
}
