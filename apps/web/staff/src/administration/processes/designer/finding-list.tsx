import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import type { ColumnName, PlacedFinding } from './findings.js';
import { stepNumber } from './typed-cells.js';

interface Props {
  readonly id: string;
  readonly definition: ProcessDefinition;
  readonly findings: readonly PlacedFinding[];
  readonly onPick: (step: string, column: ColumnName) => void;
}

/** What is wrong, each leading to its cell. */
export function FindingList({ id, definition: { stages }, findings, onPick }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <section id={id} tabIndex={-1} className="finding-list">
      <Title order={2} mb="xs">
        {t('designer.findings')}
      </Title>
      <ul className="plain-list">
        {findings.map(({ severity, code, place, message, step, column }) => (
          <li key={`${code} ${place} ${message}`} data-severity={severity}>
            <span className="sheet-mark" data-severity={severity}>
              <span aria-hidden="true">{severity === 'fault' ? '⚠' : '△'}</span> {t(`designer-severity.${severity}`)}
            </span>{' '}
            {step === null ? (
              <strong>{t('designer.at-process')}</strong>
            ) : (
              <button type="button" className="text-button" onClick={() => onPick(step, column ?? 'name')}>
                {t('designer.at-step', { number: stepNumber(step, stages) })}
                {column === null ? '' : `, ${t(`designer-column.${column}`)}`}
              </button>
            )}
            {': '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
