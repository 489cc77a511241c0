import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import type { PlacedFinding } from '../definition/findings.js';
import type { Cell } from '../desk/desk.js';
import { rowsOf } from './sheet-rows.js';

interface Props {
  readonly id: string;
  readonly definition: ProcessDefinition;
  readonly findings: readonly PlacedFinding[];
  readonly onPick: (cell: Cell) => void;
}

/** What is wrong, each leading to its cell. */
export function FindingList({ id, definition, findings, onPick }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const rows = rowsOf(definition);
  const numberOf = (key: string, of: number | null) => rows.find(({ step, way }) => step.key === key && way === of)?.number ?? key;
  return (
    <section id={id} tabIndex={-1} className="finding-list">
      <Title order={2} mb="xs">
        {t('designer.findings')}
      </Title>
      <ul className="plain-list">
        {findings.map(({ severity, code, place, message, step, way, column }) => (
          <li key={`${code} ${place} ${message}`} data-severity={severity}>
            <span className="sheet-mark" data-severity={severity}>
              <span aria-hidden="true">{severity === 'fault' ? '⚠' : '△'}</span> {t(`designer-severity.${severity}`)}
            </span>{' '}
            {step === null ? (
              <strong>{t('designer.at-process')}</strong>
            ) : (
              <button type="button" className="text-button" onClick={() => onPick({ step, way, column: column ?? 'name' })}>
                {t('designer.at-step', { number: numberOf(step, way) })}
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
