import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../api/types.js';
import { shownBytes } from '../format/figures.js';
import { printFile } from './print-file.js';

type WantedPaper = ProcedureView['papers'][number];

interface Props {
  readonly paper: WantedPaper;
  /** Beside a form that is filled in by keys: no stop of its Tab key, a key of the page leads here. */
  readonly isAside?: boolean;
}

/** Whether a paper has any. */
export function hasBlankForms({ formUrl, forms }: WantedPaper): boolean {
  return formUrl !== null || forms.length > 0;
}

/** Goes to the first blank form on the page, from one to the next, and after the last to the first again. */
export function goToBlankForm(): void {
  const stops = [...document.querySelectorAll<HTMLElement>('.blank-forms :is(a, button)')];
  stops[(stops.findIndex((stop) => stop === document.activeElement) + 1) % stops.length]?.focus();
}

/** Blank forms (biểu mẫu) of a paper, to print for whoever came without it or to save: a PDF prints at once, other kinds need their own program. */
export function BlankForms({ paper, isAside = false }: Props) {
  const { t } = useTranslation();
  if (!hasBlankForms(paper)) return null;
  const { formUrl, forms } = paper;
  const stop = isAside ? { tabIndex: -1 } : {};
  return (
    <Text component="div" size="xs" c="dimmed" className="blank-forms no-print">
      {t('papers.blank-form')}
      {forms.map(({ id, name, mediaType, bytes, url }) => (
        <span key={id} className="blank-form">
          <Anchor href={url} download size="xs" {...stop}>
            {name}
          </Anchor>{' '}
          {shownBytes(bytes)}
          {mediaType === 'application/pdf' ? (
            <Anchor component="button" type="button" size="xs" aria-label={t('papers.print-blank', { name })} onClick={() => void printFile(url).catch(() => window.open(url, '_blank', 'noopener'))} {...stop}>
              {t('papers.print')}
            </Anchor>
          ) : null}
        </span>
      ))}
      {formUrl === null ? null : (
        <Anchor href={formUrl} target="_blank" rel="noreferrer" size="xs" {...stop}>
          {t('papers.form-elsewhere')}
        </Anchor>
      )}
    </Text>
  );
}
